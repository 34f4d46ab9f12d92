// Papers as text, the way they are found: see interop/text.
#include "interop/registry.h"
#include "interop/text/documents.h"
#include "interop/text/paper_reader.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& /*input*/) {
  return false;  // any text may be one: what no other format claims is read as this
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  ImportResult result;
  for (const DocumentSpan& span : split_documents(decoded->text)) {
    const std::string document = without_page_furniture(
        std::string_view(decoded->text).substr(span.begin, span.end - span.begin));
    read_paper(document, span.title, span.first_line, result);
  }
  return result;
}

constexpr std::string_view kExtensions[] = {"txt", "text"};

}  // namespace

extern const ImportFormat text_import;

constinit const ImportFormat text_import{
    .name = "text",
    .summary = {"papers as text, also many in one file", "文本试卷，一个文件里可以有许多份"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku

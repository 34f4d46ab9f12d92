// Papers as text, the way they are found: see interop/text.
#include "interop/registry.h"
#include "interop/text/papers.h"

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
  read_papers(decoded->text, result);
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

// Lists of questions that programs of one's own keep as XML: see interop/json.
#include "base/text.h"
#include "interop/import_head.h"
#include "interop/json/json_list.h"
#include "interop/moodle/moodle_file.h"
#include "interop/registry.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  const ImportHead head = read_import_head(input);
  return !holds_moodle_question(head.text) && is_xml_list(head.text);
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  return read_xml_list(std::move(decoded->text), input.path);
}

}  // namespace

extern const ImportFormat xml_import;

constinit const ImportFormat xml_import{
    .name = "xml",
    .summary = {"lists of questions as XML, under the usual names of elements",
                "XML 题目列表，元素用常见的名称"},
    .extensions = {},
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku

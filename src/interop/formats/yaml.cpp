// Lists of questions that programs of one's own keep as YAML: see interop/json. Lines of words and
// colons are in papers too, so that only a file that is named as YAML is taken for it.
#include "base/text.h"
#include "interop/import_head.h"
#include "interop/json/json_list.h"
#include "interop/registry.h"

namespace tiku {
namespace {

constexpr std::string_view kExtensions[] = {"yaml", "yml"};

bool recognises(const ImportInput& input) {
  const std::string path = fold_case(input.path);
  return (path.ends_with(".yaml") || path.ends_with(".yml")) &&
         is_yaml_list(read_import_head(input).text);
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  return read_yaml_list(std::move(decoded->text), input.path);
}

}  // namespace

extern const ImportFormat yaml_import;

constinit const ImportFormat yaml_import{
    .name = "yaml",
    .summary = {"lists of questions as YAML, under the usual names of fields",
                "YAML 题目列表，字段用常见的名称"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku

// Lists of questions that programs of one's own wrote as JSON or JSON Lines, or hold in their
// scripts: see interop/json.
#include "interop/json/json_list.h"
#include "interop/json/script_list.h"
#include "interop/registry.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  constexpr std::size_t kHead = std::size_t{32} << 10;
  std::string_view head = input.bytes.substr(0, kHead);
  if (head.size() < input.bytes.size() && head.rfind('\n') != std::string_view::npos) {
    head = head.substr(0, head.rfind('\n') + 1);
  }
  const Result<DecodedText> decoded = decode_text(head, input.encoding);
  return decoded && (is_json_list(decoded->text) || question_list_of_script(decoded->text));
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  if (!is_json_list(decoded->text)) {
    if (std::optional<std::string> list = question_list_of_script(decoded->text)) {
      return read_json_list(std::move(*list), input.path);
    }
  }
  return read_json_list(std::move(decoded->text), input.path);
}

constexpr std::string_view kExtensions[] = {"json", "jsonl"};

}  // namespace

extern const ImportFormat json_import;

constinit const ImportFormat json_import{
    .name = "json",
    .summary = {"lists of questions as JSON or JSON Lines, under the usual names of fields",
                "JSON 或 JSON Lines 题目列表，字段用常见的名称"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku

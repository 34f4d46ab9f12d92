#include "interop/json/json_rows.h"

#include "base/text.h"

namespace tiku {
namespace {

/// Behind `sign`, which begins the text; nothing where another does.
std::string_view past(std::string_view text, char sign) {
  return text.starts_with(sign) ? trim(text.substr(1)) : std::string_view();
}

/// Where the string ends that begins the text; 0 where none does.
std::size_t end_of_string(std::string_view text) {
  if (!text.starts_with('"')) {
    return 0;
  }
  std::size_t end = 1;
  while (end < text.size() && text[end] != '"') {
    end += text[end] == '\\' ? 2U : 1U;
  }
  return end < text.size() ? end + 1 : 0;
}

}  // namespace

bool is_json_rows(std::string_view head) {
  const std::string_view row = past(past(trim(head), '['), '[');
  const std::size_t end = end_of_string(row);
  const std::string_view next = end == 0 ? row : past(trim(row.substr(end)), ',');
  return end > 0 && (next.starts_with('[') || next.starts_with('{'));
}

}  // namespace tiku

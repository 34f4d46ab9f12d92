#include "interop/text/layout/decimal_heads.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/paper_text.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

/// Past `2.1 ` or `3.1.2、` at `at`; `at` where no such number stands there.
std::size_t past_decimal(std::string_view line, std::size_t at) {
  std::size_t next = at;
  std::size_t parts = 0;
  while (next < line.size() && is_ascii_digit(line[next])) {
    next = std::min(line.find_first_not_of("0123456789", next), line.size());
    ++parts;
    next += next + 1 < line.size() && line[next] == '.' && is_ascii_digit(line[next + 1]) ? 1U : 0U;
  }
  if (parts < 2) {
    return at;
  }
  for (const std::string_view sign : {"、", ".", "．", "："}) {
    next += line.substr(next).starts_with(sign) ? sign.size() : 0;
  }
  return past_spaces(line, next);
}

/// 单选题, 多选题（每题2分）: nothing but a type, and what a bracket says of it.
bool names_type(std::string_view words) {
  constexpr std::size_t kLongest = 90;
  if (words.empty() || words.size() > kLongest) {
    return false;
  }
  const PaperText text(words);
  const std::optional<TypeName> type = type_name_at(text, 0);
  if (!type) {
    return false;
  }
  const std::size_t behind = text.skip_spaces(type->length, text.size());
  const bool bracket = text[behind] == U'(' && text[text.size() - 1] == U')';
  return behind >= text.size() || bracket || (text[behind] == U':' && behind + 1 == text.size());
}

}  // namespace

std::string without_decimal_numbers(std::string document) {
  std::string kept;
  std::size_t from = 0;
  for (std::size_t line = 0; line < document.size();) {
    const std::size_t end = std::min(document.find('\n', line), document.size());
    const std::string_view words = trim(std::string_view(document).substr(line, end - line));
    const std::size_t begin = std::min(words.find_first_not_of("#* "), words.size());
    const std::size_t behind = past_decimal(words, begin);
    if (behind > begin && names_type(words.substr(behind))) {
      const auto at = static_cast<std::size_t>(words.data() - document.data());
      kept.append(document, from, at + begin - from);
      from = at + behind;
    }
    line = end + 1;
  }
  if (from == 0) {
    return document;
  }
  kept.append(document, from);
  return kept;
}

}  // namespace tiku

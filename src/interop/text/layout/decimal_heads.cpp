#include "interop/text/layout/decimal_heads.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/byte_set.h"
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
    while (next < line.size() && is_ascii_digit(line[next])) {
      ++next;
    }
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

/// Past the ornaments of a heading that the words begin with.
std::size_t past_ornaments(std::string_view words) {
  static constexpr ByteSet kOrnaments("#* ");
  std::size_t at = 0;
  while (at < words.size() && kOrnaments.has(words[at])) {
    ++at;
  }
  return at;
}

/// The number in front of a heading, in bytes of the document.
struct DecimalNumber {
  std::size_t begin = 0;
  std::size_t end = 0;
};

}  // namespace

void drop_decimal_numbers(DocumentLines& document) {
  std::vector<DecimalNumber> numbers;
  for (const DocumentLine& line : document.lines()) {
    const std::size_t begin = past_ornaments(line.words);
    const std::size_t behind = past_decimal(line.words, begin);
    if (behind > begin && names_type(line.words.substr(behind))) {
      const auto at = static_cast<std::size_t>(line.words.data() - document.text().data());
      numbers.push_back({at + begin, at + behind});
    }
  }
  if (numbers.empty()) {
    return;
  }
  document.apply([&numbers](const std::string& text) {
    std::string kept;
    std::size_t from = 0;
    for (const DecimalNumber& number : numbers) {
      kept.append(text, from, number.begin - from);
      from = number.end;
    }
    return kept.append(text, from);
  });
}

}  // namespace tiku

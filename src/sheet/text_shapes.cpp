#include "sheet/text_shapes.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {
namespace {

constexpr std::size_t kLongestNumber = 64;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) {
    return false;
  }
  text.remove_prefix(prefix.size());
  return true;
}

bool take_end(std::string_view& text, std::string_view suffix) {
  if (!text.ends_with(suffix) || text.size() == suffix.size()) {
    return false;
  }
  text.remove_suffix(suffix.size());
  return true;
}

/// "1,234,567.5" without its commas; nothing where the groups are not of three.
std::optional<std::string> without_thousands(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::vector<std::string_view> groups = split(text.substr(0, point), ",");
  std::string out;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool first = !groups[i].empty() && groups[i].size() <= 3 && groups[i].front() != '0';
    const bool fits = i == 0 ? first : groups[i].size() == 3;
    if (!fits || !std::all_of(groups[i].begin(), groups[i].end(), is_digit)) {
      return std::nullopt;
    }
    out += groups[i];
  }
  return out + std::string(text.substr(point));
}

std::optional<Rational> read_digits(std::string_view text) {
  if (text.empty() || !is_digit(text.front())) {
    return std::nullopt;
  }
  if (text.find(',') == std::string_view::npos) {
    return parse_rational(text);
  }
  const std::optional<std::string> plain = without_thousands(text);
  return plain ? parse_rational(*plain) : std::nullopt;
}

struct Numeral {
  std::string_view word;
  std::int64_t value;
};

constexpr Numeral kDigits[] = {{"零", 0}, {"〇", 0}, {"一", 1}, {"二", 2}, {"两", 2}, {"三", 3},
                               {"四", 4}, {"五", 5}, {"六", 6}, {"七", 7}, {"八", 8}, {"九", 9},
                               {"壹", 1}, {"贰", 2}, {"叁", 3}, {"肆", 4}, {"伍", 5}, {"陆", 6},
                               {"柒", 7}, {"捌", 8}, {"玖", 9}};
constexpr Numeral kTens[] = {{"十", 10}, {"百", 100}, {"千", 1000},
                             {"拾", 10}, {"佰", 100}, {"仟", 1000}};
constexpr Numeral kMyriads[] = {{"亿", 100'000'000}, {"万", 10'000}};

template <class Table>
std::optional<std::int64_t> take_numeral(const Table& table, std::string_view& text) {
  for (const Numeral& numeral : table) {
    if (take(text, numeral.word)) {
      return numeral.value;
    }
  }
  return std::nullopt;
}

/// 二〇二六: digits one after another.
std::optional<std::int64_t> read_digit_row(std::string_view text) {
  constexpr int kMostDigits = 9;
  std::int64_t value = 0;
  int count = 0;
  while (const std::optional<std::int64_t> digit = take_numeral(kDigits, text)) {
    value = value * 10 + *digit;
    if (++count > kMostDigits) {
      return std::nullopt;
    }
  }
  return text.empty() && count > 0 ? std::optional(value) : std::nullopt;
}

/// Up to 9999: 三千零五, 一百二十, 十四. Units must fall; 百 alone is no number.
std::optional<std::int64_t> read_thousands(std::string_view text) {
  std::int64_t sum = 0;
  std::int64_t last_unit = 10'000;
  while (!text.empty()) {
    const std::optional<std::int64_t> digit = take_numeral(kDigits, text);
    if (digit && *digit == 0) {
      if (text.empty()) {
        return std::nullopt;
      }
      continue;
    }
    const std::optional<std::int64_t> unit = take_numeral(kTens, text);
    const bool bare_ten = !digit && unit && *unit == 10 && sum == 0;
    if ((!digit && !bare_ten) || (unit && *unit >= last_unit) || (!unit && !text.empty())) {
      return std::nullopt;
    }
    sum += digit.value_or(1) * unit.value_or(1);
    last_unit = unit.value_or(1);
  }
  return sum > 0 ? std::optional(sum) : std::nullopt;
}

/// A number without a sign and without a percent sign.
std::optional<Rational> read_amount(std::string_view text) {
  if (const std::optional<Rational> number = read_digits(text)) {
    return number;
  }
  for (const Numeral& unit : kMyriads) {
    std::string_view front = text;
    if (take_end(front, unit.word)) {
      if (const std::optional<Rational> number = read_digits(trim(front))) {
        return *number * Rational(unit.value);
      }
    }
  }
  return read_chinese_number(text);
}

std::optional<Rational> read_unsigned(std::string_view text) {
  const bool percent = take_end(text, "%") || take(text, "百分之");
  const std::optional<Rational> number = read_amount(trim(text));
  return number && percent ? std::optional(*number / Rational(100)) : number;
}

/// Digits at the front, at most `most`, as a number.
std::optional<int> take_number(std::string_view& text, std::size_t least, std::size_t most) {
  std::size_t count = 0;
  int value = 0;
  while (count < text.size() && count <= most && is_digit(text[count])) {
    value = value * 10 + (text[count++] - '0');
  }
  if (count < least || count > most) {
    return std::nullopt;
  }
  text.remove_prefix(count);
  return value;
}

bool is_month(int month) {
  return month >= 1 && month <= 12;
}

bool is_day(int day) {
  return day >= 1 && day <= 31;
}

/// "9月3日" behind an optional year.
std::optional<std::string> spelling_in_words(std::string_view text) {
  std::string year;
  if (text.find("年") != std::string_view::npos) {
    const std::optional<int> number = take_number(text, 4, 4);
    if (!number || !take(text, "年")) {
      return std::nullopt;
    }
    year = std::to_string(*number) + "-";
  }
  const std::optional<int> month = take_number(text, 1, 2);
  if (!month || !is_month(*month) || !take(text, "月")) {
    return std::nullopt;
  }
  if (text.empty() && !year.empty()) {
    return year + std::to_string(*month);
  }
  const std::optional<int> day = take_number(text, 1, 2);
  const bool ends = take(text, "日") || take(text, "号") || !year.empty();
  if (!day || !is_day(*day) || !ends || !text.empty()) {
    return std::nullopt;
  }
  return year + std::to_string(*month) + "-" + std::to_string(*day);
}

std::optional<std::string> spelling_in_digits(std::string_view text) {
  const std::optional<int> year = take_number(text, 4, 4);
  if (!year || text.empty() ||
      (text.front() != '-' && text.front() != '/' && text.front() != '.')) {
    return std::nullopt;
  }
  const std::string_view separator = text.substr(0, 1);
  text.remove_prefix(1);
  const std::optional<int> month = take_number(text, 1, 2);
  if (!month || !is_month(*month) || !take(text, separator)) {
    return std::nullopt;
  }
  const std::optional<int> day = take_number(text, 1, 2);
  if (!day || !is_day(*day) || !text.empty()) {
    return std::nullopt;
  }
  return std::to_string(*year) + "-" + std::to_string(*month) + "-" + std::to_string(*day);
}

}  // namespace

std::optional<Rational> read_chinese_number(std::string_view text) {
  if (text.size() > kLongestNumber) {
    return std::nullopt;
  }
  if (const std::optional<std::int64_t> row = read_digit_row(text)) {
    return Rational(*row);
  }
  std::int64_t sum = 0;
  for (const Numeral& unit : kMyriads) {
    const std::size_t at = text.find(unit.word);
    if (at == std::string_view::npos) {
      continue;
    }
    const std::optional<std::int64_t> count = read_thousands(text.substr(0, at));
    if (!count) {
      return std::nullopt;
    }
    sum += *count * unit.value;
    text.remove_prefix(at + unit.word.size());
  }
  if (text.empty()) {
    return sum > 0 ? std::optional(Rational(sum)) : std::nullopt;
  }
  const std::optional<std::int64_t> rest = read_thousands(text);
  return rest ? std::optional(Rational(sum + *rest)) : std::nullopt;
}

std::optional<Rational> read_plain_number(std::string_view text) {
  if (text.empty() || text.size() > kLongestNumber) {
    return std::nullopt;
  }
  if (take(text, "-") || take(text, "负")) {
    const std::optional<Rational> number = read_unsigned(trim(text));
    return number ? std::optional(-*number) : std::nullopt;
  }
  take(text, "+");
  return read_unsigned(trim(text));
}

std::optional<std::string> date_spelling(std::string_view text) {
  constexpr std::size_t kLongestDate = 32;
  if (text.size() > kLongestDate) {
    return std::nullopt;
  }
  const std::string close = collapse_spaces(text);
  std::optional<std::string> spelling = spelling_in_digits(close);
  return spelling ? spelling : spelling_in_words(close);
}

std::optional<std::string> telephone_digits(std::string_view text) {
  constexpr std::size_t kLongestNumberText = 32;
  constexpr std::size_t kFewestDigits = 10;
  constexpr std::size_t kMostDigits = 15;
  if (text.size() > kLongestNumberText) {
    return std::nullopt;
  }
  if (take(text, "+86")) {
    text = trim(text);
    take(text, "-");
  }
  std::string digits;
  for (const char c : text) {
    if (is_digit(c)) {
      digits += c;
    } else if (c != '-' && c != ' ' && c != '(' && c != ')') {
      return std::nullopt;
    }
  }
  const bool fits = digits.size() >= kFewestDigits && digits.size() <= kMostDigits;
  return fits ? std::optional(digits) : std::nullopt;
}

}  // namespace tiku

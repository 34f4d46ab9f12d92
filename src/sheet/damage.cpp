#include "sheet/damage.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "sheet/fold.h"

namespace tiku {
namespace {

/// Spreadsheets keep 15 digits of a number and make the rest zeros.
constexpr std::size_t kExactDigits = 15;

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view take_all_digits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && text[count] >= '0' && text[count] <= '9') {
    ++count;
  }
  const std::string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

/// `1.23457E+17`, `1e+17`: a plain "1e5" may be an id.
bool is_exponent(std::string_view text) {
  const bool has_whole = take_all_digits(text).size() == 1;
  const bool has_point = take_word(text, ".") && !take_all_digits(text).empty();
  const bool has_mark = take_word(text, "E") || take_word(text, "e");
  const bool has_sign = take_word(text, "+");
  return has_whole && has_mark && (has_point || has_sign) && all_digits(text);
}

bool is_hashes(std::string_view text) {
  return text.size() >= 3 && text.find_first_not_of('#') == std::string::npos;
}

bool is_numeric_date(std::string_view text) {
  const std::string_view year = take_all_digits(text);
  const bool dash = take_word(text, "-");
  const bool slash = !dash && take_word(text, "/");
  const std::string_view month = take_all_digits(text);
  const bool again = take_word(text, dash ? "-" : "/");
  const std::string_view day = take_all_digits(text);
  const bool midnight = text.empty() || text == " 00:00:00" || text == " 0:00" ||
                        text == " 00:00" || text == " 0:00:00";
  return (dash || slash) && again && year.size() == 4 && !month.empty() && month.size() <= 2 &&
         !day.empty() && day.size() <= 2 && midnight;
}

bool is_month_and_day(std::string_view text) {
  const std::string_view month = take_all_digits(text);
  const bool has_month = take_word(text, "月");
  const std::string_view day = take_all_digits(text);
  return has_month && take_word(text, "日") && text.empty() && !month.empty() && !day.empty();
}

bool is_english_month(std::string_view text) {
  constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
  const std::string lower = fold_case(text);
  const std::size_t dash = lower.find('-');
  if (dash == std::string::npos) {
    return false;
  }
  const std::string_view a = std::string_view(lower).substr(0, dash);
  const std::string_view b = std::string_view(lower).substr(dash + 1);
  const auto is_month = [&](std::string_view word) {
    return std::find(kMonths.begin(), kMonths.end(), word) != kMonths.end();
  };
  return (all_digits(a) && is_month(b)) || (is_month(a) && all_digits(b));
}

}  // namespace

std::optional<std::string> unwrapped(std::string_view cell) {
  std::string_view text = trim(cell);
  const bool formula = text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"');
  if (formula) {
    return std::string(text.substr(2, text.size() - 3));
  }
  constexpr std::string_view kGuarded = "0123456789=+-@";
  if (text.size() >= 2 && text.front() == '\'' &&
      kGuarded.find(text[1]) != std::string_view::npos) {
    return std::string(text.substr(1));
  }
  return std::nullopt;
}

Damage id_damage(const TableCell& cell) {
  const std::string_view text = trim(cell.text);
  if (is_hashes(text)) {
    return Damage::hashes;
  }
  if (is_exponent(text)) {
    return Damage::exponent;
  }
  const bool long_number = all_digits(text) && text.size() > kExactDigits;
  const bool ends_in_zeros =
      long_number && text.find_first_not_of('0', kExactDigits) == std::string_view::npos;
  return ends_in_zeros ? Damage::lost_digits : Damage::none;
}

Damage answer_damage(const TableCell& cell) {
  const std::string_view text = trim(cell.text);
  if (is_hashes(text)) {
    return Damage::hashes;
  }
  const bool date = cell.kind == TableCell::Kind::date || is_numeric_date(text) ||
                    is_month_and_day(text) || is_english_month(text);
  return date ? Damage::date : Damage::none;
}

std::string without_leading_zeros(std::string_view id) {
  if (!all_digits(id)) {
    return std::string(id);
  }
  const std::size_t first = id.find_first_not_of('0');
  return first == std::string_view::npos ? "0" : std::string(id.substr(first));
}

bool ids_differ_only_by_leading_zeros(std::string_view a, std::string_view b) {
  return a != b && all_digits(a) && all_digits(b) &&
         without_leading_zeros(a) == without_leading_zeros(b);
}

}  // namespace tiku

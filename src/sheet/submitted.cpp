#include "sheet/submitted.h"

#include <string>

#include "base/rational.h"
#include "base/text.h"
#include "sheet/fold.h"

namespace tiku {
namespace {

constexpr std::int64_t kDay = 86'400;
/// Days from the day number 0 of spreadsheets (30 December 1899) to 1 January 1970.
constexpr std::int64_t kSpreadsheetEpoch = 25'569;

/// Days from 1970-01-01 in the Gregorian calendar (Hinnant's days_from_civil).
std::int64_t days_from_civil(std::int64_t year, std::int64_t month, std::int64_t day) {
  year -= month <= 2 ? 1 : 0;
  const std::int64_t era = year / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const std::int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146'097 + day_of_era - 719'468;
}

void skip(std::string_view& text) {
  text = trim(text);
}

bool take_either(std::string_view& text, std::string_view a, std::string_view b) {
  return take_word(text, a) || take_word(text, b);
}

std::optional<std::int64_t> take_date(std::string_view& text) {
  const std::optional<std::int64_t> year = take_number(text);
  const bool first = take_either(text, "-", "/") || take_either(text, ".", "年");
  const std::optional<std::int64_t> month = take_number(text);
  const bool second = take_either(text, "-", "/") || take_either(text, ".", "月");
  const std::optional<std::int64_t> day = take_number(text);
  take_word(text, "日");
  const bool complete = year && first && month && second && day;
  if (!complete || *year < 1970 || *year > 9999 || *month < 1 || *month > 12 || *day < 1 ||
      *day > 31) {
    return std::nullopt;
  }
  return days_from_civil(*year, *month, *day);
}

/// Seconds of `12:05:30`, `下午1:05`, `1:05 pm`; nothing where no time of day stands there.
std::optional<std::int64_t> take_clock(std::string_view& text) {
  bool afternoon = take_word(text, "下午");
  bool morning = !afternoon && take_word(text, "上午");
  skip(text);
  const std::optional<std::int64_t> hour = take_number(text);
  const bool colon = take_either(text, ":", "时");
  const std::optional<std::int64_t> minute = take_number(text);
  if (!hour || !colon || !minute || *hour > 24 || *minute > 59) {
    return std::nullopt;
  }
  take_word(text, "分");
  std::int64_t second = 0;
  if (take_word(text, ":") || (!text.empty() && text.front() >= '0' && text.front() <= '9')) {
    second = take_number(text).value_or(0);
    take_word(text, "秒");
  }
  if (take_word(text, ".")) {
    take_number(text);
  }
  skip(text);
  afternoon = take_word(text, "pm") || afternoon;
  morning = take_word(text, "am") || morning;
  std::int64_t hours = *hour;
  if ((afternoon && hours < 12) || (morning && hours == 12)) {
    hours += afternoon ? 12 : -12;
  }
  return hours * 3600 + *minute * 60 + second;
}

/// Seconds east of Greenwich: `z`, `+08:00`, `+0800`.
std::optional<std::int64_t> take_zone(std::string_view& text) {
  skip(text);
  if (text.empty() || take_word(text, "z")) {
    return 0;
  }
  const bool east = take_word(text, "+");
  if (!east && !take_word(text, "-")) {
    return std::nullopt;
  }
  std::int64_t hours = take_number(text).value_or(0);
  std::int64_t minutes = 0;
  if (take_word(text, ":")) {
    minutes = take_number(text).value_or(0);
  } else if (hours > 24) {
    minutes = hours % 100;
    hours /= 100;
  }
  return (east ? 1 : -1) * (hours * 3600 + minutes * 60);
}

/// A bare number: days of a spreadsheet, Unix seconds or milliseconds, by its size.
std::optional<std::int64_t> bare_number(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  if (whole.empty() || whole.find_first_not_of("0123456789") != std::string_view::npos) {
    return std::nullopt;
  }
  if (whole.size() == 5) {
    const std::string_view digits = text.substr(0, whole.size() + 7);
    const std::optional<Rational> days = parse_rational(digits);
    return days ? std::optional(((*days - Rational(kSpreadsheetEpoch)) * Rational(kDay)).floor())
                : std::nullopt;
  }
  if (whole.size() != 10 && whole.size() != 13) {
    return std::nullopt;
  }
  std::int64_t value = 0;
  for (const char c : whole.substr(0, 10)) {
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<std::int64_t> parse_submission_time(std::string_view text) {
  const std::string plain = fold_plain(text);
  if (const std::optional<std::int64_t> number = bare_number(plain)) {
    return number;
  }
  std::string_view rest = plain;
  const std::optional<std::int64_t> days = take_date(rest);
  if (!days) {
    return std::nullopt;
  }
  take_word(rest, "t");
  skip(rest);
  if (rest.empty()) {
    return *days * kDay;
  }
  const std::optional<std::int64_t> clock = take_clock(rest);
  const std::optional<std::int64_t> zone = clock ? take_zone(rest) : std::nullopt;
  if (!zone || !rest.empty()) {
    return std::nullopt;
  }
  return *days * kDay + *clock - *zone;
}

}  // namespace tiku

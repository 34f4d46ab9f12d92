#include "format/xlsx_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace tiku {
namespace {

constexpr std::int64_t kSecondsPerDay = 86400;
constexpr double kLastDay = 2958465;  // 9999-12-31

std::optional<double> parse_double(std::string_view written) {
  double value = 0;
  const char* const end = written.data() + written.size();
  const auto [stop, code] = std::from_chars(written.data(), end, value);
  const bool whole = code == std::errc() && stop == end && std::isfinite(value);
  return whole ? std::optional<double>(value) : std::nullopt;
}

bool is_whole_number(std::string_view written) {
  const std::string_view digits = written.starts_with('-') ? written.substr(1) : written;
  return !digits.empty() &&
         std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string padded(std::int64_t number, std::size_t digits) {
  const std::string plain = std::to_string(number);
  return plain.size() < digits ? std::string(digits - plain.size(), '0') + plain : plain;
}

std::string clock_time(std::int64_t seconds) {
  return padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" +
         padded(seconds % 60, 2);
}

/// The day that is `days` after 1970-01-01 (Howard Hinnant's civil calendar).
std::string calendar_day(std::int64_t days) {
  const std::int64_t shifted = days + 719468;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const std::int64_t day_of_era = shifted - era * 146097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
  const std::int64_t day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
  const std::int64_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
}

std::string day_of(std::int64_t serial, DateSystem system) {
  constexpr std::int64_t kFrom1904 = 24107;  // days from 1904-01-01 to 1970-01-01
  constexpr std::int64_t kFrom1900 = 25569;  // from 1899-12-30
  if (system == DateSystem::from_1904) {
    return calendar_day(serial - kFrom1904);
  }
  if (serial == 60) {
    return "1900-02-29";  // the day Excel inherited from Lotus
  }
  return calendar_day(serial - kFrom1900 + (serial < 60 ? 1 : 0));
}

/// The first section of a format code without what is only decoration: colours, locales,
/// conditions, quoted and escaped text. `[h]` and the like say a duration.
struct FormatLetters {
  std::string letters;
  bool duration = false;
};

FormatLetters letters_of(std::string_view code) {
  FormatLetters out;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      const std::size_t close = std::min(code.find(']', i), code.size());
      const std::string_view inside = code.substr(i + 1, close - i - 1);
      out.duration = out.duration || (!inside.empty() &&
                                      inside.find_first_not_of("hHmMsS") == std::string_view::npos);
      i = close;
    } else {
      out.letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return out;
}

/// The pattern of a code that shows whole numbers with a fixed number of digits; "" for any other.
std::string digit_pattern(std::string_view code) {
  constexpr std::string_view kOtherPlaces = "#?.,%/@eE*";
  std::string pattern;
  std::size_t zeros = 0;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '"') {
      const std::size_t close = std::min(code.find('"', i + 1), code.size());
      const std::string_view literal = code.substr(i + 1, close - i - 1);
      if (literal.find('0') != std::string_view::npos) {
        return {};  // a zero that is no place; rare enough to leave alone
      }
      pattern += literal;
      i = close;
    } else if (c == '\\' && i + 1 < code.size()) {
      pattern += code[++i];
    } else if (c == '[') {
      i = std::min(code.find(']', i), code.size());
    } else if (kOtherPlaces.find(c) != std::string_view::npos) {
      return {};
    } else {
      zeros += c == '0' ? 1U : 0U;
      pattern += c == '_' ? ' ' : c;
    }
  }
  return zeros >= 2 ? pattern : std::string();
}

}  // namespace

NumberFormat builtin_number_format(int id) {
  struct Range {
    int first;
    int last;
    NumberFormat::Kind kind;
  };

  // 27-36 and 50-58 are dates in the Chinese, Japanese and Korean editions.
  constexpr Range kRanges[] = {
      {14, 22, NumberFormat::Kind::date}, {27, 36, NumberFormat::Kind::date},
      {45, 45, NumberFormat::Kind::date}, {46, 46, NumberFormat::Kind::duration},
      {47, 47, NumberFormat::Kind::date}, {50, 58, NumberFormat::Kind::date}};
  for (const Range& range : kRanges) {
    if (id >= range.first && id <= range.last) {
      return {range.kind, {}};
    }
  }
  return {};
}

NumberFormat parse_number_format(std::string_view code) {
  const FormatLetters found = letters_of(code);
  if (found.duration) {
    return {NumberFormat::Kind::duration, {}};
  }
  if (found.letters.find("general") == std::string::npos &&
      found.letters.find_first_of("ymdhs") != std::string::npos) {
    return {NumberFormat::Kind::date, {}};
  }
  std::string pattern = digit_pattern(code);
  return pattern.empty() ? NumberFormat{}
                         : NumberFormat{NumberFormat::Kind::digits, std::move(pattern)};
}

std::string shown_number(std::string_view written) {
  constexpr double kPlainBelow = 1e15;
  constexpr double kPlainFrom = 1e-9;
  const std::optional<double> value = parse_double(written);
  if (is_whole_number(written) || !value || std::abs(*value) >= kPlainBelow) {
    return std::string(written);
  }
  if (*value == 0) {
    return "0";
  }
  if (std::abs(*value) < kPlainFrom) {
    return std::string(written);
  }
  // 15 significant digits, as on the screen: 1.1 is stored as 1.1000000000000001.
  const int before_point = static_cast<int>(std::floor(std::log10(std::abs(*value)))) + 1;
  std::array<char, 64> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value,
                                 std::chars_format::fixed, std::clamp(15 - before_point, 0, 30));
  std::string shown(buffer.data(), end.ptr);
  if (shown.find('.') != std::string::npos) {
    shown.erase(shown.find_last_not_of('0') + 1);
    shown.erase(shown.find_last_not_of('.') + 1);
  }
  return shown;
}

std::string shown_date(std::string_view written, DateSystem system) {
  const std::optional<double> value = parse_double(written);
  if (!value || *value < 0 || *value >= kLastDay + 1) {
    return {};
  }
  auto day = static_cast<std::int64_t>(std::floor(*value));
  std::int64_t seconds =
      std::llround((*value - std::floor(*value)) * static_cast<double>(kSecondsPerDay));
  if (seconds == kSecondsPerDay) {
    ++day;
    seconds = 0;
  }
  if (day == 0 && (system == DateSystem::from_1900 || seconds != 0)) {
    return clock_time(seconds);
  }
  return seconds == 0 ? day_of(day, system) : day_of(day, system) + " " + clock_time(seconds);
}

std::string shown_duration(std::string_view written) {
  const std::optional<double> value = parse_double(written);
  if (!value || *value < 0 || *value > kLastDay) {
    return {};
  }
  return clock_time(std::llround(*value * static_cast<double>(kSecondsPerDay)));
}

std::string shown_digits(std::string_view written, std::string_view pattern) {
  const std::string number = shown_number(written);
  if (!is_whole_number(number) || number.starts_with('-')) {
    return {};
  }
  std::size_t left = number.size();
  std::string reversed;
  const std::size_t first_zero = pattern.find('0');
  for (std::size_t i = pattern.size(); i-- > 0;) {
    if (pattern[i] != '0') {
      reversed += pattern[i];
      continue;
    }
    reversed += left == 0 ? '0' : number[--left];
    while (i == first_zero && left != 0) {
      reversed += number[--left];  // more digits than places
    }
  }
  return {reversed.rbegin(), reversed.rend()};
}

}  // namespace tiku

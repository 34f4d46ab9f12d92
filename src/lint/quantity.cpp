#include "lint/quantity.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "sheet/text_shapes.h"

namespace tiku {
namespace {

/// Longer texts are sentences.
constexpr std::size_t kMostBytes = 60;

struct Unit {
  std::string_view name;
  Dimension dimension;
  std::int64_t factor;
};

constexpr Unit kUnits[] = {
    {"秒", Dimension::time, 1},           {"秒钟", Dimension::time, 1},
    {"分钟", Dimension::time, 60},        {"小时", Dimension::time, 3600},
    {"个小时", Dimension::time, 3600},    {"天", Dimension::time, 86400},
    {"日", Dimension::time, 86400},       {"周", Dimension::time, 604800},
    {"星期", Dimension::time, 604800},    {"个星期", Dimension::time, 604800},
    {"second", Dimension::time, 1},       {"minute", Dimension::time, 60},
    {"hour", Dimension::time, 3600},      {"day", Dimension::time, 86400},
    {"week", Dimension::time, 604800},    {"个月", Dimension::months, 1},
    {"年", Dimension::months, 12},        {"month", Dimension::months, 1},
    {"year", Dimension::months, 12},      {"角", Dimension::money, 1},
    {"元", Dimension::money, 10},         {"千元", Dimension::money, 10000},
    {"万元", Dimension::money, 100000},   {"亿元", Dimension::money, 1000000000},
    {"毫米", Dimension::length, 1},       {"厘米", Dimension::length, 10},
    {"米", Dimension::length, 1000},      {"公里", Dimension::length, 1000000},
    {"千米", Dimension::length, 1000000}, {"mm", Dimension::length, 1},
    {"cm", Dimension::length, 10},        {"m", Dimension::length, 1000},
    {"km", Dimension::length, 1000000},   {"克", Dimension::mass, 1000},
    {"千克", Dimension::mass, 1000000},   {"公斤", Dimension::mass, 1000000},
    {"吨", Dimension::mass, 1000000000},  {"kg", Dimension::mass, 1000000},
    {"g", Dimension::mass, 1000},         {"mg", Dimension::mass, 1},
    {"‰", Dimension::share, 1},           {"%", Dimension::share, 10},
    {"KB", Dimension::bytes, 1},          {"MB", Dimension::bytes, 1024},
    {"GB", Dimension::bytes, 1048576},    {"TB", Dimension::bytes, 1073741824},
};

/// "days" is "day".
std::string_view singular(std::string_view unit) {
  const bool is_plural = unit.size() > 3 && unit.back() == 's' && unit[unit.size() - 2] >= 'a' &&
                         unit[unit.size() - 2] <= 'z';
  return is_plural ? unit.substr(0, unit.size() - 1) : unit;
}

const Unit* find_unit(std::string_view name) {
  const auto unit = std::find_if(std::begin(kUnits), std::end(kUnits),
                                 [&](const Unit& known) { return known.name == name; });
  return unit == std::end(kUnits) ? nullptr : unit;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_digit);
}

/// Where the number that begins at `begin` ends: "1,000.50" and "1/3" are one.
std::size_t number_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  for (std::size_t at = begin; at < text.size(); ++at) {
    if (is_digit(text[at])) {
      end = at + 1;
    } else if (text[at] != '.' && text[at] != ',' && text[at] != '/') {
      break;
    }
  }
  return end;
}

std::optional<Quantity> in_base_unit(Quantity quantity) {
  quantity.after = singular(quantity.after);
  if (const Unit* unit = find_unit(quantity.after)) {
    quantity.value *= Rational(unit->factor);
    quantity.dimension = unit->dimension;
  }
  return quantity;
}

/// "三天", "十五分钟": Chinese numerals with a unit that leaves no doubt.
std::optional<Quantity> read_in_chinese(std::string_view text) {
  for (const Unit& unit : kUnits) {
    if (text.size() > unit.name.size() && text.ends_with(unit.name)) {
      const std::optional<Rational> value =
          read_chinese_number(text.substr(0, text.size() - unit.name.size()));
      if (value) {
        return in_base_unit({"", *value, std::string(unit.name)});
      }
    }
  }
  return std::nullopt;
}

/// The numbers of a date or time of day, the first counting most.
std::optional<Quantity> read_in_parts(std::string_view text) {
  const bool is_time = text.size() >= 4 && text.size() <= 5 && text[text.size() - 3] == ':';
  if (!is_time && !date_spelling(text)) {
    return std::nullopt;
  }
  Rational value;
  std::string shape;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) {
      ++end;
    }
    if (end == at) {
      shape += text[at++];
      continue;
    }
    const std::optional<Rational> number = parse_rational(text.substr(at, end - at));
    if (!number) {
      return std::nullopt;
    }
    value = value * Rational(100) + *number;
    at = end;
  }
  return Quantity{"", value, shape, Dimension::none};
}

std::string plain(std::string_view option) {
  return fold_width(trim(option));
}

std::string_view without_end_mark(std::string_view text) {
  for (const std::string_view mark : {"。", ".", ";"}) {
    if (text.ends_with(mark)) {
      text.remove_suffix(mark.size());
    }
  }
  return trim(text);
}

}  // namespace

std::optional<Quantity> read_quantity(std::string_view option) {
  if (option.size() > kMostBytes) {
    return std::nullopt;
  }
  const std::string folded = plain(option);
  const std::string_view text = without_end_mark(folded);
  const auto first =
      static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_digit) - text.begin());
  if (first == text.size()) {
    return read_in_chinese(text);
  }
  const std::size_t end = number_end(text, first);
  if (has_digit(text.substr(end)) || text.substr(first, end - first).find('/') != text.npos) {
    if (std::optional<Quantity> date = read_in_parts(text)) {
      return date;
    }
  }
  const bool is_negative = first > 0 && text[first - 1] == '-';
  const std::string_view digits = text.substr(first, end - first);
  const std::optional<Rational> value = read_plain_number(digits);
  const bool is_code = digits.size() > 1 && digits[0] == '0' && is_digit(digits[1]);
  if (!value || is_code || has_digit(text.substr(end))) {
    return std::nullopt;
  }
  Quantity quantity{std::string(trim(text.substr(0, is_negative ? first - 1 : first))),
                    is_negative ? -*value : *value, std::string(trim(text.substr(end)))};
  return in_base_unit(std::move(quantity));
}

bool are_comparable(const Quantity& a, const Quantity& b) {
  return a.before == b.before &&
         (a.dimension == Dimension::none ? a.after == b.after : a.dimension == b.dimension);
}

std::optional<Range> read_range(std::string_view option) {
  constexpr std::string_view kDashes[] = {"-", "–", "—", "~", "至", "到", "to"};
  if (option.size() > kMostBytes) {
    return std::nullopt;
  }
  const std::string folded = plain(option);
  const std::string_view text = without_end_mark(folded);
  const std::size_t low_end = number_end(text, 0);
  const std::optional<Rational> low = read_plain_number(text.substr(0, low_end));
  if (low_end == 0 || !low) {
    return std::nullopt;
  }
  const std::string_view rest = trim(text.substr(low_end));
  for (const std::string_view dash : kDashes) {
    const std::size_t at = rest.find(dash);
    if (at == std::string_view::npos) {
      continue;
    }
    const std::string_view low_unit = trim(rest.substr(0, at));
    const std::string_view tail = trim(rest.substr(at + dash.size()));
    const std::size_t high_end = number_end(tail, 0);
    const std::optional<Rational> high = read_plain_number(tail.substr(0, high_end));
    const std::string_view unit = trim(tail.substr(high_end));
    const bool is_range = high_end > 0 && high && !has_digit(unit) && *low < *high &&
                          (low_unit.empty() || low_unit == unit);
    return is_range ? std::optional(Range{*low, *high, std::string(unit)}) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace tiku

#include "interop/word/list_number.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace tiku {
namespace {

using Digits = std::array<std::string_view, 10>;
using Units = std::array<std::string_view, 4>;

constexpr Digits kPlainDigits = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Units kPlainUnits = {"", "十", "百", "千"};
constexpr Digits kLegalDigits = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr Units kLegalUnits = {"", "拾", "佰", "仟"};

constexpr std::int64_t kMostCounted = 9999;

/// 二十四, 一百零五; 十二 without 一 where `short_ten` says so.
enum class TenForm : std::uint8_t { plain, with_one };

std::string counted(std::int64_t value, const Digits& digits, const Units& units, TenForm ten) {
  const std::string number = std::to_string(value);
  std::string out;
  bool zero = false;
  for (std::size_t i = 0; i < number.size(); ++i) {
    const auto digit = static_cast<std::size_t>(number[i] - '0');
    const std::size_t unit = number.size() - 1 - i;
    if (digit == 0) {
      zero = true;
      continue;
    }
    if (zero && !out.empty()) {
      out += "零";
    }
    zero = false;
    const bool bare_ten = i == 0 && unit == 1 && digit == 1 && ten == TenForm::plain;
    out += bare_ten ? std::string_view() : digits[digit];
    out += units[unit];
  }
  return out;
}

std::string spelled(std::int64_t value) {
  std::string out;
  for (const char c : std::to_string(value)) {
    out += kPlainDigits[static_cast<std::size_t>(c - '0')];
  }
  return out;
}

/// A ... Z, AA, BB ...: Word repeats the letter.
std::string lettered(std::int64_t value, char first) {
  const auto letter = static_cast<char>(first + (value - 1) % 26);
  return std::string(static_cast<std::size_t>(std::min<std::int64_t>((value - 1) / 26 + 1, 8)),
                     letter);
}

std::string roman(std::int64_t value) {
  struct Step {
    std::int64_t value;
    std::string_view text;
  };

  constexpr Step kSteps[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                             {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                             {5, "v"},    {4, "iv"},   {1, "i"}};
  std::string out;
  for (const Step& step : kSteps) {
    for (; value >= step.value; value -= step.value) {
      out += step.text;
    }
  }
  return out;
}

/// The characters of a series that begins at `first`, as ① ... ⑳.
std::string enclosed(std::int64_t value, char32_t first) {
  if (value > 20) {
    return std::to_string(value);
  }
  std::string out;
  append_utf8(out, first + static_cast<char32_t>(value - 1));
  return out;
}

std::string one_of(std::int64_t value, std::u32string_view series) {
  std::string out;
  append_utf8(out, series[static_cast<std::size_t>(value - 1) % series.size()]);
  return out;
}

std::string wide(std::int64_t value) {
  std::string out;
  for (const char c : std::to_string(value)) {
    append_utf8(out, U'０' + static_cast<char32_t>(c - '0'));
  }
  return out;
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return text;
}

struct Format {
  std::string_view name;
  std::string (*print)(std::int64_t value);
};

std::string plain_count(std::int64_t value) {
  return counted(value, kPlainDigits, kPlainUnits, TenForm::plain);
}

std::string legal_count(std::int64_t value) {
  return counted(value, kLegalDigits, kLegalUnits, TenForm::with_one);
}

constexpr Format kFormats[] = {
    {"upperLetter", [](std::int64_t v) { return lettered(v, 'A'); }},
    {"lowerLetter", [](std::int64_t v) { return lettered(v, 'a'); }},
    {"upperRoman", [](std::int64_t v) { return upper(roman(v)); }},
    {"lowerRoman", [](std::int64_t v) { return roman(v); }},
    {"chineseCounting", plain_count},
    {"chineseCountingThousand", plain_count},
    {"taiwaneseCounting", plain_count},
    {"taiwaneseCountingThousand", plain_count},
    {"japaneseCounting", plain_count},
    {"koreanCounting", plain_count},
    {"ideographDigital", [](std::int64_t v) { return spelled(v); }},
    {"taiwaneseDigital", [](std::int64_t v) { return spelled(v); }},
    {"japaneseDigitalTenThousand", [](std::int64_t v) { return spelled(v); }},
    {"chineseLegalSimplified", legal_count},
    {"ideographLegalTraditional", legal_count},
    {"decimalZero", [](std::int64_t v) { return (v < 10 ? "0" : "") + std::to_string(v); }},
    {"decimalFullWidth", [](std::int64_t v) { return wide(v); }},
    {"decimalFullWidth2", [](std::int64_t v) { return wide(v); }},
    {"decimalEnclosedCircle", [](std::int64_t v) { return enclosed(v, U'①'); }},
    {"decimalEnclosedCircleChinese", [](std::int64_t v) { return enclosed(v, U'①'); }},
    {"decimalEnclosedParen", [](std::int64_t v) { return enclosed(v, U'⑴'); }},
    {"decimalEnclosedFullstop", [](std::int64_t v) { return enclosed(v, U'⒈'); }},
    {"ideographTraditional", [](std::int64_t v) { return one_of(v, U"甲乙丙丁戊己庚辛壬癸"); }},
    {"ideographZodiac", [](std::int64_t v) { return one_of(v, U"子丑寅卯辰巳午未申酉戌亥"); }},
    {"bullet", [](std::int64_t) { return std::string(); }},
    {"none", [](std::int64_t) { return std::string(); }},
};

}  // namespace

std::string list_number(std::string_view format, std::int64_t value) {
  const bool is_countable = value >= 1 && value <= kMostCounted;
  for (const Format& known : kFormats) {
    if (known.name == format && (is_countable || format == "bullet" || format == "none")) {
      return known.print(value);
    }
  }
  return std::to_string(value);
}

}  // namespace tiku

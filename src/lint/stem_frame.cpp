#include "lint/stem_frame.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"
#include "base/utf8.h"
#include "lint/characters.h"

namespace tiku {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

bool is_one_of(char32_t scalar, std::u32string_view set) {
  return scalar != 0 && set.find(scalar) != std::u32string_view::npos;
}

/// Past spaces.
std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(character_at(text, at).scalar)) {
    at = character_at(text, at).end;
  }
  return at;
}

/// Digits of a number as papers have them: at most three.
std::string_view digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end])) {
    ++end;
  }
  return end - at <= 3 ? text.substr(at, end - at) : std::string_view();
}

std::int64_t value_of(std::string_view digits) {
  std::int64_t value = 0;
  for (const char c : digits) {
    value = value * 10 + (c - '0');
  }
  return value;
}

/// Past the mark that follows a number ("." "、" ")" ...) where a sentence begins behind it.
std::size_t mark_end(std::string_view text, std::size_t at) {
  const Character mark = character_at(text, at);
  if (!is_one_of(mark.scalar, U".．、)）")) {
    return kNowhere;
  }
  const char32_t next = character_at(text, mark.end).scalar;
  const bool is_decimal = is_ascii_digit(next) || next == '-';
  const bool is_name =
      mark.scalar == '.' && ((next >= 'a' && next <= 'z') || is_one_of(next, U"./_"));
  return next == 0 || is_decimal || is_name ? kNowhere : mark.end;
}

/// Whether the stem goes on to count: "1、… 2、…".
bool is_list(std::string_view rest, std::int64_t value, std::string_view mark) {
  return rest.find(std::to_string(value + 1) + std::string(mark)) != kNowhere;
}

std::optional<StemNumber> plain_number(std::string_view stem, std::size_t begin) {
  const bool bracketed = is_one_of(character_at(stem, begin).scalar, U"(（");
  const std::size_t first = bracketed ? character_at(stem, begin).end : begin;
  const std::string_view digits = digits_at(stem, first);
  const std::size_t mark = first + digits.size();
  const std::size_t end = digits.empty() ? kNowhere : mark_end(stem, mark);
  if (end == kNowhere || (bracketed && !is_one_of(character_at(stem, mark).scalar, U")）")) ||
      is_list(stem.substr(end), value_of(digits), stem.substr(mark, end - mark))) {
    return std::nullopt;
  }
  return StemNumber{begin, skip_spaces(stem, end), value_of(digits)};
}

/// "第12题：", "Question 12:", "Q12."
std::optional<StemNumber> named_number(std::string_view stem, std::size_t begin) {
  constexpr std::string_view kNames[] = {"第", "Question ", "QUESTION ", "Q"};
  for (const std::string_view name : kNames) {
    if (!stem.substr(begin).starts_with(name)) {
      continue;
    }
    const std::string_view digits = digits_at(stem, skip_spaces(stem, begin + name.size()));
    if (digits.empty()) {
      return std::nullopt;
    }
    std::size_t end = static_cast<std::size_t>(digits.data() - stem.data()) + digits.size();
    end = skip_spaces(stem, end);
    if (name == "第") {
      constexpr std::string_view kUnit = "题";
      if (!stem.substr(end).starts_with(kUnit)) {
        return std::nullopt;
      }
      end += kUnit.size();
    }
    const Character mark = character_at(stem, end);
    return is_one_of(mark.scalar, U".．、:：)）")
               ? std::optional(StemNumber{begin, skip_spaces(stem, mark.end), value_of(digits)})
               : std::nullopt;
  }
  return std::nullopt;
}

/// "一、", "十二、"
std::optional<StemNumber> number_in_words(std::string_view stem, std::size_t begin) {
  constexpr std::u32string_view kDigits = U"一二三四五六七八九十";
  std::size_t at = begin;
  std::size_t count = 0;
  char32_t last = 0;
  for (; count <= 3 && is_one_of(character_at(stem, at).scalar, kDigits); ++count) {
    last = character_at(stem, at).scalar;
    at = character_at(stem, at).end;
  }
  constexpr std::string_view kMark = "、";
  if (count == 0 || count > 3 || !stem.substr(at).starts_with(kMark)) {
    return std::nullopt;
  }
  const std::size_t end = at + kMark.size();
  const std::size_t index = kDigits.find(last);
  std::string next;
  append_utf8(next, kDigits[(index + 1) % kDigits.size()]);
  const bool counts = is_one_of(character_at(stem, end).scalar, kDigits) ||
                      stem.find(next + std::string(kMark), end) != kNowhere;
  return counts ? std::nullopt : std::optional(StemNumber{begin, skip_spaces(stem, end), 0});
}

/// Past a bracket pair at `at` whose inside passes `test`, or nowhere.
template <class Test>
std::size_t bracketed_end(std::string_view text, std::size_t at, Test test) {
  constexpr std::size_t kLongest = 40;
  if (!is_one_of(character_at(text, at).scalar, U"(（[［【〔")) {
    return kNowhere;
  }
  const std::size_t begin = character_at(text, at).end;
  for (std::size_t end = begin; end < text.size() && end - begin <= kLongest;) {
    const Character here = character_at(text, end);
    if (is_one_of(here.scalar, U")）]］】〕")) {
      return test(trim(text.substr(begin, end - begin))) ? here.end : kNowhere;
    }
    end = here.end;
  }
  return kNowhere;
}

/// "单选题", "多项选择题", "判断题"
bool is_type_name(std::string_view inside) {
  constexpr std::string_view kNames[] = {
      "单选题",     "单项选择题", "多选题", "多项选择题", "不定项选择题", "不定项", "选择题",
      "判断题",     "是非题",     "填空题", "简答题",     "问答题",       "论述题", "案例题",
      "案例分析题", "名词解释",   "计算题", "单选",       "多选",         "判断"};
  return std::find(std::begin(kNames), std::end(kNames), inside) != std::end(kNames);
}

/// "2分", "本题 2 分", "2 points", "1 mark"
bool is_points(std::string_view inside) {
  constexpr std::string_view kBefore[] = {"本题", "本小题", "共", "每题", "每小题", "每空", "满分"};
  constexpr std::string_view kUnits[] = {"分",    "point", "points", "mark",
                                         "marks", "pt",    "pts",    "pts."};
  for (const std::string_view word : kBefore) {
    inside.remove_prefix(inside.starts_with(word) ? word.size() : 0);
  }
  inside = trim(inside);
  const std::size_t unit = std::min(inside.find_first_not_of("0123456789."), inside.size());
  const std::string_view rest = trim(inside.substr(unit));
  return unit > 0 && std::find(std::begin(kUnits), std::end(kUnits), rest) != std::end(kUnits);
}

}  // namespace

std::optional<StemNumber> find_stem_number(std::string_view stem) {
  const std::size_t begin = skip_spaces(stem, 0);
  auto number = plain_number(stem, begin);
  number = number ? number : named_number(stem, begin);
  number = number ? number : number_in_words(stem, begin);
  return number && number->end < stem.size() ? number : std::nullopt;
}

std::optional<StemTag> find_stem_tag(std::string_view stem) {
  const std::size_t begin = skip_spaces(stem, 0);
  const bool soft = is_one_of(character_at(stem, begin).scalar, U"(（");
  const std::size_t type_end = bracketed_end(stem, begin, [soft](std::string_view inside) {
    return is_type_name(inside) &&
           (!soft || inside.ends_with("题"));  // "（多选）" tells candidates
  });
  if (type_end != kNowhere && type_end < stem.size()) {
    return StemTag{begin, type_end, false};
  }
  const std::size_t points_end = bracketed_end(stem, begin, is_points);
  if (points_end != kNowhere && points_end < stem.size()) {
    return StemTag{begin, points_end, true};
  }
  const std::string_view trimmed = trim(stem);
  const auto offset = static_cast<std::size_t>(trimmed.data() - stem.data());
  std::size_t open = kNowhere;
  for (const std::string_view bracket : {"(", "（", "[", "［", "【"}) {
    const std::size_t at = trimmed.rfind(bracket);
    open = at != kNowhere && (open == kNowhere || at > open) ? at : open;
  }
  if (open == kNowhere || open == 0 || bracketed_end(trimmed, open, is_points) != trimmed.size()) {
    return std::nullopt;
  }
  const std::string_view before = trimmed.substr(0, open);
  if (before.find("分）") != kNowhere || before.find("分)") != kNowhere) {
    return std::nullopt;  // each of several tasks has its points
  }
  return StemTag{offset + open, offset + trimmed.size(), true};
}

std::size_t repeated_label_end(std::string_view text, std::string_view label) {
  const std::size_t begin = skip_spaces(text, 0);
  const Character mark = character_at(text, begin + label.size());
  if (label.empty() || !is_one_of(mark.scalar, U".．、:：)）") ||
      fold_case(text.substr(begin, label.size())) != fold_case(label)) {
    return 0;
  }
  const Character next = character_at(text, mark.end);
  const char32_t behind = character_at(text, next.end).scalar;
  const bool is_decimal =
      is_ascii_digit(next.scalar) && is_ascii_digit(character_at(text, begin).scalar);
  const bool is_acronym = is_ascii_letter(next.scalar) && (behind == '.' || behind == ')');
  const bool is_path = mark.scalar == ':' && is_one_of(next.scalar, U"\\/:");
  const bool is_list =
      mark.scalar == U'、' && is_ascii_letter(next.scalar) && !is_ascii_letter(behind);
  return next.scalar == 0 || is_decimal || is_acronym || is_path || is_list
             ? 0
             : skip_spaces(text, mark.end);
}

}  // namespace tiku

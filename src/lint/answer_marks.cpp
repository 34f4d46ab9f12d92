#include "lint/answer_marks.h"

#include <algorithm>
#include <iterator>
#include <set>
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

/// A round bracket pair with a short inside.
struct Bracketed {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view inside;
};

/// The pair whose opening bracket is `open`, if it closes soon and holds no other.
std::optional<Bracketed> bracketed_at(std::string_view text, const Character& open) {
  constexpr std::size_t kLongest = 48;
  if (open.scalar != '(' && open.scalar != U'（') {
    return std::nullopt;
  }
  for (std::size_t at = open.end; at < text.size() && at - open.end <= kLongest;) {
    const Character here = character_at(text, at);
    if (here.scalar == ')' || here.scalar == U'）') {
      return Bracketed{open.begin, here.end, text.substr(open.end, at - open.end)};
    }
    if (here.scalar == '(' || here.scalar == U'（') {
      return std::nullopt;
    }
    at = here.end;
  }
  return std::nullopt;
}

/// The labels inside a slot in the question's own spelling, or nothing where it holds other things.
std::set<std::string> labels_inside(std::string_view inside, const Question& question) {
  std::set<std::string> labels;
  for (Characters at(inside); !at.done(); at.next()) {
    char32_t scalar = at.here().scalar;
    if (is_space(scalar) || is_one_of(scalar, U"、,，;；/")) {
      continue;
    }
    scalar -= scalar >= U'Ａ' && scalar <= U'ｚ' ? 0xFEE0U : 0U;
    if (!is_ascii_letter(scalar)) {
      return {};
    }
    const std::string upper(1, static_cast<char>(scalar & ~char32_t{0x20}));
    if (question.option_index(upper) < 0 || !labels.insert(upper).second) {
      return {};
    }
  }
  return labels;
}

bool is_slot(const Bracketed& pair) {
  return trim(pair.inside).empty();
}

bool is_padded(const Bracketed& pair) {
  return is_space(character_at(pair.inside, 0).scalar) &&
         is_space(character_before(pair.inside, pair.inside.size()).scalar);
}

/// Whether only punctuation and white space follow.
bool is_at_end(std::string_view text, std::size_t end) {
  for (Characters at(text.substr(end)); !at.done(); at.next()) {
    if (!is_space(at.here().scalar) && !is_one_of(at.here().scalar, U"。.?？!！:：;；,，")) {
      return false;
    }
  }
  return true;
}

/// Whether the words before a bracket say that it names a thing: 维生素（A）, 图（B）, "plan (B)".
bool names_something(std::string_view before) {
  constexpr std::u32string_view kNouns =
      U"素图表案项件型类级组区点段栋座楼门口班卷款甲乙丙角边线厂店公司人";
  constexpr std::string_view kWords[] = {
      "plan",  "vitamin", "figure", "fig.",  "table",   "option", "type", "class", "group",
      "grade", "level",   "part",   "point", "section", "line",   "team", "step",  "hepatitis"};
  const std::string_view trimmed = trim(before);
  if (is_one_of(character_before(trimmed, trimmed.size()).scalar, kNouns)) {
    return true;
  }
  constexpr std::size_t kLongest = 12;
  const std::size_t tail = trimmed.size() - std::min(trimmed.size(), kLongest);
  const std::string last = fold_case(trimmed.substr(tail));
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&last](std::string_view word) { return last.ends_with(word); });
}

/// Whether the words before a bracket ask for the answer: "…的是（C）", "is (C)".
bool asks(std::string_view before) {
  const std::string_view trimmed = trim(before);
  return is_one_of(character_before(trimmed, trimmed.size()).scalar, U"是为有括于?？:：") ||
         trimmed.ends_with(" is") || trimmed.ends_with(" are");
}

bool is_filled(const Bracketed& pair, const Question& question) {
  const std::set<std::string> labels = labels_inside(pair.inside, question);
  if (labels.empty()) {
    return false;
  }
  const std::string_view before = std::string_view(question.stem).substr(0, pair.begin);
  const bool is_key = labels == std::set<std::string>(question.right.begin(), question.right.end());
  if (labels.size() > 1 || is_padded(pair)) {
    return is_key || (is_at_end(question.stem, pair.end) && asks(before));
  }
  const bool fits = is_key && !names_something(before) && !trim(before).empty();
  const bool is_english = std::none_of(before.begin(), before.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xE9;
  });
  const bool at_end = is_at_end(question.stem, pair.end);
  return (fits && (at_end || !is_english)) || (at_end && asks(before)) ||
         (is_key && trim(before).empty());
}

/// Past spaces.
std::size_t skip_spaces(std::string_view text, std::size_t at) {
  for (Character here = character_at(text, at); at < text.size() && is_space(here.scalar);
       here = character_at(text, at)) {
    at = here.end;
  }
  return at;
}

/// Past an answer as keys write it (labels, √ × 对 错, true, false) that begins at `at` and is no
/// part of a longer word; nowhere if there is none.
std::size_t answer_end(std::string_view text, std::size_t at) {
  constexpr std::string_view kJudged[] = {"√",  "×",  "✓",    "✗",     "正确", "错误",
                                          "对", "错", "True", "False", "true", "false"};
  for (const std::string_view word : kJudged) {
    if (text.substr(at).starts_with(word)) {
      return at + word.size();
    }
  }
  constexpr std::size_t kMostLabels = 8;
  std::size_t end = at;
  while (end < text.size() && end - at < kMostLabels && text[end] >= 'A' && text[end] <= 'H') {
    ++end;
  }
  const char32_t after = character_at(text, end).scalar;
  return end > at && !is_ascii_letter(after) && !is_ascii_digit(after) ? end : kNowhere;
}

/// What stands behind "答案": "：B", "】B", "是：B".
std::size_t stated_end(std::string_view text, std::size_t at) {
  constexpr std::string_view kClosing[] = {"】", "]", "］"};
  constexpr std::string_view kVerbs[] = {"是", "为", " is"};
  bool is_said = false;
  for (const std::string_view word : kClosing) {
    const bool here = text.substr(at).starts_with(word);
    at += here ? word.size() : 0;
    is_said = is_said || here;
  }
  for (const std::string_view word : kVerbs) {
    at += text.substr(at).starts_with(word) ? word.size() : 0;
  }
  const char32_t colon = character_at(text, at).scalar;
  if (colon == ':' || colon == U'：') {
    at = character_at(text, at).end;
    is_said = true;
  }
  return is_said ? answer_end(text, skip_spaces(text, at)) : kNowhere;
}

/// From the word before "答案" or the capital of "Answer" on.
std::size_t with_attribute(std::string_view text, std::size_t at) {
  constexpr std::string_view kAttributes[] = {"正确", "参考", "标准", "Correct a", "A", "a"};
  for (const std::string_view word : kAttributes) {
    if (text.substr(0, at).ends_with(word)) {
      return at - word.size();
    }
  }
  return at;
}

/// "(正确答案)": the words of the mark alone between brackets.
bool stands_in_brackets(std::string_view text, std::size_t begin, std::size_t end) {
  const char32_t open = character_before(text, begin).scalar;
  const char32_t close = character_at(text, end).scalar;
  return is_one_of(open, U"(（[【") && is_one_of(close, U")）]】");
}

}  // namespace

std::optional<AnswerMark> find_filled_slot(const Question& question) {
  const std::string_view stem = question.stem;
  if (stem.find("__") != kNowhere) {
    return std::nullopt;
  }
  std::optional<AnswerMark> found;
  for (Characters at(stem); !at.done(); at.next()) {
    const std::optional<Bracketed> pair = bracketed_at(stem, at.here());
    if (!pair) {
      continue;
    }
    if (is_slot(*pair)) {
      return std::nullopt;  // that is where the answer goes
    }
    if (!found && is_filled(*pair, question)) {
      found = AnswerMark{pair->begin, pair->end};
    }
  }
  return found;
}

std::optional<AnswerMark> find_filled_judge_slot(std::string_view stem) {
  constexpr std::string_view kMarks[] = {"√", "×", "✓", "✗", "✔", "✘", "对", "错", "正确", "错误"};
  const std::size_t narrow = stem.rfind('(');
  const std::size_t wide = stem.rfind("（");
  const std::size_t begin =
      narrow == kNowhere || (wide != kNowhere && wide > narrow) ? wide : narrow;
  if (begin == kNowhere || begin == 0) {
    return std::nullopt;
  }
  const std::optional<Bracketed> pair = bracketed_at(stem, character_at(stem, begin));
  if (!pair || !is_at_end(stem, pair->end)) {
    return std::nullopt;
  }
  const std::string_view inside = trim(pair->inside);
  const bool is_mark = std::find(std::begin(kMarks), std::end(kMarks), inside) != std::end(kMarks);
  return is_mark ? std::optional(AnswerMark{pair->begin, pair->end}) : std::nullopt;
}

std::optional<AnswerMark> find_stated_answer(std::string_view text) {
  constexpr std::string_view kWords[] = {"答案", "nswer", "Ans"};
  for (const std::string_view word : kWords) {
    for (std::size_t at = text.find(word); at != kNowhere; at = text.find(word, at + word.size())) {
      const std::size_t begin = with_attribute(text, at);
      const std::size_t end = at + word.size();
      if (text.substr(begin, at - begin) == "正确" && stands_in_brackets(text, begin, end)) {
        return AnswerMark{character_before(text, begin).begin, character_at(text, end).end};
      }
      const std::size_t stated = stated_end(text, end);
      if (stated != kNowhere) {
        return AnswerMark{begin, stated};
      }
    }
  }
  return std::nullopt;
}

std::optional<AnswerMark> find_option_mark(std::string_view text) {
  constexpr std::string_view kAfter[] = {"√",
                                         "✓",
                                         "✔",
                                         "☑",
                                         "★",
                                         "(正确)",
                                         "（正确）",
                                         "(对)",
                                         "（对）",
                                         "(correct)",
                                         "(Correct)",
                                         "(right answer)",
                                         "(correct answer)"};
  constexpr std::string_view kBefore[] = {"√", "✓", "✔", "☑"};
  const std::string_view trimmed = trim(text);
  const auto begin = static_cast<std::size_t>(trimmed.data() - text.data());
  for (const std::string_view mark : kAfter) {
    if (trimmed.size() > mark.size() && trimmed.ends_with(mark)) {
      return AnswerMark{begin + trimmed.size() - mark.size(), begin + trimmed.size()};
    }
  }
  for (const std::string_view mark : kBefore) {
    const char32_t after = character_at(trimmed, mark.size()).scalar;
    const bool is_root = is_ascii_digit(after) || is_ascii_letter(after) || after == '(';
    if (trimmed.size() > mark.size() && trimmed.starts_with(mark) && !is_root) {
      return AnswerMark{begin, begin + mark.size()};
    }
  }
  return std::nullopt;
}

}  // namespace tiku

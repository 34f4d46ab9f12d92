#include "interop/markdown/quiz_answer.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "interop/markdown/quiz_words.h"
#include "interop/markdown/stem_facts.h"

namespace tiku {
namespace {

/// Takes the first of `words` the text begins with away; whether there was one.
bool take_any(std::string_view& text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (fold_case(text.substr(0, word.size())) == word) {
      text = trim(text.substr(word.size()));
      return true;
    }
  }
  return false;
}

bool begins_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return take_any(text, words);
}

const Option* option_of(const QuizDraft& draft, char label) {
  const auto found =
      std::find_if(draft.options.begin(), draft.options.end(), [label](const Option& option) {
        return option.label.size() == 1 && option.label[0] == label;
      });
  return found == draft.options.end() ? nullptr : &*found;
}

/// B, BD, "B, D", B、D: the options named at the beginning, each once and in order.
std::string leading_letters(const QuizDraft& draft, std::string_view& text) {
  std::string letters;
  std::string_view rest = text;
  while (!rest.empty() && option_of(draft, rest[0]) != nullptr &&
         (letters.empty() || rest[0] > letters.back())) {
    letters += rest[0];
    rest.remove_prefix(1);
    text = rest;
    std::string_view next = trim(rest);
    const bool parted = take_any(next, {",", "、", "，", "and ", "和", "&"});
    const bool more = !next.empty() && option_of(draft, next[0]) != nullptr &&
                      (next.size() == 1 || (next[1] & '\x80') != 0 || next[1] < 'a');
    rest = parted && more ? next : rest;
  }
  return letters;
}

/// Without a full stop at its end.
std::string_view unstopped(std::string_view text) {
  text = trim(text);
  text.remove_suffix(text.ends_with('.') ? 1 : 0);
  return text;
}

/// "B. one | D. two", or one of them a line: letters with the texts of their options; "" where some
/// of it is anything else.
std::string labelled_letters(const QuizDraft& draft) {
  for (const std::string_view sign : {"|", ";", "；", "\n", ", ", "，"}) {
    std::string letters;
    bool all = draft.answer.find(sign) != std::string::npos;
    for (const std::string_view part : split(draft.answer, sign)) {
      const std::string_view piece = trim(part);
      const std::optional<QuizLabel> label = quiz_label(piece);
      const Option* option = label ? option_of(draft, label->label) : nullptr;
      all = all && option != nullptr &&
            unstopped(piece.substr(label->length)) == unstopped(option->text);
      letters += all ? option->label : "";
    }
    if (all && letters.size() > 1) {
      std::sort(letters.begin(), letters.end());
      letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
      return letters;
    }
  }
  return {};
}

/// A, "B - Correct", C: every option in a list that says which are right; "" of anything else.
std::string marked_letters(const QuizDraft& draft) {
  constexpr std::string_view kMarks[] = {"correct", "right", "true", "正确", "对", "✅", "✓", "√"};
  std::string letters;
  std::string seen;
  for (const std::string_view line : split(draft.answer, "\n")) {
    const std::string_view words = trim(line);
    const bool known = !words.empty() && option_of(draft, words[0]) != nullptr &&
                       seen.find(words[0]) == std::string::npos;
    std::string_view mark = known ? trim(words.substr(1)) : std::string_view("?");
    take_any(mark, {"-", "–", "—", ":", "("});
    mark.remove_suffix(mark.ends_with(')') ? 1 : 0);
    const bool right =
        std::find(std::begin(kMarks), std::end(kMarks), fold_case(mark)) != std::end(kMarks);
    if (!known || !(right || mark.empty())) {
      return {};
    }
    letters += right ? words.substr(0, 1) : std::string_view();
    seen += words[0];
  }
  std::sort(letters.begin(), letters.end());
  return seen.size() == draft.options.size() ? letters : std::string();
}

/// "(C) 17", "[b]": as C) 17.
std::string unbracketed(std::string_view answer) {
  const bool open = answer.size() > 2 && (answer[0] == '(' || answer[0] == '[');
  const bool closed = open && answer[2] == (answer[0] == '(' ? ')' : ']');
  return closed ? std::string(1, answer[1]) + ")" + std::string(answer.substr(3))
                : std::string(answer);
}

/// Whether the answer speaks of several options, one a line.
bool speaks_of_several(std::string_view answer) {
  std::size_t labelled = 0;
  for (const std::string_view line : split(answer, "\n")) {
    labelled += quiz_label(trim(line)) ? 1U : 0U;
  }
  return labelled > 1;
}

bool is_negative(std::string_view text) {
  return begins_with_any(
      text,
      {"错",     "不",       "是错", "非",    "wrong",  "incorrect", "is wrong", "is incorrect",
       "is not", "is false", "not ", "false", "选项错", "项错",      "选项不",   "项不",
       "或",     "or ",      "/",    "?",     "？",     "→",         "->"});
}

/// What stands behind the letters; nothing where it does not let the letters stand for themselves.
std::optional<std::string_view> words_behind(const QuizDraft& draft, const std::string& letters,
                                             std::string_view text) {
  if (text.empty() || is_negative(trim(text))) {
    return text.empty() ? std::optional(text) : std::nullopt;
  }
  std::string_view rest = trim(text);
  const bool named = take_any(rest, {"选项正确", "项正确", "选项是正确的", "选项", "项", "正确",
                                     "is correct", "is the correct answer", "is right"});
  const bool line_ends = text[0] == '\n' || rest.empty();
  const bool marked =
      take_any(rest, {".", "。", "，", ",", "；", ";", ":", "：", ")", "）", "、", "—", "–", "- "});
  const bool repeats = letters.size() == 1 && text[0] == ' ' &&
                       trim(text) == trim(option_of(draft, letters[0])->text);
  const bool bracket = text[0] == '(' || text.starts_with("（") ||
                       (text[0] == ' ' && (rest.starts_with('(') || rest.starts_with("（")));
  const bool is_same = letters.size() == 1 && rest == trim(option_of(draft, letters[0])->text);
  if (!(named || line_ends || marked || repeats || bracket) || (is_negative(rest) && !is_same)) {
    return std::nullopt;
  }
  return repeats ? std::string_view() : rest;
}

/// "a — because ...": a small letter before a dash, as a capital; else 0.
char small_letter(std::string_view text) {
  const bool small = text[0] >= 'a' && text[0] <= 'h';
  const bool dash =
      text.size() > 1 && (text.substr(1).starts_with(" —") || text.substr(1).starts_with(" –") ||
                          text.substr(1).starts_with(" - "));
  return small && dash ? static_cast<char>(text[0] - 'a' + 'A') : '\0';
}

/// Only `first`, the first line of the answer, is one; the lines below it explain.
void part_remark(QuizDraft& draft, std::string first) {
  const std::string_view answer = trim(draft.answer);
  draft.explanation = std::string(trim(answer.substr(std::min(answer.find('\n'), answer.size())))) +
                      (draft.explanation.empty() ? "" : "\n") + draft.explanation;
  draft.answer = std::move(first);
}

/// "(a)" or "BD" alone on the first line, where all options stand on one line.
void take_lone_letter(QuizDraft& draft) {
  const std::string_view answer = trim(draft.answer);
  const std::size_t line = answer.find('\n');
  std::string first = unbracketed(trim(answer.substr(0, line)));
  const std::optional<QuizLabel> label = quiz_label(first);
  const bool letters = first.size() <= 8 && !first.empty() &&
                       first.find_first_not_of("ABCDEFGH") == std::string::npos;
  if (line == std::string_view::npos || !(letters || (label && label->length >= first.size()))) {
    return;
  }
  part_remark(draft, letters ? std::move(first) : std::string(1, label->label));
}

/// √ alone on the first line, where there is nothing to choose from.
void take_lone_truth(QuizDraft& draft) {
  constexpr std::string_view kTruths[] = {"√", "×",    "✓",    "✗",    "✔",    "✘",  "✅",
                                          "❌", "正确", "错误", "正確", "錯誤", "对", "错"};
  const std::string_view answer = trim(draft.answer);
  const std::size_t line = answer.find('\n');
  const std::string_view first = trim(answer.substr(0, line));
  const bool asks = draft.stem.ends_with("？") || draft.stem.ends_with('?');
  if (line != std::string_view::npos && !asks &&
      std::find(std::begin(kTruths), std::end(kTruths), first) != std::end(kTruths)) {
    part_remark(draft, std::string(first));
  }
}

/// `2. RAID 5`, where that is what the second option says: its label; "" of other answers.
std::string numbered_option(const QuizDraft& draft) {
  const std::string_view answer = trim(draft.answer);
  for (std::size_t i = 0; i < draft.options.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    const bool behind = answer.size() > number.size() && answer.starts_with(number) &&
                        (answer[number.size()] == '.' || answer[number.size()] == ')');
    if (behind && trim(answer.substr(number.size() + 1)) == trim(draft.options[i].text)) {
      return draft.options[i].label;
    }
  }
  return {};
}

}  // namespace

void take_letters(QuizDraft& draft) {
  if (draft.options.size() == 1) {
    take_lone_letter(draft);
  } else if (draft.options.empty()) {
    take_lone_truth(draft);
  }
  if (draft.options.size() < 2 || draft.answer.size() < 2) {
    return;
  }
  if (std::string letters = labelled_letters(draft); !letters.empty()) {
    draft.answer = std::move(letters);
    return;
  }
  if (std::string letters = marked_letters(draft); !letters.empty()) {
    draft.answer = std::move(letters);
    return;
  }
  if (std::string label = numbered_option(draft); !label.empty()) {
    draft.answer = std::move(label);
    return;
  }
  if (speaks_of_several(draft.answer)) {
    return;
  }
  draft.answer = unbracketed(trim(draft.answer));
  std::string_view text = trim(draft.answer);
  take_any(text, {"答案是", "答案为", "应选", "故选", "应该选择", "应该选", "选择", "选",
                  "the answer is", "the correct answer is", "option"});
  take_any(text, {":", "：", "option"});
  std::string capital;  // "b) ..." of options that were written so
  const std::optional<QuizLabel> label = quiz_label(text);
  const char letter = label ? label->label : small_letter(text);
  if (letter != 0 && text[0] >= 'a' && option_of(draft, letter) != nullptr) {
    capital = std::string(text);
    capital[0] = letter;
    text = capital;
  }
  const std::string letters = leading_letters(draft, text);
  const std::optional<std::string_view> behind =
      letters.empty() ? std::nullopt : words_behind(draft, letters, text);
  if (!behind) {
    return;
  }
  std::string words(*behind);
  if (letters.size() == 1 &&
      (words + "\n").starts_with(option_of(draft, letters[0])->text + "\n")) {
    words = trim(std::string_view(words).substr(option_of(draft, letters[0])->text.size()));
  }
  draft.explanation =
      words + (words.empty() || draft.explanation.empty() ? "" : "\n") + draft.explanation;
  draft.answer = letters;
}

void take_type(QuizDraft& draft) {
  if (std::string type = draft.is_own ? "" : take_type_name(draft.stem); !type.empty()) {
    draft.heading = std::move(type);
  }
}

}  // namespace tiku

// What a lost line break glued to an answer: the button that showed it, `View AnswerC`, labels
// without their colons, `Correct AnswerB`, and the fields behind it, `Answer: CReference: page 4`.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Behind the first of the words that stands at `at`; `at` where none does.
template <std::size_t N>
std::size_t past_word(std::string_view line, std::size_t at, const std::string_view (&words)[N]) {
  const auto* const found = std::find_if(std::begin(words), std::end(words),
                                         [&](auto word) { return has_word(line, at, word); });
  return found == std::end(words) ? at : at + found->size();
}

/// Behind the words of a button, `View Answer`, `Click here to see the correct answer`; 0 where
/// none begins the line.
std::size_t past_button(std::string_view line) {
  constexpr std::string_view kClicks[] = {"click here to ", "click to ", "tap to ", "press to "};
  constexpr std::string_view kVerbs[] = {"view ", "show ", "see ",     "check ",
                                         "hide ", "get ",  "display ", "reveal "};
  constexpr std::string_view kWhose[] = {"the correct ", "correct ", "the right ", "right ",
                                         "the "};
  constexpr std::string_view kNames[] = {"answers", "answer", "ans", "solution"};
  const std::size_t verb = past_word(line, 0, kClicks);
  const std::size_t whose = past_word(line, verb, kVerbs);
  const std::size_t name = past_word(line, whose, kWhose);
  const std::size_t end = past_word(line, name, kNames);
  return whose > verb && end > name ? end : 0;
}

/// Behind `Answer`, `Correct answers` at the beginning of a line; 0 where none stands there.
std::size_t past_label(std::string_view line) {
  constexpr std::string_view kNames[] = {
      "the correct answer", "correct answers", "correct answer", "correct option",
      "right answer",       "answers",         "answer"};
  return past_word(line, 0, kNames);
}

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

/// Where letters of options, or True and False, end that begin at `at` in capitals; `at` where
/// words stand there. A capital before a small letter begins the next word.
std::size_t past_choice(std::string_view line, std::size_t at) {
  for (const std::string_view truth : {"True", "False", "TRUE", "FALSE"}) {
    const std::size_t end = at + truth.size();
    if (line.substr(at).starts_with(truth) && (end == line.size() || !is_small(line[end]))) {
      return end;
    }
  }
  std::size_t end = at;
  for (std::size_t i = at; i < line.size() && line[i] >= 'A' && line[i] <= 'H';) {
    if (i + 1 < line.size() && is_small(line[i + 1])) {
      return end;
    }
    end = i + 1;
    const std::size_t comma = past_spaces(line, end);
    i = comma < line.size() && line[comma] == ',' ? past_spaces(line, comma + 1) : end;
  }
  const bool whole = end >= line.size() || !is_ascii_letter(line[end]) ||
                     (end + 1 < line.size() && is_small(line[end + 1]));
  return whole ? end : at;
}

/// Fields of a question that publishers print behind its answer.
constexpr std::string_view kFields[] = {"reference",
                                        "references",
                                        "explanation",
                                        "rationale",
                                        "feedback",
                                        "difficulty",
                                        "difficulty level",
                                        "diff",
                                        "topic",
                                        "objective",
                                        "learning objective",
                                        "page ref",
                                        "page",
                                        "pages",
                                        "ref",
                                        "skill",
                                        "bloom's",
                                        "section",
                                        "level",
                                        "type",
                                        "points",
                                        "chapter",
                                        "standard",
                                        "source",
                                        "hint",
                                        "note",
                                        "category",
                                        "keywords"};

/// Those that the reader knows by themselves.
bool is_known_field(std::string_view name) {
  constexpr std::string_view kKnown[] = {"reference", "explanation", "rationale", "feedback",
                                         "difficulty"};
  const std::string folded = fold_case(name);
  return std::find(std::begin(kKnown), std::end(kKnown), folded) != std::end(kKnown);
}

/// Where the name of the field at `at` ends, which begins with a capital and has a colon; `at`
/// where none stands there.
std::size_t past_field(std::string_view line, std::size_t at) {
  if (line[at] < 'A' || line[at] > 'Z') {
    return at;
  }
  const auto* const found =
      std::find_if(std::begin(kFields), std::end(kFields), [&](std::string_view field) {
        const std::size_t end = at + field.size();
        return end < line.size() && line[end] == ':' && has_word(line, at, field);
      });
  return found == std::end(kFields) ? at : at + found->size();
}

/// `Answer: CReference: page 4Difficulty: easy`: the fields are set apart.
void part_fields(std::string& line) {
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = 1; at < line.size(); ++at) {
    const char before = line[at - 1];
    const bool glued = before != ' ' && before != '\t' && !(before == '/' || before == '(');
    const std::size_t end = glued ? past_field(line, at) : at;
    if (end == at) {
      continue;
    }
    out.append(line, from, at - from);
    out += is_known_field(std::string_view(line).substr(at, end - at)) ? " " : " Reference: ";
    from = at;
    at = end;
  }
  if (from > 0) {
    line = out + line.substr(from);
  }
}

/// `... a lampCorrect Answer: B`: a label with a capital behind what it was glued to.
void part_label(std::string& line) {
  constexpr std::string_view kLabels[] = {
      "Correct Answer:", "Correct answer:", "Correct Option:", "Right Answer:", "Ans:",
      "ANSWER:",         "Answer :",        "Ans :",           "Ans."};
  for (const std::string_view label : kLabels) {
    const std::size_t at = line.rfind(label);
    if (at == std::string::npos || at == 0) {
      continue;
    }
    const char before = line[at - 1];
    const bool glued = is_small(before) || is_ascii_digit(before) ||
                       std::string_view(".?!)").find(before) != std::string_view::npos;
    if (glued) {
      line.insert(at, " ");
      return;
    }
  }
}

/// `Check Answer`, `View Answer / Hide Answer`, `View Answer Discuss`: behind the first button
/// nothing stands but others.
bool is_buttons(std::string_view line, std::size_t first) {
  constexpr std::string_view kOthers[] = {
      "explanation", "solution", "discuss in forum", "discuss", "discussion", "workspace", "report",
      "answer",      "hide",     "comments",         "and"};
  std::size_t at = first;
  for (bool found = true; found;) {
    at = std::min(line.find_first_not_of(" /|&-", at), line.size());
    const std::size_t button = at < line.size() ? past_button(line.substr(at)) : 0;
    const std::size_t end = button > 0 ? at + button : past_word(line, at, kOthers);
    found = end > at;
    at = end;
  }
  return at >= line.size();
}

class GluedAnswers {
 public:
  explicit GluedAnswers(EnglishLines& lines) : lines_(lines) {}

  void part() {
    for (const std::size_t i : lines_.with(trait::answer)) {
      if (!lines_.has(i, trait::told)) {
        take(i);
      }
    }
    for (const Bare& bare : buttons_) {
      write(bare);
    }
    for (const Bare& bare : labels_.size() > 1 ? labels_ : std::vector<Bare>()) {
      write(bare);  // once it may be a word
    }
  }

 private:
  /// Letters that stand behind a label without a sign between.
  struct Bare {
    std::size_t line = 0;
    std::size_t from = 0;
    std::size_t to = 0;
  };

  void take(std::size_t i) {
    const std::string_view line = lines_.trimmed(i);
    if (const std::size_t button = past_button(line); button > 0) {
      take_button(i, button);
      return;
    }
    const std::size_t label = past_label(line);
    if (label > 0 && past_choice(line, label) > label && ends_answer(line, label)) {
      labels_.push_back({i, label, past_choice(line, label)});
    } else if (label > 0 || has_word(line, 0, "ans")) {
      lines_.edit(i, part_fields);
    } else {
      lines_.edit(i, part_label);
    }
  }

  /// The answer of a button, or the label that stands behind it.
  void take_button(std::size_t i, std::size_t end) {
    const std::string_view line = lines_.trimmed(i);
    if (is_buttons(line, end)) {
      lines_.set(i, {});
      return;
    }
    const std::size_t next = std::min(line.find_first_not_of(" :-", end), line.size());
    if (past_label(line.substr(next)) > 0 || has_word(line, next, "ans")) {
      lines_.set(i, {line.substr(next)});
    } else if (past_choice(line, next) > next && ends_answer(line, next)) {
      buttons_.push_back({i, next, past_choice(line, next)});
    }
  }

  /// Whether behind the letters nothing stands, or a field, or a sign.
  static bool ends_answer(std::string_view line, std::size_t from) {
    const std::size_t to = past_spaces(line, past_choice(line, from));
    return to >= line.size() || past_field(line, to) > to ||
           std::string_view(".;)(").find(line[to]) != std::string_view::npos;
  }

  void write(const Bare& bare) {
    lines_.edit(bare.line, [&bare](std::string& line) {
      const std::string_view trimmed = trim(line);
      line = "Answer: " + std::string(trimmed.substr(bare.from, bare.to - bare.from)) +
             std::string(trimmed.substr(bare.to));
      part_fields(line);
    });
  }

  EnglishLines& lines_;
  std::vector<Bare> buttons_;
  std::vector<Bare> labels_;
};

}  // namespace

void part_glued_answers(EnglishLines& lines) {
  if (lines.any_has(trait::answer)) {
    GluedAnswers(lines).part();
  }
}

}  // namespace tiku

#include "interop/word/set_off_key.h"

#include <algorithm>

#include "base/text.h"
#include "interop/text/questions/answer_text.h"
#include "interop/word/messages.h"

namespace tiku {
namespace {

/// Of fewer questions nobody can tell a habit.
constexpr std::size_t kFew = 3;

/// What is set off in each question, by its place.
std::vector<std::vector<std::string>> words_set_off(const std::vector<WordDocument::Mark>& marks,
                                                    const ImportedPaper& paper, SetOff::By by) {
  std::vector<std::vector<std::string>> words(paper.bank.questions.size());
  for (const WordDocument::Mark& mark : marks) {
    const std::optional<std::size_t> at = question_at(paper, mark.paragraph);
    if (at && mark.set_off.by == by) {
      words[*at].push_back(mark.set_off.text);
    }
  }
  return words;
}

void drop_doubts(ImportedPaper& paper, std::size_t question, DoubtKind kind) {
  std::erase_if(paper.doubts, [question, kind](const ImportDoubt& doubt) {
    return doubt.question == question && doubt.kind == kind;
  });
}

/// Of a question that has got its answer.
void drop_doubts(ImportedPaper& paper, std::size_t question) {
  drop_doubts(paper, question, DoubtKind::unanswered);
  drop_doubts(paper, question, DoubtKind::blanks_lost);
}

void say_taken(ImportedPaper& paper, const Message& what) {
  ImportDoubt doubt;
  doubt.kind = DoubtKind::answer_unclear;
  doubt.line = paper.first_line;
  doubt.what = text(what);
  paper.doubts.push_back(std::move(doubt));
}

/// Whether nothing but its shape says that it is a single choice.
bool has_inferred_type(const ImportedPaper& paper, std::size_t question) {
  return std::any_of(paper.doubts.begin(), paper.doubts.end(), [question](const auto& doubt) {
    return doubt.question == question && doubt.kind == DoubtKind::type_inferred;
  });
}

/// The labels set off in each question to choose in; nothing where that is not how keys are
/// written.
std::vector<std::string> labels_set_off(const std::vector<std::vector<std::string>>& words,
                                        const ImportedPaper& paper) {
  std::vector<std::string> labels(words.size());
  std::size_t choices = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Question& question = paper.bank.questions[i];
    if (!question.is_choice()) {
      continue;
    }
    for (const std::string& one : words[i]) {
      for (const char label : options_named(question, one)) {
        labels[i] += labels[i].find(label) == std::string::npos ? std::string(1, label) : "";
      }
    }
    const std::size_t most = question.options.size() - 1;
    const bool single = question.type == QuestionType::single && labels[i].size() > 1 &&
                        !has_inferred_type(paper, i);
    if (question.keyed || labels[i].empty() || labels[i].size() > most || single) {
      return {};
    }
    ++choices;
  }
  return choices >= kFew ? labels : std::vector<std::string>();
}

bool take_options(const std::vector<WordDocument::Mark>& marks, ImportedPaper& paper,
                  SetOff::By by) {
  std::vector<std::string> labels = labels_set_off(words_set_off(marks, paper, by), paper);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i].empty()) {
      continue;
    }
    Question& question = paper.bank.questions[i];
    std::sort(labels[i].begin(), labels[i].end());
    for (const char label : labels[i]) {
      question.right.emplace_back(1, label);
    }
    question.keyed = true;
    drop_doubts(paper, i);
    if (question.type == QuestionType::single && labels[i].size() > 1) {
      question.type = QuestionType::multiple;
      drop_doubts(paper, i, DoubtKind::type_inferred);
    }
  }
  if (!labels.empty()) {
    say_taken(paper, msg::word_marks_taken);
  }
  return !labels.empty();
}

/// The stem with a blank for each of the words, in their order; nothing where one is not found.
std::optional<std::string> with_blanks(const std::string& stem,
                                       const std::vector<std::string>& words) {
  std::string out;
  std::size_t from = 0;
  for (const std::string& one : words) {
    const std::size_t at = stem.find(one, from);
    if (at == std::string::npos || stem.find(one, at + one.size()) != std::string::npos) {
      return std::nullopt;  // which of the two is underlined nobody can tell
    }
    out += stem.substr(from, at - from) + "____";
    from = at + one.size();
  }
  return out + stem.substr(from);
}

bool has_lost_blanks(const ImportedPaper& paper, std::size_t question) {
  return std::any_of(paper.doubts.begin(), paper.doubts.end(), [question](const auto& doubt) {
    return doubt.question == question && doubt.kind == DoubtKind::blanks_lost;
  });
}

/// Whether words are left around the blanks: a stem that is bold as a whole tells nothing.
bool has_sentence(std::string_view stem) {
  constexpr std::size_t kFewest = 6;  // bytes: two characters
  std::size_t left = 0;
  for (const std::string_view piece : split(stem, "____")) {
    left += trim(piece).size();
  }
  return left >= kFewest;
}

bool take_blanks(const std::vector<WordDocument::Mark>& marks, ImportedPaper& paper,
                 SetOff::By by) {
  const std::vector<std::vector<std::string>> words = words_set_off(marks, paper, by);
  std::vector<std::pair<std::size_t, std::string>> stems;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Question& question = paper.bank.questions[i];
    if (question.type != QuestionType::fill || question.keyed || !has_lost_blanks(paper, i)) {
      continue;
    }
    const std::optional<std::string> stem =
        words[i].empty() ? std::nullopt : with_blanks(question.stem, words[i]);
    if (!stem || !has_sentence(*stem)) {
      return false;
    }
    stems.emplace_back(i, *stem);
  }
  constexpr std::size_t kFewBlanks = 2;
  if (stems.size() < kFewBlanks) {
    return false;
  }
  for (const auto& [place, stem] : stems) {
    Question& question = paper.bank.questions[place];
    question.stem = stem;
    for (const std::string& one : words[place]) {
      Variant variant = read_figures(one).value_or(Variant());
      variant.text = variant.kind == Variant::Kind::text ? one : variant.text;
      question.fill.blanks.push_back({variant});
    }
    question.keyed = true;
    drop_doubts(paper, place);
  }
  say_taken(paper, msg::word_blanks_taken);
  return true;
}

}  // namespace

std::optional<std::size_t> question_at(const ImportedPaper& paper, std::int64_t paragraph) {
  if (paragraph < paper.first_line || paragraph > paper.last_line) {
    return std::nullopt;
  }
  const auto next = std::upper_bound(paper.lines.begin(), paper.lines.end(), paragraph);
  return next == paper.lines.begin()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(next - paper.lines.begin()) - 1);
}

std::string options_named(const Question& question, std::string_view words) {
  constexpr std::string_view kBefore[] = {".", "、", ")", "．", "）", ":", "：", " ", "\t"};
  std::string labels;
  for (const Option& option : question.options) {
    if (option.text.empty() || !words.ends_with(option.text)) {
      continue;
    }
    const std::string_view before = words.substr(0, words.size() - option.text.size());
    const bool named =
        std::any_of(std::begin(kBefore), std::end(kBefore),
                    [before](std::string_view end) { return before.ends_with(end); });
    const bool label = before == option.label;
    labels += before.empty() || named || label ? option.label : "";
  }
  return labels;
}

void take_set_off_keys(const std::vector<WordDocument::Mark>& marks, ImportedPaper& paper) {
  if (!take_options(marks, paper, SetOff::By::colour)) {
    take_options(marks, paper, SetOff::By::underline);
  }
  if (!take_blanks(marks, paper, SetOff::By::underline)) {
    take_blanks(marks, paper, SetOff::By::colour);
  }
}

}  // namespace tiku

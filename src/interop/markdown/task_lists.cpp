#include "interop/markdown/task_lists.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "base/text.h"
#include "interop/markdown/messages.h"
#include "interop/text/scan/title_words.h"

namespace tiku {
namespace {

bool names_quiz(const std::string& title) {
  constexpr std::string_view kWords[] = {"题", "练习", "测验", "测试", "考试", "考核"};
  const PaperText text(title);
  return names_an_exam(text, {0, text.size()}) ||
         std::any_of(std::begin(kWords), std::end(kWords), [&title](std::string_view word) {
           return title.find(word) != std::string::npos;
         });
}

/// `Which rings?`, `The bell is ____`, `Pick all that ring:`: something is left to be answered.
bool asks(const std::string& stem) {
  constexpr std::string_view kSigns[] = {"?", "？", "___", "( )", "()", "（）", "（ ）", "[blank]"};
  constexpr std::string_view kWords[] = {"which ",  "what ",   "who ",  "when ",     "where ",
                                         "how ",    "why ",    "pick ", "identify ", "name ",
                                         "select ", "choose ", "is ",   "are "};
  const std::string_view words = trim(stem);
  const std::string folded = fold_case(words);
  return words.ends_with(':') || words.ends_with("：") ||
         std::any_of(std::begin(kSigns), std::end(kSigns),
                     [words](std::string_view sign) { return words.find(sign) != words.npos; }) ||
         std::any_of(std::begin(kWords), std::end(kWords),
                     [&folded](std::string_view word) { return folded.starts_with(word); });
}

/// `A plum is`: the right option ends the sentence.
bool begins_sentence(const std::string& stem) {
  constexpr std::string_view kLast[] = {
      " is", " are", " was", " were", " has", " have", " means", " a",    " an",   " the",
      " of", " to",  " by",  " in",   " can", " as",   " for",   " with", " from", " called"};
  const std::string_view words = trim(stem);
  return std::any_of(std::begin(kLast), std::end(kLast),
                     [words](std::string_view last) { return words.ends_with(last); });
}

/// Whether nothing but boxes makes a question of it.
bool is_boxes_alone(const QuizDraft& draft) {
  return draft.has_boxes && draft.answer.empty() && draft.explanation.empty() && !draft.is_own &&
         !draft.is_card && !draft.is_key;
}

class TaskLists {
 public:
  explicit TaskLists(const MarkdownQuiz& quiz) : quiz_(quiz) {
    for (const QuizDraft& draft : quiz.drafts) {
      answered_ = answered_ || !draft.answer.empty() || !draft.ticked.empty();
      if (!is_boxes_alone(draft)) {
        others_ = others_ || !draft.answer.empty() || draft.options.size() > 1;
        explained_ = explained_ || draft.has_boxes;
        continue;
      }
      const bool one = draft.ticked.size() == 1 && draft.options.size() > 1;
      ++lists_;
      one_ += one ? 1U : 0U;
      asking_ += asks(draft.stem) ? 1U : 0U;
      asking_one_ += asks(draft.stem) && one ? 1U : 0U;
      counted_ = counted_ || !draft.number.empty();
    }
  }

  bool is_task_list(const QuizDraft& draft) const {
    if (!is_boxes_alone(draft)) {
      return false;
    }
    const bool open = draft.ticked.empty() && draft.number.empty() && answered_;
    return open || (!is_named_quiz(draft) && !is_told(draft) && !is_one_of_several(draft));
  }

 private:
  /// By what stands above it, its number, or the questions beside it.
  bool is_told(const QuizDraft& draft) const {
    const bool below = quiz_.quiz_line && *quiz_.quiz_line <= draft.line;
    const bool counted = !draft.number.empty() && (others_ || below || 2 * asking_ >= lists_);
    return counted || (asks(draft.stem) && (others_ || below));
  }

  /// One tick each says what is right, beside others that ask or begin a sentence.
  bool is_one_of_several(const QuizDraft& draft) const {
    constexpr std::size_t kSeveral = 3;
    if (counted_ && draft.number.empty()) {
      return false;  // those with numbers are the questions
    }
    const bool open = asks(draft.stem) || begins_sentence(draft.stem);
    const bool each = one_ == lists_ && (explained_ || (lists_ > 1 && open));
    return each || (asking_one_ >= kSeveral && 3 * asking_one_ >= 2 * lists_);
  }

  bool is_named_quiz(const QuizDraft& draft) const {
    const auto section = static_cast<std::size_t>(draft.section);
    return names_quiz(quiz_.title) || names_quiz(draft.title) || names_quiz(draft.heading) ||
           (draft.section >= 0 && names_quiz(quiz_.sections[section]));
  }

  const MarkdownQuiz& quiz_;
  /// Lists with boxes; those with one tick, those that ask, and both.
  std::size_t lists_ = 0;
  std::size_t one_ = 0;
  std::size_t asking_ = 0;
  std::size_t asking_one_ = 0;
  /// One of them has a number.
  bool counted_ = false;
  /// Other questions are there, with answers or options.
  bool others_ = false;
  /// Boxes, and a reason or an answer below them.
  bool explained_ = false;
  /// Any question has an answer.
  bool answered_ = false;
};

}  // namespace

std::optional<std::int64_t> line_of_quiz(std::string_view document) {
  std::int64_t number = 0;
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = trim(document.substr(at, end - at));
    constexpr std::string_view kItems = "-*+";
    ++number;
    const bool item = line.size() > 1 && line[1] == ' ' && kItems.find(line[0]) != kItems.npos;
    const bool asks = line.find("uestion") != line.npos;
    if (!item && (asks || (may_name_exam(line) && names_quiz(std::string(line))))) {
      return number;
    }
    at = end + 1;
  }
  return std::nullopt;
}

std::vector<LeftOut> take_task_lists(MarkdownQuiz& quiz) {
  const TaskLists lists(quiz);
  std::vector<LeftOut> left;
  std::vector<QuizDraft> kept;
  for (QuizDraft& draft : quiz.drafts) {
    if (!lists.is_task_list(draft)) {
      kept.push_back(std::move(draft));
      continue;
    }
    std::string words = draft.stem;
    for (const Option& option : draft.options) {
      words += "\n" + option.text;
    }
    left.push_back({draft.line, std::move(words), text(msg::markdown_tasks)});
  }
  quiz.drafts = std::move(kept);
  return left;
}

}  // namespace tiku

#include "interop/markdown/quiz_paper.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "bank/values.h"
#include "base/text.h"
#include "interop/bank_language.h"
#include "interop/markdown/messages.h"
#include "interop/markdown/quiz_cleaning.h"
#include "interop/markdown/quiz_key.h"
#include "interop/markdown/quiz_question.h"
#include "interop/markdown/stem_responses.h"

namespace tiku {
namespace {
/// Answers of lists that belong to no question, or to one of several.
void doubt_unjoined(const QuizKey& unjoined, ImportedPaper& paper) {
  for (const MarkdownQuiz::KeyEntry& entry : unjoined) {
    ImportDoubt doubt;
    doubt.kind = DoubtKind::unjoined_key;
    doubt.line = entry.line;
    doubt.what = text(msg::markdown_unjoined_key, entry.number, visible(entry.answer));
    paper.doubts.push_back(std::move(doubt));
  }
}

using Marks = std::vector<std::string> QuizDraft::*;

/// Where no question has an answer and every one has some of its options set off, that is how the
/// document writes its key: by colour in some questions, by bold type where it says so.
bool are_the_key(const MarkdownQuiz& quiz, Marks marks, std::size_t few) {
  std::size_t choices = 0;
  for (const QuizDraft& draft : quiz.drafts) {
    if (draft.options.size() < 2) {
      continue;
    }
    ++choices;
    if (!draft.answer.empty() || !draft.ticked.empty() || (draft.*marks).empty()) {
      return false;
    }
  }
  return choices >= few &&
         std::any_of(quiz.drafts.begin(), quiz.drafts.end(), [marks](const QuizDraft& draft) {
           return draft.options.size() > (draft.*marks).size();
         });
}

/// Whether one option is in bold type in most questions, in some of them several, and never all.
bool are_few_bold(const MarkdownQuiz& quiz) {
  std::size_t choices = 0;
  std::size_t one = 0;
  std::size_t all = 0;
  for (const QuizDraft& draft : quiz.drafts) {
    choices += draft.options.size() < 2 ? 0U : 1U;
    one += draft.options.size() > 1 && draft.bold.size() == 1 ? 1U : 0U;
    all += draft.options.size() > 1 && draft.bold.size() == draft.options.size() ? 1U : 0U;
  }
  return all == 0 && 3 * one >= 2 * choices;
}

/// The options that are set off in every question, as its answer.
void take_marks(MarkdownQuiz& quiz, ImportedPaper& paper) {
  constexpr std::size_t kFew = 5;
  const bool bold_habit = are_few_bold(quiz) && are_the_key(quiz, &QuizDraft::bold, kFew);
  const bool bold = bold_habit || (quiz.tells_bold && are_the_key(quiz, &QuizDraft::bold, 1));
  if (!bold && !are_the_key(quiz, &QuizDraft::coloured, kFew)) {
    return;
  }
  for (QuizDraft& draft : quiz.drafts) {
    draft.ticked = bold ? draft.bold : draft.coloured;
  }
  if (!quiz.tells_bold) {
    ImportDoubt doubt;
    doubt.kind = DoubtKind::answer_unclear;
    doubt.line = quiz.drafts.front().line;
    doubt.what = text(msg::markdown_marks_taken);
    paper.doubts.push_back(std::move(doubt));
  }
}

void add(DecidedQuestion decided, const QuizDraft& draft, ImportedPaper& paper) {
  decided.question.section = draft.section;
  for (ImportDoubt& doubt : decided.doubts) {
    doubt.line = draft.line;
    doubt.question = paper.bank.questions.size();
    paper.doubts.push_back(std::move(doubt));
  }
  paper.bank.questions.push_back(std::move(decided.question));
  paper.lines.push_back(draft.line);
}

/// "12.1" belongs to the question 12 before it, which becomes a case.
bool is_part_of(const QuizDraft& draft, const QuizDraft& whole) {
  const std::size_t point = draft.number.find('.');
  return point != std::string::npos && draft.number.substr(0, point) == whole.number;
}

void add_case(const std::vector<QuizDraft>& drafts, std::size_t first, std::size_t end,
              ImportedPaper& paper) {
  DecidedQuestion whole;
  Question& question = whole.question;
  question.type = QuestionType::case_study;
  question.keyed = true;
  question.stem = drafts[first].stem;
  question.explanation = drafts[first].explanation;
  question.number = parse_number(drafts[first].number).value_or(Rational(0)).floor();
  for (std::size_t i = first + 1; i < end; ++i) {
    DecidedQuestion part = decide_draft(drafts[i]);
    question.points += part.question.points;
    question.parts.push_back(std::move(part.question));
    std::move(part.doubts.begin(), part.doubts.end(), std::back_inserter(whole.doubts));
  }
  add(std::move(whole), drafts[first], paper);
}

/// Questions above the first section get one of their own, without a title.
void head_first_questions(Bank& bank) {
  const auto has_none = [](const Question& question) { return question.section < 0; };
  const auto first = std::find_if_not(bank.questions.begin(), bank.questions.end(), has_none);
  if (bank.sections.empty() || first == bank.questions.begin() ||
      std::any_of(first, bank.questions.end(), has_none)) {
    return;
  }
  bank.sections.insert(bank.sections.begin(), Section());
  for (Question& question : bank.questions) {
    ++question.section;
  }
}

/// Headings above prose or above other headings are no sections of a bank.
void drop_empty_sections(Bank& bank) {
  std::vector<std::int64_t> places(bank.sections.size(), -1);
  for (const Question& question : bank.questions) {
    if (question.section >= 0) {
      places[static_cast<std::size_t>(question.section)] = 0;
    }
  }
  std::vector<Section> kept;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i] == 0) {
      places[i] = static_cast<std::int64_t>(kept.size());
      kept.push_back(std::move(bank.sections[i]));
    }
  }
  bank.sections = std::move(kept);
  for (Question& question : bank.questions) {
    question.section =
        question.section < 0 ? -1 : places[static_cast<std::size_t>(question.section)];
  }
}

}  // namespace

ImportedPaper paper_of_quiz(MarkdownQuiz quiz, std::vector<LeftOut>& left_out) {
  const QuizKey unjoined = join_key(quiz);
  ImportedPaper paper;
  take_responses(quiz, paper);
  left_out = clean_quiz(quiz);
  paper.bank.title = quiz.title;
  for (const std::string& title : quiz.sections) {
    Section section;
    section.title = title;
    paper.bank.sections.push_back(section);
  }
  doubt_unjoined(unjoined, paper);
  take_marks(quiz, paper);
  for (std::size_t i = 0; i < quiz.drafts.size();) {
    std::size_t end = i + 1;
    while (end < quiz.drafts.size() && is_part_of(quiz.drafts[end], quiz.drafts[i])) {
      ++end;
    }
    if (end > i + 1) {
      add_case(quiz.drafts, i, end, paper);
    } else {
      add(decide_draft(quiz.drafts[i]), quiz.drafts[i], paper);
    }
    i = end;
  }
  drop_empty_sections(paper.bank);
  head_first_questions(paper.bank);
  paper.bank.language = language_of_questions(paper.bank);
  if (!quiz.drafts.empty()) {
    paper.first_line = quiz.drafts.front().line;
    paper.last_line = quiz.last_line;
  }
  return paper;
}

}  // namespace tiku

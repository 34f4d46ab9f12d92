#include "quiz/exam_grading.h"

#include <algorithm>
#include <map>

#include "grade/batch.h"
#include "model/sheet.h"

namespace tiku {
namespace {

/// The candidate has no name here; the grading engine wants one all the same.
constexpr const char* kCandidate = "1";

/// A person decides on a text; the verdict becomes the mark an examiner would give.
std::optional<Mark> mark_of(const Question& question, const GivenAnswer& answer) {
  const bool right = answer.state == state_name(State::correct);
  const bool decided = right || answer.state == state_name(State::wrong);
  const bool text =
      question.type == QuestionType::short_answer || question.type == QuestionType::case_study;
  if (!text || !decided || answer.raw.empty()) {
    return std::nullopt;
  }
  Mark mark;
  mark.id = kCandidate;
  mark.item = question.id;
  mark.points = right ? question.points.fraction() : "0";
  return mark;
}

}  // namespace

bool has_key(const Bank& bank) {
  const std::vector<Item> items = items_of(bank);
  return std::any_of(items.begin(), items.end(),
                     [](const Item& item) { return item.question->keyed; });
}

Grading grade_exam(const Bank& bank, const std::vector<AskedQuestion>& asked,
                   const std::vector<GivenAnswer>& answers) {
  std::map<std::string_view, const GivenAnswer*> last;
  for (const GivenAnswer& answer : answers) {
    last[answer.question] = &answer;
  }
  const std::vector<Item> items = items_of(bank);
  Sheet sheet;
  sheet.who.id = kCandidate;
  std::vector<Mark> marks;
  for (const AskedQuestion& question : asked) {
    sheet.presented.push_back(question.item);
    const Question& scored = *items[question.item].question;
    const auto answer = last.find(scored.id);
    if (answer == last.end() || answer->second->raw.empty()) {
      continue;
    }
    sheet.answers.push_back({question.item, answer->second->raw});
    if (std::optional<Mark> mark = mark_of(scored, *answer->second)) {
      marks.push_back(std::move(*mark));
    }
  }
  const SourceMap sources;
  SheetSet sheets;
  sheets.sheets.push_back(std::move(sheet));
  BatchOptions options;
  options.adjustments = bank.adjustments;
  return grade_batch({&sources, &bank, &sheets, nullptr, &marks}, options);
}

ExamScore score_of(const Grading& grading) {
  const Candidate& candidate = grading.candidates.front();
  return {candidate.score, candidate.max, std::string(outcome_name(candidate.outcome))};
}

std::optional<ExamScore> grade_again(const Bank& bank, const Sitting& sitting,
                                     const std::vector<GivenAnswer>& answers) {
  const RestoredPaper restored = read_plan(bank, sitting.plan, sitting.seed);
  if (!restored.missing.empty() || restored.paper.questions.empty()) {
    return std::nullopt;
  }
  return score_of(grade_exam(bank, restored.paper.questions, answers));
}

}  // namespace tiku

#include "interop/text/question_marks.h"

#include <algorithm>

#include "bank/table_answer.h"
#include "base/text.h"
#include "interop/import_run.h"
#include "interop/records.h"
#include "interop/text/messages.h"

namespace tiku {

void add_question(DecidedQuestion&& decided, std::int64_t line, ImportedPaper& paper) {
  decided.question.section = static_cast<std::int64_t>(paper.bank.sections.size()) - 1;
  for (ImportDoubt& doubt : decided.doubts) {
    doubt.line = line;
    doubt.question = paper.bank.questions.size();
    paper.doubts.push_back(std::move(doubt));
  }
  paper.bank.questions.push_back(std::move(decided.question));
  paper.lines.push_back(line);
}

void add_points(const PointsSpec& points, Question& question) {
  if (question.type == QuestionType::fill && points.per_blank) {
    question.fill.points_per_blank = points.per_blank;
    question.points_stated = true;
  } else if (points.each && *points.each > Rational(0) && question.parts.empty()) {
    question.points = *points.each;
    question.points_stated = true;
  }
}

void mark_cut(const ReadQuestion& read, const GroupHabits& habits, bool is_last,
              DecidedQuestion& decided) {
  Question& question = decided.question;
  const bool choice = question.is_choice();
  const bool few = choice && question.options.size() < std::max<std::size_t>(habits.options, 2);
  const bool no_answer = choice ? !question.keyed || question.options.empty()
                                : question.rubric->reference.empty() && !question.fill.slots();
  const bool open = !choice && question.type != QuestionType::judge && read.ends_open;
  if (is_last && ((few && no_answer) || (few && read.ends_open) || (open && no_answer))) {
    question.cut = true;
    ImportDoubt doubt;
    doubt.kind = DoubtKind::cut;
    doubt.what = text(msg::text_cut);
    doubt.review = false;
    decided.doubts.push_back(std::move(doubt));
  }
}

void doubt_frame(const PaperText& source, const ReadQuestion& read, DecidedQuestion& decided) {
  const TextRange frame = read.unusual->frame;
  const Question& question = decided.question;
  if (!frame.empty() && !is_answered(question)) {
    const TextRange line{frame.begin, std::min(source.line_end(frame.begin), frame.end)};
    ImportDoubt doubt;
    doubt.kind = DoubtKind::answer_unclear;
    doubt.what = text(msg::text_answer_unclear, source.joined(line));
    doubt.review = false;
    decided.doubts.push_back(std::move(doubt));
  }
}

void note_words(const PaperText& source, TextRange words, DecidedQuestion& decided) {
  decided.question.note.edit() = source.joined(words);
  ImportDoubt doubt;
  doubt.kind = DoubtKind::not_carried;
  doubt.what = text(msg::text_word_list, *decided.question.note);
  decided.doubts.push_back(std::move(doubt));
}

void add_record(const PaperText& source, const ReadQuestion& read, ImportedPaper& paper) {
  if (!read.unusual->response) {
    return;
  }
  if (paper.sheets.empty()) {
    paper.sheets.emplace_back();
  }
  const std::size_t index = paper.bank.questions.size() - 1;
  const Question& question = paper.bank.questions[index];
  const TextRange range = source.trimmed(*read.unusual->response);
  const std::string response = source.joined(range);
  const std::int64_t line = source.line(range.begin);
  paper.sheets.back().answers.push_back({index, response, read.unusual->score, line});
  const RecordedAnswer& answer = paper.sheets.back().answers.back();
  if (check_record(paper.bank, answer) == RecordScore::contradicts) {
    ImportDoubt doubt;
    doubt.kind = DoubtKind::score_contradicts;
    doubt.line = line;
    doubt.question = index;
    doubt.what = score_contradicts(question, answer);
    paper.doubts.push_back(std::move(doubt));
  }
}

void doubt_points(ImportedPaper& paper) {
  const std::vector<Question>& questions = paper.bank.questions;
  const auto stated =
      std::count_if(questions.begin(), questions.end(),
                    [](const Question& question) { return question.points_stated; });
  const auto first = std::find_if(questions.begin(), questions.end(), [](const Question& question) {
    return !question.points_stated && question.parts.empty();
  });
  if (stated == 0 || first == questions.end()) {
    return;
  }
  ImportDoubt doubt;
  doubt.kind = DoubtKind::points_missing;
  doubt.line = paper.lines[static_cast<std::size_t>(first - questions.begin())];
  doubt.what = text(msg::text_points_missing, stated, questions.size());
  doubt.review = false;
  paper.doubts.push_back(std::move(doubt));
}

}  // namespace tiku

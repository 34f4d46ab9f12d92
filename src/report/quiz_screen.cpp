#include "report/quiz_screen.h"

#include <algorithm>

#include "base/text.h"
#include "base/width.h"
#include "base/wrap.h"
#include "grade/policy.h"
#include "model/sheet.h"
#include "quiz/commands.h"
#include "report/answers_text.h"
#include "report/layout.h"
#include "report/quiz_messages.h"
#include "report/words.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

/// A text of the bank, each of its lines made harmless and wrapped behind `head`.
std::string harmless(std::string_view head, std::string_view text, std::size_t width) {
  const std::size_t indent = display_width(head);
  std::string out;
  for (const std::string_view line : split(trim(text), "\n")) {
    out += wrap(out.empty() ? head : std::string(indent, ' '), visible(line), width, indent);
  }
  return out;
}

const Message& truth_word(bool truth) {
  return truth ? msg::truth_right : msg::truth_wrong;
}

std::string minutes(const Sitting& sitting, Lang lang) {
  return sitting.duration_seconds ? text(msg::quiz_minutes, *sitting.duration_seconds / 60).in(lang)
                                  : std::string();
}

std::string first_tag(const Question& question) {
  return question.tags.empty() ? std::string() : "[" + visible(question.tags.front()) + "]";
}

std::string own_answer(const Session& session, std::size_t question, const std::string& raw,
                       Lang lang) {
  const Question& asked = *session.item(question).question;
  if (asked.type == QuestionType::judge && !raw.empty()) {
    const Response response = normalise(asked, raw);
    if (response.kind == Response::Kind::answered) {
      return std::string(truth_word(response.truth).in(lang));
    }
  }
  const std::string shown = visible(raw_text(
      shown_answer(*session.item(question).question, session.paper().questions[question], raw)));
  return shown.empty() ? text(msg::feedback_nothing).in(lang) : shown;
}

/// The key in the labels of the screen.
std::string shown_key(const Session& session, std::size_t question, Lang lang) {
  const Question& asked = *session.item(question).question;
  if (asked.type == QuestionType::judge) {
    return std::string(truth_word(asked.truth).in(lang));
  }
  return visible(
      raw_text(shown_answer(asked, session.paper().questions[question], asked.key_text())));
}

std::string explanation(const Question& question, const Style& style) {
  std::string out;
  if (!question.explanation.empty()) {
    out += harmless("  ", question.explanation, style.width);
  }
  if (!question.source->empty()) {
    out += wrap("  ", text(msg::feedback_source, visible(*question.source)).in(style.lang),
                style.width, 2);
  }
  return out;
}

}  // namespace

std::string clock_text(std::int64_t milliseconds) {
  const std::int64_t seconds = (milliseconds + 999) / 1000;
  const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  const std::int64_t hours = seconds / 3600;
  const std::string rest = two(seconds % 60);
  return hours > 0 ? std::to_string(hours) + ":" + two(seconds / 60 % 60) + ":" + rest
                   : std::to_string(seconds / 60) + ":" + rest;
}

std::string number_list(const std::vector<std::size_t>& numbers) {
  std::string out;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t last = i;
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) {
      ++last;
    }
    out += (out.empty() ? "" : " ") + std::to_string(numbers[i]);
    if (last > i) {
      out += (last > i + 1 ? "-" : " ") + std::to_string(numbers[last]);
    }
    i = last + 1;
  }
  return out;
}

std::string quiz_head(const QuizHead& head, const Style& style) {
  const Lang lang = style.lang;
  const bool exam = head.session.mode() == SittingMode::exam;
  const Bank& bank = head.session.bank();
  const std::string title = visible(bank.title.empty() ? head.sitting.bank : bank.title);
  std::vector<std::string> pieces{text(exam ? msg::quiz_exam : msg::quiz_practice).in(lang),
                                  text(msg::quiz_questions, head.session.size()).in(lang)};
  if (exam) {
    pieces.push_back(minutes(head.sitting, lang));
    if (head.sitting.duration_seconds) {
      pieces.push_back(text(head.sitting.timer == TimerRule::wall ? msg::quiz_clock_wall
                                                                  : msg::quiz_clock_active)
                           .in(lang));
    }
  }
  if (head.shuffled || !bank.exam.draw.empty()) {
    pieces.push_back(text(msg::quiz_seed, std::to_string(head.sitting.seed)).in(lang));
  }
  // Whose record it is stands first: on a shared machine nobody should answer for another.
  const std::string record =
      text(msg::quiz_record_of, visible(head.user), visible(head.record_path)).in(lang);
  return wrap("", record, style.width, 2) + flow(title + "  ", pieces, style.width, 2) +
         wrap("", text(msg::quiz_keys).in(lang), style.width, 2);
}

std::string question_text(const Session& session, std::size_t question, bool with_case,
                          const Style& style) {
  const Lang lang = style.lang;
  const Item& item = session.item(question);
  const Question shown = session.shown(question);
  const QuestionProgress& progress = session.progress(question);
  std::vector<std::string> pieces{
      text(msg::question_place, question + 1, session.size()).in(lang),
      std::string(type_word(shown.type).in(lang)),
      shown.scored ? text(msg::quiz_points, points_text(shown.points)).in(lang) : std::string(),
      first_tag(shown)};
  if (session.mode() == SittingMode::practice && progress.tries > 0) {
    pieces.push_back(text(msg::question_again).in(lang));
  }
  if (progress.marked) {
    pieces.push_back(text(msg::question_marked).in(lang));
  }
  if (session.mode() == SittingMode::exam && progress.raw) {
    pieces.push_back(
        text(msg::question_answered, own_answer(session, question, *progress.raw, lang)).in(lang));
  }
  std::string out = "\n" + flow("", pieces, style.width, 2);
  if (with_case && item.parent != nullptr) {
    out += harmless("", item.parent->stem, style.width) + "\n";
  }
  out += harmless("", shown.stem, style.width);
  for (const Option& option : shown.options) {
    out += harmless("  " + visible(option.label) + ". ", option.text, style.width);
  }
  return out;
}

Text entry_label(const Question& shown, const EntryLine& line) {
  switch (shown.type) {
    case QuestionType::judge:
      return text(msg::label_truth);
    case QuestionType::single:
      return text(msg::label_keys, shown.options.front().label, shown.options.back().label);
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      return text(msg::label_ticks, shown.options.front().label, shown.options.back().label);
    case QuestionType::fill:
      if (line.blanks > 1) {
        return text(msg::label_blank, line.blank + 1, line.blanks);
      }
      return text(msg::label_text);
    case QuestionType::short_answer:
    case QuestionType::case_study:
    case QuestionType::given:
      return text(msg::label_text);
  }
  return text(msg::label_text);
}

std::string feedback_text(const Session& session, const Attempt& attempt, const Style& style) {
  const Lang lang = style.lang;
  const Question& question = *session.item(attempt.question).question;
  const Judgement& judgement = *attempt.judgement;
  const std::string key =
      text(msg::feedback_key, shown_key(session, attempt.question, lang)).in(lang);
  if (attempt.waits_for_person()) {
    return text(msg::feedback_compare).in(lang) + "\n" + harmless("  ", key, style.width) +
           explanation(question, style);
  }
  if (judgement.state == State::correct) {
    return text(msg::feedback_right).in(lang) + "\n" + explanation(question, style);
  }
  const std::string verdict =
      judgement.state == State::partial
          ? text(msg::feedback_partial, points_text(judgement.points), points_text(question.points))
                .in(lang)
          : text(msg::feedback_wrong).in(lang);
  const std::string own =
      text(msg::feedback_you, own_answer(session, attempt.question, attempt.raw, lang)).in(lang);
  return flow("", {verdict, own, key}, style.width, 2) + explanation(question, style);
}

std::string review_text(const Session& session, const Style& style) {
  const Lang lang = style.lang;
  std::vector<std::string> pieces{
      text(msg::review_answered, session.answered(), session.size()).in(lang)};
  const std::vector<std::size_t> open = session.open_numbers();
  const std::vector<std::size_t> marked = session.marked_numbers();
  std::string out = "\n" + flow("", pieces, style.width, 2);
  if (!open.empty()) {
    out += wrap("", text(msg::review_open, number_list(open)).in(lang), style.width, 2);
  }
  if (!marked.empty()) {
    out += wrap("", text(msg::review_marked, number_list(marked)).in(lang), style.width, 2);
  }
  return out;
}

std::string practice_end(const PracticeEnd& end, const Style& style) {
  const Lang lang = style.lang;
  std::vector<std::size_t> missed;
  std::vector<std::size_t> unasked;
  std::int64_t right = 0;
  std::int64_t asked = 0;
  for (std::size_t i = 0; i < end.session.size(); ++i) {
    const std::optional<State> state = end.session.progress(i).first_state;
    if (!state) {
      unasked.push_back(i + 1);
      continue;
    }
    ++asked;
    right += *state == State::correct ? 1 : 0;
    if (*state != State::correct) {
      missed.push_back(i + 1);
    }
  }
  if (asked == 0) {
    return text(msg::practice_none).in(lang) + "\n";
  }
  std::string out = flow(
      "",
      {text(msg::practice_first, right, asked, (Rational(100 * right) / Rational(asked)).decimal(0))
           .in(lang),
       text(msg::practice_time, clock_text(end.active_ms)).in(lang)},
      style.width, 2);
  for (const std::size_t number : missed) {
    const Question shown = end.session.shown(number - 1);
    const std::string head = pad_left(std::to_string(number), 4) + "  ";
    out += head + fit(visible(shown.stem), style.width - display_width(head)) + "\n";
  }
  if (!unasked.empty()) {
    out += wrap("", text(msg::practice_left, number_list(unasked)).in(lang), style.width, 2);
  }
  if (!end.returns.empty()) {
    std::vector<std::string> days;
    for (const auto& [day, n] : end.returns) {
      days.push_back(text(msg::practice_due, day, n).in(lang));
    }
    out += wrap("", text(msg::practice_next, join(days, ", ")).in(lang), style.width, 2);
  }
  if (!missed.empty()) {
    out += wrap("", text(msg::practice_wrong_only, visible(end.bank)).in(lang), style.width, 2);
  }
  return out;
}

namespace {

// The result of an exam.

std::string section_rows(const Grading& grading, const Candidate& candidate, const Style& style) {
  std::vector<std::vector<std::string>> rows;
  for (std::size_t s = 0; s < candidate.sections.size(); ++s) {
    const SectionScore& score = candidate.sections[s];
    if (!score.max.is_zero()) {
      rows.push_back({section_label(grading, s, style.lang), points_text(score.score),
                      points_text(score.max)});
    }
  }
  if (rows.size() < 2) {
    return "";
  }
  return screen_table({{text(msg::exam_sections).in(style.lang), Align::left},
                       {text(msg::exam_points).in(style.lang), Align::right},
                       {text(msg::exam_of).in(style.lang), Align::right}},
                      rows, style.width);
}

/// One question that lost points: what it was, the answer, the key, why.
std::string missed_question(const Session& session, std::size_t question, const Style& style) {
  const Question& asked = *session.item(question).question;
  const QuestionProgress& progress = session.progress(question);
  const std::string head = pad_left(std::to_string(question + 1), 4) + "  ";
  std::string out = harmless(head, asked.stem, style.width);
  out += flow(
      "      ",
      {text(msg::feedback_you, own_answer(session, question, progress.raw.value_or(""), style.lang))
           .in(style.lang),
       text(msg::feedback_key, shown_key(session, question, style.lang)).in(style.lang)},
      style.width);
  if (!asked.explanation.empty()) {
    out += harmless("      ", asked.explanation, style.width);
  }
  return out;
}

std::string missed_questions(const ExamEnd& end, const Style& style) {
  std::string out;
  const Candidate& candidate = end.grading->candidates.front();
  for (std::size_t i = 0; i < end.session.size(); ++i) {
    const std::size_t item = end.session.paper().questions[i].item;
    const Cell cell = cell_of(*end.grading, candidate, item);
    const bool lost = cell.state != State::pending && cell.points < cell.max;
    out += lost ? missed_question(end.session, i, style) : "";
  }
  return out.empty() ? out : text(msg::exam_missed).in(style.lang) + "\n" + out;
}

}  // namespace

std::string exam_end(const ExamEnd& end, const Style& style) {
  const Lang lang = style.lang;
  std::string out = wrap("", text(end.expired ? msg::exam_expired : msg::exam_handed_in).in(lang),
                         style.width, 2);
  if (end.grading == nullptr) {
    return out + wrap("", text(msg::exam_no_key).in(lang), style.width, 2);
  }
  const Candidate& candidate = end.grading->candidates.front();
  const std::string score = points_text(candidate.score);
  const std::string max = points_text(candidate.max);
  out += flow(
      "",
      {candidate.is_pending()
           ? text(msg::exam_score_pending, score, max, candidate.counts.pending).in(lang)
           : text(msg::exam_score, score, max).in(lang),
       candidate.outcome == Outcome::none ? std::string()
                                          : std::string(outcome_word(candidate.outcome).in(lang))},
      style.width, 2);
  out += section_rows(*end.grading, candidate, style);
  return out + missed_questions(end, style);
}

std::string quiz_help(const Style& style) {
  std::string out = wrap("", text(msg::help_keys).in(style.lang), style.width, 2);
  for (const QuizCommand& command : quiz_commands()) {
    const std::string_view name = style.lang == Lang::zh ? command.name_zh : command.name;
    const std::string head = pad_right("  :" + std::string(name), 12) + pad_right(command.key, 8);
    out += wrap(head, command.help.in(style.lang), style.width, display_width(head));
  }
  return out;
}

}  // namespace tiku

// For a trainee with ten minutes: what to do now comes first, then what is weak, then what was
// done.
#include <algorithm>
#include <array>
#include <functional>

#include "base/text.h"
#include "base/width.h"
#include "report/dates.h"
#include "report/due_words.h"
#include "report/layout.h"
#include "report/numbers.h"
#include "report/progress_messages.h"
#include "report/progress_report.h"
#include "report/words.h"

namespace tiku {
namespace {

constexpr std::size_t kTopicRows = 12;
constexpr std::size_t kWeekRows = 8;
constexpr std::size_t kHistoryRows = 8;
constexpr std::size_t kLeechRows = 10;
constexpr std::size_t kSlowRows = 5;
constexpr std::size_t kIndent = 2;
/// Narrower than this there is no room for the text of a question beside its numbers.
constexpr std::size_t kRoomForStem = 60;

using Rows = std::vector<std::vector<std::string>>;

/// Never "100 %" with a miss, never "0 %" with a hit.
std::string right_text(const TryCount& count) {
  if (count.n == 0) {
    return "-";
  }
  std::int64_t percent = (200 * count.right + count.n) / (2 * count.n);
  percent = count.right < count.n ? std::min<std::int64_t>(percent, 99) : percent;
  percent = count.right > 0 ? std::max<std::int64_t>(percent, 1) : percent;
  return std::to_string(percent) + " %";
}

/// As a shell takes it: quoted where it must be.
std::string shell_word(const std::string& path) {
  constexpr std::string_view kSpecial = " '\"\\$`*?[]{}()<>|&;!#~\t\n";
  if (path.find_first_of(kSpecial) == std::string::npos) {
    return path;
  }
  std::string quoted = "'";
  for (const char byte : path) {
    quoted += byte == '\'' ? std::string("'\\''") : std::string(1, byte);
  }
  return quoted + "'";
}

class ProgressText {
 public:
  explicit ProgressText(const ProgressReport& report)
      : report_(report), progress_(report.progress), lang_(report.style.lang) {}

  std::string render() {
    line(text(msg::progress_owner, visible(report_.user), visible(report_.record)));
    if (progress_.history.empty()) {
      line(text(msg::progress_nothing));
      absent();
      return std::move(out_);
    }
    total();
    due();
    topics();
    weeks();
    history();
    leech_rows();
    slow_rows();
    changes();
    absent();
    return std::move(out_);
  }

 private:
  std::string say(const Message& words) const { return std::string(words.in(lang_)); }

  std::string say(const Text& words) const { return words.in(lang_); }

  void line(const Text& words, std::size_t indent = 0) {
    out_ += wrap(std::string(indent, ' '), say(words), report_.style.width, indent + kIndent);
  }

  void title(const Message& words) { out_ += "\n" + say(words) + "\n"; }

  void table(const std::vector<ScreenColumn>& columns, const Rows& rows) {
    out_ += screen_table(columns, rows, report_.style.width);
  }

  /// Says how many rows were left out.
  void more(std::size_t all, std::size_t shown) {
    if (all > shown) {
      line(text(msg::progress_more, all - shown), kIndent);
    }
  }

  void total() {
    std::array<std::int64_t, 2> sittings{};
    for (const PastSitting& past : progress_.history) {
      ++sittings[past.sitting.mode == SittingMode::exam ? 1 : 0];
    }
    line(progress_.tally.n == 0 ? text(msg::progress_unanswered, sittings[0], sittings[1])
                                : text(msg::progress_total, sittings[0], sittings[1],
                                       progress_.tally.n, right_text(progress_.tally)));
  }

  void due() {
    DueCounts sum;
    for (const BankProgress& bank : progress_.banks) {
      sum.today += bank.due.today;
      sum.tomorrow += bank.due.tomorrow;
      sum.later += bank.due.later;
      if (bank.due.next_day) {
        sum.next_day = std::min(*bank.due.next_day, sum.next_day.value_or(*bank.due.next_day));
      }
    }
    if (sum.today > 0) {
      line(text(msg::progress_due, sum.today, sum.tomorrow, sum.later));
    } else if (sum.next_day) {
      line(text(msg::progress_due_next,
                due_words(*sum.next_day - progress_.today, weekday_of(*sum.next_day))));
    } else {
      line(text(msg::progress_due_none));
    }
    for (const BankProgress& bank : progress_.banks) {
      if (bank.due.today > 0) {
        line(text(msg::progress_due_command, bank.due.today, visible(shell_word(bank.path))),
             kIndent);
      }
    }
  }

  void topics() {
    if (progress_.topics.empty()) {
      return;
    }
    title(msg::progress_topics);
    Rows rows;
    for (const TopicTally& topic : progress_.topics) {
      if (rows.size() < kTopicRows) {
        rows.push_back(
            {visible(topic.topic), right_text(topic.tally), std::to_string(topic.tally.n)});
      }
    }
    table({{say(msg::progress_col_topic), Align::left, 40},
           {say(msg::progress_col_right), Align::right},
           {say(msg::progress_col_of), Align::right}},
          rows);
    more(progress_.topics.size(), rows.size());
  }

  void weeks() {
    title(msg::progress_weeks);
    Rows rows;
    const std::size_t all = progress_.weeks.size();
    for (std::size_t i = all - std::min(all, kWeekRows); i < all; ++i) {
      const WeekTally& week = progress_.weeks[i];
      rows.push_back(
          {date_text(week.monday), right_text(week.tally), std::to_string(week.tally.n)});
    }
    table({{say(msg::progress_col_week)},
           {say(msg::progress_col_right), Align::right},
           {say(msg::progress_col_of), Align::right}},
          rows);
    more(all, rows.size());
  }

  static ExamScore score_then(const Sitting& sitting) {
    return {sitting.score.value_or(0), sitting.max.value_or(0), sitting.outcome};
  }

  std::string points(const ExamScore& score) const {
    return say(text(msg::progress_score, score_text(score.score), score_text(score.max)));
  }

  std::string result(const ExamScore& score) const {
    for (const Outcome outcome : {Outcome::pass, Outcome::fail, Outcome::pending}) {
      if (score.outcome == outcome_name(outcome)) {
        return say(text(msg::progress_score_outcome, points(score), outcome_word(outcome)));
      }
    }
    return points(score);
  }

  std::string result(const PastSitting& past) const {
    if (past.sitting.state == SittingState::open) {
      return say(msg::progress_not_ended);
    }
    if (!past.sitting.score || !past.sitting.max) {
      return "";
    }
    return result(past.now.value_or(score_then(past.sitting)));
  }

  const std::string& bank_name(const Sitting& sitting) const {
    const auto bank =
        std::find_if(progress_.banks.begin(), progress_.banks.end(),
                     [&sitting](const BankProgress& known) { return known.id == sitting.bank; });
    const bool titled = bank != progress_.banks.end() && !bank->title.empty();
    return titled ? bank->title : sitting.bank;
  }

  std::vector<std::string> wide_row(const PastSitting& past) const {
    const Sitting& sitting = past.sitting;
    const bool exam = sitting.mode == SittingMode::exam;
    return {moment_text(sitting.started, report_.offset(sitting.started)),
            say(exam ? msg::progress_exam : msg::progress_practice),
            visible(bank_name(sitting)),
            right_text(past.tally),
            std::to_string(past.tally.n),
            result(past)};
  }

  std::vector<std::string> narrow_row(const PastSitting& past) const {
    const Sitting& sitting = past.sitting;
    const std::string moment = moment_text(sitting.started, report_.offset(sitting.started));
    const bool scored = sitting.score && sitting.max;
    return {moment.substr(0, moment.find(' ')), visible(bank_name(sitting)),
            scored ? points(past.now.value_or(score_then(sitting))) : right_text(past.tally)};
  }

  void history() {
    title(msg::progress_history);
    const bool wide = report_.style.width >= kRoomForStem;
    Rows rows;
    const std::vector<PastSitting>& all = progress_.history;
    for (auto past = all.rbegin(); past != all.rend() && rows.size() < kHistoryRows; ++past) {
      rows.push_back(wide ? wide_row(*past) : narrow_row(*past));
    }
    // What leans to the right is never cut.
    const ScreenColumn when{say(msg::progress_col_when), Align::right};
    const ScreenColumn bank{say(msg::progress_col_bank), Align::left, 24};
    const ScreenColumn right{say(msg::progress_col_right), Align::right};
    if (wide) {
      table({when,
             {say(msg::progress_col_kind)},
             bank,
             right,
             {say(msg::progress_col_of), Align::right},
             {say(msg::progress_col_result)}},
            rows);
    } else {
      table({when, bank, right}, rows);
    }
    more(all.size(), rows.size());
  }

  std::string name_of(const QuestionPlace& place) const {
    const std::string question = visible(place.question->question);
    return progress_.banks.size() == 1 ? question : visible(place.bank->id) + " " + question;
  }

  /// The question's own name where no other one in the list has it.
  std::string short_name(const QuestionPlace& place,
                         const std::vector<QuestionPlace>& places) const {
    const auto same = std::count_if(places.begin(), places.end(), [&](const QuestionPlace& other) {
      return other.question->question == place.question->question;
    });
    return same == 1 ? visible(place.question->question) : name_of(place);
  }

  /// Questions with one number each; where there is no room for both, their text says more than
  /// their name.
  void questions(const Message& heading, const Message& column,
                 const std::vector<QuestionPlace>& places, std::size_t most,
                 const std::function<std::string(const QuestionRecord&)>& number) {
    if (places.empty()) {
      return;
    }
    title(heading);
    const bool wide = report_.style.width >= kRoomForStem;
    Rows rows;
    for (std::size_t i = 0; i < std::min(most, places.size()); ++i) {
      const std::string stem = visible(places[i].question->stem);
      const std::string name = short_name(places[i], places);
      rows.push_back({number(*places[i].question), stem.empty() && !wide ? name : stem});
      if (wide) {
        rows.back().insert(rows.back().begin() + 1, name);
      }
    }
    std::vector<ScreenColumn> columns = {{say(column), Align::right},
                                         {say(msg::progress_col_stem), Align::left, 100}};
    if (wide) {
      columns.insert(columns.begin() + 1, {say(msg::progress_col_question), Align::left, 24});
    }
    table(columns, rows);
  }

  void leech_rows() {
    const std::vector<QuestionPlace> places = leeches(progress_);
    questions(
        msg::progress_leeches, msg::progress_col_missed, places, kLeechRows,
        [this](const QuestionRecord& question) {
          return say(text(msg::progress_missed_of, question.tally.missed(), question.tally.n));
        });
    more(places.size(), std::min(places.size(), kLeechRows));
  }

  void slow_rows() {
    constexpr std::int64_t kSecond = 1'000;
    questions(
        msg::progress_slowest, msg::progress_col_time, slowest(progress_), kSlowRows,
        [this](const QuestionRecord& question) {
          return say(text(msg::progress_seconds, (question.median_ms + kSecond / 2) / kSecond));
        });
  }

  /// Adds the names of the questions a change is about, where there are any.
  void change(const Message& words, const std::function<bool(const QuestionRecord&)>& concerned,
              std::vector<Text>& changes) const {
    std::vector<std::string> names;
    for (const BankProgress& bank : progress_.banks) {
      for (const QuestionRecord& question : bank.questions) {
        if (concerned(question)) {
          names.push_back(name_of({&bank, &question}));
        }
      }
    }
    if (!names.empty()) {
      changes.push_back(text(words, join(names, msg::progress_comma.in(lang_))));
    }
  }

  void changes() {
    std::vector<Text> changes;
    for (const QuestionPlace& place : corrected(progress_)) {
      const QuestionRecord& question = *place.question;
      changes.push_back(text(msg::progress_corrected, name_of(place), question.before->right,
                             question.tally.n, question.tally.right));
    }
    for (const PastSitting& past : progress_.history) {
      if (past.now) {
        const std::int64_t started = past.sitting.started;
        changes.push_back(text(msg::progress_exam_again,
                               moment_text(started, report_.offset(started)),
                               result(score_then(past.sitting)), result(*past.now)));
      }
    }
    const auto stands = [](QuestionStanding standing) {
      return [standing](const QuestionRecord& question) { return question.standing == standing; };
    };
    change(msg::progress_withdrawn, stands(QuestionStanding::withdrawn), changes);
    change(msg::progress_removed, stands(QuestionStanding::removed), changes);
    change(
        msg::progress_edited,
        [](const QuestionRecord& question) {
          return question.edited && question.standing == QuestionStanding::present;
        },
        changes);
    if (!changes.empty()) {
      title(msg::progress_changes);
    }
    for (const Text& words : changes) {
      line(words, kIndent);
    }
  }

  void absent() {
    bool first = true;
    for (const BankProgress& bank : progress_.banks) {
      if (bank.trouble.empty()) {
        continue;
      }
      if (first) {
        title(msg::progress_absent);
      }
      first = false;
      line(text(msg::progress_bank_trouble, visible(bank.id), bank.trouble), kIndent);
    }
  }

  const ProgressReport& report_;
  const Progress& progress_;
  Lang lang_;
  std::string out_;
};

}  // namespace

std::string progress_text(const ProgressReport& report) {
  return ProgressText(report).render();
}

}  // namespace tiku

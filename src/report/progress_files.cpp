// Progress for programs: JSON with everything, CSV with a row a question.
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "format/csv.h"
#include "format/csv_write.h"
#include "report/dates.h"
#include "report/numbers.h"
#include "report/progress_report.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view standing_name(QuestionStanding standing) {
  switch (standing) {
    case QuestionStanding::present:
      return "present";
    case QuestionStanding::removed:
      return "removed";
    case QuestionStanding::withdrawn:
      return "withdrawn";
    case QuestionStanding::unknown:
      return "unknown";
  }
  return "";
}

constexpr std::string_view sitting_state_name(SittingState state) {
  switch (state) {
    case SittingState::open:
      return "open";
    case SittingState::handed_in:
      return "handed_in";
    case SittingState::expired:
      return "expired";
    case SittingState::discarded:
      return "discarded";
  }
  return "";
}

class ProgressJson {
 public:
  explicit ProgressJson(const ProgressReport& report)
      : report_(report), progress_(report.progress) {}

  std::string render() const {
    Json json{{"schema_version", 1},
              {"user", report_.user},
              {"record", report_.record},
              {"today", date_text(progress_.today)}};
    add(json, progress_.tally);
    json["topics"] = list(progress_.topics, [](const TopicTally& topic) {
      Json entry{{"topic", topic.topic}};
      add(entry, topic.tally);
      return entry;
    });
    json["weeks"] = list(progress_.weeks, [](const WeekTally& week) {
      Json entry{{"monday", date_text(week.monday)}};
      add(entry, week.tally);
      return entry;
    });
    json["history"] =
        list(progress_.history, [this](const PastSitting& past) { return sitting(past); });
    json["leeches"] = list(leeches(progress_), place);
    json["slowest"] = list(slowest(progress_), place);
    json["corrected"] = list(corrected(progress_), place);
    json["banks"] =
        list(progress_.banks, [this](const BankProgress& known) { return bank(known); });
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  }

 private:
  static void add(Json& json, const TryCount& tally) {
    json["answers"] = tally.n;
    json["right"] = tally.right;
  }

  template <class Entry, class Make>
  static Json list(const std::vector<Entry>& entries, const Make& make) {
    Json array = Json::array();
    for (const Entry& entry : entries) {
      array.push_back(make(entry));
    }
    return array;
  }

  static Json place(const QuestionPlace& place) {
    return {{"bank", place.bank->id}, {"question", place.question->question}};
  }

  static Json points(const std::optional<Rational>& points) {
    return points ? Json(score_text(*points)) : Json(nullptr);
  }

  static Json day(const std::optional<std::int64_t>& day) {
    return day ? Json(date_text(*day)) : Json(nullptr);
  }

  std::string moment(std::int64_t at) const { return moment_iso(at, report_.offset(at)); }

  Json sitting(const PastSitting& past) const {
    const Sitting& sitting = past.sitting;
    Json json{{"bank", sitting.bank},
              {"mode", sitting.mode == SittingMode::exam ? "exam" : "practice"},
              {"state", sitting_state_name(sitting.state)},
              {"started", moment(sitting.started)},
              {"ended", sitting.ended ? Json(moment(*sitting.ended)) : Json(nullptr)},
              {"active_seconds", sitting.active_ms / 1000}};
    add(json, past.tally);
    json["score"] = points(sitting.score);
    json["max"] = points(sitting.max);
    json["outcome"] = sitting.outcome;
    json["by_key_of_today"] = past.now ? Json{{"score", score_text(past.now->score)},
                                              {"max", score_text(past.now->max)},
                                              {"outcome", past.now->outcome}}
                                       : Json(nullptr);
    return json;
  }

  Json bank(const BankProgress& bank) const {
    Json json{{"id", bank.id}, {"title", bank.title}, {"file", bank.path}};
    json["trouble"] =
        bank.trouble.empty() ? Json(nullptr) : Json(bank.trouble.in(report_.style.lang));
    add(json, bank.tally);
    json["due"] = {{"today", bank.due.today},
                   {"tomorrow", bank.due.tomorrow},
                   {"later", bank.due.later},
                   {"next", day(bank.due.next_day)}};
    json["questions"] =
        list(bank.questions, [this](const QuestionRecord& asked) { return question(asked); });
    return json;
  }

  Json question(const QuestionRecord& question) const {
    Json json{{"id", question.question},
              {"standing", standing_name(question.standing)},
              {"topics", question.topics}};
    add(json, question.tally);
    json["right_before_correction"] =
        question.before ? Json(question.before->right) : Json(nullptr);
    json["last_answered"] = moment(question.last_at);
    json["last_right"] = question.last_right;
    json["median_ms"] = question.median_ms;
    json["edited"] = question.edited;
    json["due"] = question.schedule ? Json(date_text(question.schedule->due_day)) : Json(nullptr);
    return json;
  }

  const ProgressReport& report_;
  const Progress& progress_;
};

std::string whole(std::int64_t number) {
  return csv_number(std::to_string(number));
}

}  // namespace

std::string progress_json(const ProgressReport& report) {
  return ProgressJson(report).render();
}

std::string progress_csv(const ProgressReport& report) {
  std::string out = csv_row({"bank", "question", "standing", "topics", "answers", "right", "missed",
                             "right_before_correction", "last_answered", "last_right", "median_ms",
                             "edited", "due"});
  for (const BankProgress& bank : report.progress.banks) {
    for (const QuestionRecord& question : bank.questions) {
      out += csv_row({csv_text(bank.id), csv_text(question.question),
                      std::string(standing_name(question.standing)),
                      csv_text(join(question.topics, "; ")), whole(question.tally.n),
                      whole(question.tally.right), whole(question.tally.missed()),
                      question.before ? whole(question.before->right) : "",
                      moment_text(question.last_at, report.offset(question.last_at)),
                      question.last_right ? "yes" : "no", whole(question.median_ms),
                      question.edited ? "yes" : "no",
                      question.schedule ? date_text(question.schedule->due_day) : ""});
    }
  }
  return out;
}

}  // namespace tiku

#include "quiz/progress.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>

namespace tiku {
namespace {

/// Nobody needs to know that an answer took no time.
constexpr std::int64_t kSlowMs = 1'000;

std::int64_t median(std::vector<std::int64_t> numbers) {
  std::sort(numbers.begin(), numbers.end());
  const std::size_t middle = numbers.size() / 2;
  return numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

void describe(const Bank& bank, const Item& item, QuestionRecord& record) {
  record.stem = item.question->stem;
  const bool own = !item.question->tags.empty() || item.parent == nullptr;
  record.topics = own ? item.question->tags : item.parent->tags;
  const std::string title =
      item.section >= 0 ? bank.sections[static_cast<std::size_t>(item.section)].title : "";
  if (record.topics.empty() && !title.empty()) {
    record.topics = {title};
  }
}

/// What the answers to one question come to.
QuestionRecord record_of(const std::vector<const CountedAnswer*>& answers,
                         const LocalOffset& offset) {
  QuestionRecord record;
  TryCount before;
  bool changed = false;
  std::vector<std::int64_t> times;
  std::vector<FirstTry> tries;
  for (const CountedAnswer* answer : answers) {
    record.tally.add(answer->is_right());
    before.add(answer->before == State::correct);
    changed = changed || (answer->before == State::correct) != answer->is_right();
    times.push_back(answer->ms);
    tries.push_back({answer->at, answer->is_right()});
  }
  record.question = answers.front()->question;
  record.before = changed ? std::optional(before) : std::nullopt;
  record.last_at = answers.back()->at;
  record.edited = answers.back()->edited;
  record.last_right = answers.back()->is_right();
  record.median_ms = median(std::move(times));
  record.schedule = schedule_of(tries, offset);
  return record;
}

QuestionStanding standing_of(const Bank* bank, const IndexedQuestion* indexed) {
  if (bank == nullptr) {
    return QuestionStanding::unknown;
  }
  if (indexed == nullptr) {
    return QuestionStanding::removed;
  }
  return indexed->withdrawn ? QuestionStanding::withdrawn : QuestionStanding::present;
}

void count_due(const QuestionRecord& question, std::int64_t today, DueCounts& due) {
  if (!question.schedule) {
    return;
  }
  const std::int64_t day = question.schedule->due_day;
  if (day <= today) {
    ++due.today;
    return;
  }
  ++(day == today + 1 ? due.tomorrow : due.later);
  due.next_day = std::min(day, due.next_day.value_or(day));
}

/// Adds up everything, bank after bank.
class Summing {
 public:
  Summing(const RecordContents& contents, std::int64_t today, const LocalOffset& offset)
      : contents_(contents), offset_(offset) {
    progress_.today = today;
  }

  void add(const KnownBank& known) {
    std::vector<GivenAnswer> given;
    std::copy_if(contents_.answers.begin(), contents_.answers.end(), std::back_inserter(given),
                 [&known](const GivenAnswer& answer) { return answer.bank == known.id; });
    const Bank* const bank = known.bank ? &*known.bank : nullptr;
    const std::optional<QuestionIndex> index =
        bank != nullptr ? std::optional<QuestionIndex>(*bank) : std::nullopt;
    const std::vector<CountedAnswer> counted =
        counted_answers(contents_.sittings, given, index ? &*index : nullptr);

    BankProgress progress{known.id, known.title, known.path, known.trouble, {}, {}, {}};
    std::map<std::string_view, std::vector<const CountedAnswer*>> by_question;
    for (const CountedAnswer& answer : counted) {
      by_question[answer.question].push_back(&answer);
    }
    for (const auto& [address, answers] : by_question) {
      const IndexedQuestion* indexed = index ? index->find(address) : nullptr;
      QuestionRecord question = record_of(answers, offset_);
      question.standing = standing_of(bank, indexed);
      if (indexed != nullptr) {
        describe(*bank, indexed->item, question);
      }
      const bool can_be_asked =
          question.standing == QuestionStanding::present && indexed->item.question->keyed;
      if (!can_be_asked) {
        question.schedule.reset();
      }
      count(question, answers, progress);
    }
    if (bank != nullptr) {
      into_bank_order(*bank, progress.questions);
      grade_exams_again(*bank, counted, given);
    }
    progress_.banks.push_back(std::move(progress));
  }

  Progress finish() {
    for (const Sitting& sitting : contents_.sittings) {
      if (const auto tally = by_sitting_.find(sitting.id); tally != by_sitting_.end()) {
        const auto again = graded_again_.find(sitting.id);
        progress_.history.push_back(
            {sitting, tally->second,
             again == graded_again_.end() ? std::nullopt : std::optional(again->second)});
      } else if (sitting.mode == SittingMode::exam && was_handed_in(sitting)) {
        progress_.history.push_back({sitting, {}, {}});
      }
    }
    for (const auto& [topic, tally] : by_topic_) {
      progress_.topics.push_back({topic, tally});
    }
    // One right and one wrong more for each: a single miss makes no weakest topic.
    std::stable_sort(progress_.topics.begin(), progress_.topics.end(),
                     [](const TopicTally& a, const TopicTally& b) {
                       const std::int64_t left = (a.tally.right + 1) * (b.tally.n + 2);
                       const std::int64_t right = (b.tally.right + 1) * (a.tally.n + 2);
                       return left != right ? left < right : a.tally.n > b.tally.n;
                     });
    for (const auto& [monday, tally] : by_week_) {
      progress_.weeks.push_back({monday, tally});
    }
    return std::move(progress_);
  }

 private:
  void count(QuestionRecord& question, const std::vector<const CountedAnswer*>& answers,
             BankProgress& bank) {
    if (question.standing != QuestionStanding::withdrawn) {
      for (const CountedAnswer* answer : answers) {
        const bool right = answer->is_right();
        const std::int64_t day = local_day(answer->at, offset_);
        progress_.tally.add(right);
        bank.tally.add(right);
        by_sitting_[answer->sitting].add(right);
        by_week_[day - static_cast<std::int64_t>(weekday_of(day))].add(right);
        for (const std::string& topic : question.topics) {
          by_topic_[topic].add(right);
        }
      }
      count_due(question, progress_.today, bank.due);
    }
    bank.questions.push_back(std::move(question));
  }

  /// Exams with an answer that was judged again, as far as that changed what they came to.
  void grade_exams_again(const Bank& bank, const std::vector<CountedAnswer>& counted,
                         const std::vector<GivenAnswer>& given) {
    std::set<std::int64_t> concerned;
    for (const CountedAnswer& answer : counted) {
      if (answer.judged_again) {
        concerned.insert(answer.sitting);
      }
    }
    for (const Sitting& sitting : contents_.sittings) {
      const bool scored = sitting.mode == SittingMode::exam && sitting.score && sitting.max;
      if (!scored || !concerned.contains(sitting.id)) {
        continue;
      }
      std::vector<GivenAnswer> answers;
      std::copy_if(given.begin(), given.end(), std::back_inserter(answers),
                   [&sitting](const GivenAnswer& answer) { return answer.sitting == sitting.id; });
      const std::optional<ExamScore> now = grade_again(bank, sitting, answers);
      if (now && *now != ExamScore{*sitting.score, *sitting.max, sitting.outcome}) {
        graded_again_.emplace(sitting.id, *now);
      }
    }
  }

  static void into_bank_order(const Bank& bank, std::vector<QuestionRecord>& questions) {
    std::map<std::string_view, std::size_t> places;
    for (const Item& item : items_of(bank)) {
      places.emplace(item.question->id, places.size());
    }
    const auto place = [&places](const QuestionRecord& question) {
      const auto found = places.find(question.question);
      return found == places.end() ? places.size() : found->second;
    };
    std::stable_sort(
        questions.begin(), questions.end(),
        [&place](const QuestionRecord& a, const QuestionRecord& b) { return place(a) < place(b); });
  }

  const RecordContents& contents_;
  const LocalOffset& offset_;
  Progress progress_;
  std::map<std::int64_t, TryCount> by_sitting_;
  std::map<std::int64_t, ExamScore> graded_again_;
  std::map<std::string, TryCount> by_topic_;
  std::map<std::int64_t, TryCount> by_week_;
};

std::vector<QuestionPlace> questions_where(
    const Progress& progress, const std::function<bool(const QuestionRecord&)>& wanted) {
  std::vector<QuestionPlace> places;
  for (const BankProgress& bank : progress.banks) {
    for (const QuestionRecord& question : bank.questions) {
      if (wanted(question)) {
        places.push_back({&bank, &question});
      }
    }
  }
  return places;
}

}  // namespace

Result<RecordContents> read_contents(const Record& record, std::string_view bank) {
  Result<std::vector<Sitting>> sittings = record.sittings(bank);
  if (!sittings) {
    return sittings.error();
  }
  Result<std::vector<GivenAnswer>> answers = record.answers(bank);
  if (!answers) {
    return answers.error();
  }
  return RecordContents{std::move(*sittings), std::move(*answers)};
}

Progress progress_of(const RecordContents& contents, const std::vector<KnownBank>& banks,
                     std::int64_t now, const LocalOffset& offset) {
  Summing summing(contents, local_day(now, offset), offset);
  for (const KnownBank& bank : banks) {
    summing.add(bank);
  }
  return summing.finish();
}

std::vector<QuestionPlace> leeches(const Progress& progress) {
  std::vector<QuestionPlace> places = questions_where(progress, [](const QuestionRecord& question) {
    return question.standing != QuestionStanding::removed &&
           question.standing != QuestionStanding::withdrawn &&
           question.tally.missed() >= kLeechMisses;
  });
  std::stable_sort(places.begin(), places.end(),
                   [](const QuestionPlace& a, const QuestionPlace& b) {
                     return a.question->tally.missed() > b.question->tally.missed();
                   });
  return places;
}

std::vector<QuestionPlace> slowest(const Progress& progress) {
  std::vector<QuestionPlace> places = questions_where(progress, [](const QuestionRecord& question) {
    return question.standing == QuestionStanding::present && question.median_ms >= kSlowMs;
  });
  std::stable_sort(places.begin(), places.end(),
                   [](const QuestionPlace& a, const QuestionPlace& b) {
                     return a.question->median_ms > b.question->median_ms;
                   });
  return places;
}

std::vector<QuestionPlace> corrected(const Progress& progress) {
  return questions_where(progress, [](const QuestionRecord& question) {
    return question.standing == QuestionStanding::present && question.before.has_value();
  });
}

}  // namespace tiku

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "quiz/counted.h"
#include "quiz/exam_grading.h"
#include "quiz/known_banks.h"
#include "quiz/record.h"
#include "quiz/schedule.h"

namespace tiku {

/// Answers that count, and how many of them were right.
struct TryCount {
  std::int64_t n = 0;
  std::int64_t right = 0;

  std::int64_t missed() const { return n - right; }

  void add(bool was_right) {
    ++n;
    right += was_right ? 1 : 0;
  }
};

/// Where a question stands between the record and the bank. `unknown`: the bank is not at hand.
enum class QuestionStanding : std::uint8_t { present, removed, withdrawn, unknown };

/// Everything about one question that was answered.
struct QuestionRecord {
  std::string question;
  QuestionStanding standing = QuestionStanding::present;
  /// As the bank has it now; "" where it is not there.
  std::string stem;
  /// Its tags, else the title of its section.
  std::vector<std::string> topics;
  TryCount tally;
  /// The same by the keys of those days, where the key was corrected and a verdict changed.
  std::optional<TryCount> before;
  std::int64_t last_at = 0;
  bool last_right = false;
  /// Of the times the question was on the screen.
  std::int64_t median_ms = 0;
  /// Its last answer was given to another wording.
  bool edited = false;
  /// When it comes back; nothing for a question that cannot be asked any more.
  std::optional<Schedule> schedule;
};

struct DueCounts {
  /// Today's, those of earlier days included.
  std::int64_t today = 0;
  std::int64_t tomorrow = 0;
  std::int64_t later = 0;
  /// The first day (local_day) after today on which something is due.
  std::optional<std::int64_t> next_day;
};

/// One bank of the record.
struct BankProgress {
  std::string id;
  std::string title;
  std::string path;
  /// Why it is not at hand; empty where it is.
  Text trouble;
  TryCount tally;
  DueCounts due;
  /// In bank order, then those that are gone.
  std::vector<QuestionRecord> questions;
};

/// One practice or exam that was answered.
struct PastSitting {
  Sitting sitting;
  TryCount tally;
  /// An exam that comes to something else under the keys as they are now.
  std::optional<ExamScore> now = {};
};

struct TopicTally {
  std::string topic;
  TryCount tally;
};

struct WeekTally {
  /// Its Monday, as local_day.
  std::int64_t monday = 0;
  TryCount tally;
};

/// What a record comes to on one day. A removed question keeps its place in history and weeks; a
/// withdrawn one counts nowhere.
struct Progress {
  std::int64_t today = 0;
  std::vector<BankProgress> banks;
  /// Oldest first.
  std::vector<PastSitting> history;
  /// The weakest first.
  std::vector<TopicTally> topics;
  /// Oldest first; weeks without an answer are left out.
  std::vector<WeekTally> weeks;
  TryCount tally;
};

/// What the record holds of some banks.
struct RecordContents {
  std::vector<Sitting> sittings;
  std::vector<GivenAnswer> answers;
};

/// Of one bank, or of all where `bank` is empty.
Result<RecordContents> read_contents(const Record& record, std::string_view bank);

Progress progress_of(const RecordContents& contents, const std::vector<KnownBank>& banks,
                     std::int64_t now, const LocalOffset& offset);

/// A question together with its bank; both belong to the progress.
struct QuestionPlace {
  const BankProgress* bank = nullptr;
  const QuestionRecord* question = nullptr;
};

/// Missed this often, a question needs another way of learning it.
inline constexpr std::int64_t kLeechMisses = 4;

/// Questions missed at least kLeechMisses times, the most missed first.
std::vector<QuestionPlace> leeches(const Progress& progress);
/// Questions of the banks at hand, the slowest first.
std::vector<QuestionPlace> slowest(const Progress& progress);
/// Questions whose corrected key changed a verdict.
std::vector<QuestionPlace> corrected(const Progress& progress);

}  // namespace tiku

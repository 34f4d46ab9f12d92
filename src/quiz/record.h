#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.h"
#include "base/result.h"

namespace tiku {

enum class SittingMode : std::uint8_t { practice, exam };

/// `wall`: the exam ends at a moment; `active`: after so much time at the questions.
enum class TimerRule : std::uint8_t { wall, active };

/// `open` can be gone on with. `expired`: handed in by the clock. `discarded`: the trainee said so.
enum class SittingState : std::uint8_t { open, handed_in, expired, discarded };

/// One practice or one exam, from its first question to its end. Times are seconds since 1970.
struct Sitting {
  std::int64_t id = 0;
  SittingMode mode = SittingMode::practice;
  SittingState state = SittingState::open;
  /// Which bank (record_bank_id), and where it was then.
  std::string bank;
  std::string bank_path;
  std::string bank_title;
  std::int64_t started = 0;
  std::optional<std::int64_t> ended;
  std::uint64_t seed = 0;
  TimerRule timer = TimerRule::wall;
  /// Of an exam with a clock.
  std::optional<std::int64_t> duration_seconds;
  /// Milliseconds at the questions so far, as of the last save; the rest of the time was a pause.
  std::int64_t active_ms = 0;
  /// The moment of the last save.
  std::int64_t last_seen = 0;
  /// The paper: which questions in which order, options too, as the quiz wrote it (JSON).
  std::string plan;
  /// Of an exam that ended, where there is a key: what it came to.
  std::optional<Rational> score;
  std::optional<Rational> max;
  /// "pass", "fail", "pending", "" (model words).
  std::string outcome;
};

/// One answer as it was given; answers are only ever added. The last one to a question counts in an
/// exam, the first one in practice.
struct GivenAnswer {
  std::int64_t sitting = 0;
  std::string bank;
  /// Address of the question in its bank.
  std::string question;
  /// As it was understood, in the bank's own labels; a sheet can hold it.
  std::string raw;
  std::int64_t at = 0;
  /// How long the question was on the screen; at most kLongestLook.
  std::int64_t ms = 0;
  /// The first try in this sitting: what counts for progress and reviews.
  bool first = false;
  /// State by the key of that day ("correct" ...); "" in an exam (nothing is judged before the end)
  /// and where there is no key.
  std::string state;
  /// Fingerprints of stem and options, and of the key, so that a later edit or correction is known.
  std::string content;
  std::string key;
};

/// A question somebody thinks is wrong, for the trainer.
struct Flag {
  std::string bank;
  std::string question;
  std::string reason;
  std::int64_t at = 0;
};

/// Answer times beyond this are cut: the trainee was somewhere else.
inline constexpr std::int64_t kLongestLook = 60'000;

/// Whose record, and where.
struct RecordPlace {
  /// --data-dir, else $XDG_DATA_HOME/tiku, else ~/.local/share/tiku.
  std::string folder;
  /// --user, TIKU_USER, else the name of the account.
  std::string user;
};

/// What a trainee did, in an SQLite database of their own (`<folder>/<user>/record.db`; folders
/// 0700, file 0600; a name that is no file name is escaped). Nothing is made and nothing is synced
/// before the first write, so opening a record that does not exist is cheap and leaves no trace.
/// Every write is on the disk when it returns (WAL, synchronous=FULL); a write that fails leaves
/// the record as it was and may be tried again. Several processes may have one record open.
class Record {
 public:
  /// An error is a record that exists and cannot be read, or is of a later version of tiku.
  static Result<std::unique_ptr<Record>> open(const RecordPlace& place);

  Record(const Record&) = delete;
  Record& operator=(const Record&) = delete;
  ~Record();

  /// Where the database is (or will be).
  const std::string& path() const;

  /// The open sittings, newest first; of one bank where `bank` is not empty.
  Result<std::vector<Sitting>> open_sittings(std::string_view bank) const;
  /// All sittings, oldest first; of one bank where `bank` is not empty.
  Result<std::vector<Sitting>> sittings(std::string_view bank) const;
  /// In the order given.
  Result<std::vector<GivenAnswer>> answers_of(std::int64_t sitting) const;
  /// Every answer of every sitting, in the order given; of one bank where `bank` is not empty.
  Result<std::vector<GivenAnswer>> answers(std::string_view bank) const;
  /// When each question of a bank was last answered, by address.
  Result<std::map<std::string, std::int64_t>> last_answered(std::string_view bank) const;
  /// Questions marked for another look, by address.
  Result<std::vector<std::string>> marked(std::int64_t sitting) const;
  /// The text that was being typed for a question when the program ended; "" where none.
  Result<std::string> draft(std::int64_t sitting, std::string_view question) const;
  Result<std::vector<Flag>> flags(std::string_view bank) const;

  /// Takes the sitting for this process until it ends; false where another one has it.
  bool claim(std::int64_t sitting);

  /// Enters a sitting (its `id` is ignored) and claims it; returns its id.
  Result<std::int64_t> begin(const Sitting& sitting);
  /// Adds an answer and brings active_ms and last_seen of its sitting up to date, in one
  /// transaction; a draft of the question goes.
  Result<void> add_answer(const GivenAnswer& answer, std::int64_t active_ms);
  Result<void> set_marked(std::int64_t sitting, std::string_view question, bool marked);
  /// Not synced to the disk: it survives a kill of the program, not a loss of power.
  Result<void> save_draft(std::int64_t sitting, std::string_view question, std::string_view text);
  Result<void> save_pause(std::int64_t sitting, std::int64_t active_ms, std::int64_t at);
  /// Stores state, ended, active_ms, score, max and outcome of `sitting`, and what the answers came
  /// to: state and key of each of `judged` go to the last answer to its question in its sitting.
  /// Drafts go, and the claim.
  Result<void> end(const Sitting& sitting, const std::vector<GivenAnswer>& judged);
  Result<void> add_flag(const Flag& flag);

 private:
  class Database;

  explicit Record(std::unique_ptr<Database> database);

  std::unique_ptr<Database> database_;
};

}  // namespace tiku

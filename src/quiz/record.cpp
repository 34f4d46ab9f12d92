#include "quiz/record.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <utility>

#include "quiz/record_database.h"

namespace tiku {
namespace {

/// Words of the database for our enumerators; never shown.
constexpr std::array<std::string_view, 2> kModes{"practice", "exam"};
constexpr std::array<std::string_view, 2> kTimers{"wall", "active"};
constexpr std::array<std::string_view, 4> kStates{"open", "handed_in", "expired", "discarded"};

template <class Kind, std::size_t Count>
std::string_view word_of(const std::array<std::string_view, Count>& words, Kind kind) {
  return words[static_cast<std::size_t>(kind)];
}

/// A word that is not there counts as the first.
template <class Kind, std::size_t Count>
Kind kind_of(const std::array<std::string_view, Count>& words, std::string_view word) {
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? Kind{} : static_cast<Kind>(found - words.begin());
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const std::from_chars_result read =
      std::from_chars(text.data(), text.data() + text.size(), number);
  const bool all = read.ec == std::errc() && read.ptr == text.data() + text.size();
  return all ? std::optional(number) : std::nullopt;
}

/// Points as Rational::fraction() wrote them; sums may be longer than what parse_rational takes.
std::optional<Rational> points_of(const std::optional<std::string>& text) {
  if (!text) {
    return std::nullopt;
  }
  const std::string_view whole = *text;
  const std::size_t slash = whole.find('/');
  const std::optional<std::int64_t> above = whole_number(whole.substr(0, slash));
  const std::optional<std::int64_t> below = slash == std::string::npos
                                                ? std::optional<std::int64_t>(1)
                                                : whole_number(whole.substr(slash + 1));
  return above && below && *below > 0 ? std::optional(Rational(*above, *below)) : std::nullopt;
}

std::optional<std::string> points_text(const std::optional<Rational>& points) {
  return points ? std::optional(points->fraction()) : std::nullopt;
}

constexpr std::string_view kSittingColumns =
    "SELECT id, mode, state, bank, bank_path, bank_title, started, ended, seed, timer, "
    "duration_seconds, active_ms, last_seen, plan, score, max, outcome FROM sitting ";

Sitting read_sitting(const SqliteStatement& row) {
  Sitting sitting;
  int column = 0;
  sitting.id = row.integer(column++);
  sitting.mode = kind_of<SittingMode>(kModes, row.text(column++));
  sitting.state = kind_of<SittingState>(kStates, row.text(column++));
  sitting.bank = row.text(column++);
  sitting.bank_path = row.text(column++);
  sitting.bank_title = row.text(column++);
  sitting.started = row.integer(column++);
  sitting.ended = row.maybe_integer(column++);
  sitting.seed = static_cast<std::uint64_t>(row.integer(column++));
  sitting.timer = kind_of<TimerRule>(kTimers, row.text(column++));
  sitting.duration_seconds = row.maybe_integer(column++);
  sitting.active_ms = row.integer(column++);
  sitting.last_seen = row.integer(column++);
  sitting.plan = row.text(column++);
  sitting.score = points_of(row.maybe_text(column++));
  sitting.max = points_of(row.maybe_text(column++));
  sitting.outcome = row.text(column++);
  return sitting;
}

constexpr std::string_view kAnswerColumns =
    "SELECT sitting, bank, question, raw, at, ms, first, state, content, key FROM answer ";

GivenAnswer read_answer(const SqliteStatement& row) {
  GivenAnswer answer;
  int column = 0;
  answer.sitting = row.integer(column++);
  answer.bank = row.text(column++);
  answer.question = row.text(column++);
  answer.raw = row.text(column++);
  answer.at = row.integer(column++);
  answer.ms = row.integer(column++);
  answer.first = row.integer(column++) != 0;
  answer.state = row.text(column++);
  answer.content = row.text(column++);
  answer.key = row.text(column++);
  return answer;
}

Flag read_flag(const SqliteStatement& row) {
  return {row.text(0), row.text(1), row.text(2), row.integer(3)};
}

/// All rows of a statement; where `database` is null there are none.
template <class Row>
Result<std::vector<Row>> read_all(const Result<Sqlite*>& database, const std::string& sql,
                                  const std::function<void(SqliteStatement&)>& bind,
                                  const std::function<Row(const SqliteStatement&)>& read) {
  std::vector<Row> rows;
  if (!database) {
    return database.error();
  }
  if (database.value() == nullptr) {
    return rows;
  }
  SqliteStatement statement = database.value()->prepare(sql);
  bind(statement);
  while (statement.step()) {
    rows.push_back(read(statement));
  }
  if (const Result<void> outcome = statement.outcome(); !outcome) {
    return outcome.error();
  }
  return rows;
}

/// Binds a bank; "" is every bank.
std::function<void(SqliteStatement&)> of_bank(std::string_view bank) {
  return [bank](SqliteStatement& statement) { statement.bind(bank).bind(bank); };
}

std::string sql(std::string_view columns, std::string_view rest) {
  return std::string(columns) + std::string(rest);
}

Result<void> insert_sitting(Sqlite& database, const Sitting& sitting) {
  return database
      .prepare(
          "INSERT INTO sitting (mode, state, bank, bank_path, bank_title, started, ended, seed, "
          "timer, duration_seconds, active_ms, last_seen, plan, score, max, outcome) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(word_of(kModes, sitting.mode))
      .bind(word_of(kStates, sitting.state))
      .bind(sitting.bank)
      .bind(sitting.bank_path)
      .bind(sitting.bank_title)
      .bind(sitting.started)
      .bind_maybe(sitting.ended)
      .bind(static_cast<std::int64_t>(sitting.seed))
      .bind(word_of(kTimers, sitting.timer))
      .bind_maybe(sitting.duration_seconds)
      .bind(sitting.active_ms)
      .bind(sitting.last_seen)
      .bind(sitting.plan)
      .bind_maybe(points_text(sitting.score))
      .bind_maybe(points_text(sitting.max))
      .bind(sitting.outcome)
      .run();
}

Result<void> insert_answer(Sqlite& database, const GivenAnswer& answer) {
  return database
      .prepare(
          "INSERT INTO answer (sitting, bank, question, raw, at, ms, first, state, content, key) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(answer.sitting)
      .bind(answer.bank)
      .bind(answer.question)
      .bind(answer.raw)
      .bind(answer.at)
      .bind(std::clamp<std::int64_t>(answer.ms, 0, kLongestLook))
      .bind(static_cast<std::int64_t>(answer.first))
      .bind(answer.state)
      .bind(answer.content)
      .bind(answer.key)
      .run();
}

Result<void> update_pause(Sqlite& database, std::int64_t sitting, std::int64_t active_ms,
                          std::int64_t at) {
  return database.prepare("UPDATE sitting SET active_ms = ?, last_seen = ? WHERE id = ?")
      .bind(active_ms)
      .bind(at)
      .bind(sitting)
      .run();
}

Result<void> delete_draft(Sqlite& database, std::int64_t sitting, std::string_view question) {
  return database.prepare("DELETE FROM draft WHERE sitting = ? AND question = ?")
      .bind(sitting)
      .bind(question)
      .run();
}

Result<void> update_end(Sqlite& database, const Sitting& sitting) {
  return database
      .prepare(
          "UPDATE sitting SET state = ?, ended = ?, active_ms = ?, score = ?, max = ?, "
          "outcome = ? WHERE id = ?")
      .bind(word_of(kStates, sitting.state))
      .bind_maybe(sitting.ended)
      .bind(sitting.active_ms)
      .bind_maybe(points_text(sitting.score))
      .bind_maybe(points_text(sitting.max))
      .bind(sitting.outcome)
      .bind(sitting.id)
      .run();
}

Result<void> update_verdict(Sqlite& database, const GivenAnswer& judged) {
  return database
      .prepare(
          "UPDATE answer SET state = ?, key = ? WHERE id = "
          "(SELECT max(id) FROM answer WHERE sitting = ? AND question = ?)")
      .bind(judged.state)
      .bind(judged.key)
      .bind(judged.sitting)
      .bind(judged.question)
      .run();
}

/// Each step after the one before it; the first failure ends it.
Result<void> in_turn(const std::vector<std::function<Result<void>()>>& steps) {
  for (const std::function<Result<void>()>& step : steps) {
    if (Result<void> done = step(); !done) {
      return done;
    }
  }
  return {};
}

}  // namespace

Record::Record(std::unique_ptr<Database> database) : database_(std::move(database)) {}

Record::~Record() = default;

Result<std::unique_ptr<Record>> Record::open(const RecordPlace& place) {
  auto database = std::make_unique<Database>(place);
  if (const Result<void> opened = database->open(); !opened) {
    return opened.error();
  }
  return std::unique_ptr<Record>(new Record(std::move(database)));
}

const std::string& Record::path() const {
  return database_->path();
}

Result<std::vector<Sitting>> Record::open_sittings(std::string_view bank) const {
  return read_all<Sitting>(
      database_->reader(),
      sql(kSittingColumns, "WHERE state = 'open' AND (? = '' OR bank = ?) ORDER BY id DESC"),
      of_bank(bank), read_sitting);
}

Result<std::vector<Sitting>> Record::sittings(std::string_view bank) const {
  return read_all<Sitting>(database_->reader(),
                           sql(kSittingColumns, "WHERE ? = '' OR bank = ? ORDER BY id"),
                           of_bank(bank), read_sitting);
}

Result<std::vector<GivenAnswer>> Record::answers_of(std::int64_t sitting) const {
  return read_all<GivenAnswer>(
      database_->reader(), sql(kAnswerColumns, "WHERE sitting = ? ORDER BY id"),
      [sitting](SqliteStatement& statement) { statement.bind(sitting); }, read_answer);
}

Result<std::vector<GivenAnswer>> Record::answers(std::string_view bank) const {
  return read_all<GivenAnswer>(database_->reader(),
                               sql(kAnswerColumns, "WHERE ? = '' OR bank = ? ORDER BY id"),
                               of_bank(bank), read_answer);
}

Result<std::map<std::string, std::int64_t>> Record::last_answered(std::string_view bank) const {
  using Row = std::pair<std::string, std::int64_t>;
  const Result<std::vector<Row>> rows = read_all<Row>(
      database_->reader(), "SELECT question, max(at) FROM answer WHERE bank = ? GROUP BY question",
      [bank](SqliteStatement& statement) { statement.bind(bank); },
      [](const SqliteStatement& row) { return Row(row.text(0), row.integer(1)); });
  if (!rows) {
    return rows.error();
  }
  return std::map<std::string, std::int64_t>(rows.value().begin(), rows.value().end());
}

Result<std::vector<std::string>> Record::marked(std::int64_t sitting) const {
  return read_all<std::string>(
      database_->reader(), "SELECT question FROM mark WHERE sitting = ? ORDER BY question",
      [sitting](SqliteStatement& statement) { statement.bind(sitting); },
      [](const SqliteStatement& row) { return row.text(0); });
}

Result<std::string> Record::draft(std::int64_t sitting, std::string_view question) const {
  const Result<std::vector<std::string>> rows = read_all<std::string>(
      database_->reader(), "SELECT text FROM draft WHERE sitting = ? AND question = ?",
      [&](SqliteStatement& statement) { statement.bind(sitting).bind(question); },
      [](const SqliteStatement& row) { return row.text(0); });
  if (!rows) {
    return rows.error();
  }
  return rows.value().empty() ? std::string() : rows.value().front();
}

Result<std::vector<Flag>> Record::flags(std::string_view bank) const {
  return read_all<Flag>(database_->reader(),
                        "SELECT bank, question, reason, at FROM flag "
                        "WHERE ? = '' OR bank = ? ORDER BY id",
                        of_bank(bank), read_flag);
}

bool Record::claim(std::int64_t sitting) {
  return database_->locks().take(sitting);
}

Result<std::int64_t> Record::begin(const Sitting& sitting) {
  std::int64_t id = 0;
  const Result<void> begun =
      database_->write(Database::Care::synced, [&](Sqlite& database) -> Result<void> {
        if (Result<void> entered = insert_sitting(database, sitting); !entered) {
          return entered;
        }
        id = database.last_row_id();
        // Before the others can see it.
        claim(id);
        return {};
      });
  if (!begun) {
    return begun.error();
  }
  return id;
}

Result<void> Record::add_answer(const GivenAnswer& answer, std::int64_t active_ms) {
  return database_->write(Database::Care::synced, [&](Sqlite& database) {
    return in_turn({[&] { return insert_answer(database, answer); },
                    [&] { return update_pause(database, answer.sitting, active_ms, answer.at); },
                    [&] { return delete_draft(database, answer.sitting, answer.question); }});
  });
}

Result<void> Record::set_marked(std::int64_t sitting, std::string_view question, bool marked) {
  return database_->write(Database::Care::synced, [&](Sqlite& database) {
    return database
        .prepare(marked ? "INSERT OR IGNORE INTO mark (sitting, question) VALUES (?, ?)"
                        : "DELETE FROM mark WHERE sitting = ? AND question = ?")
        .bind(sitting)
        .bind(question)
        .run();
  });
}

Result<void> Record::save_draft(std::int64_t sitting, std::string_view question,
                                std::string_view text) {
  return database_->write(Database::Care::quick, [&](Sqlite& database) {
    return database
        .prepare("INSERT OR REPLACE INTO draft (sitting, question, text) VALUES (?, ?, ?)")
        .bind(sitting)
        .bind(question)
        .bind(text)
        .run();
  });
}

Result<void> Record::save_pause(std::int64_t sitting, std::int64_t active_ms, std::int64_t at) {
  return database_->write(Database::Care::synced, [&](Sqlite& database) {
    return update_pause(database, sitting, active_ms, at);
  });
}

Result<void> Record::end(const Sitting& sitting, const std::vector<GivenAnswer>& judged) {
  Result<void> ended =
      database_->write(Database::Care::synced, [&](Sqlite& database) -> Result<void> {
        for (const GivenAnswer& answer : judged) {
          if (Result<void> stored = update_verdict(database, answer); !stored) {
            return stored;
          }
        }
        return in_turn({[&] { return update_end(database, sitting); },
                        [&] {
                          return database.prepare("DELETE FROM draft WHERE sitting = ?")
                              .bind(sitting.id)
                              .run();
                        }});
      });
  if (ended) {
    database_->locks().release(sitting.id);
  }
  return ended;
}

Result<void> Record::add_flag(const Flag& flag) {
  return database_->write(Database::Care::synced, [&](Sqlite& database) {
    return database.prepare("INSERT INTO flag (bank, question, reason, at) VALUES (?, ?, ?, ?)")
        .bind(flag.bank)
        .bind(flag.question)
        .bind(flag.reason)
        .bind(flag.at)
        .run();
  });
}

}  // namespace tiku

#include "quiz/record_database.h"

#include <cerrno>
#include <sys/stat.h>

#include "base/text.h"
#include "io/os_error.h"
#include "io/private_files.h"
#include "quiz/record_messages.h"
#include "quiz/record_place.h"

namespace tiku {
namespace {

/// Format of the record. A later tiku that changes it raises the number and brings older records up
/// to it; an older tiku then says so instead of guessing.
constexpr std::int64_t kVersion = 1;

/// Sittings, which have the other locks, are numbered from 1.
constexpr std::int64_t kMakingLock = 0;

/// Answers stand in the order in which they were given; nothing ever changes or removes one, except
/// that the end of an exam says what it came to.
constexpr const char* kSchema = R"(
CREATE TABLE sitting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mode TEXT NOT NULL, state TEXT NOT NULL,
  bank TEXT NOT NULL, bank_path TEXT NOT NULL, bank_title TEXT NOT NULL,
  started INTEGER NOT NULL, ended INTEGER, seed INTEGER NOT NULL,
  timer TEXT NOT NULL, duration_seconds INTEGER,
  active_ms INTEGER NOT NULL, last_seen INTEGER NOT NULL,
  plan TEXT NOT NULL, score TEXT, max TEXT, outcome TEXT NOT NULL);
CREATE TABLE answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sitting INTEGER NOT NULL REFERENCES sitting(id),
  bank TEXT NOT NULL, question TEXT NOT NULL, raw TEXT NOT NULL,
  at INTEGER NOT NULL, ms INTEGER NOT NULL, first INTEGER NOT NULL,
  state TEXT NOT NULL, content TEXT NOT NULL, key TEXT NOT NULL);
CREATE INDEX answer_of_sitting ON answer(sitting, question);
CREATE INDEX answer_of_bank ON answer(bank, question, at);
CREATE TABLE mark (
  sitting INTEGER NOT NULL REFERENCES sitting(id), question TEXT NOT NULL,
  PRIMARY KEY (sitting, question)) WITHOUT ROWID;
CREATE TABLE draft (
  sitting INTEGER NOT NULL REFERENCES sitting(id), question TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (sitting, question)) WITHOUT ROWID;
CREATE TABLE flag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  bank TEXT NOT NULL, question TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL);
)";

}  // namespace

Record::Database::Database(const RecordPlace& place)
    : folder_(place.folder + "/" + user_folder_name(place.user)),
      path_(folder_ + "/record.db"),
      locks_(folder_ + "/sittings.lock") {}

Result<std::optional<Record::Database::FilePlace>> Record::Database::find_file() const {
  struct stat status {};

  if (::stat(path_.c_str(), &status) == 0) {
    return std::optional<FilePlace>(FilePlace{status.st_dev, status.st_ino});
  }
  if (errno == ENOENT) {
    return std::optional<FilePlace>();
  }
  return Error{text(msg::record_cannot_read, visible(path_), os_error(errno))};
}

/// A file that was removed can still be written, and is lost all the same.
Result<void> Record::Database::check_same_file() const {
  const Result<std::optional<FilePlace>> found = find_file();
  if (!found) {
    return found.error();
  }
  return found.value() == opened_ ? Result<void>() : Error{text(msg::record_gone, visible(path_))};
}

Result<void> Record::Database::open() {
  const Result<std::optional<FilePlace>> found = find_file();
  if (!found) {
    return found.error();
  }
  if (!found.value()) {
    return {};
  }
  opened_ = found.value();
  Result<std::unique_ptr<Sqlite>> opened = Sqlite::open(path_);
  if (!opened) {
    return opened.error();
  }
  connection_ = std::move(*opened);
  if (Result<void> known = check_version(); !known) {
    connection_ = nullptr;
    return known;
  }
  care_ = Care::synced;
  return connection_->execute("PRAGMA synchronous=FULL");
}

/// A file without anything in it is a record whose making was cut off, or is going on: tables are
/// looked for first, so that what another process enters in between cannot look like a stranger's.
Result<void> Record::Database::check_version() {
  const Result<std::int64_t> tables = connection_->number("SELECT count(*) FROM sqlite_schema");
  if (!tables) {
    return tables.error();
  }
  const Result<std::int64_t> version = connection_->number("PRAGMA user_version");
  if (!version) {
    return version.error();
  }
  if (version.value() > kVersion) {
    return Error{text(msg::record_newer, visible(path_), version.value(), kVersion)};
  }
  if (version.value() < 0 || (version.value() == 0 && tables.value() != 0)) {
    return Error{text(msg::record_foreign, visible(path_))};
  }
  has_schema_ = version.value() == kVersion;
  return {};
}

Result<Sqlite*> Record::Database::reader() {
  if (!has_schema_) {
    // Another process may have made it since.
    if (Result<void> opened = open(); !opened) {
      return opened.error();
    }
  }
  return has_schema_ ? connection_.get() : nullptr;
}

Result<void> Record::Database::make() {
  int trouble = make_private_folder(folder_);
  trouble = trouble == 0 ? make_private_file(path_) : trouble;
  if (trouble != 0) {
    return Error{text(msg::record_cannot_write, visible(path_), os_error(trouble))};
  }
  // One at a time: two at once would keep each other from it.
  locks_.wait_for(kMakingLock);
  Result<void> made = open();
  if (made && !has_schema_) {
    made = make_schema();
  }
  locks_.release(kMakingLock);
  return made;
}

Result<void> Record::Database::make_schema() {
  // Where the file system cannot do WAL, or somebody reads just now, it stays a rollback journal,
  // which is as safe; what else is wrong with the file comes up below.
  const Result<std::int64_t> log = connection_->number("PRAGMA journal_mode=WAL");
  static_cast<void>(log);
  Result<void> made = transact([this](Sqlite& database) -> Result<void> {
    // Where there are no locks two processes may both be here; the second finds the work done.
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) {
      return version.error();
    }
    if (version.value() != 0) {
      return check_version();
    }
    return database.execute(kSchema + ("PRAGMA user_version=" + std::to_string(kVersion)));
  });
  has_schema_ = made.has_value();
  return made;
}

Result<void> Record::Database::write(Care care, const std::function<Result<void>(Sqlite&)>& work) {
  if (!has_schema_) {
    if (Result<void> made = make(); !made) {
      return made;
    }
  }
  if (Result<void> same = check_same_file(); !same) {
    return same;
  }
  if (care != care_) {
    const char* const level = care == Care::synced ? "FULL" : "NORMAL";
    const std::string sql = std::string("PRAGMA synchronous=") + level;
    if (Result<void> set = connection_->execute(sql); !set) {
      return set;
    }
    care_ = care;
  }
  return transact(work);
}

Result<void> Record::Database::transact(const std::function<Result<void>(Sqlite&)>& work) {
  // At once: two writers wait for each other here, not in the middle.
  if (Result<void> begun = connection_->execute("BEGIN IMMEDIATE"); !begun) {
    return begun;
  }
  Result<void> done = work(*connection_);
  if (done) {
    done = connection_->execute("COMMIT");
  }
  if (!done) {
    // Fails where SQLite has undone it by itself, which is as good.
    const Result<void> undone = connection_->execute("ROLLBACK");
    static_cast<void>(undone);
  }
  return done;
}

}  // namespace tiku

#include "quiz/sqlite.h"

#include <cerrno>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "io/messages.h"
#include "io/os_error.h"
#include "quiz/record_messages.h"

namespace tiku {
namespace {

/// How long a call waits for another process to finish its write.
constexpr int kPatienceMs = 5000;

/// The first byte of an extended code is the code proper.
constexpr int kCodeMask = 0xff;

/// Why the system refused, in words; SQLite keeps errno only where a system call failed.
Text system_reason(sqlite3* database) {
  const int number = sqlite3_system_errno(database);
  return number == 0 ? text(msg::no_permission) : os_error(number);
}

/// SQLite only says that it may not.
Text reason_not_to_write(const std::string& path) {
  return os_error(::access(path.c_str(), W_OK) == 0 ? EACCES : errno);
}

bool is_of_writing(int extended) {
  return extended != SQLITE_IOERR_READ && extended != SQLITE_IOERR_SHORT_READ &&
         extended != SQLITE_IOERR_FSTAT && extended != SQLITE_IOERR_ACCESS;
}

Error error_of(sqlite3* database, const std::string& path) {
  const std::string shown = visible(path);
  const int extended = sqlite3_extended_errcode(database);
  switch (extended & kCodeMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {text(msg::record_busy, shown)};
    case SQLITE_FULL:
      return {text(msg::record_full, shown)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return {text(msg::record_cannot_write, shown, reason_not_to_write(path))};
    case SQLITE_CANTOPEN:
      return {text(msg::record_cannot_read, shown, system_reason(database))};
    case SQLITE_IOERR:
      return {text(is_of_writing(extended) ? msg::record_cannot_write : msg::record_cannot_read,
                   shown, system_reason(database))};
    default:
      return {text(msg::record_damaged, shown, sqlite3_errmsg(database))};
  }
}

bool has_content(const std::string& path) {
  struct stat status {};

  return ::stat(path.c_str(), &status) == 0 && status.st_size > 0;
}

/// The path as a URI that promises SQLite that nobody writes; then it needs no files of its own
/// beside the database.
std::string immutable_uri(const std::string& path) {
  std::string uri = "file:";
  for (const char byte : path) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    if (byte == '%' || byte == '?' || byte == '#') {
      uri += {'%', kHex[value >> 4U], kHex[value & 15U]};
    } else {
      uri += byte;
    }
  }
  return uri + "?immutable=1";
}

}  // namespace

void SqliteStatement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

void Sqlite::Close::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

SqliteStatement::SqliteStatement(sqlite3* database, const std::string& path, std::string_view sql)
    : database_(database), path_(path) {
  sqlite3_stmt* statement = nullptr;
  note(
      sqlite3_prepare_v2(database_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr));
  statement_.reset(statement);
}

void SqliteStatement::note(int code) {
  if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE && !trouble_) {
    trouble_ = error_of(database_, path_);
  }
}

SqliteStatement& SqliteStatement::bind(std::int64_t value) {
  if (!trouble_) {
    note(sqlite3_bind_int64(statement_.get(), ++parameters_, value));
  }
  return *this;
}

SqliteStatement& SqliteStatement::bind(std::string_view value) {
  if (!trouble_) {
    // An empty view may have no address, which SQLite takes for NULL.
    const char* const bytes = value.empty() ? "" : value.data();
    note(sqlite3_bind_text64(statement_.get(), ++parameters_, bytes, value.size(), SQLITE_TRANSIENT,
                             SQLITE_UTF8));
  }
  return *this;
}

SqliteStatement& SqliteStatement::bind_maybe(const std::optional<std::int64_t>& value) {
  if (value) {
    return bind(*value);
  }
  ++parameters_;
  return *this;
}

SqliteStatement& SqliteStatement::bind_maybe(const std::optional<std::string>& value) {
  if (value) {
    return bind(std::string_view(*value));
  }
  ++parameters_;
  return *this;
}

bool SqliteStatement::step() {
  if (trouble_) {
    return false;
  }
  const int code = sqlite3_step(statement_.get());
  note(code);
  return code == SQLITE_ROW;
}

Result<void> SqliteStatement::run() {
  while (step()) {
  }
  return outcome();
}

Result<void> SqliteStatement::outcome() const {
  return trouble_ ? Result<void>(*trouble_) : Result<void>();
}

std::int64_t SqliteStatement::integer(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

std::string SqliteStatement::text(int column) const {
  const unsigned char* const bytes = sqlite3_column_text(statement_.get(), column);
  const int length = sqlite3_column_bytes(statement_.get(), column);
  return bytes == nullptr ? std::string() : std::string(bytes, bytes + length);
}

std::optional<std::int64_t> SqliteStatement::maybe_integer(int column) const {
  const bool null = sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
  return null ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> SqliteStatement::maybe_text(int column) const {
  const bool null = sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
  return null ? std::nullopt : std::optional(text(column));
}

std::unique_ptr<Sqlite> Sqlite::connect(const std::string& path, const std::string& name,
                                        int flags) {
  sqlite3* database = nullptr;
  sqlite3_open_v2(name.c_str(), &database, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  std::unique_ptr<Sqlite> opened(new Sqlite(path, database));
  sqlite3_extended_result_codes(database, 1);
  sqlite3_busy_timeout(database, kPatienceMs);
  return opened;
}

Result<std::unique_ptr<Sqlite>> Sqlite::open(const std::string& path) {
  std::unique_ptr<Sqlite> opened = connect(path, path, SQLITE_OPEN_READWRITE);
  Result<std::int64_t> readable = opened->number("PRAGMA schema_version");
  if (readable) {
    return opened;
  }
  // A log beside the database needs a writable folder to be read.
  const int code = sqlite3_errcode(opened->database_.get()) & kCodeMask;
  const bool may_be_closed = code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
  if (may_be_closed && has_content(path) && !has_content(path + "-wal")) {
    opened = connect(path, immutable_uri(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    readable = opened->number("PRAGMA schema_version");
  }
  if (!readable) {
    return readable.error();
  }
  return opened;
}

Result<void> Sqlite::execute(const std::string& sql) {
  if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    return error_of(database_.get(), path_);
  }
  return {};
}

Result<std::int64_t> Sqlite::number(std::string_view sql) {
  SqliteStatement statement = prepare(sql);
  const std::int64_t value = statement.step() ? statement.integer(0) : 0;
  if (const Result<void> outcome = statement.outcome(); !outcome) {
    return outcome.error();
  }
  return value;
}

std::int64_t Sqlite::last_row_id() const {
  return sqlite3_last_insert_rowid(database_.get());
}

}  // namespace tiku

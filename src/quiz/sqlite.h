#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

// The types of the library, which only sqlite.cpp includes.
struct sqlite3;
struct sqlite3_stmt;

namespace tiku {

/// One statement. Parameters are bound in order; after a failure every call does nothing and
/// `outcome` says why.
class SqliteStatement {
 public:
  SqliteStatement(sqlite3* database, const std::string& path, std::string_view sql);

  SqliteStatement& bind(std::int64_t value);
  SqliteStatement& bind(std::string_view value);
  SqliteStatement& bind_maybe(const std::optional<std::int64_t>& value);
  SqliteStatement& bind_maybe(const std::optional<std::string>& value);

  /// Goes to the next row; false at the end and after a failure.
  bool step();
  /// Runs to the end, for statements without rows.
  Result<void> run();
  /// Whether all went well so far.
  Result<void> outcome() const;

  /// Columns of the row that stands, from 0.
  std::int64_t integer(int column) const;
  std::string text(int column) const;
  std::optional<std::int64_t> maybe_integer(int column) const;
  std::optional<std::string> maybe_text(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };

  void note(int code);

  sqlite3* database_;
  const std::string& path_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int parameters_ = 0;
  std::optional<Error> trouble_;
};

/// An open database. Errors name its path and say what to do.
class Sqlite {
 public:
  /// Opens a file that exists. Where its folder cannot be written it is read as it stands, which
  /// needs a file that nobody left in the middle of things.
  static Result<std::unique_ptr<Sqlite>> open(const std::string& path);

  SqliteStatement prepare(std::string_view sql) {
    return SqliteStatement(database_.get(), path_, sql);
  }

  /// Runs statements without parameters and rows.
  Result<void> execute(const std::string& sql);
  /// The first column of the first row; 0 where there is none.
  Result<std::int64_t> number(std::string_view sql);
  std::int64_t last_row_id() const;

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };

  Sqlite(std::string path, sqlite3* database) : path_(std::move(path)), database_(database) {}

  static std::unique_ptr<Sqlite> connect(const std::string& path, const std::string& name,
                                         int flags);

  std::string path_;
  std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace tiku

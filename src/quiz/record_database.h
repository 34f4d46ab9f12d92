#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "io/lock_file.h"
#include "quiz/record.h"
#include "quiz/sqlite.h"

namespace tiku {

/// The database file of a record: made when it is first written, and brought to our schema.
class Record::Database {
 public:
  /// How a write is brought to the disk: `synced` is there after a loss of power, `quick` after a
  /// kill of the program.
  enum class Care : std::uint8_t { synced, quick };

  struct FilePlace {
    std::uint64_t device = 0;
    std::uint64_t node = 0;

    friend bool operator==(const FilePlace&, const FilePlace&) = default;
  };

  explicit Database(const RecordPlace& place);

  /// Opens the file where it is there.
  Result<void> open();

  /// For reading; null where nothing was written yet.
  Result<Sqlite*> reader();
  /// Makes what is missing and runs `work` in one transaction, which is undone if it fails.
  Result<void> write(Care care, const std::function<Result<void>(Sqlite&)>& work);

  const std::string& path() const { return path_; }

  LockFile& locks() { return locks_; }

 private:
  /// Where the file lies on its disk, which tells it from another one of its name; nothing where
  /// there is none.
  Result<std::optional<FilePlace>> find_file() const;
  Result<void> check_same_file() const;
  Result<void> make();
  Result<void> make_schema();
  Result<void> check_version();
  Result<void> transact(const std::function<Result<void>(Sqlite&)>& work);

  std::string folder_;
  std::string path_;
  LockFile locks_;
  std::unique_ptr<Sqlite> connection_;
  std::optional<FilePlace> opened_;
  bool has_schema_ = false;
  Care care_ = Care::synced;
};

}  // namespace tiku

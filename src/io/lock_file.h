#pragma once

#include <cstdint>
#include <string>

#include "io/descriptor.h"

namespace tiku {

/// Numbered locks between processes, all in one file that is made when the first is taken. The
/// system drops what a process held when it ends, however it ends.
class LockFile {
 public:
  explicit LockFile(std::string path) : path_(std::move(path)) {}

  /// False where another process has the lock. Where the file cannot be made or the file system
  /// knows no locks it is true: nobody is kept from work by that.
  bool take(std::int64_t number);
  /// The same, but waits until the other process releases it.
  void wait_for(std::int64_t number);
  void release(std::int64_t number);

 private:
  bool open();

  std::string path_;
  Descriptor file_;
};

}  // namespace tiku

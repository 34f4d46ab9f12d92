#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "io/descriptor.h"

namespace tiku {

/// A file without a name for what does not have to be in memory; it is gone with its owner, and
/// with the process.
class Spool {
 public:
  /// In `folder`; where that cannot be, in the folder for temporary files.
  static Result<Spool> create(const std::string& folder);

  Spool(Spool&&) = default;
  Spool& operator=(Spool&&) = default;

  struct Block {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
  };

  /// Any number of threads may append.
  Result<Block> append(std::string_view bytes);
  /// Into `bytes`, whose room is kept.
  Result<void> read(const Block& block, std::string& bytes) const;
  /// It is not read again: its room may be used for something else.
  void give_back(const Block& block);

  int descriptor() const { return file_.number(); }

 private:
  explicit Spool(Descriptor file)
      : file_(std::move(file)), mutex_(std::make_unique<std::mutex>()) {}

  Descriptor file_;
  std::unique_ptr<std::mutex> mutex_;
  std::uint64_t size_ = 0;
};

}  // namespace tiku

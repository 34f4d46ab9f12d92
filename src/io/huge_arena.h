#pragma once

#include <cstddef>
#include <vector>

namespace tiku {

/// Memory for what is looked up in no order: in large pages where the system has them, so that the
/// processor does not spend its time on finding where things are.
class HugeBlock {
 public:
  HugeBlock() = default;
  /// So many bytes, all zero.
  explicit HugeBlock(std::size_t size);
  HugeBlock(HugeBlock&& other) noexcept;
  HugeBlock& operator=(HugeBlock&& other) noexcept;
  ~HugeBlock();

  /// Begins at a page; null where nothing was asked for.
  char* data() const { return data_; }

  std::size_t size() const { return size_; }

 private:
  char* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Hands out parts of such blocks, one after the other; all are given back together.
class HugeArena {
 public:
  /// Zeros, aligned to cache lines.
  void* take(std::size_t bytes);

 private:
  std::vector<HugeBlock> blocks_;
  std::size_t used_ = 0;  // of the last block
};

}  // namespace tiku

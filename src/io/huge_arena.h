#pragma once

#include <cstddef>
#include <vector>

namespace tiku {

/// Memory for what is looked up in no order: in large pages where the system has them, so that the
/// processor does not spend its time on finding where things are. Handed out in parts, one after
/// the other; all are given back together.
class HugeArena {
 public:
  HugeArena() = default;
  HugeArena(const HugeArena&) = delete;
  HugeArena& operator=(const HugeArena&) = delete;
  ~HugeArena();

  /// Zeros, aligned to cache lines.
  void* take(std::size_t bytes);

 private:
  struct Block {
    char* data = nullptr;
    std::size_t size = 0;
  };

  std::vector<Block> blocks_;
  std::size_t used_ = 0;  // of the last block
};

}  // namespace tiku

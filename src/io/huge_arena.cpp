#include "io/huge_arena.h"

#include <cstring>
#include <new>
#include <sys/mman.h>
#include <utility>

namespace tiku {
namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20;
constexpr std::size_t kCacheLine = 64;

std::size_t rounded_up(std::size_t size, std::size_t unit) {
  return (size + unit - 1) / unit * unit;
}

/// A large page begins at a multiple of its size. Where there are none, small pages do.
char* make_block(std::size_t size) {
  char* data = static_cast<char*>(::operator new(size, std::align_val_t(kHugePage)));
  ::madvise(data, size, MADV_HUGEPAGE);
  std::memset(data, 0, size);
  return data;
}

}  // namespace

HugeArena::~HugeArena() {
  for (const Block& block : blocks_) {
    ::operator delete(block.data, std::align_val_t(kHugePage));
  }
}

void* HugeArena::take(std::size_t bytes) {
  const std::size_t size = rounded_up(bytes, kCacheLine);
  if (blocks_.empty() || blocks_.back().size - used_ < size) {
    const std::size_t whole = rounded_up(size, kHugePage);
    blocks_.push_back({make_block(whole), whole});
    used_ = 0;
  }
  return blocks_.back().data + std::exchange(used_, used_ + size);
}

}  // namespace tiku

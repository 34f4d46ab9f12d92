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

}  // namespace

HugeBlock::HugeBlock(std::size_t size) : size_(rounded_up(size, kHugePage)) {
  if (size_ > 0) {
    // A large page begins at a multiple of its size. Where there are none, small pages do.
    data_ = static_cast<char*>(::operator new(size_, std::align_val_t(kHugePage)));
    ::madvise(data_, size_, MADV_HUGEPAGE);
    std::memset(data_, 0, size_);
  }
}

HugeBlock::HugeBlock(HugeBlock&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

HugeBlock& HugeBlock::operator=(HugeBlock&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

HugeBlock::~HugeBlock() {
  ::operator delete(data_, std::align_val_t(kHugePage));
}

void* HugeArena::take(std::size_t bytes) {
  const std::size_t size = rounded_up(bytes, kCacheLine);
  if (blocks_.empty() || blocks_.back().size() - used_ < size) {
    blocks_.emplace_back(size);
    used_ = 0;
  }
  return blocks_.back().data() + std::exchange(used_, used_ + size);
}

}  // namespace tiku

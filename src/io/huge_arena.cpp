#include "io/huge_arena.h"

#include <algorithm>
#include <cstdint>
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

char* map(std::size_t size) {
  void* begin = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (begin == MAP_FAILED) {
    throw std::bad_alloc();
  }
  return static_cast<char*>(begin);
}

/// A large page begins at a multiple of its size; what is mapped before and behind goes back.
char* map_aligned(std::size_t size) {
  char* const begin = map(size + kHugePage);
  const std::size_t before =
      (kHugePage - reinterpret_cast<std::uintptr_t>(begin) % kHugePage) % kHugePage;
  if (before > 0) {
    ::munmap(begin, before);
  }
  ::munmap(begin + before + size, kHugePage - before);
  ::madvise(begin + before, size, MADV_HUGEPAGE);  // where there are none, small pages do
  return begin + before;
}

}  // namespace

HugeBlock::HugeBlock(std::size_t size) : size_(rounded_up(size, kHugePage)) {
  data_ = size == 0 ? nullptr : map_aligned(size_);
}

HugeBlock::HugeBlock(HugeBlock&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

HugeBlock& HugeBlock::operator=(HugeBlock&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

HugeBlock::~HugeBlock() {
  if (data_ != nullptr) {
    ::munmap(data_, size_);
  }
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

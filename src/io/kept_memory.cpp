#include "io/kept_memory.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <sys/mman.h>

#include <climits>
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace tiku {
namespace {

/// Room for later at the end of the heap, none of it touched, that comes in large pages.
void make_room([[maybe_unused]] std::size_t size) {
#ifdef MADV_HUGEPAGE
  constexpr std::size_t kHugePage = std::size_t{2} << 20;
  const auto freed = [](void* block) { std::free(block); };
  const std::unique_ptr<void, decltype(freed)> block(std::malloc(size), freed);
  void* begin = block.get();
  if (begin != nullptr && std::align(kHugePage, kHugePage, begin, size) != nullptr) {
    ::madvise(begin, size / kHugePage * kHugePage, MADV_HUGEPAGE);
  }
#endif
}

}  // namespace

void keep_freed_memory([[maybe_unused]] std::uint64_t expected) {
#ifdef M_TOP_PAD  // of the GNU library
  constexpr int kStep = 64 << 20;
  // On a virtual machine a large page that was not used before may come from far away.
  constexpr std::uint64_t kMost = std::uint64_t{256} << 20;
  ::mallopt(M_MMAP_MAX, 0);
  ::mallopt(M_TRIM_THRESHOLD, INT_MAX);
  ::mallopt(M_TOP_PAD, kStep);
  if (expected > kStep) {
    make_room(static_cast<std::size_t>(std::min(expected, kMost)));
  }
#endif
}

}  // namespace tiku

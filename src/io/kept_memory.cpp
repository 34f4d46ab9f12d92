#include "io/kept_memory.h"

#include <cstddef>
#include <cstdint>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

#include <climits>
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace tiku {
namespace {

#if defined(M_TOP_PAD) && defined(MADV_HUGEPAGE)  // the GNU library on Linux

constexpr std::size_t kMoreThanLeft = std::size_t{1} << 20;  // of the heap at the start

/// Asks for large pages from the end of `first`, which lies in the heap, to the end of the heap.
void ask_for_large_pages(const void* first) {
  constexpr std::uintptr_t kLargePage = std::uintptr_t{2} << 20;
  // NOLINTBEGIN(*-reinterpret-cast,performance-no-int-to-ptr): pages are counted by address.
  const auto behind = reinterpret_cast<std::uintptr_t>(first) + kMoreThanLeft;
  const auto begin = (behind + kLargePage - 1) / kLargePage * kLargePage;
  const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0));
  if (begin < end) {  // else another allocator is at work
    ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
  }
  // NOLINTEND(*-reinterpret-cast,performance-no-int-to-ptr): as above.
}

/// Room for the heap to grow into. Where the system gives no such room, everything stays as it is.
void make_room() {
  constexpr int kRoom = 1 << 30;  // of addresses: pages come when they are written
  constexpr int kUsual = 128 << 10;
  constexpr int kStep = 64 << 20;
  ::mallopt(M_TOP_PAD, kRoom);
  void* first = ::operator new(kMoreThanLeft, std::nothrow);
  if (first != nullptr) {
    ask_for_large_pages(first);
    ::operator delete(first);
  }
  ::mallopt(M_TOP_PAD, first != nullptr ? kStep : kUsual);
}

#endif

}  // namespace

void keep_memory() {
#if defined(M_TOP_PAD) && defined(MADV_HUGEPAGE)
  ::mallopt(M_MMAP_MAX, 0);
  ::mallopt(M_TRIM_THRESHOLD, INT_MAX);
  make_room();
#endif
}

}  // namespace tiku

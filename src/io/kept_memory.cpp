#include "io/kept_memory.h"

#include <climits>
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace tiku {

void keep_freed_memory() {
#ifdef M_TOP_PAD  // of the GNU library
  constexpr int kStep = 64 << 20;
  ::mallopt(M_MMAP_MAX, 0);
  ::mallopt(M_TRIM_THRESHOLD, INT_MAX);
  ::mallopt(M_TOP_PAD, kStep);
#endif
}

}  // namespace tiku

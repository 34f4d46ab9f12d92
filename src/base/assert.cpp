#include "base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace tiku {

void invariant_broken(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "tiku: internal error at %s:%d: %s does not hold; please report it\n", file,
               line, condition);
  std::_Exit(70);
}

}  // namespace tiku

// Translated for AVX2 as a whole (CMakeLists.txt), so that nothing may be included here that others
// share the code of.
#include "io/hash_avx2.h"

#if defined(__AVX2__)
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace tiku {

void add_to_hash_avx2(void* state, const char* bytes, std::size_t size) {
  XXH3_128bits_update(static_cast<XXH3_state_t*>(state), bytes, size);
}

}  // namespace tiku
#endif

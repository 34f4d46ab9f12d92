#include "io/hash.h"

#include <xxhash.h>

#include "base/assert.h"
#include "base/processor.h"
#include "io/hash_avx2.h"

namespace tiku {

namespace {

std::string hash_text(XXH128_hash_t value) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, value);
  std::string hash = "xxh3:";
  for (const unsigned char byte : canonical.digest) {
    hash += kDigits[byte >> 4];
    hash += kDigits[byte & 0xF];
  }
  return hash;
}

}  // namespace

std::string content_hash(std::string_view bytes) {
  return hash_text(XXH3_128bits(bytes.data(), bytes.size()));
}

HashStream::HashStream() : state_(XXH3_createState()) {
  TIKU_ASSERT(state_ != nullptr);
  XXH3_128bits_reset(static_cast<XXH3_state_t*>(state_.get()));
}

void HashStream::Free::operator()(void* state) const {
  XXH3_freeState(static_cast<XXH3_state_t*>(state));
}

void HashStream::add(std::string_view bytes) {
#if defined(__x86_64__)
  if (has_avx2()) {
    add_to_hash_avx2(state_.get(), bytes.data(), bytes.size());
    return;
  }
#endif
  XXH3_128bits_update(static_cast<XXH3_state_t*>(state_.get()), bytes.data(), bytes.size());
}

std::string HashStream::text() const {
  return hash_text(XXH3_128bits_digest(static_cast<const XXH3_state_t*>(state_.get())));
}

std::uint64_t short_hash(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

}  // namespace tiku

#include "io/hash.h"

#include <xxhash.h>

namespace tiku {

std::string content_hash(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  std::string hash = "xxh3:";
  for (const unsigned char byte : canonical.digest) {
    hash += kDigits[byte >> 4];
    hash += kDigits[byte & 0xF];
  }
  return hash;
}

}  // namespace tiku

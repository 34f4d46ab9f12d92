#include "io/safe_name.h"

#include "base/utf8.h"

namespace tiku {

std::string safe_name(std::string_view words) {
  constexpr std::size_t kMost = 100;
  constexpr std::string_view kUnsafe = "/\\:*?\"<>|.";
  std::string name;
  for (std::size_t at = 0; at < words.size();) {
    const Decoded next = decode_utf8(words, at);
    const std::string_view piece = words.substr(at, next.bytes);
    const bool plain = next.valid && next.scalar > U' ' && next.scalar != 0x7F &&
                       (piece.size() > 1 || kUnsafe.find(piece) == std::string_view::npos);
    if (name.size() + piece.size() > kMost) {
      break;
    }
    name += plain ? piece : "_";
    at += next.bytes;
  }
  return name;
}

}  // namespace tiku

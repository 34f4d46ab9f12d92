#include "lint/hanzi_set.h"

namespace tiku {

std::size_t HanziSet::find_in(std::string_view text, std::size_t at) const {
  const auto low_bits = [text](std::size_t i) {
    return static_cast<unsigned char>(text[i]) & 0x3FU;
  };
  for (; at + 3 <= text.size(); ++at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xE4 || lead > 0xE9) {
      continue;
    }
    const char32_t scalar = ((lead & 0x0FU) << 12U) | (low_bits(at + 1) << 6U) | low_bits(at + 2);
    if (has(scalar)) {
      return at;
    }
  }
  return std::string_view::npos;
}

}  // namespace tiku

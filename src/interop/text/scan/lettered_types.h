#pragma once

namespace tiku {

/// What names of types such as A1型题 and X型题 begin with.
constexpr bool is_type_letter(char32_t c) {
  return (c >= U'A' && c <= U'C') || c == U'K' || c == U'X';
}

}  // namespace tiku

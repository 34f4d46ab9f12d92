#pragma once

#include <string_view>

namespace tiku {

/// What names of types such as A1型题 and X型题 begin with.
constexpr std::u32string_view kTypeLetters = U"ABCKX";

constexpr bool is_type_letter(char32_t c) {
  return kTypeLetters.find(c) != std::u32string_view::npos;
}

}  // namespace tiku

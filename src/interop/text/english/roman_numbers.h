#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tiku {

/// A number, and where the words begin behind it; 0 where none stands there.
struct Counted {
  std::int64_t value = 0;
  std::size_t after = 0;
};

/// Behind the sign that closes a number, and the space behind it; 0 where none stands at `at`.
std::size_t past_number_sign(std::string_view line, std::size_t at);

/// `i) `, `(iv) `, `x- `: small Roman numerals up to 20.
Counted roman_item(std::string_view line);

}  // namespace tiku

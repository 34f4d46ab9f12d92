#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tiku {

/// A quotation mark that stands alone.
struct LoneQuote {
  enum class Kind : std::uint8_t {
    unclosed,  // “ without ”
    unopened,  // ” without “
    odd        // one of an odd number of straight ones
  };

  Kind kind = Kind::unclosed;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The first quotation mark of a text that has no other half, or nothing. Not looked at:
/// apostrophes, inches and seconds, marks that are quoted alone, the low quotes of German and the
/// equal ones of Swedish.
std::optional<LoneQuote> find_lone_quote(std::string_view text);

}  // namespace tiku

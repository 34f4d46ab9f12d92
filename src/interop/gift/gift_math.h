#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// A formula in LaTeX within a text of GIFT, whose writers seldom escape its braces and signs.
struct GiftFormula {
  /// Bytes from where it was looked for; 0 where none begins there.
  std::size_t size = 0;
  /// Written as LaTeX writes it, so that a backslash escapes nothing of GIFT's.
  bool is_raw = false;
};

/// The formula that begins at `at`: `$x = 2$`, `\(\frac{1}{2}\)`, and outside of such signs
/// `\frac{1}{2}`, `x^{2}`.
GiftFormula gift_formula(std::string_view text, std::size_t at);

}  // namespace tiku

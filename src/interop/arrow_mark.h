#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tiku {

/// An arrow that points at a right option, and the words behind it: `16  ← Correct Answer`.
struct ArrowMark {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Words and no arrow are none, and so is an arrow before other words (`A ← B`). More may stand
/// behind it in brackets.
std::optional<ArrowMark> arrow_mark(std::string_view option);

}  // namespace tiku

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// How a foreign text is marked up. `automatic` is Moodle's own: line ends count, and tags do where
/// they come in pairs.
enum class Markup : std::uint8_t { automatic, html, markdown, plain };

/// Something in a text that plain words cannot hold.
struct MarkupLoss {
  enum class Kind : std::uint8_t { picture, media, link, field, formula, emphasis };

  Kind kind = Kind::picture;
  /// File, address or description.
  std::string what;
};

struct ReducedText {
  std::string text;
  std::vector<MarkupLoss> losses;
};

/// The text without markup: paragraphs become lines, list items begin with "- " or their number,
/// cells are parted by "|", raised and lowered characters keep their place. A tag that HTML does
/// not know, or that stands alone where it should have an end, is words. Linear in the length.
ReducedText reduced_text(std::string_view text, Markup markup);

}  // namespace tiku

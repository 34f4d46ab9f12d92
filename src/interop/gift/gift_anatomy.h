#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tiku {

/// How the braces of an entry come out.
enum class GiftBraces : std::uint8_t {
  none,
  plain,
  /// More than those around the answers: gaps of a cloze, or text that is not escaped.
  more,
  /// As `more`, and which hold the answers is plain; the others are text.
  nested,
  /// Not written, or not both: the marks at the beginnings of lines tell the answers.
  by_lines,
  /// As `by_lines`, but where the answers end is told by the end of the paragraph alone.
  unclosed,
  /// They do not come out.
  open,
};

/// The parts of an entry of a GIFT file; escapes are hidden (gift_signs.h).
struct GiftAnatomy {
  std::string name;
  std::string stem;
  std::string answers;
  std::string feedback;
  GiftBraces braces = GiftBraces::none;
};

GiftAnatomy take_gift_apart(std::string_view text);

/// Where the name of an entry ends, `::name::`; npos where it has none.
std::size_t end_of_gift_name(std::string_view text);

/// Whether what stands between braces has the marks of answers, or is true or false.
bool has_gift_marks(std::string_view answers);

/// Moodle knows T, TRUE, F and FALSE; people write those of their language.
std::optional<bool> gift_truth(std::string_view word);

}  // namespace tiku

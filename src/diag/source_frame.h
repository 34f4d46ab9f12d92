#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tiku {

/// One line of source made ready for a screen: tabs expanded, control characters made visible, cut
/// to a width so that the marked part can be seen. `mark_column` and `mark_width` are columns of
/// the screen.
struct FramedLine {
  std::string text;
  std::size_t mark_column = 0;
  std::size_t mark_width = 0;
};

/// Frames `line` for `width` columns; `begin` and `end` are the byte offsets in it that are marked.
/// At least one column is marked, past the end of the line if need be. The work depends on `width`,
/// not on the line's length.
FramedLine frame_line(std::string_view line, std::size_t begin, std::size_t end, std::size_t width);

}  // namespace tiku

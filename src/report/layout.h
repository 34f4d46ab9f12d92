#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// Pieces on one line after `head`, two spaces apart; what does not fit in `width` columns
/// continues below, indented as wide as `head` . A piece that is wider than a line
/// is cut. Ends with a line end.
std::string flow(std::string_view head, const std::vector<std::string>& pieces, std::size_t width);
/// The same with further lines indented by `indent`.
std::string flow(std::string_view head, const std::vector<std::string>& pieces, std::size_t width,
                 std::size_t indent);

/// The text broken into lines of at most `width` columns: at spaces, or after a Han character.
/// Lines after the first begin with `indent` spaces. Ends with a line end.
std::string wrap(std::string_view head, std::string_view text, std::size_t width,
                 std::size_t indent);

enum class Align : std::uint8_t { left, right };

/// One column of a table on the screen: its title, which side it leans to, and the most columns it
/// may take.
struct ScreenColumn {
  std::string title;
  Align align = Align::left;
  std::size_t most = 80;
};

/// Rows under aligned titles, two spaces apart. Where all columns together exceed `width`, the
/// widest left-aligned column gives way.
std::string screen_table(const std::vector<ScreenColumn>& columns,
                         const std::vector<std::vector<std::string>>& rows, std::size_t width);

}  // namespace tiku

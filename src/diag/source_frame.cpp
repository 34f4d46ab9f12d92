#include "diag/source_frame.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "base/width.h"

namespace tiku {
namespace {

constexpr std::size_t kTabStop = 4;
constexpr std::string_view kCut = "…";

/// A character of the line and the columns it takes on the screen.
struct Cell {
  std::string text;
  std::size_t byte = 0;
  std::size_t column = 0;
  std::size_t width = 0;
};

/// The first byte of the character that holds byte `at`.
std::size_t character_start(std::string_view line, std::size_t at) {
  while (at > 0 && at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U) {
    --at;
  }
  return at;
}

std::vector<Cell> cells_of(std::string_view line, std::size_t from, std::size_t to) {
  std::vector<Cell> cells;
  std::size_t column = 0;
  for (std::size_t at = from; at < to;) {
    const std::size_t bytes = std::max<std::size_t>(decode_utf8(line, at).bytes, 1);
    Cell cell{{}, at, column, 0};
    if (line[at] == '\t') {
      cell.text.assign(kTabStop - column % kTabStop, ' ');
    } else {
      cell.text = visible(line.substr(at, bytes));
    }
    cell.width = display_width(cell.text);
    column += cell.width;
    at += bytes;
    cells.push_back(std::move(cell));
  }
  return cells;
}

std::size_t end_column(const std::vector<Cell>& cells) {
  return cells.empty() ? 0 : cells.back().column + cells.back().width;
}

std::size_t column_at(const std::vector<Cell>& cells, std::size_t byte) {
  const auto found =
      std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) { return cell.byte >= byte; });
  return found == cells.end() ? end_column(cells) : found->column;
}

/// The columns that fit: all of them, or a window in which the mark begins a third of the way in.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Window choose_window(std::size_t columns, std::size_t mark, std::size_t width) {
  if (columns <= width) {
    return {0, columns};
  }
  const std::size_t begin = std::min(mark > width / 3 ? mark - width / 3 : 0, columns - width);
  return {begin, begin + width};
}

}  // namespace

FramedLine frame_line(std::string_view line, std::size_t begin, std::size_t end,
                      std::size_t width) {
  begin = std::min(begin, line.size());
  end = std::clamp(end, begin, line.size());
  width = std::max<std::size_t>(width, 10);
  const std::size_t reach = width * 4;  // a character takes at most four bytes
  const std::size_t from = begin > reach ? character_start(line, begin - reach) : 0;
  const std::size_t to =
      std::max(character_start(line, std::min(line.size(), begin + reach)), from);
  const std::vector<Cell> cells = cells_of(line, from, to);
  const std::size_t mark = column_at(cells, begin);
  const Window window = choose_window(end_column(cells) + 1, mark, width);
  const bool cut_left = window.begin > 0 || from > 0;
  const bool cut_right = end_column(cells) > window.end || to < line.size();

  FramedLine framed;
  const std::size_t first = window.begin + (cut_left ? 1 : 0);
  const std::size_t last = window.end - (cut_right ? 1 : 0);
  framed.text = cut_left ? kCut : "";
  std::size_t shown = window.begin + (cut_left ? 1 : 0);
  for (const Cell& cell : cells) {
    if (cell.column < first || cell.column + cell.width > last) {
      continue;
    }
    framed.text.append(cell.column - shown, ' ');
    framed.text += cell.text;
    shown = cell.column + cell.width;
  }
  framed.text += cut_right ? kCut : "";
  const std::size_t mark_end = std::min(column_at(cells, end), last);
  framed.mark_column = std::max(mark, window.begin) - window.begin;
  framed.mark_width = std::max<std::size_t>(mark_end > mark ? mark_end - mark : 0, 1);
  return framed;
}

}  // namespace tiku

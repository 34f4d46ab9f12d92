// Everything is measured in terminal columns, so that Chinese names do not break a table.
#include "report/layout.h"

#include <algorithm>

#include "base/width.h"
#include "base/wrap.h"

namespace tiku {
namespace {

constexpr std::size_t kGap = 2;
/// A column never gets narrower than this.
constexpr std::size_t kLeast = 4;

std::vector<std::size_t> column_widths(const std::vector<ScreenColumn>& columns,
                                       const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    std::size_t width = display_width(columns[c].title);
    for (const std::vector<std::string>& row : rows) {
      width = std::max(width, std::min(columns[c].most, display_width(row[c])));
    }
    widths.push_back(width);
  }
  return widths;
}

std::size_t total_width(const std::vector<std::size_t>& widths) {
  std::size_t total = kGap * widths.size();
  for (const std::size_t width : widths) {
    total += width;
  }
  return total;
}

void shrink(const std::vector<ScreenColumn>& columns, std::vector<std::size_t>& widths,
            std::size_t width) {
  while (total_width(widths) > width) {
    std::size_t widest = columns.size();
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const bool wider = widest == columns.size() || widths[c] > widths[widest];
      if (columns[c].align == Align::left && wider) {
        widest = c;
      }
    }
    if (widest == columns.size() || widths[widest] <= kLeast) {
      return;
    }
    --widths[widest];
  }
}

std::string table_line(const std::vector<ScreenColumn>& columns,
                       const std::vector<std::size_t>& widths,
                       const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const std::string cell = fit(cells[c], widths[c]);
    line += std::string(kGap, ' ');
    line +=
        columns[c].align == Align::right ? pad_left(cell, widths[c]) : pad_right(cell, widths[c]);
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line + "\n";
}

}  // namespace

std::string flow(std::string_view head, const std::vector<std::string>& pieces, std::size_t width) {
  return flow(head, pieces, width, display_width(head));
}

std::string flow(std::string_view head, const std::vector<std::string>& pieces, std::size_t width,
                 std::size_t indent) {
  std::string out;
  std::string line(head);
  bool fresh = true;
  for (const std::string& piece : pieces) {
    if (piece.empty()) {
      continue;
    }
    const std::size_t gap = fresh ? 0 : kGap;
    if (!fresh && display_width(line) + gap + display_width(piece) > width) {
      out += line + "\n";
      line = std::string(indent, ' ');
      fresh = true;
    }
    line += std::string(fresh ? 0 : kGap, ' ');
    line += fit(piece, width - std::min(width, display_width(line)));
    fresh = false;
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return out + line + "\n";
}

std::string wrap(std::string_view head, std::string_view text, std::size_t width,
                 std::size_t indent) {
  const auto room = [width](std::size_t used) { return width - std::min(width - kLeast, used); };
  const std::vector<std::string> lines =
      wrap_lines(text, {room(display_width(head)), room(indent)});
  std::string out(head);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += (i == 0 ? "" : std::string(indent, ' ')) + lines[i];
    out.erase(out.find_last_not_of(' ') + 1);
    out += '\n';
  }
  return out;
}

std::string screen_table(const std::vector<ScreenColumn>& columns,
                         const std::vector<std::vector<std::string>>& rows, std::size_t width) {
  std::vector<std::size_t> widths = column_widths(columns, rows);
  shrink(columns, widths, width);
  std::vector<std::string> titles;
  for (const ScreenColumn& column : columns) {
    titles.push_back(column.title);
  }
  std::string out = table_line(columns, widths, titles);
  for (const std::vector<std::string>& row : rows) {
    out += table_line(columns, widths, row);
  }
  return out;
}

}  // namespace tiku

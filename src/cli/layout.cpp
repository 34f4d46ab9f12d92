#include "cli/layout.h"

#include <algorithm>

#include "base/width.h"
#include "base/wrap.h"

namespace tiku {

namespace {

/// A line keeps room for this much, however deep it is indented.
constexpr std::size_t kLeastRoom = 8;

}  // namespace

std::string paragraph(std::string_view text, std::size_t width, std::size_t indent) {
  std::string out;
  const std::size_t room = width - std::min(width - kLeastRoom, indent);
  for (const std::string& line : wrap_lines(text, {room, room})) {
    out += line.empty() ? "\n" : std::string(indent, ' ') + line + "\n";
  }
  return out;
}

std::string two_columns(const std::vector<Entry>& entries, std::size_t width) {
  constexpr std::size_t kIndent = 2;
  constexpr std::size_t kGap = 2;
  constexpr std::size_t kWidestLeft = 24;
  std::size_t left = 0;
  for (const Entry& entry : entries) {
    const std::size_t wanted = display_width(entry.left);
    left = wanted > kWidestLeft ? left : std::max(left, wanted);
  }
  const std::size_t column = kIndent + left + kGap;
  std::string out;
  for (const Entry& entry : entries) {
    const std::string right = paragraph(entry.right, width, column);
    const std::string first = std::string(kIndent, ' ') + pad_right(entry.left, left + kGap);
    const bool beside = display_width(entry.left) <= left;
    out += beside ? first + right.substr(std::min(column, right.size() - 1)) : first + "\n" + right;
  }
  return out;
}

}  // namespace tiku

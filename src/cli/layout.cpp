#include "cli/layout.h"

#include <algorithm>

#include "base/utf8.h"
#include "base/width.h"

namespace tiku {
namespace {

/// Whether the character is as wide as a Han character (Han itself, its punctuation, full-width
/// forms).
bool is_wide(std::string_view character) {
  return display_width(character) == 2;
}

/// Punctuation that must not begin a line.
bool closes(std::string_view character) {
  static constexpr std::string_view kClosing[] = {"，", "。", "；", "：", "、", "？",
                                                  "！", "）", "”",  "》", "…",  "’"};
  return std::find(std::begin(kClosing), std::end(kClosing), character) != std::end(kClosing);
}

/// Punctuation that must not end a line.
bool opens(std::string_view character) {
  return character == "（" || character == "“" || character == "《";
}

/// The smallest pieces that stay together; a piece carries the space before it.
std::vector<std::string> pieces(std::string_view text) {
  std::vector<std::string> found;
  std::string_view before;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, decode_utf8(text, at).bytes);
    const bool breakable = character == " " || is_wide(character) || is_wide(before);
    if (found.empty() || (breakable && !closes(character) && !opens(before) && before != " ")) {
      found.emplace_back();
    }
    found.back() += character;
    before = character;
    at += character.size();
  }
  return found;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  for (const std::string& piece : pieces(text)) {
    if (!lines.back().empty() && display_width(lines.back()) + display_width(piece) > width) {
      lines.emplace_back();
    }
    lines.back() += lines.back().empty() && piece.front() == ' ' ? piece.substr(1) : piece;
  }
  return lines;
}

std::string paragraph(std::string_view text, std::size_t width, std::size_t indent) {
  std::string out;
  for (const std::string& line : wrap(text, width - std::min(width, indent))) {
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

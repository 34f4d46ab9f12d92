#include "base/wrap.h"

#include <algorithm>
#include <array>

#include "base/grapheme.h"
#include "base/text.h"
#include "base/utf8.h"
#include "base/width.h"

namespace tiku {
namespace {

/// East Asian Ambiguous characters of everyday text, as ranges: punctuation, Greek and Cyrillic,
/// arrows, mathematics, enclosed numbers, box drawing and shapes (Unicode, EastAsianWidth.txt).
constexpr std::array<std::array<char32_t, 2>, 12> kAmbiguous{{
    {0xA1, 0xA1},
    {0xA7, 0xA8},
    {0xB0, 0xB4},
    {0xB6, 0xBA},
    {0xD7, 0xD7},
    {0xF7, 0xF7},
    {0x391, 0x451},
    {0x2010, 0x2027},
    {0x2030, 0x203E},
    {0x2103, 0x22BF},
    {0x2460, 0x266F},
    {0x2776, 0x277F},
}};

std::size_t most_columns(std::string_view grapheme) {
  const char32_t scalar = decode_utf8(grapheme, 0).scalar;
  const bool ambiguous =
      std::any_of(kAmbiguous.begin(), kAmbiguous.end(),
                  [scalar](const auto& range) { return scalar >= range[0] && scalar <= range[1]; });
  return ambiguous ? 2 : display_width(grapheme);
}

std::size_t most_columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = grapheme_length(text, at);
    columns += most_columns(text.substr(at, length));
    at += length;
  }
  return columns;
}

template <std::size_t N>
bool is_one_of(std::string_view character, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), character) != list.end();
}

/// Must not begin a line.
bool closes(std::string_view character) {
  static constexpr std::array<std::string_view, 29> kClosing{
      "\"", "'",  ",",  ".",  ";", ":",  "!", "?", ")",  "]",  "%",  "，", "。", "；", "：",
      "、", "？", "！", "）", "”", "》", "…", "’", "」", "』", "】", "〉", "％", "·"};
  return is_one_of(character, kClosing);
}

/// Must not end a line.
bool opens(std::string_view character) {
  static constexpr std::array<std::string_view, 8> kOpening{"（", "“",  "《", "‘",
                                                            "「", "『", "【", "〈"};
  return is_one_of(character, kOpening);
}

bool is_wide(std::string_view character) {
  return display_width(character) == 2;
}

/// The smallest pieces that stay together; a piece carries the space before it.
std::vector<std::string_view> pieces_of(std::string_view text) {
  std::vector<std::string_view> pieces;
  std::string_view before;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, grapheme_length(text, at));
    const bool breakable = character == " " || is_wide(character) || is_wide(before);
    if (at > begin && breakable && !closes(character) && !opens(before) && before != " ") {
      pieces.push_back(text.substr(begin, at - begin));
      begin = at;
    }
    before = character;
    at += character.size();
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

/// Fills lines with pieces.
class Lines {
 public:
  explicit Lines(WrapWidth width) : width_(width) {}

  void add_paragraph(std::string_view text) {
    begin_line();
    for (const std::string_view piece : pieces_of(text)) {
      add_piece(piece);
    }
  }

  std::vector<std::string> take() { return std::move(lines_); }

 private:
  std::size_t room() const { return lines_.size() == 1 ? width_.first : width_.rest; }

  void begin_line() {
    lines_.emplace_back();
    used_ = 0;
  }

  void add_piece(std::string_view piece) {
    if (used_ + most_columns_of(piece) > room() && used_ != 0) {
      begin_line();
    }
    if (used_ == 0 && piece.starts_with(' ') && lines_.size() > 1) {
      piece.remove_prefix(1);
    }
    for (std::size_t at = 0; at < piece.size();) {
      const std::string_view grapheme = piece.substr(at, grapheme_length(piece, at));
      if (used_ != 0 && used_ + most_columns(grapheme) > room()) {
        begin_line();
      }
      lines_.back() += grapheme;
      used_ += most_columns(grapheme);
      at += grapheme.size();
    }
  }

  WrapWidth width_;
  std::vector<std::string> lines_;
  std::size_t used_ = 0;
};

}  // namespace

std::vector<std::string> wrap_lines(std::string_view text, WrapWidth width) {
  Lines lines(width);
  for (const std::string_view paragraph : split(text, "\n")) {
    lines.add_paragraph(paragraph);
  }
  return lines.take();
}

}  // namespace tiku

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

#include "interop/text/scan/paper_folding.h"

namespace tiku {

/// A range of characters of a PaperText, half open.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin >= end; }
};

/// One document as characters that are easy to compare: half width, simplified, one kind of space,
/// one tick and one cross, brackets of one kind. Each is tied to the bytes it came from, and those
/// are what is quoted. Blocks of code between ``` hold no sign that means anything here, and the
/// pinyin that scraping leaves behind a character is not seen at all.
class PaperText {
 public:
  explicit PaperText(std::string_view bytes, std::int64_t first_line = 1,
                     std::span<const QuietBytes> quiet = {});

  std::size_t size() const { return chars_.size(); }

  /// How many of the characters are Han characters.
  std::size_t hanzi() const { return folded_.hanzi; }

  /// The character, or 0 past the end.
  char32_t operator[](std::size_t at) const { return at < chars_.size() ? chars_[at] : 0; }

  bool has(std::size_t at, std::u32string_view word) const {
    return at < chars_.size() && chars_[at] == word[0] && goes_on(at, word);
  }

  /// The same for a word of small letters, whatever the case of the text.
  bool has_any_case(std::size_t at, std::u32string_view word) const {
    return at < chars_.size() && small(chars_[at]) == word[0] && goes_on_any_case(at, word);
  }

  /// Where `word` stands first in the range; its end where nowhere.
  std::size_t find(std::u32string_view word, TextRange range) const;

  /// The first character from `at` on that may begin one of `kinds`; `end` where none. Eight are
  /// looked at at once.
  std::size_t next(CharacterKinds kinds, std::size_t at, std::size_t end) const {
    constexpr std::uint64_t kEach = 0x0101010101010101;
    const CharacterKinds* of = folded_.kinds.get();
    const std::size_t last = end < folded_.size ? end : folded_.size;
    for (std::uint64_t eight = 0; at < last; at += sizeof eight) {
      std::memcpy(&eight, of + at, sizeof eight);  // eight that begin nothing stand behind the last
      eight &= kinds * kEach;
      if (eight != 0) {
        at += first_byte(eight);
        return at < last ? at : end;
      }
    }
    return end;
  }

  /// Past spaces, and past line ends too.
  std::size_t skip_spaces(std::size_t at, std::size_t end) const {
    while (at < end && chars_[at] == U' ') {
      ++at;
    }
    return at;
  }

  std::size_t skip_blank(std::size_t at, std::size_t end) const;
  /// Without spaces and line ends on either side.
  TextRange trimmed(TextRange range) const;

  bool at_line_start(std::size_t at) const;
  std::size_t line_end(std::size_t at) const;
  std::int64_t line(std::size_t at) const;

  /// The bytes as they stood, trimmed.
  std::string original(TextRange range) const;
  /// The same with broken lines joined: a line end stays where a sentence or an item of a list
  /// ends.
  std::string joined(TextRange range) const;
  void append_joined(TextRange range, std::string& out) const;

 private:
  /// Whether a space stands between the last character of a line and the first of the next one, as
  /// it does in languages that write words apart.
  bool parts_words(std::size_t before, std::size_t behind) const;

  /// Of eight bytes of memory the first that is not 0; one of them is not.
  static std::size_t first_byte(std::uint64_t eight) {
    const int zeros = std::endian::native == std::endian::little ? std::countr_zero(eight)
                                                                 : std::countl_zero(eight);
    return static_cast<std::size_t>(zeros) / 8;
  }

  static constexpr char32_t small(char32_t c) { return c >= U'A' && c <= U'Z' ? c | 0x20U : c; }

  bool goes_on(std::size_t at, std::u32string_view word) const;
  bool goes_on_any_case(std::size_t at, std::u32string_view word) const;
  std::string_view quoted(TextRange range) const;

  std::string_view bytes_;
  FoldedPaper folded_;
  std::u16string_view chars_;
  std::int64_t first_line_;
};

constexpr bool is_paper_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

constexpr bool is_paper_letter(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

/// 。 ? ! ; and the like.
bool ends_sentence(char32_t c);

}  // namespace tiku

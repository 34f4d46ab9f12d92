#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tiku {

/// A word to look for. Han characters are found anywhere; a word that begins or ends with an ASCII
/// letter or digit is found as a whole word, in either case.
struct Word {
  std::string_view text;
  /// What the word says, for tables that hold several kinds.
  std::uint8_t kind = 0;
};

struct WordMatch {
  std::size_t begin = 0;
  std::size_t end = 0;
  const Word* word = nullptr;
};

/// Looks for many words in one pass over a text; a text without any costs a look-up a character.
/// The words must outlive the table (they are constants); ASCII letters in them are small.
class WordTable {
 public:
  constexpr explicit WordTable(std::span<const Word> words) : words_(words) {
    for (const Word& word : words) {
      const std::size_t key = key_at(word.text, 0);
      may_begin_[key] = true;
    }
  }

  /// The first match that begins at byte `from` or later, the longest of those that begin there.
  std::optional<WordMatch> find(std::string_view text, std::size_t from = 0) const;
  /// The longest word that begins exactly at byte `at`.
  std::optional<WordMatch> match_at(std::string_view text, std::size_t at) const;

  bool occurs_in(std::string_view text) const { return find(text).has_value(); }

 private:
  static constexpr std::size_t key_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
      return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned first = byte(at);
    if (first < 0x80) {
      return first >= 'A' && first <= 'Z' ? first + ('a' - 'A') : first;
    }
    return 0x80U | ((byte(at + 1) ^ (byte(at + 2) << 1U)) & 0x7FU);
  }

  std::span<const Word> words_;
  std::array<bool, 256> may_begin_{};
};

}  // namespace tiku

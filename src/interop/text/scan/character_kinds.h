#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace tiku {

/// What a character may begin in a paper, a bit each, so that a search for one thing passes over
/// all that cannot be it.
using CharacterKinds = std::uint8_t;

namespace kind {

constexpr CharacterKinds number = 1;
constexpr CharacterKinds label = 2;
constexpr CharacterKinds heading = 4;
constexpr CharacterKinds option = 8;
constexpr CharacterKinds bracket = 16;
constexpr CharacterKinds line_end = 32;
constexpr CharacterKinds sign = 64;  // ? ① ②
constexpr CharacterKinds low_line = 128;

}  // namespace kind

/// The kinds of all characters that have any.
class KindTable {
 public:
  static const KindTable& get();

  /// Of ASCII; `behind_letter` where a letter stands right before it.
  CharacterKinds of_ascii(unsigned char c, bool behind_letter) const {
    return ascii_[behind_letter ? 1 : 0][c];
  }

  /// What is left of the kinds of an ASCII letter that `next`, another one, stands behind: within
  /// words nothing begins, and names of labels and types begin with certain pairs.
  CharacterKinds before_letter(char32_t letter, char32_t next) const {
    return pairs_[letter % kLetters][next % kLetters];
  }

  CharacterKinds of_hanzi(char32_t c) const { return hanzi_[c - kFirstHanzi]; }

  /// Of any character.
  CharacterKinds of(char32_t c, bool behind_letter) const {
    if (c < 0x80) {
      return of_ascii(static_cast<unsigned char>(c), behind_letter);
    }
    if (c >= kFirstHanzi && c < kEndHanzi) {
      return of_hanzi(c);
    }
    const bool circled = c >= 0x2460 && c <= 0x249B;
    return circled ? kind::number | kind::sign : 0;
  }

 private:
  static constexpr char32_t kFirstHanzi = 0x4E00;
  static constexpr char32_t kEndHanzi = 0xA000;
  /// No two letters are the same in as many.
  static constexpr char32_t kLetters = 64;

  KindTable();

  std::array<std::array<CharacterKinds, 128>, 2> ascii_{};
  std::array<std::array<CharacterKinds, kLetters>, kLetters> pairs_{};
  std::array<CharacterKinds, kEndHanzi - kFirstHanzi> hanzi_{};
};

}  // namespace tiku

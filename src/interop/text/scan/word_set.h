#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "interop/text/scan/line_lead.h"

namespace tiku {

/// Whether words in small letters stand for capitals too, as far as they are ASCII.
enum class LetterCase : std::uint8_t { exact, any };

/// Words to look for in a line. Which of them have such a first, second and third byte is written
/// in tables, a bit for each word: at most places these leave none, and nothing is compared. The
/// list has to live as long.
template <std::size_t kCount, LetterCase kCase = LetterCase::exact>
class WordSet {
 public:
  explicit constexpr WordSet(const std::string_view (&words)[kCount]) : words_(words) { add_all(); }

  explicit constexpr WordSet(const std::array<std::string_view, kCount>& words)
      : words_(words.data()) {
    add_all();
  }

  /// The first of the words, in the order of the list, that stands at `at`; "" where none does.
  std::string_view at(std::string_view line, std::size_t at) const {
    if (at >= line.size()) {
      return {};
    }
    for (std::uint64_t left = may_stand(line, at); left != 0; left &= left - 1) {
      const std::string_view word = words_[std::countr_zero(left)];
      if (stands(line, at, word)) {
        return word;
      }
    }
    return {};
  }

  bool has_at(std::string_view line, std::size_t at) const { return !this->at(line, at).empty(); }

  bool begins(std::string_view line) const { return has_at(line, 0); }

  bool is_within(std::string_view line) const {
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (table_[0][byte(line, at)] != 0 && has_at(line, at)) {
        return true;
      }
    }
    return false;
  }

 private:
  static_assert(kCount <= 64);
  static constexpr std::size_t kLook = 3;
  using Table = std::array<std::uint64_t, 256>;

  constexpr void add_all() {
    for (std::size_t i = 0; i < kCount; ++i) {
      for (std::size_t place = 0; place < kLook; ++place) {
        add(words_[i], place, std::uint64_t{1} << i);
      }
    }
  }

  constexpr void add(std::string_view word, std::size_t place, std::uint64_t bit) {
    Table& table = table_[place];
    if (place >= word.size()) {
      for (std::uint64_t& any : table) {
        any |= bit;
      }
      return;
    }
    const char c = word[place];
    table[static_cast<unsigned char>(c)] |= bit;
    if (kCase == LetterCase::any && c >= 'a' && c <= 'z') {
      table[static_cast<unsigned char>(c - 'a' + 'A')] |= bit;
    }
  }

  /// 0 past the end: only words that end there have it.
  static std::size_t byte(std::string_view line, std::size_t at) {
    return at < line.size() ? static_cast<unsigned char>(line[at]) : 0;
  }

  std::uint64_t may_stand(std::string_view line, std::size_t at) const {
    const std::uint64_t first = table_[0][byte(line, at)];
    const std::uint64_t both = first == 0 ? 0 : first & table_[1][byte(line, at + 1)];
    return both == 0 ? 0 : both & table_[2][byte(line, at + 2)];
  }

  static bool stands(std::string_view line, std::size_t at, std::string_view word) {
    return kCase == LetterCase::any ? goes_on_as_word(line, at, word)
                                    : line.substr(at).starts_with(word);
  }

  const std::string_view* words_;
  std::array<Table, kLook> table_{};
};

template <std::size_t kCount>
constexpr auto words_in(const std::string_view (&words)[kCount]) {
  return WordSet<kCount>(words);
}

/// Of words in small letters, whatever the case of the line.
template <std::size_t kCount>
constexpr auto words_in_any_case(const std::string_view (&words)[kCount]) {
  return WordSet<kCount, LetterCase::any>(words);
}

}  // namespace tiku

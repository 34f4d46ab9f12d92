#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/utf8.h"
#include "interop/text/scan/words.h"

namespace tiku {

/// The entries of a table of words by their first character, so that a look at any other one costs
/// next to nothing. First characters lie between `kBegin` and `kEnd`.
template <class Entry, std::size_t kCount, char32_t kBegin, char32_t kEnd>
class ByInitial {
 public:
  explicit constexpr ByInitial(const Entry (&entries)[kCount]) : entries_(entries) {
    for (std::size_t i = kCount; i > 0; --i) {
      std::uint8_t& first = first_[entries[i - 1].name[0] - kBegin];
      next_[i - 1] = first;
      first = static_cast<std::uint8_t>(i);
    }
  }

  /// The longest entry with this first character that `stands` says yes to; null where none.
  template <class Stands>
  const Entry* longest(char32_t initial, Stands stands) const {
    const Entry* best = nullptr;
    const bool known = initial >= kBegin && initial < kEnd;
    for (std::size_t i = known ? first_[initial - kBegin] : 0; i > 0; i = next_[i - 1]) {
      const Entry& entry = entries_[i - 1];
      const bool longer = best == nullptr || entry.name.size() > best->name.size();
      best = longer && stands(entry.name) ? &entry : best;
    }
    return best;
  }

 private:
  static_assert(kCount < 256);

  const Entry* entries_;
  /// One more than the index of the first entry, and of the next with the same character; 0 where
  /// none is.
  std::array<std::uint8_t, kEnd - kBegin> first_{};
  std::array<std::uint8_t, kCount> next_{};
};

template <class Entry, std::size_t kCount>
constexpr auto by_han_initial(const Entry (&entries)[kCount]) {
  return ByInitial<Entry, kCount, 0x4E00, 0xA000>(entries);
}

/// The entries of a table of English names, in small letters. The third letter tells most words
/// that begin as a name does from all names, before any of them is compared.
template <class Entry, std::size_t kCount>
class EnglishNames {
 public:
  explicit constexpr EnglishNames(const Entry (&entries)[kCount]) : by_initial_(entries) {
    for (const Entry& entry : entries) {
      thirds_[entry.name[0] - U'a'] |=
          entry.name.size() > 2 ? std::uint32_t{1} << entry.name[2] % kLetters : ~std::uint32_t{0};
    }
  }

  /// As ByInitial, where `third` is the character that stands behind the second one.
  template <class Stands>
  const Entry* longest(char32_t initial, char32_t third, Stands stands) const {
    const bool may_stand = initial >= U'a' && initial <= U'z' &&
                           (thirds_[initial - U'a'] >> third % kLetters & 1U) != 0;
    return may_stand ? by_initial_.longest(initial, stands) : nullptr;
  }

 private:
  static constexpr char32_t kLetters = 32;

  ByInitial<Entry, kCount, U'a', U'z' + 1> by_initial_;
  std::array<std::uint32_t, 26> thirds_{};
};

template <class Entry, std::size_t kCount>
constexpr auto by_small_letter(const Entry (&entries)[kCount]) {
  return EnglishNames<Entry, kCount>(entries);
}

/// How many characters the name takes at `at`, where it stands so or spaced out, 答 案; else 0.
inline std::size_t length_at(const PaperText& text, std::size_t at, std::u32string_view name) {
  if (text[at] < 0x80) {
    return name.size();  // a whole word, in any case
  }
  if (text[at + 1] != U' ' || name.size() < 2) {
    return text.has(at, name) ? name.size() : 0;
  }
  std::size_t end = at;
  for (const char32_t c : name) {
    end = end > at ? text.skip_spaces(end, text.size()) : end;
    if (text[end] != c) {
      return 0;
    }
    ++end;
  }
  return text[end] == U' ' && is_hanzi(text[end + 1]) ? 0 : end - at;
}

/// The longest name that stands at `at`.
template <class Words>
auto han_word_at(const PaperText& text, std::size_t at, const Words& words) {
  const char32_t second = text[at + 1];
  const char32_t third = text[at + 2];
  return words.longest(text[at], [&](std::u32string_view name) {
    const bool may_stand = name.size() < 2 || second == U' ' ||
                           (name[1] == second && (name.size() < 3 || name[2] == third));
    return may_stand && length_at(text, at, name) > 0;
  });
}

/// The longest name that stands at `at` as a whole word.
template <class Words>
auto english_word_at(const PaperText& text, std::size_t at, const Words& words) {
  const char32_t c = text[at];
  const bool begins = is_paper_letter(c) && (at == 0 || !is_paper_letter(text[at - 1]));
  const char32_t initial = begins ? c | 0x20U : 0;
  const char32_t second = text[at + 1] | 0x20U;
  const char32_t third = text[at + 2] | 0x20U;
  return words.longest(initial, third, [&](std::u32string_view name) {
    return name[1] == second && (name.size() == 2 || name[2] == third) &&
           text.has_any_case(at, name) && !is_paper_letter(text[at + name.size()]);
  });
}

/// How the names of two tables begin.
template <class Entry, std::size_t kHanCount, std::size_t kEnglishCount>
constexpr NameInitials initials_of(const Entry (&han)[kHanCount],
                                   const Entry (&english)[kEnglishCount]) {
  std::array<char32_t, kHanCount> characters{};
  for (std::size_t i = 0; i < kHanCount; ++i) {
    characters[i] = han[i].name[0];
  }
  NameInitials initials{HanSet({characters.data(), kHanCount})};
  for (const Entry& entry : english) {
    initials.letters[NameInitials::letter(entry.name[0])] |= 1U
                                                             << NameInitials::letter(entry.name[1]);
  }
  return initials;
}

}  // namespace tiku

#include "interop/text/scan/character_kinds.h"

#include "interop/text/scan/lettered_types.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

CharacterKinds kinds_of_ascii(char32_t c, bool behind_letter) {
  const bool letter = is_paper_letter(c);
  const bool within = behind_letter && letter;
  const bool misread = within && c == U'l';  // a 1 within a word
  unsigned kinds = may_begin_number(c) && !misread ? kind::number : 0U;
  if (!within || c < U'a') {
    kinds |= (c >= U'A' && c <= U'H') || (c >= U'a' && c <= U'h') ? kind::option : 0U;
  }
  if (letter && !within) {
    kinds |= kLabelInitials.has_letter(c) ? kind::label : 0U;
    kinds |= kTypeInitials.has_letter(c) || is_type_letter(c) ? kind::heading : 0U;
  }
  kinds |= c == U'(' || c == U'[' ? kind::bracket : 0U;
  kinds |= c == U'[' ? kind::label : 0U;
  kinds |= c == U'\n' ? kind::line_end | kind::heading : 0U;
  kinds |= c == U'?' ? kind::sign : 0U;
  kinds |= c == U'_' ? kind::low_line : 0U;
  return static_cast<CharacterKinds>(kinds);
}

CharacterKinds kinds_before_letter(char32_t c, char32_t next) {
  constexpr unsigned kOfWords = kind::option | kind::label | kind::heading;
  unsigned kinds = 0xFFU & ~kOfWords;
  kinds |= kLabelInitials.has_pair(c, next) ? kind::label : 0U;
  const bool lettered = is_type_letter(c) && is_type_letter(next);
  kinds |= kTypeInitials.has_pair(c, next) || lettered ? kind::heading : 0U;
  return static_cast<CharacterKinds>(kinds);
}

}  // namespace

const KindTable& KindTable::get() {
  static const KindTable table;
  return table;
}

KindTable::KindTable() {
  for (char32_t c = 0; c < 0x80; ++c) {
    ascii_[0][c] = kinds_of_ascii(c, false);
    ascii_[1][c] = kinds_of_ascii(c, true);
  }
  for (char32_t c = U'A'; c <= U'z'; ++c) {
    for (char32_t next = U'A'; is_paper_letter(c) && next <= U'z'; ++next) {
      if (is_paper_letter(next)) {
        pairs_[c % kLetters][next % kLetters] = kinds_before_letter(c, next);
      }
    }
  }
  for (char32_t c = kFirstHanzi; c < kEndHanzi; ++c) {
    unsigned kinds = may_begin_number(c) ? kind::number : 0U;
    kinds |= kLabelInitials.han.has(c) ? kind::label : 0U;
    kinds |= kTypeInitials.han.has(c) || c == U'第' ? kind::heading : 0U;
    hanzi_[c - kFirstHanzi] = static_cast<CharacterKinds>(kinds);
  }
}

}  // namespace tiku

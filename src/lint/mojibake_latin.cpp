// A text is turned back into the bytes Windows-1252 made it of; where these are UTF-8 beyond ASCII
// it was read wrongly, unless people write such pairs: a capital letter before a closing quote is
// "AMANHÃ”", not Ô.
#include "lint/mojibake_latin.h"

#include <iterator>

#include "base/utf8.h"
#include "io/convert.h"
#include "lint/characters.h"

namespace tiku {
namespace {

/// What Windows-1252 has at 0x80-0x9F; 0 where it has nothing.
constexpr char32_t kWindows[] = {U'€', 0,    U'‚', U'ƒ', U'„', U'…', U'†', U'‡', U'ˆ', U'‰', U'Š',
                                 U'‹', U'Œ', 0,    U'Ž', 0,    0,    U'‘', U'’', U'“', U'”', U'•',
                                 U'–', U'—', U'˜', U'™', U'š', U'›', U'œ', 0,    U'ž', U'Ÿ'};

/// The byte that Windows-1252 (else Latin-1) reads as `scalar`; 0 where there is none or it is
/// ASCII.
unsigned char latin_byte(char32_t scalar) {
  if (scalar >= 0x80 && scalar <= 0xFF) {
    return static_cast<unsigned char>(scalar);
  }
  for (unsigned i = 0; scalar != 0 && i < std::size(kWindows); ++i) {
    if (kWindows[i] == scalar) {
      return static_cast<unsigned char>(0x80 + i);
    }
  }
  return 0;
}

std::size_t sequence_length(unsigned char lead) {
  if (lead >= 0xF0 && lead <= 0xF4) {
    return 4;
  }
  if (lead >= 0xE0 && lead <= 0xEF) {
    return 3;
  }
  return lead >= 0xC2 && lead <= 0xDF ? 2 : 0;
}

/// Marks that may follow a letter in ordinary text: quotes, dashes, dots, a no-break space.
bool may_follow_letter(char32_t scalar) {
  return std::u32string_view(U"‚„…‘’“”•–—™‹›«»\u00A0°·").find(scalar) != std::u32string_view::npos;
}

/// One character of UTF-8 whose bytes were read one by one.
struct Sequence {
  std::size_t end = 0;
  Decoded original;
  std::string bytes;
  /// Behind its first character only marks that may follow a letter.
  bool is_doubtful = true;
};

std::optional<Sequence> sequence_at(std::string_view text, const Character& first) {
  const std::size_t length = sequence_length(latin_byte(first.scalar));
  if (length == 0) {
    return std::nullopt;
  }
  Sequence sequence{first.end, {}, std::string(1, static_cast<char>(latin_byte(first.scalar)))};
  while (sequence.bytes.size() < length) {
    const Character here = character_at(text, sequence.end);
    const unsigned char byte = latin_byte(here.scalar);
    if (byte < 0x80 || byte > 0xBF) {
      return std::nullopt;
    }
    sequence.bytes += static_cast<char>(byte);
    sequence.is_doubtful = sequence.is_doubtful && may_follow_letter(here.scalar);
    sequence.end = here.end;
  }
  sequence.original = decode_utf8(sequence.bytes, 0);
  return sequence.original.valid && sequence.original.scalar >= 0xA0 ? std::optional(sequence)
                                                                     : std::nullopt;
}

/// Whether such a sequence is written by people: "AMANHÃ”", “Ã”.
bool may_be_written(const Sequence& sequence, char32_t before) {
  const bool after_letter = is_ascii_letter(before) || (before >= 0xC0 && before < 0x250);
  const bool after_quote =
      std::u32string_view(U"\"'“‘„«").find(before) != std::u32string_view::npos;
  return sequence.is_doubtful && (after_letter || after_quote);
}

/// "Ã" and "Â" begin nearly all of Western Europe's letters, and three and four bytes are no
/// accident; other pairs count where several stand together.
bool is_certain_alone(const Character& first, const Sequence& sequence, char32_t before) {
  if (sequence.bytes.size() > 2) {
    return !sequence.is_doubtful;
  }
  return (first.scalar == U'Ã' || first.scalar == U'Â') && !may_be_written(sequence, before);
}

struct Run {
  std::size_t end = 0;
  bool is_certain = false;
  std::string original;
};

/// The sequences that stand together from `first` on.
Run run_at(std::string_view text, Character first, char32_t before) {
  constexpr std::size_t kLongest = 40;
  Run run;
  std::size_t count = 0;
  bool is_doubtful = true;
  for (auto next = sequence_at(text, first); next && count < kLongest;
       next = sequence_at(text, first)) {
    run.is_certain = run.is_certain || is_certain_alone(first, *next, before);
    is_doubtful = is_doubtful && next->is_doubtful;
    run.original += next->bytes;
    run.end = next->end;
    ++count;
    first = character_at(text, run.end);
    before = 0;
  }
  run.is_certain = run.is_certain || (count > 1 && !is_doubtful);
  return run;
}

bool is_rising(std::string_view bytes) {
  for (std::size_t i = 1; i < bytes.size(); ++i) {
    if (static_cast<unsigned char>(bytes[i]) != static_cast<unsigned char>(bytes[i - 1]) + 1) {
      return false;
    }
  }
  return true;
}

/// Whether the bytes are two or more of the 3755 commonest characters of GB2312, and no alphabet
/// in order.
bool is_common_gbk(std::string_view bytes) {
  if (bytes.size() < 4 || bytes.size() % 2 != 0 || is_rising(bytes)) {
    return false;
  }
  for (std::size_t i = 0; i < bytes.size(); i += 2) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    const auto trail = static_cast<unsigned char>(bytes[i + 1]);
    if (lead < 0xB0 || lead > 0xD7 || trail < 0xA1 || trail == 0xFF) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::optional<Garble> find_utf8_as_latin(std::string_view text) {
  for (Characters at(text); !at.done(); at.next()) {
    const Run run = at.here().scalar < 0x80 ? Run{} : run_at(text, at.here(), at.before().scalar);
    if (run.is_certain) {
      return Garble{at.here().begin, run.end, run.original};
    }
  }
  return std::nullopt;
}

std::optional<Garble> find_gbk_as_latin(std::string_view text) {
  std::string bytes;
  std::size_t begin = 0;
  for (Characters at(text);; at.next()) {
    const char32_t scalar = at.here().scalar;
    if (scalar > 0xA0 && scalar <= 0xFF) {
      begin = bytes.empty() ? at.here().begin : begin;
      bytes += static_cast<char>(static_cast<unsigned char>(scalar));
      continue;
    }
    if (is_common_gbk(bytes)) {
      return Garble{begin, at.here().begin, convert_to_utf8(bytes, Encoding::gb18030).text};
    }
    bytes.clear();
    if (at.done()) {
      return std::nullopt;
    }
  }
}

}  // namespace tiku

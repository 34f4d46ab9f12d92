// The order of the tests matters: each one is surer than those after it.
#include "io/encoding_guess.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "base/utf8_han.h"

namespace tiku {
namespace {

using namespace std::string_view_literals;

struct Mark {
  std::string_view bytes;
  Encoding encoding;
  std::size_t unit;
};

/// UTF-32LE before UTF-16LE, whose mark is its beginning.
constexpr Mark kMarks[] = {
    {"\xEF\xBB\xBF"sv, Encoding::utf8_bom, 1}, {"\xFF\xFE\0\0"sv, Encoding::utf32le, 4},
    {"\0\0\xFE\xFF"sv, Encoding::utf32be, 4},  {"\xFF\xFE"sv, Encoding::utf16le, 2},
    {"\xFE\xFF"sv, Encoding::utf16be, 2},
};

/// Zero bytes at each position modulo 4, over the head of the text.
struct Zeros {
  std::array<std::size_t, 4> at{};
  std::size_t bytes = 0;
};

Zeros count_zeros(std::string_view bytes) {
  constexpr std::size_t kHead = 65536;
  const std::string_view head = bytes.substr(0, kHead);
  Zeros zeros;
  zeros.bytes = head.size();
  const std::size_t first = std::min(head.find('\0'), head.size());  // most texts have none
  for (std::size_t i = first; i < head.size(); ++i) {
    zeros.at[i % 4] += head[i] == '\0' ? 1U : 0U;
  }
  return zeros;
}

/// Characters of text rarely end in a zero byte (U+4E00 does), ASCII in UTF-16 always has one, at
/// one parity. A stray NUL in plain text is far rarer than a sixteenth.
bool has_utf16_zeros(std::size_t ascii, std::size_t other, std::size_t bytes) {
  return ascii * 32 >= bytes && ascii >= 3 * other;
}

bool find_zero_pattern(std::string_view head, std::uint64_t size, Encoding& encoding) {
  const Zeros zeros = count_zeros(head);
  const auto& [z0, z1, z2, z3] = zeros.at;
  const std::size_t quarter = zeros.bytes / 4;
  if (quarter != 0 && size % 4 == 0 && z2 == quarter && z3 == quarter && z0 == 0) {
    encoding = Encoding::utf32le;
    return true;
  }
  if (quarter != 0 && size % 4 == 0 && z0 == quarter && z1 == quarter && z3 == 0) {
    encoding = Encoding::utf32be;
    return true;
  }
  const std::size_t even = z0 + z2;
  const std::size_t odd = z1 + z3;
  if (size % 2 != 0 || even == odd) {
    return false;
  }
  encoding = odd > even ? Encoding::utf16le : Encoding::utf16be;
  return odd > even ? has_utf16_zeros(odd, even, zeros.bytes)
                    : has_utf16_zeros(even, odd, zeros.bytes);
}

bool is_ascii_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// A two-byte sequence that is a Han character in GB2312: 0xB0-0xF7 and 0xA1-0xFE.
bool is_gb2312_hanzi(std::string_view pair) {
  const auto lead = static_cast<unsigned char>(pair[0]);
  const auto trail = static_cast<unsigned char>(pair[1]);
  return lead >= 0xB0 && lead <= 0xF7 && trail >= 0xA1 && trail != 0xFF;
}

/// U+00C0 to U+00FF: two bytes of which the first is 0xC3.
bool has_western_letter(std::string_view run) {
  return run.find('\xC3') != std::string_view::npos;
}

/// Signs and letters of Latin-1 only, U+0080 to U+00FF.
bool is_western(std::string_view run) {
  for (std::size_t at = 0; at < run.size(); at += 2) {
    if (run[at] != '\xC2' && run[at] != '\xC3') {
      return false;
    }
  }
  return true;
}

/// `easy · short`, `© 2025`: a sign of Latin-1 alone before a space. Its bytes are those of 路, 漏,
/// 芦
/// ... too, but a text in GB18030 has more than these, and no spaces around them.
bool is_lone_sign(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view kSigns = "\xB7\xA9\xAE\xAB\xBB\xA7";
  const bool is_sign = end == begin + 2 && text[begin] == '\xC2' &&
                       kSigns.find(text[begin + 1]) != std::string_view::npos;
  return is_sign && begin > 0 && text[begin - 1] == ' ' && end < text.size() && text[end] == ' ';
}

bool is_small_letter(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}

/// `o é um`: a word of one letter in a sentence.
bool is_lone_word(std::string_view text, std::size_t begin, std::size_t end) {
  const bool behind_word = begin > 1 && text[begin - 1] == ' ' && is_small_letter(text, begin - 2);
  return behind_word && end < text.size() && text[end] == ' ' && is_small_letter(text, end + 1);
}

/// Runs of bytes beyond ASCII, as Windows-1252 would have them.
struct WesternRuns {
  std::size_t singles = 0;
  std::size_t doubles = 0;
  std::size_t within_words = 0;
  /// Three together, or a byte that stands for nothing.
  bool is_broken = false;
};

bool is_western_byte(unsigned char byte) {
  constexpr std::string_view kUnused = "\x81\x8D\x8F\x90\x9D\xFF";  // and one that no word has
  return kUnused.find(static_cast<char>(byte)) == std::string_view::npos;
}

WesternRuns western_runs(std::string_view bytes) {
  WesternRuns runs;
  for (std::size_t at = skip_ascii(bytes, 0); at < bytes.size() && !runs.is_broken;
       at = skip_ascii(bytes, at)) {
    std::size_t end = at;
    while (end < bytes.size() && static_cast<unsigned char>(bytes[end]) >= 0x80) {
      runs.is_broken = runs.is_broken || !is_western_byte(static_cast<unsigned char>(bytes[end]));
      ++end;
    }
    const std::size_t size = end - at;
    const bool letter = static_cast<unsigned char>(bytes[at]) >= 0xC0;
    const bool within = (at > 0 && is_small_letter(bytes, at - 1)) || is_small_letter(bytes, end);
    runs.is_broken = runs.is_broken || size > 2;
    runs.singles += size == 1 ? 1U : 0U;
    runs.doubles += size == 2 ? 1U : 0U;
    runs.within_words += size == 1 && letter && within ? 1U : 0U;
    at = end;
  }
  return runs;
}

/// XML that names no encoding is UTF-8 by its own standard.
bool is_xml_in_utf8(std::string_view bytes) {
  constexpr std::string_view kBegin = "<?xml ";
  const std::string_view declaration = bytes.substr(0, bytes.find("?>"));
  return declaration.starts_with(kBegin) &&
         (declaration.find("encoding") == std::string_view::npos ||
          declaration.find("UTF-8") != std::string_view::npos ||
          declaration.find("utf-8") != std::string_view::npos);
}

}  // namespace

std::size_t byte_order_mark(std::string_view bytes, Encoding encoding) {
  for (const Mark& mark : kMarks) {
    const bool same = mark.encoding == encoding ||
                      (mark.encoding == Encoding::utf8_bom && encoding == Encoding::utf8);
    if (same && bytes.starts_with(mark.bytes)) {
      return mark.bytes.size();
    }
  }
  return 0;
}

bool is_utf8_by_accident(std::string_view text) {
  bool stands_apart = false;
  bool all_signs = true;       // every run so far: · § ° « »
  bool western = true;         // every run so far
  bool within_a_word = false;  // one of them
  for (std::size_t at = skip_ascii(text, 0); at < text.size(); at = skip_ascii(text, at)) {
    std::size_t end = at;  // of this run of characters beyond ASCII
    while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
      if (decode_utf8(text, end).bytes != 2 || !is_gb2312_hanzi(text.substr(end, 2))) {
        return false;
      }
      end += 2;
    }
    const bool beside_word =
        (at > 0 && is_ascii_word(text[at - 1])) || (end < text.size() && is_ascii_word(text[end]));
    stands_apart = stands_apart || !beside_word;
    const std::string_view run = text.substr(at, end - at);
    all_signs = all_signs && is_lone_sign(text, at, end);
    western = western && is_western(run);
    const bool in_word = (at > 0 && is_small_letter(text, at - 1)) || is_small_letter(text, end) ||
                         is_lone_word(text, at, end);
    within_a_word = within_a_word || (in_word && has_western_letter(run));
    at = end;
  }
  return stands_apart && !all_signs && !(western && within_a_word);
}

bool is_windows_1252(std::string_view bytes) {
  const WesternRuns runs = western_runs(bytes);
  return !runs.is_broken && runs.within_words > 0 && runs.singles >= 4 * runs.doubles;
}

bool rules_out_windows_1252(std::string_view head) {
  return western_runs(head).is_broken;
}

EncodingGuess forced_encoding(std::string_view bytes, Encoding forced) {
  const bool turned = forced == Encoding::utf16le && byte_order_mark(bytes, Encoding::utf16be) != 0;
  const Encoding encoding = turned ? Encoding::utf16be : forced;
  return {encoding, byte_order_mark(bytes, encoding)};
}

std::optional<EncodingGuess> guess_by_marks(std::string_view head, std::uint64_t size) {
  for (const Mark& mark : kMarks) {
    if (head.starts_with(mark.bytes) && size % mark.unit == 0) {
      return EncodingGuess{mark.encoding, mark.bytes.size()};
    }
  }
  Encoding by_zeros{};
  if (find_zero_pattern(head, size, by_zeros)) {
    return EncodingGuess{by_zeros, 0};
  }
  return std::nullopt;
}

EncodingGuess guess_encoding(std::string_view bytes) {
  if (const std::optional<EncodingGuess> guess = guess_by_marks(bytes, bytes.size())) {
    return *guess;
  }
  if (find_invalid_utf8(bytes) != std::string_view::npos) {
    return {is_windows_1252(bytes) ? Encoding::windows1252 : Encoding::gb18030, 0};
  }
  const bool utf8 = is_xml_in_utf8(bytes) || !is_utf8_by_accident(bytes);
  return {utf8 ? Encoding::utf8 : Encoding::gb18030, 0};
}

}  // namespace tiku

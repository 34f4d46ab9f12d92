#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <utf8proc.h>

#include "base/utf8.h"
#include "base/utf8_han.h"

namespace tiku {
namespace {

bool is_ignorable(char32_t scalar) {
  return scalar == 0x200B || scalar == 0x200C || scalar == 0x200D || scalar == 0x2060 ||
         scalar == 0xFEFF || scalar == 0x00AD;
}

bool is_trimmed(char32_t scalar) {
  return is_space(scalar) || is_ignorable(scalar);
}

/// Putting a run of combining marks in order takes time with its square, and no writing has runs
/// this long.
bool has_endless_marks(std::string_view text) {
  constexpr std::size_t kMostMarks = 128;
  std::size_t run = 0;
  for (std::size_t at = 0; text.size() >= kMostMarks && at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const bool mark =
        utf8proc_get_property(static_cast<utf8proc_int32_t>(next.scalar))->combining_class != 0;
    run = mark ? run + 1 : 0;
    if (run > kMostMarks) {
      return true;
    }
    at += next.bytes;
  }
  return false;
}

std::string mapped(std::string_view text, utf8proc_option_t options) {
  if (has_endless_marks(text)) {
    return std::string(text);
  }
  utf8proc_uint8_t* buffer = nullptr;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t length =
      utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(text.size()), &buffer, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(buffer, &std::free);
  if (length < 0) {
    return std::string(
        text);  // invalid UTF-8 stays as it is; readers refuse it before it comes here
  }
  return {reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(length)};
}

/// As decode_utf8 within the text, without a call for ASCII and most characters of three bytes.
Decoded decode_common(std::string_view text, std::size_t at) {
  const char32_t wide = wide_at(text, at);
  return wide != 0 ? Decoded{wide, 3, true} : decode_utf8(text, at);
}

/// Where the first byte beyond ASCII stands; the size of the text where none does.
std::size_t ascii_size(std::string_view text) {
  constexpr std::uint64_t kTops = 0x8080808080808080;
  std::size_t at = 0;
  for (std::uint64_t eight = 0; text.size() - at >= sizeof eight; at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & kTops) != 0) {
      break;
    }
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) {
    ++at;
  }
  return at;
}

bool is_ascii(std::string_view text) {
  return ascii_size(text) == text.size();
}

/// Whether nothing but ASCII has capitals, and nothing is composed with what stands before it: Han
/// characters, punctuation of Chinese and of printed English, full-width digits and signs.
bool has_only_ascii_case(std::string_view text) {
  for (std::size_t at = ascii_size(text); at < text.size();) {
    const Decoded next = decode_common(text, at);
    const char32_t c = next.scalar;
    const bool plain = c < 0x80 || (c >= 0x4E00 && c < 0xA000) || (c >= 0x2010 && c <= 0x2027) ||
                       (c >= 0x3000 && c <= 0x3020) || (c >= 0xFF01 && c <= 0xFF20);
    if (!plain) {
      return false;
    }
    at += next.bytes;
  }
  return true;
}

bool is_unsafe_to_show(char32_t scalar) {
  const bool control = scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0);
  const bool bidi = (scalar >= 0x202A && scalar <= 0x202E) ||
                    (scalar >= 0x2066 && scalar <= 0x2069) || scalar == 0x200E ||
                    scalar == 0x200F || scalar == 0x061C;
  return control || bidi || scalar == 0x2028 || scalar == 0x2029 || scalar == 0xFEFF;
}

void append_hex(std::string& out, char32_t value, int digits) {
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
    out += "0123456789ABCDEF"[(value >> shift) & 0xF];
  }
}

std::u32string characters(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    out += next.scalar;
    at += next.bytes;
  }
  return out;
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
std::size_t edit_distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[a.size()][b.size()];
}

/// Where the last character before `end` begins; a byte that belongs to none is one.
std::size_t last_character(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t kLongest = 4;
  std::size_t at = end - 1;
  while (at > begin && end - at < kLongest &&
         (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80) {
    --at;
  }
  return decode_utf8(text.substr(0, end), at).bytes == end - at ? at : end - 1;
}

constexpr std::size_t kHanBytes = 3;

bool is_visible_ascii(char c) {
  return c > 0x20 && c < 0x7F;
}

/// A Han character or its punctuation, but for the space.
bool is_han_at(std::string_view text, std::size_t at) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (at + kHanBytes > text.size() || (byte(at + 1) & 0xC0U) != 0x80 ||
      (byte(at + 2) & 0xC0U) != 0x80) {
    return false;
  }
  const bool han = byte(at) >= 0xE4 && byte(at) <= 0xE9;
  const bool punctuation = byte(at) == 0xE3 && byte(at + 1) == 0x80 && byte(at + 2) != 0x80;
  return han || punctuation || (byte(at) == 0xEF && byte(at + 1) == 0xBC);
}

/// What a look at the bytes tells of most texts: there is nothing to trim from the character at
/// `at`, which is within the text.
bool begins_plainly(std::string_view text, std::size_t at) {
  return is_visible_ascii(text[at]) || is_han_at(text, at);
}

bool ends_plainly(std::string_view text) {
  return is_visible_ascii(text.back()) ||
         (text.size() >= kHanBytes && is_han_at(text, text.size() - kHanBytes));
}

}  // namespace

bool is_space(char32_t scalar) {
  return scalar == ' ' || (scalar >= 0x09 && scalar <= 0x0D) || scalar == 0x85 || scalar == 0xA0 ||
         scalar == 0x1680 || (scalar >= 0x2000 && scalar <= 0x200A) || scalar == 0x2028 ||
         scalar == 0x2029 || scalar == 0x202F || scalar == 0x205F || scalar == 0x3000;
}

namespace {

std::string_view trim_ends(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size() && !begins_plainly(text, begin)) {
    const Decoded next = decode_utf8(text, begin);
    if (!is_trimmed(next.scalar)) {
      break;
    }
    begin += next.bytes;
  }
  std::size_t end = text.size();
  while (end > begin && !ends_plainly(text.substr(0, end))) {
    const std::size_t last = last_character(text, begin, end);
    if (!is_trimmed(decode_utf8(text.substr(0, end), last).scalar)) {
      break;
    }
    end = last;
  }
  return text.substr(begin, end - begin);
}

/// A text that does not begin and end with visible ASCII.
std::string_view trim_wide(std::string_view text) {
  const bool plain = !text.empty() && begins_plainly(text, 0) && ends_plainly(text);
  return plain ? text : trim_ends(text);
}

}  // namespace

std::string_view trim(std::string_view text) {
  if (!text.empty() && is_visible_ascii(text.front()) && is_visible_ascii(text.back())) {
    return text;  // most texts, and no other look is as short
  }
  return trim_wide(text);
}

std::string fold_width(std::string_view text) {
  return is_ascii(text)
             ? std::string(text)
             : mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_COMPAT));
}

std::string compose(std::string_view text) {
  return is_ascii(text) ? std::string(text) : mapped(text, UTF8PROC_COMPOSE);
}

std::string fold_case(std::string_view text) {
  if (has_only_ascii_case(text)) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
  }
  return mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
}

std::string without_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_common(text, at);
    if (is_space(next.scalar)) {
      out.append(text, from, at - from);
      from = at + next.bytes;
    }
    at += next.bytes;
  }
  out.append(text, from);
  return out;
}

std::string collapse_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  char32_t before = 0;
  bool pending = false;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const bool visible_ascii = next.scalar > ' ' && next.scalar < 0x7F;
    if (!visible_ascii && is_space(next.scalar)) {
      pending = true;
    } else {
      const bool beside_hanzi = is_hanzi(before) || is_hanzi(next.scalar);
      if (pending && before != 0 && !beside_hanzi) {
        out += ' ';
      }
      pending = false;
      before = next.scalar;
      out.append(text, at, next.bytes);
    }
    at += next.bytes;
  }
  return out;
}

std::string visible(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    if (!next.valid) {
      out += "\\x";
      append_hex(out, static_cast<unsigned char>(text[at]), 2);
    } else if (next.scalar == '\n' || next.scalar == '\t') {
      out += next.scalar == '\n' ? "\\n" : "\\t";
    } else if (is_unsafe_to_show(next.scalar)) {
      const bool small = next.scalar < 0x100;
      out += small ? "\\x" : "\\u";
      append_hex(out, next.scalar, small ? 2 : 4);
    } else {
      out += text.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  return out;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> pieces;
  while (true) {
    const std::size_t at = text.find(separator);
    pieces.push_back(text.substr(0, at));
    if (at == std::string_view::npos) {
      return pieces;
    }
    text.remove_prefix(at + separator.size());
  }
}

std::string join(const std::vector<std::string>& pieces, std::string_view separator) {
  std::string out;
  for (const std::string& piece : pieces) {
    if (&piece != &pieces.front()) {
      out += separator;
    }
    out += piece;
  }
  return out;
}

std::string_view suggest(std::string_view word, const std::vector<std::string_view>& candidates) {
  const std::u32string wanted = characters(fold_case(word));
  if (wanted.empty() || wanted.size() > 64) {
    return {};
  }
  std::string_view best;
  std::size_t best_distance =
      wanted.size() <= 3 ? 2 : wanted.size() / 3 + 2;  // only what is nearer counts
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(wanted, characters(candidate));
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace tiku

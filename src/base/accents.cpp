#include "base/accents.h"

#include <cstdlib>
#include <memory>

#include <utf8proc.h>

#include "base/utf8.h"

namespace tiku {
namespace {

/// Combining marks, and Latin letters that nothing takes apart into a letter and a mark.
struct Plain {
  char32_t letter;
  std::string_view plain;
};

constexpr Plain kPlain[] = {{U'đ', "d"}, {U'ł', "l"}, {U'ø', "o"}, {U'ı', "i"}, {U'ß', "ss"}};

bool is_latin(char32_t c) {
  constexpr char32_t kLatinEnd = 0x250;
  return c < kLatinEnd || (c >= 0x300 && c < 0x370) || (c >= 0x1E00 && c < 0x1F00);
}

/// Taken apart, and without the marks.
std::string stripped(const std::string& text) {
  utf8proc_uint8_t* buffer = nullptr;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
  const utf8proc_ssize_t length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &buffer, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(buffer, &std::free);
  return length < 0
             ? text
             : std::string(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(length));
}

}  // namespace

std::string without_accents(std::string_view text) {
  constexpr std::size_t kLongest = 512;  // names have no more; runs of marks take their square
  std::string bare;
  bool ascii = true;
  for (std::size_t at = 0; at < text.size() && text.size() <= kLongest;) {
    const Decoded next = decode_utf8(text, at);
    if (!is_latin(next.scalar)) {
      return std::string(text);
    }
    ascii = ascii && next.scalar < 0x80;
    std::string_view letter = text.substr(at, next.bytes);
    for (const Plain& one : kPlain) {
      letter = one.letter == next.scalar ? one.plain : letter;
    }
    bare += letter;
    at += next.bytes;
  }
  return ascii ? std::string(text) : stripped(bare);
}

}  // namespace tiku

#include "base/width.h"

#include <utf8proc.h>

#include "base/utf8.h"

namespace tiku {
namespace {

std::size_t width_of(char32_t scalar) {
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(scalar));
  return width < 0 ? 0 : static_cast<std::size_t>(width);
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    width += width_of(next.scalar);
    at += next.bytes;
  }
  return width;
}

std::string pad_right(std::string_view text, std::size_t width) {
  const std::size_t used = display_width(text);
  return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t used = display_width(text);
  return std::string(used < width ? width - used : 0, ' ') + std::string(text);
}

std::string fit(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) {
    return std::string(text);
  }
  if (width == 0) {
    return {};
  }
  std::size_t used = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const Decoded next = decode_utf8(text, at);
    if (used + width_of(next.scalar) > width - 1) {
      break;
    }
    used += width_of(next.scalar);
    at += next.bytes;
  }
  return std::string(text.substr(0, at)) + "…";
}

}  // namespace tiku

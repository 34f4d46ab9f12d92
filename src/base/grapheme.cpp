#include "base/grapheme.h"

#include <utf8proc.h>

#include "base/utf8.h"

namespace tiku {
namespace {

bool breaks_between(const Decoded& before, const Decoded& after, utf8proc_int32_t& state) {
  return !before.valid || !after.valid ||
         utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before.scalar),
                                          static_cast<utf8proc_int32_t>(after.scalar), &state);
}

}  // namespace

std::size_t grapheme_length(std::string_view text, std::size_t at) {
  Decoded before = decode_utf8(text, at);
  std::size_t length = before.bytes;
  utf8proc_int32_t state = 0;
  while (length != 0 && at + length < text.size()) {
    const Decoded after = decode_utf8(text, at + length);
    if (breaks_between(before, after, state)) {
      break;
    }
    length += after.bytes;
    before = after;
  }
  return length;
}

std::size_t last_grapheme(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); at += grapheme_length(text, at)) {
    begin = at;
  }
  return begin;
}

}  // namespace tiku

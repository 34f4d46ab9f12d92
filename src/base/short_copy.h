#pragma once

#include <cstddef>
#include <cstring>

namespace tiku {

/// copy_short() may read so many bytes behind what it copies, and write as many behind where it
/// ends.
constexpr std::size_t kShortCopySlack = 16;

/// Copies a few bytes without a call and, up to sixteen, without a branch on their number. Returns
/// where the copy ends.
inline char* copy_short(char* to, const char* from, std::size_t size) {
  std::memcpy(to, from, kShortCopySlack);
  for (std::size_t at = kShortCopySlack; at < size; at += kShortCopySlack) {
    std::memcpy(to + at, from + at, kShortCopySlack);
  }
  return to + size;
}

}  // namespace tiku

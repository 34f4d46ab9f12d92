#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/assert.h"
#include "base/short_copy.h"

namespace tiku {

/// Copies any text; returns where the copy ends.
inline char* copy_text(char* to, std::string_view text) {
  return std::copy(text.begin(), text.end(), to);
}

/// A number with its comma: copied without a branch on its length.
class ShortText {
 public:
  static constexpr std::size_t kMost = 2 * kShortCopySlack - 1;

  ShortText() = default;

  explicit ShortText(std::string_view text) : size_(static_cast<std::uint8_t>(text.size())) {
    TIKU_ASSERT(text.size() <= kMost);
    copy_text(bytes_.data(), text);
  }

  bool is_empty() const { return size_ == 0; }

  /// Writes up to kShortCopySlack bytes behind where it ends.
  char* copy_to(char* to) const { return copy_short(to, bytes_.data(), size_); }

 private:
  std::array<char, kMost> bytes_{};
  std::uint8_t size_ = 0;
};

/// Text that grows at its end. Whoever appends asks for room once a row and keeps the place where
/// it writes in a register.
class RowText {
 public:
  void clear() { filled_ = 0; }

  /// Where the text ends; so many bytes behind it may be written.
  char* open(std::size_t most) {
    if (bytes_.size() < filled_ + most) {
      bytes_.resize(std::max(2 * bytes_.size(), filled_ + most));
    }
    return bytes_.data() + filled_;
  }

  /// The text ends here now.
  void close(const char* end) { filled_ = static_cast<std::size_t>(end - bytes_.data()); }

  void add(std::string_view text) { close(copy_text(open(text.size()), text)); }

  std::string_view text() const { return {bytes_.data(), filled_}; }

 private:
  std::vector<char> bytes_;
  std::size_t filled_ = 0;
};

}  // namespace tiku

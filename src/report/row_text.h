#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/short_copy.h"

namespace tiku {

/// A text with bytes behind it that may be read.
class ReadableText {
 public:
  ReadableText() = default;

  explicit ReadableText(std::string text) : bytes_(std::move(text)), size_(bytes_.size()) {
    bytes_.append(kShortCopySlack, '\0');
  }

  bool is_empty() const { return size_ == 0; }

  std::string_view view() const { return {bytes_.data(), size_}; }

 private:
  std::string bytes_;
  std::size_t size_ = 0;
};

/// Text that grows at its end. Appending looks at no limit: room is made once a row.
class RowText {
 public:
  void clear() { filled_ = 0; }

  void make_room(std::size_t size) {
    if (bytes_.size() < filled_ + size) {
      bytes_.resize(std::max(2 * bytes_.size(), filled_ + size));
    }
  }

  RowText& operator<<(std::string_view text) {
    std::memcpy(bytes_.data() + filled_, text.data(), text.size());
    filled_ += text.size();
    return *this;
  }

  /// kShortCopySlack bytes behind the text can be read.
  RowText& add_short(std::string_view text) {
    copy_short(bytes_.data() + filled_, text.data(), text.size());
    filled_ += text.size();
    return *this;
  }

  RowText& operator<<(char c) {
    bytes_[filled_++] = c;
    return *this;
  }

  std::string_view text() const { return {bytes_.data(), filled_}; }

 private:
  std::vector<char> bytes_;
  std::size_t filled_ = 0;
};

}  // namespace tiku

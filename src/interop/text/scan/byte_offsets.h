#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

namespace tiku {

/// Where each character of a text begins, in a byte and a half for each: its length, and of one in
/// eight the place itself.
class ByteOffsets {
 public:
  /// For so many characters; keeps those that are there.
  void make_room(std::size_t characters);

  /// The next character begins at byte `at`; there must be room for it. Where the text ends, the
  /// same is said of its end.
  void add(std::size_t at) {
    const std::size_t count = count_;
    const std::size_t length = at - last_;  // of the one before
    if (count % kBlock == 0) {
      places_[count / kBlock] = static_cast<std::uint32_t>(at);
    }
    if (length > kLongest) {
      add_far(length);
    }
    if (count > 0) {
      lengths_[count - 1] = static_cast<std::uint8_t>(std::min(length, kLongest));
    }
    last_ = at;
    count_ = count + 1;
  }

  /// The next characters, one at least, take `bytes` each from `at` on.
  void add_run(std::size_t at, std::size_t characters, std::uint8_t bytes) {
    add(at);
    std::memset(lengths_.get() + count_ - 1, bytes, characters - 1);
    for (std::size_t i = (count_ + kBlock - 1) / kBlock; i * kBlock < count_ + characters - 1;
         ++i) {
      places_[i] = static_cast<std::uint32_t>(at + (i * kBlock + 1 - count_) * bytes);
    }
    count_ += characters - 1;
    last_ += (characters - 1) * bytes;
  }

  std::size_t of(std::size_t character) const;

 private:
  static constexpr std::size_t kBlock = 8;
  static constexpr std::size_t kLongest = 255;

  /// The rest of the length of a character with much behind it that shows nothing.
  struct Far {
    std::size_t character = 0;
    std::size_t rest = 0;
  };

  /// The last character is longer than a byte can say.
  void add_far(std::size_t length);

  std::unique_ptr<std::uint8_t[]> lengths_;
  std::unique_ptr<std::uint32_t[]> places_;
  std::vector<Far> far_;
  std::size_t count_ = 0;
  std::size_t last_ = 0;
};

}  // namespace tiku

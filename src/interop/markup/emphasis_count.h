#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// Whether a marked-up text sets some of its words apart (bold, italic, underlined): a part that is
/// emphasised can be what the question turns on, a whole text in bold says nothing.
class EmphasisCount {
 public:
  void open(std::string_view name) { depth_ += is_emphasis(name) ? 1 : 0; }

  void close(std::string_view name) { depth_ -= is_emphasis(name) && depth_ > 0 ? 1 : 0; }

  /// A character of a word.
  void letter() {
    ++letters_;
    emphasised_ += depth_ > 0 ? 1 : 0;
  }

  bool sets_apart() const { return emphasised_ > 0 && emphasised_ < letters_; }

 private:
  static bool is_emphasis(std::string_view name) {
    return name == "b" || name == "strong" || name == "em" || name == "i" || name == "u" ||
           name == "mark";
  }

  int depth_ = 0;
  std::size_t letters_ = 0;
  std::size_t emphasised_ = 0;
};

}  // namespace tiku

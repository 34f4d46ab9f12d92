#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tiku {

struct DocumentLine {
  std::string_view whole;
  /// Without white space on either side.
  std::string_view words;
};

/// A document and its lines, which are cut once: nearly all conventions of layout are those of few
/// documents, and what a look at the lines tells of all others should cost no more than the look.
class DocumentLines {
 public:
  explicit DocumentLines(std::string text) : text_(std::move(text)) { cut(); }

  DocumentLines(const DocumentLines&) = delete;
  DocumentLines& operator=(const DocumentLines&) = delete;

  const std::string& text() const { return text_; }

  /// Behind the last line end no line begins. Good until the text changes.
  std::span<const DocumentLine> lines() const { return lines_; }

  /// `change` takes the text and gives it back as it was, or another one.
  template <class Change>
  void apply(Change change) {
    const char* const bytes = text_.data();
    const std::size_t size = text_.size();
    text_ = change(std::move(text_));
    // A text that stays keeps its place, but for short ones, which have none of their own.
    if (text_.data() != bytes || text_.size() != size || size < kShort) {
      cut();
    }
  }

  /// Leaves nothing behind.
  std::string take() {
    lines_.clear();
    return std::move(text_);
  }

 private:
  static constexpr std::size_t kShort = 64;

  void cut();

  std::string text_;
  std::vector<DocumentLine> lines_;
};

}  // namespace tiku

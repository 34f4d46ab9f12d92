#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"

namespace tiku {

/// A text that is edited in several rounds and remembers how it began.
class EditedText {
 public:
  /// The origin of a line that was changed or added.
  static constexpr std::size_t kNoLine = std::string::npos;

  explicit EditedText(std::string text);

  /// Makes the edits, which are in order and do not overlap. Every other byte stays.
  void apply(const std::vector<Edit>& edits);

  const std::string& first() const { return first_; }

  const std::string& text() const { return text_; }

  /// For each line of the text the line of the first text that it is (both from 0), or kNoLine.
  const std::vector<std::size_t>& origins() const { return origins_; }

 private:
  std::string first_;
  std::string text_;
  std::vector<std::size_t> origins_;
};

/// The lines of a text with their line ends; the last may have none.
std::vector<std::string_view> lines_with_ends(std::string_view text);

/// A unified diff from the first text to the last, with three lines of context; "" where they are
/// equal. `path` stands in its head; `mark` (a byte-order mark) precedes both texts.
std::string unified_diff(const std::string& path, const EditedText& edited,
                         std::string_view mark = {});

}  // namespace tiku

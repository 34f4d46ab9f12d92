#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// The lines at the head of a document that name its school, its term and its exam: printed again
/// above the answers, or at the top of a page, they are no text of a question.
class HeadLines {
 public:
  explicit HeadLines(std::string_view document);

  /// Whether the trimmed line is one of them once more.
  bool has(std::string_view line) const;

 private:
  /// Without their spaces.
  std::vector<std::string> lines_;
};

}  // namespace tiku

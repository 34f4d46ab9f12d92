#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace tiku {

/// What a stem says about other questions of the paper.
struct QuestionReferences {
  /// It goes on from the one before: 接上题, "the question above".
  bool neighbour = false;
  /// It names questions by their numbers: 第 3 题, "see question 2".
  std::vector<std::int64_t> numbers;

  bool any() const { return neighbour || !numbers.empty(); }
};

QuestionReferences read_question_references(std::string_view stem);

}  // namespace tiku

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/question.h"

namespace tiku {

/// What a question says, as hashes: two questions with the same hash say the same but for width,
/// case and spaces. 0 where there is nothing to say.
struct ContentHashes {
  std::uint64_t stem = 0;
  /// Stem, options in any order, parts.
  std::uint64_t texts = 0;
  /// The same with labels and answer.
  std::uint64_t all = 0;
};

ContentHashes content_hashes(const Question& question);

/// Hashes of pairs of neighbouring characters of stem and options: rising, at most kSketchSize.
using Sketch = std::vector<std::uint32_t>;

inline constexpr std::size_t kSketchSize = 128;

Sketch sketch_of(const Question& question);

/// About how much two questions have in common, 0 to 1; 0 where one says nothing.
double likeness(const Sketch& a, const Sketch& b);

/// Without differences of width, case and white space.
std::string plain_text(std::string_view text);

}  // namespace tiku

#pragma once

#include <cstddef>
#include <optional>

#include "interop/text/paper_text.h"
#include "interop/text/words.h"

namespace tiku {

/// What a questionnaire prints behind the sentence, before the options: 单选题 *, or what is left
/// of a bracket with the points: (分值: 单选题 *.
struct StemTail {
  /// Where the sentence ends.
  std::size_t end = 0;
  std::optional<TypeWord> type;
};

StemTail tail_of_stem(const PaperText& text, TextRange stem);

}  // namespace tiku

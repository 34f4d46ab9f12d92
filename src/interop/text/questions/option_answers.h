#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/questions/question_reader.h"

namespace tiku {

/// The letters of the options whose words the answer gives, 答案:正确 or several of them; nothing
/// where an option lacks.
std::string letters_of_words(std::string_view answer, const std::vector<ReadOption>& options);

/// The options that an answer names by letter and words, and where it ends.
struct NamedOptions {
  std::string letters;
  std::size_t end = 0;
};

/// A:突出重点; B:真实可信: from the beginning of the range, each letter with the words of its
/// option, as far as they follow each other in order.
NamedOptions options_named_in(const PaperText& text, TextRange range,
                              const std::vector<ReadOption>& options);

}  // namespace tiku

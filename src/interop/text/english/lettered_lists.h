#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "interop/text/english/lines.h"

namespace tiku {

/// Options one a line, from A on; `last` is the last line of theirs, where the last option ends.
struct LetteredList {
  std::vector<std::size_t> options;
  std::size_t last = 0;
};

/// All of two options at least that stand on the lines before `end`.
std::vector<LetteredList> lettered_lists(const EnglishLines& lines, std::size_t end);

/// The words of the option on that line.
std::string_view lettered_words(const EnglishLines& lines, std::size_t i);

/// Whether `words` begin with those of the option, up to case and a stop at the end.
bool repeats_lettered(const EnglishLines& lines, std::size_t i, std::string_view words);

}  // namespace tiku

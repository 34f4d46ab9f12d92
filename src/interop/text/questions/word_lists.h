#pragma once

#include <vector>

#include "interop/text/questions/paper_group.h"

namespace tiku {

/// Finds the words to choose from above sentences with blanks: `Word bank: bell, desk, lamp`,
/// (繁荣 坚持 鼓励). Without them the sentences cannot be answered. Gives where they stand.
std::vector<TextRange> find_word_lists(const PaperText& text, std::vector<PaperGroup>& groups);

}  // namespace tiku

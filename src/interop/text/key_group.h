#pragma once

#include <vector>

#include "interop/text/labels.h"
#include "interop/text/paper_group.h"

namespace tiku {

/// Whether most entries are nothing but an answer, perhaps with its explanation: a key.
bool are_answers(const PaperText& text, const std::vector<Label>& labels, const PaperGroup& group);

/// 选择题 above sentences with words in brackets and no options: they are filled in.
bool are_filled_in(const PaperText& text, const PaperGroup& group);

}  // namespace tiku

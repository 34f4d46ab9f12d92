#pragma once

#include <vector>

#include "interop/text/labels.h"
#include "interop/text/paper_group.h"

namespace tiku {

/// What looks like a question in the parts of the text that are in none of the ranges that were
/// `read`: options behind a sentence, a slot in a numbered line, an answer behind its label. Each
/// from where it begins to the last of these signs, in order.
std::vector<TextRange> find_unread(const PaperText& text, const std::vector<Label>& labels,
                                   std::vector<TextRange> read);

/// Options of other questions in the text of those that were read.
std::vector<TextRange> find_swallowed(const PaperText& text, const std::vector<Label>& labels,
                                      const PaperGroup& group);

}  // namespace tiku

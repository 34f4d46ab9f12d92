#pragma once

#include <string_view>
#include <vector>

#include "interop/text/layout/documents.h"

namespace tiku {

/// Gives papers that English titles tell apart, `MIDTERM EXAM A` and `MIDTERM EXAM B`, the answers
/// that stand behind another one below `Answer key (Exam A)`. Those of no paper become a document
/// of their own, as do those to last week's exam: they are never those of the paper they stand
/// behind.
void give_named_papers_their_keys(std::string_view text, std::vector<DocumentSpan>& spans);

}  // namespace tiku

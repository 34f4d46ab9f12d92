#pragma once

#include <vector>

#include "interop/text/questions/paper_group.h"

namespace tiku {

/// Numbered sentences that look like no questions are such where a key answers each of them: moves
/// those lists from `refused` to `groups`.
void accept_keyed_lists(const PaperText& text, const std::vector<PaperGroup>& keys,
                        std::vector<PaperGroup>& refused, std::vector<PaperGroup>& groups);

}  // namespace tiku

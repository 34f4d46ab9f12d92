#pragma once

#include <vector>

#include "interop/import_format.h"
#include "interop/text/questions/paper_group.h"

namespace tiku {

/// The last question of a group takes what stands behind its answer label. Where that answers all
/// questions of the group and no other of them has an answer, it is their key: letters or ticks in
/// their order (答案:ABB), or a list that counts along. A list that counts with other groups goes
/// to `keys`; one that could be either goes to `result.left_out`.
void settle_last_answers(const PaperText& text, std::vector<PaperGroup>& groups,
                         std::vector<PaperGroup>& keys, ImportResult& result);

}  // namespace tiku

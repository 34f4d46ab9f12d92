#pragma once

#include <vector>

#include "interop/import_format.h"
#include "interop/text/questions/paper_group.h"

namespace tiku {

/// 1. ... 2. ... 答案:1.B 2.C 3. ... 4. ... 答案:3.A 4.D: the label behind a question announces the
/// answers of those above it too, which have none. They become keys of the group; a list that goes
/// on otherwise than from the number it begins with up to that of its question is nobody's answer,
/// and goes to `result.left_out`. Behind a question that is answered in words it is its own answer,
/// unless another list of the group can be none: 答案:3.... 4.... behind question 4. One that
/// begins with another number than 1 and stands behind a question of neither is a key of other
/// questions, and goes to `keys`.
void settle_inner_lists(const PaperText& text, PaperGroup& group, std::vector<PaperGroup>& keys,
                        ImportResult& result);

}  // namespace tiku

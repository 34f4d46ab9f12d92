#pragma once

#include <vector>

#include "interop/text/question_reader.h"

namespace tiku {

/// Takes what stands behind the labels of a question (答案:, 解析:, 得分: ...) into it. `labels`
/// are those of its body, in order.
void read_labelled(const PaperText& text, const std::vector<Label>& labels, TextRange body,
                   ReadQuestion& question);

}  // namespace tiku

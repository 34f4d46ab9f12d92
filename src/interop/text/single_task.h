#pragma once

#include <span>
#include <vector>

#include "interop/text/scan/headings.h"
#include "interop/text/scan/labels.h"

namespace tiku {

/// 三、作文(40分) 以...为题, 三、论述题 试述...: whether what stands under the heading is one task
/// without a number: the heading states points, or asks for answers in words. `numbers` are those
/// of the range, `labels` all.
bool is_single_task(const PaperText& text, const Heading& heading, TextRange range,
                    std::span<const NumberMark> numbers, const std::vector<Label>& labels);

}  // namespace tiku

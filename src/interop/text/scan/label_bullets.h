#pragma once

#include <vector>

#include "interop/text/scan/labels.h"

namespace tiku {

/// `- 解析:` on a line: the bullet before the label is part of it, and no last word of what stands
/// above.
void take_label_bullets(const PaperText& text, TextRange range, std::vector<Label>& labels);

}  // namespace tiku

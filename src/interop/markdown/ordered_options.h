#pragma once

#include <vector>

#include "interop/markdown/markdown_lines.h"

namespace tiku {

/// Whether the document numbers options, `1) one`, `2) two ✓`, below numbered headings: in nearly
/// all of its lists one is marked as right, or printed again behind `Answer:`.
bool numbers_options(const std::vector<MarkdownLine>& lines);

}  // namespace tiku

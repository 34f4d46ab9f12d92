#pragma once

#include <string>
#include <vector>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// What stands behind 第一空: 第二空: or 空1: 空2:; nothing where they do not count from 1.
std::vector<std::string> blanks_by_name(const PaperText& text, TextRange range);

}  // namespace tiku

#pragma once

#include <string_view>

namespace tiku {

/// A heading of Markdown without the signs that close it, and without all of them where the number
/// of a question stands behind them: `## 判断题 ##`, `### 第 2 题`. The line itself where it is
/// none.
std::string_view without_heading_signs(std::string_view line);

}  // namespace tiku

#pragma once

#include "base/message.h"

/// What is said about a check as a whole; what a rule says stands in its file.
namespace tiku::msg {

inline constexpr Message nothing_to_check{
    "no bank in {}; a bank is a .yaml or .yml file with a line `tiku: 1`",
    "{} 里没有题库；题库是带有 `tiku: 1` 一行的 .yaml 或 .yml 文件"};

inline constexpr Message other_place{"{} stands here", "{} 在这里"};

inline constexpr Message family_file{"file and YAML", "文件与 YAML"};
inline constexpr Message family_identity{"identity and structure", "标识与结构"};
inline constexpr Message family_answers{"options and answers", "选项与答案"};
inline constexpr Message family_scoring{"scoring", "评分"};
inline constexpr Message family_text{"text", "文字"};
inline constexpr Message family_duplicates{"duplicates", "重复"};
inline constexpr Message family_writing{"how questions are written", "命题"};
inline constexpr Message family_sheets{"answer sheets and statistics", "答卷与统计"};

}  // namespace tiku::msg

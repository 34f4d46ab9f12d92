#pragma once

#include "base/message.h"

/// Titles of the columns of a question list, and its words.
namespace tiku::msg {

inline constexpr Message list_sheet{"Questions", "题目"};
inline constexpr Message list_id{"id", "编号"};
inline constexpr Message list_type{"type", "题型"};
inline constexpr Message list_stem{"question", "题干"};
inline constexpr Message list_option{"option {}", "选项{}"};
inline constexpr Message list_answer{"answer", "答案"};
inline constexpr Message list_explanation{"explanation", "解析"};
inline constexpr Message list_points{"points", "分值"};
inline constexpr Message list_difficulty{"difficulty", "难度"};
inline constexpr Message list_section{"chapter", "章节"};
inline constexpr Message list_tags{"tags", "标签"};
inline constexpr Message list_source{"source", "来源"};
inline constexpr Message list_note{"note", "备注"};
inline constexpr Message list_true{"true", "正确"};
inline constexpr Message list_false{"false", "错误"};

}  // namespace tiku::msg

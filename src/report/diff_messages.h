#pragma once

#include "base/message.h"

/// What `tiku diff` shows.
namespace tiku::msg {

inline constexpr Message diff_none{"no changes", "没有变化"};
inline constexpr Message diff_counts{"{} {0?change:changes}: {}", "{} 处变化：{}"};
inline constexpr Message diff_count{"{} {}", "{} {}"};
inline constexpr Message diff_comma{", ", "，"};
inline constexpr Message diff_question{"question {}, {}", "第 {} 题 {}"};
inline constexpr Message diff_question_plain{"question {}", "第 {} 题"};
inline constexpr Message diff_part{"part {}", "小题 {}"};
inline constexpr Message diff_whole_bank{"bank", "题库"};
inline constexpr Message diff_files{"{} -> {}", "{} -> {}"};
inline constexpr Message diff_bank_added{"new bank with {} {0?question:questions}",
                                         "新增的题库，共 {} 题"};
inline constexpr Message diff_bank_removed{"bank is gone, with {} {0?question:questions}",
                                           "删去的题库，共 {} 题"};
inline constexpr Message diff_what{"{}: {}", "{}：{}"};
inline constexpr Message diff_quoted{"\"{}\"", "“{}”"};
inline constexpr Message diff_nothing{"none", "无"};

// What the kinds of changes are called
inline constexpr Message kind_key{"key", "答案"};
inline constexpr Message kind_points{"points", "分值"};
inline constexpr Message kind_policy{"scoring policy", "评分办法"};
inline constexpr Message kind_options{"options", "选项"};
inline constexpr Message kind_type{"type", "题型"};
inline constexpr Message kind_text{"text", "文字"};
inline constexpr Message kind_added{"added", "新增"};
inline constexpr Message kind_removed{"removed", "删去"};
inline constexpr Message kind_renamed{"renamed", "改名"};
inline constexpr Message kind_moved{"moved", "移动"};
inline constexpr Message kind_exam{"exam", "考试设置"};
inline constexpr Message kind_adjust{"correction", "更正"};
inline constexpr Message kind_forms{"paper form", "卷别"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

/// What `tiku grade` says about an earlier grading of the same exam.
namespace tiku::msg {

inline constexpr Message changes_title{"against the earlier results in {}",
                                       "与 {} 里以前的成绩相比"};
inline constexpr Message changes_none{"nobody's points or result changed",
                                      "没有人的得分或结果改变"};
inline constexpr Message changes_up{"{} up", "升 {} 人"};
inline constexpr Message changes_down{"{} down", "降 {} 人"};
inline constexpr Message changes_results{"result changed {}", "结果改变 {} 人"};
inline constexpr Message changes_appeared{"new {}", "新增 {} 人"};
inline constexpr Message changes_gone{"gone {}", "不再有 {} 人"};
inline constexpr Message changes_items_new{"new items {}", "新增的题 {}"};
inline constexpr Message changes_items_gone{"items gone {}", "不再有的题 {}"};
inline constexpr Message changes_item_up{"up", "升"};
inline constexpr Message changes_item_down{"down", "降"};
inline constexpr Message changes_item_key{"key", "答案"};
inline constexpr Message changes_why{"what changed", "改了什么"};
inline constexpr Message changes_edited{"the question, its key or its points", "题目、答案或分值"};
inline constexpr Message changes_dropped{"dropped", "作废"};
inline constexpr Message changes_full{"full points for all", "全员得分"};
inline constexpr Message changes_sheets{"only sheets or marks", "只有答卷或人工给分"};
inline constexpr Message changes_before{"before", "原来"};
inline constexpr Message changes_now{"now", "现在"};
inline constexpr Message changes_more{"and {} more, all with -o in changes.csv",
                                      "还有 {} 人；加 -o 全部写进 changes.csv"};
inline constexpr Message changes_all{"and {} more, see {}", "还有 {} 人，见 {}"};
inline constexpr Message changes_kept{"the earlier results are kept in {}", "以前的成绩存在 {}"};

// Corrections in force.
inline constexpr Message corrections_title{"corrections", "更正"};
inline constexpr Message corrections_dropped{"dropped: {}", "作废：{}"};
inline constexpr Message corrections_full{"full points for all: {}", "全员得分：{}"};
inline constexpr Message corrections_also{"accepted also: {}", "也算对：{}"};

}  // namespace tiku::msg

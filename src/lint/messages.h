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

// How questions are scored, where a text says otherwise.
inline constexpr Message fact_incomplete{
    "under {} an incomplete answer to question \"{}\" earns {} of {} points",
    "按 {}，第“{}”题少选得 {} 分（满分 {} 分）"};
inline constexpr Message fact_one_option{
    "under {} one right option of question \"{}\" earns {} of {} points",
    "按 {}，第“{}”题选对一项得 {} 分（满分 {} 分）"};
inline constexpr Message fact_wrong_pick{
    "under {} a wrong pick beside the answer to question \"{}\" leaves {} of {} points",
    "按 {}，第“{}”题在答案之外多选一项得 {} 分（满分 {} 分）"};
inline constexpr Message fact_wrong_answer{
    "under {} a wrong answer to question \"{}\" earns {} points", "按 {}，第“{}”题答错得 {} 分"};
inline constexpr Message fact_takes_nothing_off{
    "{} takes nothing off for a wrong answer to question \"{}\"", "{} 不会因为第“{}”题答错而扣分"};
inline constexpr Message fact_points{"question \"{0}\" has {1} {1?point:points}",
                                     "第“{}”题的分值是 {} 分"};
inline constexpr Message fact_count{"there {0?is:are} {0} {0?question:questions}", "实际有 {} 题"};
inline constexpr Message fact_total{"the points add up to {}", "各题分值合计 {} 分"};

}  // namespace tiku::msg

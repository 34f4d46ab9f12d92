#pragma once

#include "base/message.h"

/// What `tiku progress` shows.
namespace tiku::msg {

inline constexpr Message progress_owner{"Record of {} ({})", "{} 的记录（{}）"};
inline constexpr Message progress_nothing{
    "Nothing yet. `tiku quiz BANK` practises a bank; what is answered is kept here.",
    "还没有记录。用 `tiku quiz 题库文件` 练习，作答都会记在这里。"};
inline constexpr Message progress_total{
    "{} {0?practice:practices}, {} {1?exam:exams}; {} {2?answer:answers}, {} right at the first "
    "try",
    "练习 {} 次，考试 {} 次；作答 {} 题次，首答正确率 {}"};
inline constexpr Message progress_unanswered{"{} {0?practice:practices}, {} {1?exam:exams}",
                                             "练习 {} 次，考试 {} 次"};

inline constexpr Message progress_due{"To review: {} today, {} tomorrow, {} later",
                                      "待复习：今天 {} 题，明天 {} 题，以后 {} 题"};
inline constexpr Message progress_due_next{"To review: nothing today; next: {}",
                                           "待复习：今天没有；下次：{}"};
inline constexpr Message progress_due_none{"To review: nothing", "待复习：没有"};
inline constexpr Message progress_due_command{"{}: tiku quiz {} --due",
                                              "{} 题：tiku quiz {} --due"};

inline constexpr Message progress_topics{"By topic, the weakest first", "按知识点（由弱到强）"};
inline constexpr Message progress_weeks{"By week", "按周"};
inline constexpr Message progress_history{"Practices and exams, the latest first",
                                          "练习和考试（由近到远）"};
inline constexpr Message progress_leeches{"Missed again and again", "一错再错的题"};
inline constexpr Message progress_slowest{"What took longest", "用时最长的题"};
inline constexpr Message progress_changes{"Changed since they were answered", "答过之后有变化的题"};
inline constexpr Message progress_absent{"Banks that could not be read", "读不到的题库"};
inline constexpr Message progress_more{"... and {} more (--format json has all)",
                                       "……还有 {} 条（--format json 列出全部）"};

inline constexpr Message progress_col_topic{"topic", "知识点"};
inline constexpr Message progress_col_right{"right", "正确率"};
inline constexpr Message progress_col_of{"of", "题次"};
inline constexpr Message progress_col_week{"week from", "周一"};
inline constexpr Message progress_col_when{"when", "时间"};
inline constexpr Message progress_col_bank{"bank", "题库"};
inline constexpr Message progress_col_kind{"kind", "方式"};
inline constexpr Message progress_col_result{"result", "结果"};
inline constexpr Message progress_col_question{"question", "题"};
inline constexpr Message progress_col_missed{"missed", "答错"};
inline constexpr Message progress_col_time{"time", "用时"};
inline constexpr Message progress_col_stem{"text", "题干"};

inline constexpr Message progress_practice{"practice", "练习"};
inline constexpr Message progress_exam{"exam", "考试"};
inline constexpr Message progress_missed_of{"{} of {}", "{}（共 {}）"};
inline constexpr Message progress_seconds{"{} s", "{} 秒"};
inline constexpr Message progress_score{"{} of {}", "{}（满分 {}）"};
inline constexpr Message progress_score_outcome{"{}, {}", "{}，{}"};
inline constexpr Message progress_not_ended{"can be gone on with", "可继续"};

inline constexpr Message progress_corrected{
    "{}: the answer key was corrected; {} of your {} answers {1?was:were} right, now {} {3?is:are}",
    "{}：答案已更正；你的 {2} 次作答原来对 {1} 次，现在算对 {3} 次"};
inline constexpr Message progress_exam_again{
    "exam of {}: {} by the key of that day; {} by the corrected key",
    "{} 的考试：按当时的答案 {}；按更正后的答案 {}"};
inline constexpr Message progress_removed{
    "no longer in the bank, so no longer asked; the answers stay in the record: {}",
    "已从题库删去，不再出题，作答仍保留在记录里：{}"};
inline constexpr Message progress_withdrawn{
    "withdrawn by a correction, the answers do not count: {}", "已按更正作废，作答不再计入：{}"};
inline constexpr Message progress_edited{"reworded since the last answer: {}",
                                         "上次作答之后改过题面：{}"};
inline constexpr Message progress_bank_trouble{"{}: {}", "{}：{}"};
inline constexpr Message progress_comma{", ", "、"};

inline constexpr Message flags_owners{"Flagged questions of {} ({})", "{} 标记有问题的题（{}）"};
inline constexpr Message flags_none{
    "Nothing was flagged. In a quiz, `:flag REASON` tells the trainer what is wrong.",
    "没有标记。答题时用 `:flag 原因` 告诉培训老师哪里有问题。"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

/// What `tiku explain` says.
namespace tiku::msg {

inline constexpr Message explain_item{"Q{} {}", "第 {} 题 {}"};
inline constexpr Message explain_item_plain{"Q{}", "第 {} 题"};
inline constexpr Message explain_type_points{"{0}, {1} {1?point:points}", "{}，{} 分"};
inline constexpr Message explain_key{"key {}", "答案 {}"};
inline constexpr Message explain_response{"response {}", "作答 {}"};
inline constexpr Message explain_read_as{"response \"{}\" read as {}", "作答“{}”读作 {}"};
inline constexpr Message explain_unread{"response \"{}\"", "作答“{}”"};
inline constexpr Message explain_no_answer{"no answer", "未作答"};
inline constexpr Message explain_points{"{} of {}", "{}/{} 分"};
inline constexpr Message explain_earned{"{} of {}, {}", "{}/{} 分，{}"};
inline constexpr Message explain_earned_fraction{"{} = {} of {}, {}", "{} = {}/{} 分，{}"};
inline constexpr Message explain_pending{"pending: 0 of {} until a person marks it",
                                         "待阅：满分 {} 分，阅卷前计 0 分"};
inline constexpr Message explain_policy{"{}: {}", "{}：{}"};
inline constexpr Message explain_tolerated{"tolerated: {}", "容错：{}"};
inline constexpr Message explain_hit{"+{} \"{}\" found at character {}",
                                     "+{} 找到“{}”，在第 {} 个字"};
inline constexpr Message explain_missed{"+0 of {}: none of {}", "+0（共 {}）：没有找到 {}"};
inline constexpr Message explain_marked{"a person marked it: {} of {}", "人工评分：{}/{} 分"};
inline constexpr Message explain_marker{"by {}", "阅卷人 {}"};
inline constexpr Message explain_comment{"comment: {}", "批注：{}"};
inline constexpr Message explain_dropped{
    "dropped by a correction: counts neither for the score nor for the maximum",
    "已更正：此题作废，不计得分，也不计满分"};
inline constexpr Message explain_full{"corrected: everybody gets the full {}",
                                      "已更正：人人得满分 {} 分"};
inline constexpr Message explain_not_chosen{
    "not counted: the section takes the best {}, and others of this sheet earned more",
    "未计入：本部分任选 {} 题，取得分最高的题，此题不在其中"};
inline constexpr Message explain_not_presented{
    "not on this candidate's paper: neither in the score nor in the maximum",
    "此人的试卷上没有这道题：不计得分，也不计满分"};
inline constexpr Message explain_unscored{"not scored", "此题不计分"};
inline constexpr Message explain_absent{"absent: no answers", "缺考：没有答卷"};
inline constexpr Message explain_place_line{"{} line {}", "{} 第 {} 行"};
inline constexpr Message explain_place_row{"{} sheet {} row {}", "{} 工作表 {} 第 {} 行"};
inline constexpr Message explain_score{"score {} of {}", "得分 {}/{}"};
inline constexpr Message explain_pass_line{"pass >= {}", "合格 >= {}"};
inline constexpr Message explain_rank{"rank {} of {}", "第 {} 名（共 {} 人）"};
inline constexpr Message explain_no_rank{"no rank", "无名次"};
inline constexpr Message explain_can_reach{"between {} and {} once marked",
                                           "阅完后在 {} 到 {} 之间"};
inline constexpr Message explain_failed{"not met: {}", "未达标：{}"};
inline constexpr Message explain_failed_total{"total", "总分"};
inline constexpr Message explain_form{"form {}", "{} 卷"};
inline constexpr Message explain_not_on_roster{"not on the roster", "不在名册"};
inline constexpr Message explain_given{"the sheet says {}, difference {}", "原表总分 {}，相差 {}"};
inline constexpr Message explain_section{"{} {}/{}", "{} {}/{}"};

}  // namespace tiku::msg

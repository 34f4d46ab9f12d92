#pragma once

#include "base/message.h"

/// What the commands that grade say when they cannot go on, and about what they wrote.
namespace tiku::msg {

inline constexpr Message key_has_errors{
    "{} has errors, so nothing was graded or written; mend them and run again",
    "{} 有错误，没有评分，也没有写任何文件；请改正后重跑"};
inline constexpr Message unkeyed_questions{
    "{0} {0?question has:questions have} no answer: {1}; add {0?it:them}, or say --unkeyed pending "
    "or --unkeyed drop",
    "{0} 道题没有答案：{1}；请补上，或用 --unkeyed pending（待阅）、--unkeyed drop（不计分）"};
inline constexpr Message needs_option_count{
    "policy {} of item {} counts options, and the key does not say which there are; add `options`",
    "第 {1} 题的评分法 {0} 要数选项，答案里没有选项；请加上 options"};
inline constexpr Message no_pass_mark{"--pass wants points or a share such as 60%, not \"{}\"",
                                      "--pass 要分数或比例（如 60%），不是“{}”"};
inline constexpr Message reject_at{"{} line {}: {}", "{} 第 {} 行：{}"};
inline constexpr Message nothing_graded{
    "none of {0} {0?sheet:sheets} could be graded; nothing was written",
    "{0} 份答卷没有一份可以评分；没有写任何文件"};
inline constexpr Message no_sheets{"there is no answer sheet in {}; nothing was written",
                                   "{} 里没有答卷；没有写任何文件"};
inline constexpr Message no_such_candidate{
    "no sheet of \"{}\" was graded; give an id or a name as in the sheets",
    "没有“{}”的答卷；请给出答卷上的工号或姓名"};
inline constexpr Message candidate_near{"no sheet of \"{}\" was graded; did you mean {}?",
                                        "没有“{}”的答卷；您要的是 {} 吗？"};
inline constexpr Message several_candidates{"\"{}\" is the name of {}; give the id",
                                            "叫“{}”的有 {}；请给出工号"};
inline constexpr Message no_such_item{"there is no item \"{}\"; give an id or a number",
                                      "没有“{}”这道题；请给出题号或 id"};
inline constexpr Message wrote_results{"{0} files are in {1}", "{1} 里有 {0} 个结果文件"};
inline constexpr Message compare_other_exam{
    "the results in {} are of another exam; name the folder of an earlier grading of this one",
    "{} 里是另一场考试的成绩；请给出这场考试以前的成绩文件夹"};
inline constexpr Message angoff_missing{
    "{0}: {1} {1?judgement is:judgements are} missing, the first of {2}; every judge judges every "
    "item",
    "{0}：缺 {1} 个判断，第一个是 {2}；每位评委都要判断每道题"};
inline constexpr Message wrote_pending{
    "{0} {0?row:rows} to mark in {1}; fill in points and run again with --marks {1}",
    "{1} 里有 {0} 行待阅；填好 points 后用 --marks {1} 重跑"};
inline constexpr Message pending_is_filled{
    "{} is not an empty list of pending answers and was left alone; name another file for "
    "--pending",
    "{} 不是空白的待阅表，没有动它；请给 --pending 另起一个文件名"};
inline constexpr Message no_threshold{
    "--fail-under wants a mean in percent or pass:SHARE, such as 75 or pass:80%, not \"{}\"",
    "--fail-under 要平均得分率或 pass:合格率，如 75 或 pass:80%，不是“{}”"};
inline constexpr Message explain_needs_choice{"say --candidate ID or NAME, or --all",
                                              "请用 --candidate 指定工号或姓名，或用 --all"};

}  // namespace tiku::msg

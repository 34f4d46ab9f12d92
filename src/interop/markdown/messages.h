#pragma once

#include "base/message.h"

/// What is doubtful about a question of a Markdown quiz.
namespace tiku::msg {

inline constexpr Message markdown_unanswered{"the text gives no answer", "原文没有给出答案"};
inline constexpr Message markdown_marked{
    "option {} is set off by bold type or colour; that was not taken for the answer",
    "选项 {} 用加粗或颜色标出，没有当作答案"};
inline constexpr Message markdown_marks_taken{
    "no question has an answer, and in every one of them some options are coloured or in bold "
    "type: those were taken for the answers",
    "所有题都没有写答案，而每题都有选项标了颜色或加粗：这些选项当作答案"};
inline constexpr Message markdown_picture{"a picture stands here; only its place is kept: [image]",
                                          "这里有图片，只留下位置：[image]"};
inline constexpr Message markdown_also_right{"other answers are right too: {}; the first is kept",
                                             "还有别的正确答案：{}；这里取第一个"};
inline constexpr Message markdown_prose_taken{
    "the text below the question in bold type is taken for its answer",
    "粗体问题下面的文字当作答案"};
inline constexpr Message markdown_nested_taken{
    "the list nested in the item is taken for the answer", "题目下面缩进的列表当作答案"};
inline constexpr Message markdown_blank_count{"{} blanks, but the answer \"{}\"",
                                              "有 {} 个空，答案却是“{}”"};
inline constexpr Message markdown_lone_box{
    "what stands behind a single box is not read as options: {}",
    "只有一个勾选框，后面的文字没有当作选项：{}"};
inline constexpr Message markdown_tasks{
    "a list with ticks that nothing says is a question: things to do or to bring",
    "带勾选框的清单，没有说明是题目：像是待办事项"};
inline constexpr Message markdown_article{
    "numbered text beside the questions: it has no options and no answer, and asks nothing",
    "题目旁边带编号的文字：没有选项、没有答案，也没有提问"};
inline constexpr Message markdown_unjoined_key{"an answer for {} without its question: {}",
                                               "第 {} 题的答案没有对应的题：{}"};
inline constexpr Message markdown_response{"what a learner answered is no part of the stem: {}",
                                           "学员写在题干后面的作答不属于题干：{}"};

}  // namespace tiku::msg

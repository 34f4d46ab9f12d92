#pragma once

#include "base/message.h"

/// The words on a printed paper.
namespace tiku::msg {

inline constexpr Message print_form{"Form {}", "{} 卷"};
inline constexpr Message print_code{"Exam code: {}", "考试代码：{}"};
inline constexpr Message print_minutes{"Time: {} {0?minute:minutes}", "考试时间：{} 分钟"};
inline constexpr Message print_total{"Total: {} {0?point:points}", "满分：{} 分"};
inline constexpr Message print_pass_points{"Pass mark: {} {0?point:points}", "合格：{} 分"};
inline constexpr Message print_pass_share{"Pass mark: {}", "合格：满分的 {}"};
inline constexpr Message print_pass_section{"{}: {}", "“{}”部分：{}"};
inline constexpr Message print_name{"Name", "姓名"};
inline constexpr Message print_id{"ID", "工号"};
inline constexpr Message print_group{"Team", "部门"};
inline constexpr Message print_score{"Score", "得分"};
inline constexpr Message print_edition{"With answers, for markers", "含答案，供阅卷用"};

inline constexpr Message print_points{"({} {0?point:points})", "（{} 分）"};
inline constexpr Message print_section_each{
    " ({0} {0?question:questions}, {1} {1?point:points} each, {2} {2?point:points})",
    "（共 {0} 题，每题 {1} 分，共 {2} 分）"};
inline constexpr Message print_section_sum{" ({0} {0?question:questions}, {1} {1?point:points})",
                                           "（共 {0} 题，共 {1} 分）"};
inline constexpr Message print_section_plain{" ({0} {0?question:questions})", "（共 {0} 题）"};
inline constexpr Message print_choose{"Only the best {0} of this part {0?counts:count}.",
                                      "本部分任选，按得分最高的 {0} 题计分。"};
inline constexpr Message print_length_range{"({} to {} characters)", "（{} 至 {} 字）"};
inline constexpr Message print_length_least{"(at least {} characters)", "（不少于 {} 字）"};
inline constexpr Message print_length_most{"(at most {} characters)", "（不超过 {} 字）"};

inline constexpr Message print_answer{"Answer: ", "答案："};
inline constexpr Message print_explanation{"Explanation: ", "解析："};
inline constexpr Message print_marking{"Marking: ", "评分要点："};
inline constexpr Message print_no_answer{"none stated", "（未给出）"};
inline constexpr Message print_true{"True", "对"};
inline constexpr Message print_false{"False", "错"};
inline constexpr Message print_either{"True or false, both count", "对、错均给分"};
inline constexpr Message print_or{" or ", " 或 "};
inline constexpr Message print_between{"; ", "；"};
inline constexpr Message print_any_of{"any {} of: ", "任答 {} 项："};
inline constexpr Message print_any_order{" (in any order)", "（顺序不限）"};
inline constexpr Message print_rubric_point{"{} {0?point:points}", "{} 分"};
inline constexpr Message print_rubric_any{"one of {}", "答出其一：{}"};
inline constexpr Message print_rubric_all{"all of {}", "全部答出：{}"};
inline constexpr Message print_rubric_not{"none of {}", "不得出现：{}"};
inline constexpr Message print_comma{", ", "、"};
inline constexpr Message print_need{"the best {} points count", "任答 {} 点，取最高"};

inline constexpr Message print_sheet{"Answer sheet", "答题卡"};
inline constexpr Message print_sheet_help{
    "Fill in the box of your answer; write the answers to blanks on the lines.",
    "请涂黑所选的方框；填空题的答案写在横线上。"};
inline constexpr Message print_key{"Answers", "答案"};
inline constexpr Message print_on_paper{"answer on the paper", "写在试卷上"};

inline constexpr Message print_mixed{"Questions", "试题"};
inline constexpr Message print_single{"Single choice", "单选题"};
inline constexpr Message print_multiple{"Multiple choice", "多选题"};
inline constexpr Message print_indeterminate{"One or more answers", "不定项选择题"};
inline constexpr Message print_judge{"True or false", "判断题"};
inline constexpr Message print_fill{"Fill in the blanks", "填空题"};
inline constexpr Message print_short{"Short answers", "简答题"};
inline constexpr Message print_case{"Cases", "案例题"};
inline constexpr Message print_one_answer{"(one answer)", "（单选）"};
inline constexpr Message print_several_answers{"(several answers)", "（多选）"};
inline constexpr Message print_any_answers{"(one or more answers)", "（不定项）"};
inline constexpr Message print_true_or_false{"(true or false)", "（判断）"};
inline constexpr Message print_given{"Points given by a marker", "评分题"};

}  // namespace tiku::msg

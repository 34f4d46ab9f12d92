#pragma once

#include "base/message.h"

/// The words of a graded record, as `tiku explain --all` writes it and `tiku import` reads it back
/// in either language: the pattern of a line, with what stands in it.
namespace tiku::msg {

inline constexpr Message record_title{"{}: exam record", "{}考试记录"};
inline constexpr Message record_id{"ID: {}", "工号：{}"};
inline constexpr Message record_name{"Name: {}", "姓名：{}"};
inline constexpr Message record_group{"Group: {}", "部门：{}"};
inline constexpr Message record_absent{"Absent", "缺考"};
inline constexpr Message record_totals{"Total: {} points  Score: {} points",
                                       "满分：{}分  得分：{}分"};
inline constexpr Message record_pass{"Pass mark: {} points", "及格分：{}分"};
inline constexpr Message record_block{"As in the bank:", "题库写法："};

inline constexpr Message record_section{"Section: {}", "部分：{}"};
inline constexpr Message record_choose{"Best that count: {}", "计分题数：{}"};
inline constexpr Message record_item{"Question {} ({}, {} points)", "第{}题（{}，{}分）"};
inline constexpr Message record_item_id{"Item: {}", "题号：{}"};
inline constexpr Message record_case{"Case: {}", "案例：{}"};
inline constexpr Message record_material{"Material: {}", "材料：{}"};
inline constexpr Message record_stem{"Question: {}", "题目：{}"};
inline constexpr Message record_key{"Answer: {}", "标准答案：{}"};
inline constexpr Message record_response{"Response: {}", "考生答案：{}"};
inline constexpr Message record_void_response{"Void response: {}", "考生答案（无效）：{}"};
inline constexpr Message record_score{"Score: {}", "得分：{}"};
inline constexpr Message record_scoring{"Scoring: {}", "评分法：{}"};
inline constexpr Message record_remark{"Remark: {}", "评分说明：{}"};

inline constexpr Message record_single{"single choice", "单选题"};
inline constexpr Message record_multiple{"multiple answers", "多选题"};
inline constexpr Message record_indeterminate{"indeterminate choice", "不定项选择题"};
inline constexpr Message record_judge{"true or false", "判断题"};
inline constexpr Message record_fill{"fill in the blanks", "填空题"};
inline constexpr Message record_short{"short answer", "简答题"};
inline constexpr Message record_case_study{"case study", "案例题"};
inline constexpr Message record_given{"points given", "得分题"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

/// The words of a graded record. `tiku import` reads them back (interop/text/words.cpp), so they
/// are the labels that papers use.
namespace tiku::msg {

inline constexpr Message record_title{"{}: exam record", "{}考试记录"};
inline constexpr Message record_name{"Name: {}", "姓名：{}"};
inline constexpr Message record_id{"ID: {}", "工号：{}"};
inline constexpr Message record_totals{"Total: {} points", "满分：{}分"};
inline constexpr Message record_total_score{"Score: {} points", "得分：{}分"};
inline constexpr Message record_pass{"Pass mark: {} points", "及格分：{}分"};
inline constexpr Message record_item{"Question {} ({}, {} points)", "第{}题（{}，{}分）"};
inline constexpr Message record_key{"Answer: {}", "标准答案：{}"};
inline constexpr Message record_response{"Response: {}", "考生答案：{}"};
inline constexpr Message record_score{"Score: {}", "得分：{}"};
inline constexpr Message record_scoring{"Scoring: {}", "评分法：{}"};
inline constexpr Message record_remark{"Remark: {}", "评分说明：{}"};

inline constexpr Message record_single{"single choice", "单选题"};
inline constexpr Message record_multiple{"multiple answers", "多选题"};
inline constexpr Message record_indeterminate{"indeterminate choice", "不定项选择题"};
inline constexpr Message record_judge{"true or false", "判断题"};
inline constexpr Message record_fill{"fill in the blanks", "填空题"};
inline constexpr Message record_short{"short answer", "简答题"};
inline constexpr Message record_case{"case study", "案例题"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

/// What the schema of answer sheets says.
namespace tiku::msg {

inline constexpr Message schema_sheet_title{"answer sheets of tiku", "tiku 答卷"};
inline constexpr Message schema_sheet_about{
    "One sheet, a list of sheets, or several documents. Answers are texts; what they mean is "
    "decided when they are graded.",
    "一份答卷、答卷列表，或者多个文档。答案都是文字，评卷时才判断是什么意思。"};
inline constexpr Message schema_sheet_id{"id of the candidate; leading zeros are kept in quotes",
                                         "考生的工号或考号；有前导零时请加引号"};
inline constexpr Message schema_sheet_name{"name", "姓名"};
inline constexpr Message schema_sheet_group{"group, class or department", "部门、班组或班级"};
inline constexpr Message schema_sheet_form{"paper form", "卷别"};
inline constexpr Message schema_sheet_order{"items in the order of this paper",
                                            "这份卷子上各题的顺序"};
inline constexpr Message schema_sheet_submitted{"when it was handed in", "交卷时间"};
inline constexpr Message schema_sheet_total{"total that the sheet itself states",
                                            "答卷自己写明的总分"};
inline constexpr Message schema_sheet_seed{"seed of a drawn paper", "抽题的种子"};
inline constexpr Message schema_sheet_aside{"known, and no part of the answers",
                                            "认识的字段，与答案无关"};
inline constexpr Message schema_sheet_answers{
    "answers by id or number: {unpaid-close: B, 2: ABD}; a list answers the items in order; a text "
    "may hold runs as 1-5 ABCDE",
    "按 id 或题号写答案：{unpaid-close: B, 2: ABD}；列表依次为各题；文字可以写 1-5 ABCDE"};
inline constexpr Message schema_sheet_sheets{"a list of sheets", "答卷列表"};

}  // namespace tiku::msg

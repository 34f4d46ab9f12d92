#pragma once

#include "base/message.h"

/// Words of the manual pages that no record holds.
namespace tiku::msg {

inline constexpr Message page_policies_name{"how tiku scores answers", "tiku 如何计分"};
inline constexpr Message page_policies{
    "P are the points of the question. Scores are exact fractions and are rounded only when they "
    "are "
    "printed. A blank and an invalid answer (an option that does not exist, two picks where one "
    "can be "
    "right) never reach a formula; they earn nothing unless the bank says otherwise. The examples "
    "run as "
    "tests.",
    "P "
    "是题目的分数。得分一直是精确的分数，只在显示时取整。空白和无效的答案（没有的选项、单选多填）不"
    "进入公式，"
    "除非题库另有规定，都不得分。下面的例子都作为测试运行。"};
inline constexpr Message page_worked{"{}, {} options, key {}, {} points",
                                     "{}，{} 个选项，答案 {}，{} 分"};
inline constexpr Message page_blank{"blank", "空白"};

}  // namespace tiku::msg

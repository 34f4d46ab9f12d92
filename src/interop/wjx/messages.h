#pragma once

#include "base/message.h"

/// What is doubtful about a question of a wjx text.
namespace tiku::msg {

inline constexpr Message wjx_unanswered{"no option is marked as right", "没有标出正确答案"};
inline constexpr Message wjx_open_unanswered{"the text gives no answer", "原文没有给出答案"};
inline constexpr Message left_wjx_type{"a bank has no questions of the type {}",
                                       "题库里没有{}这种题"};
inline constexpr Message left_wjx_line{"a line below a question that has no options",
                                       "没有选项的题下面多出的一行"};

inline constexpr Message wjx_setting{"what stands behind an option has no place in a bank: {}",
                                     "选项后面的设置在题库里没有位置：{}"};
inline constexpr Message wjx_mark_within{
    "the mark of a right option stands within an option and was not taken for one: {}",
    "选项文字中间有“正确答案”的记号，没有当作记号：{}"};

}  // namespace tiku::msg

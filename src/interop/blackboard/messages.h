#pragma once

#include "base/message.h"

/// What is doubtful about a line of a question pool.
namespace tiku::msg {

inline constexpr Message pool_mark{
    "\"{}\" behind the option \"{}\" is neither correct nor incorrect",
    "“{}”（选项“{}”后面）既不是 correct 也不是 incorrect"};
inline constexpr Message pool_truth{"\"{}\" is neither true nor false",
                                    "“{}”既不是 true 也不是 false"};
inline constexpr Message pool_order{"the order of: {}", "排序：{}"};
inline constexpr Message pool_type{"questions of the type {} cannot be held by a bank",
                                   "题库里没有 {} 这种题"};
inline constexpr Message pool_line{"no question: its line does not begin with a type",
                                   "不是题目：行首没有题型"};
inline constexpr Message brightspace_row{"the row {} of the question is left out: {}",
                                         "题目的 {} 一行没有带过来：{}"};
inline constexpr Message brightspace_pattern{"\"{}\" is a pattern there; it is kept as text",
                                             "“{}”在那里是匹配模式，这里当作文字"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

/// What the import says about graded records.
namespace tiku::msg {

inline constexpr Message record_line_unknown{"no line of a record begins so",
                                             "记录里没有这样开头的行"};
inline constexpr Message record_was_absent{"{} was absent: there are no answers",
                                           "{} 缺考，没有答案"};
inline constexpr Message record_block_no_map{"they are no fields of a question", "不是题目的字段"};
inline constexpr Message record_block_broken{
    "the lines \"as in the bank\" cannot be read, so no answer is taken: {}",
    "“题库写法”下面的几行读不懂，没有取答案：{}"};
inline constexpr Message record_item_lost{"the bank's own reader takes no question from it",
                                          "按题库的写法读不成一道题"};
inline constexpr Message record_key_differs{
    "the answer on this line is {}, but the lines \"as in the bank\" say {}; those count",
    "这一行的标准答案是 {}，而“题库写法”里是 {}；以后者为准"};

}  // namespace tiku::msg

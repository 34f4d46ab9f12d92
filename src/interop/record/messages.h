#pragma once

#include "base/message.h"

/// What the import says about graded records.
namespace tiku::msg {

inline constexpr Message record_line_unknown{"no line of a record begins so",
                                             "记录里没有这样开头的行"};
inline constexpr Message record_was_absent{"{} was absent: there are no answers",
                                           "{} 缺考，没有答案"};
inline constexpr Message record_key_differs{
    "the answer on this line is {}, but the lines \"as in the bank\" say {}; those count",
    "这一行的标准答案是 {}，而“题库写法”里是 {}；以后者为准"};

}  // namespace tiku::msg

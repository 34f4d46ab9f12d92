#pragma once

#include "base/message.h"

/// What the table of guesses says.
namespace tiku::msg {

inline constexpr Message guess_type{"type", "题型"};
inline constexpr Message guess_policy{"scoring", "评分办法"};
inline constexpr Message guess_questions{"questions", "题数"};
inline constexpr Message guess_points{"points", "分值"};
inline constexpr Message guess_everything{"tick all", "全选得分"};
inline constexpr Message guess_random{"guess", "瞎猜得分"};
inline constexpr Message guess_all{"all", "合计"};
inline constexpr Message guess_left_out{
    "{0} more {0?question:questions} cannot be guessed at: answered in words, without a key, or "
    "with too many options",
    "另有 {} 题不在表内：要写文字作答、没有答案，或者选项太多"};
inline constexpr Message guess_nothing{"no question here can be guessed at", "没有可以瞎猜的题"};

}  // namespace tiku::msg

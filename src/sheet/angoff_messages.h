#pragma once

#include "base/message.h"

/// About files of Angoff judgements.
namespace tiku::msg {

inline constexpr Message angoff_no_items{
    "{} names no item of the key beside its judges; a table of judges and items is wanted",
    "{} 里找不到答案中的题；需要一张评委与题目的表"};
inline constexpr Message angoff_twice{"{}: item {} stands there twice", "{}：题目 {} 出现了两次"};
inline constexpr Message angoff_bad_value{
    "{0}: judge {1} gives {3} for item {2}, which is no share such as 0.9 or 90%",
    "{0}：评委 {1} 对题目 {2} 给的是 {3}，不是 0.9 或 90% 这样的比例"};

}  // namespace tiku::msg

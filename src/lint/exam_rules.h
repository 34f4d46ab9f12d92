#pragma once

#include "diag/diagnostic.h"

/// What the figures of an earlier exam say about a question (`tiku check --stats`).
namespace tiku::rules {

inline constexpr RuleInfo worse_for_the_strong{
    "TK730",
    "worse-for-the-strong",
    Severity::warning,
    {"in an earlier exam those who did well elsewhere did worse on this question",
     "在以前的考试里，其余各题做得好的人这题反而更差"}};
inline constexpr RuleInfo key_in_doubt{
    "TK731",
    "key-in-doubt",
    Severity::warning,
    {"in an earlier exam the strongest chose another answer than the key",
     "在以前的考试里，成绩好的人选的不是答案"}};
inline constexpr RuleInfo rarely_right{
    "TK732",
    "rarely-right",
    Severity::advice,
    {"in an earlier exam fewer than three in ten points were earned",
     "在以前的考试里，这道题的得分率不到 30 %"}};
inline constexpr RuleInfo nearly_always_right{
    "TK733",
    "nearly-always-right",
    Severity::advice,
    {"in an earlier exam more than nine in ten points were earned",
     "在以前的考试里，这道题的得分率超过 90 %"}};
inline constexpr RuleInfo idle_option{
    "TK734",
    "idle-option",
    Severity::advice,
    {"in an earlier exam a wrong option drew hardly anybody, or the strong",
     "在以前的考试里，有的错误选项几乎没人选，或选的多是成绩好的人"}};

}  // namespace tiku::rules

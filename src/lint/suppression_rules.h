#pragma once

#include "diag/diagnostic.h"

/// What can be wrong with a comment `# tiku: ignore TK201 reason`.
namespace tiku::rules {

inline constexpr RuleInfo unused_suppression{
    "TK029",
    "unused-suppression",
    Severity::warning,
    {"a comment suppresses a finding that is not there, so it would hide the next one",
     "注释要压下的问题并不存在，留着它会掩盖以后出现的问题"}};
inline constexpr RuleInfo suppression_without_reason{
    "TK036",
    "suppression-without-reason",
    Severity::advice,
    {"a comment suppresses a finding and does not say why, so nobody can tell whether it still "
     "holds",
     "压下问题的注释没有写理由，以后没人知道它是否还成立"}};
inline constexpr RuleInfo unknown_suppression{
    "TK037",
    "unknown-suppression",
    Severity::warning,
    {"a comment is meant to suppress a finding but names no rule that exists, so it does nothing",
     "注释想压下某个问题，写的却不是已有的规则，因此不起作用"}};

}  // namespace tiku::rules

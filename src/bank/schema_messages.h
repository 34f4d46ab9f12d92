#pragma once

#include "base/message.h"

/// What the schemas of banks and keys say beside the fields.
namespace tiku::msg {

inline constexpr Message schema_bank_title{"question bank of tiku", "tiku 题库"};
inline constexpr Message schema_key_title{"answer key of tiku", "tiku 答案"};
inline constexpr Message schema_bank_about{
    "A question bank (tiku: 1). The manual page tiku-bank(5) explains every field; `tiku check` "
    "finds what a schema cannot see.",
    "题库（tiku: 1）。各字段的说明见手册页 tiku-bank(5)；schema 看不出的问题由 `tiku check` "
    "检查。"};
inline constexpr Message schema_key_about{
    "An answer key (kind: key): answers alone, or questions without texts. `tiku check` finds what "
    "a schema cannot see.",
    "答案（kind: key）：只有答案，或者没有题干的题目。schema 看不出的问题由 `tiku check` 检查。"};

}  // namespace tiku::msg

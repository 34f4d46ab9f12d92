#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message checked_clean{
    "checked {0} {0?bank or key:banks and keys}, {1} {1?question:questions}: nothing to report",
    "查了 {0} 份题库和答案，共 {1} 题：没有问题"};
inline constexpr Message checked{
    "checked {0} {0?bank or key:banks and keys}, {1} {1?question:questions}",
    "查了 {0} 份题库和答案，共 {1} 题"};
inline constexpr Message advice_hidden{
    "{0} {0?piece:pieces} of advice not shown; add --advice to see {0?it:them}",
    "另有 {0} 条建议没有列出；加 --advice 可以看到"};
inline constexpr Message skipped_no_bank{
    "{0} YAML {0?file:files} in folders passed over because no line begins with `tiku:`, "
    "the first {1}",
    "文件夹里有 {0} 个 YAML 文件没有以 `tiku:` 开头的行，不是题库，跳过；第一个是 {1}"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

/// What the screen says about an export.
namespace tiku::msg {

inline constexpr Message export_head{"{0} ({1}): {2} {2?question:questions}",
                                     "{0}（{1}）：{2} 道题"};
inline constexpr Message export_file{"written: {}", "已写入：{}"};
inline constexpr Message export_seed{"forms shuffled with --seed {}", "各卷按 --seed {} 打乱"};
inline constexpr Message export_kept_together{
    "kept behind the question before, of which they speak: {}", "提到上一题，跟在它后面不分开：{}"};
inline constexpr Message export_kept_order{
    "kept in order, for a question is named by its number: {}",
    "有题目按题号被提到，不打乱题序：{}"};
inline constexpr Message export_kept_options{
    "options kept in order, for letters or places are named: {}",
    "提到选项的字母或位置，不打乱选项：{}"};
inline constexpr Message export_kept_last{"last option kept last, for it speaks of those above: {}",
                                          "最后一项说的是以上各项，位置不变：{}"};
inline constexpr Message export_losses_head{"Not carried over by {0} ({1}):",
                                            "{0} 带不走的内容（{1} 处）："};
inline constexpr Message export_whole_bank{"the bank", "整个题库"};
inline constexpr Message export_between{"; ", "；"};

}  // namespace tiku::msg

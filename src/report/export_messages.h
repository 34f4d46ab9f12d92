#pragma once

#include "base/message.h"

/// What the screen says about an export.
namespace tiku::msg {

inline constexpr Message export_head{"{0} ({1}): {2} {2?question:questions}",
                                     "{0}（{1}）：{2} 道题"};
inline constexpr Message export_file{"written: {}", "已写入：{}"};
inline constexpr Message export_seed{"forms shuffled with --seed {}", "各卷按 --seed {} 打乱"};
inline constexpr Message export_losses_head{"Not carried over by {0} ({1}):",
                                            "{0} 带不走的内容（{1} 处）："};
inline constexpr Message export_whole_bank{"the bank", "整个题库"};
inline constexpr Message export_between{"; ", "；"};

}  // namespace tiku::msg

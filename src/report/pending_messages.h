#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message pending_found{"found {1} (character {2}): {0}",
                                       "找到 {1}（第 {2} 个字）：{0} 分"};
inline constexpr Message pending_missed{"not found: {}", "没有找到 {}"};

}  // namespace tiku::msg

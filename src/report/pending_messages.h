#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message pending_found{"+{} {} (character {})", "+{} {}（第 {} 个字）"};
inline constexpr Message pending_missed{"not found: {}", "没有找到 {}"};

}  // namespace tiku::msg

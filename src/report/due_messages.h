#pragma once

#include "base/message.h"

/// When a question comes back.
namespace tiku::msg {

inline constexpr Message due_today{"today", "今天"};
inline constexpr Message due_tomorrow{"tomorrow", "明天"};
inline constexpr Message due_in_days{"in {} days", "{} 天后"};
inline constexpr Message due_in_weeks{"in {} weeks", "{} 周后"};
inline constexpr Message due_in_months{"in {} months", "{} 个月后"};
inline constexpr Message due_in_years{"in {} years", "{} 年后"};
/// A day of the week that begins with the next Monday.
inline constexpr Message due_next_week{"{}", "下{}"};

inline constexpr Message monday{"Monday", "周一"};
inline constexpr Message tuesday{"Tuesday", "周二"};
inline constexpr Message wednesday{"Wednesday", "周三"};
inline constexpr Message thursday{"Thursday", "周四"};
inline constexpr Message friday{"Friday", "周五"};
inline constexpr Message saturday{"Saturday", "周六"};
inline constexpr Message sunday{"Sunday", "周日"};

}  // namespace tiku::msg

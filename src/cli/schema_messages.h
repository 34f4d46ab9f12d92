#pragma once

#include "base/message.h"

/// What `tiku schema` says.
namespace tiku::msg {

inline constexpr Message wrote_schema{"wrote {}", "已写入 {}"};

}  // namespace tiku::msg

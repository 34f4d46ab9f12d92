#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message workbook_failed{"cannot write the workbook \"{}\": {}",
                                         "无法写出工作簿“{}”：{}"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message zip_not_written{
    "the archive could not be put together; is there enough memory?",
    "压缩包没有做成；内存够用吗？"};

}  // namespace tiku::msg

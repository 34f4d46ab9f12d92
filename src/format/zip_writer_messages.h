#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message zip_not_written{
    "the archive could not be put together: it is too large, or there is not enough memory",
    "压缩包没有做成：内容过大，或内存不够"};

}  // namespace tiku::msg

#pragma once

#include <cstdint>

namespace tiku {

/// Seconds that local time is ahead of UTC at a moment (seconds since 1970), summer time included.
std::int64_t local_offset_seconds(std::int64_t moment);

}  // namespace tiku

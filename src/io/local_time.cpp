#include "io/local_time.h"

#include <ctime>

namespace tiku {

std::int64_t local_offset_seconds(std::int64_t moment) {
  const std::time_t seconds = moment;
  std::tm local{};
  return ::localtime_r(&seconds, &local) == nullptr ? 0 : local.tm_gmtoff;
}

}  // namespace tiku

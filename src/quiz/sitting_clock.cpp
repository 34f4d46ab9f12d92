#include "quiz/sitting_clock.h"

#include <algorithm>

namespace tiku {

SittingClock::SittingClock(const Sitting& sitting, std::int64_t now, std::int64_t steady_ms)
    : started_(sitting.started),
      active_before_(sitting.active_ms),
      begun_(now),
      steady_begun_(steady_ms),
      rule_(sitting.timer),
      duration_(sitting.duration_seconds) {}

std::int64_t SittingClock::active_ms(std::int64_t steady_ms) const {
  return active_before_ + steady_ms - steady_begun_;
}

std::int64_t SittingClock::now(std::int64_t steady_ms) const {
  return begun_ + (steady_ms - steady_begun_) / 1000;
}

std::optional<std::int64_t> SittingClock::left_ms(std::int64_t steady_ms) const {
  if (!duration_) {
    return std::nullopt;
  }
  const std::int64_t used = rule_ == TimerRule::active
                                ? active_ms(steady_ms)
                                : (begun_ - started_) * 1000 + steady_ms - steady_begun_;
  return std::max<std::int64_t>(0, *duration_ * 1000 - used);
}

std::int64_t SittingClock::paused_seconds(std::int64_t steady_ms) const {
  return std::max<std::int64_t>(0, now(steady_ms) - started_ - active_ms(steady_ms) / 1000);
}

}  // namespace tiku

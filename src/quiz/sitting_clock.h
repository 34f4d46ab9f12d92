#pragma once

#include <cstdint>
#include <optional>

#include "quiz/record.h"

namespace tiku {

/// How much time a sitting has used and has left. Moments are seconds since 1970, `steady_ms` is a
/// clock that only goes forward (and on while the machine sleeps).
class SittingClock {
 public:
  /// `sitting.active_ms` counts until now.
  SittingClock(const Sitting& sitting, std::int64_t now, std::int64_t steady_ms);

  /// Milliseconds at the questions, in all sessions of this sitting.
  std::int64_t active_ms(std::int64_t steady_ms) const;
  /// The moment it is, by the steady clock, so that setting the time of day gains nobody anything.
  std::int64_t now(std::int64_t steady_ms) const;
  /// Milliseconds until the deadline, 0 when it has passed; nothing where there is none.
  std::optional<std::int64_t> left_ms(std::int64_t steady_ms) const;
  /// Seconds of the sitting that nobody sat at it.
  std::int64_t paused_seconds(std::int64_t steady_ms) const;

 private:
  const std::int64_t started_;
  const std::int64_t active_before_;
  const std::int64_t begun_;
  const std::int64_t steady_begun_;
  const TimerRule rule_;
  const std::optional<std::int64_t> duration_;
};

}  // namespace tiku

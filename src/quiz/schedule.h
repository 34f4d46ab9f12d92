#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "quiz/fsrs.h"

namespace tiku {

/// A day starts at this hour: who practises after midnight still does so today.
inline constexpr std::int64_t kDayBeginsSeconds = std::int64_t{4} * 3600;

/// Seconds that local time is ahead of UTC at a moment; local_offset_seconds in the real world.
using LocalOffset = std::function<std::int64_t(std::int64_t)>;

/// The local day of a moment, in days since 1970-01-01; it begins at 04:00.
std::int64_t local_day(std::int64_t moment, const LocalOffset& offset);

enum class Weekday : std::uint8_t {
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday
};

Weekday weekday_of(std::int64_t day);

/// The first try of a question in one sitting.
struct FirstTry {
  std::int64_t at = 0;
  bool right = false;
};

/// How well a question is known and when it comes back. Days are those of local_day.
struct Schedule {
  Memory memory;
  std::int64_t last_day = 0;
  std::int64_t due_day = 0;
};

/// Replays the first tries of one question, in the order in which they were made: wrong is `again`,
/// right is `good`, nine of ten shall still be known when it comes back. Nothing without a try.
std::optional<Schedule> schedule_of(const std::vector<FirstTry>& tries, const LocalOffset& offset);

}  // namespace tiku

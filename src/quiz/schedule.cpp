#include "quiz/schedule.h"

#include <algorithm>

namespace tiku {
namespace {

constexpr double kRetention = 0.9;
constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kWeek = 7;

std::int64_t floor_divide(std::int64_t number, std::int64_t by) {
  const std::int64_t rest = number % by;
  return number / by - (rest < 0 ? 1 : 0);
}

}  // namespace

std::int64_t local_day(std::int64_t moment, const LocalOffset& offset) {
  return floor_divide(moment + offset(moment) - kDayBeginsSeconds, kDaySeconds);
}

Weekday weekday_of(std::int64_t day) {
  constexpr std::int64_t kFirst = static_cast<std::int64_t>(Weekday::thursday);  // 1970-01-01
  return static_cast<Weekday>(((day + kFirst) % kWeek + kWeek) % kWeek);
}

std::optional<Schedule> schedule_of(const std::vector<FirstTry>& tries, const LocalOffset& offset) {
  const Fsrs fsrs;
  std::optional<Schedule> schedule;
  for (const FirstTry& attempt : tries) {
    const Grade grade = attempt.right ? Grade::good : Grade::again;
    const std::int64_t day = local_day(attempt.at, offset);
    if (!schedule) {
      schedule = Schedule{fsrs.first(grade), day, day};
      continue;
    }
    // A clock that was set back in between makes no time go backwards.
    const std::int64_t elapsed = std::max<std::int64_t>(0, day - schedule->last_day);
    schedule->memory = fsrs.next(schedule->memory, grade, elapsed);
    schedule->last_day = std::max(day, schedule->last_day);
  }
  if (schedule) {
    schedule->due_day =
        schedule->last_day + fsrs.interval_days(schedule->memory.stability, kRetention);
  }
  return schedule;
}

}  // namespace tiku

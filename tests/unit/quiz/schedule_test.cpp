#include "quiz/schedule.h"

#include <cmath>

#include <doctest/doctest.h>

namespace tiku {
namespace {

constexpr std::int64_t kHour = 3'600;
constexpr std::int64_t kDay = 24 * kHour;
/// 2025-11-24, a Monday, at midnight UTC.
constexpr std::int64_t kMonday = 1'763'942'400;
constexpr std::int64_t kMondayNumber = 20'416;

std::int64_t utc(std::int64_t /*moment*/) {
  return 0;
}

std::int64_t shanghai(std::int64_t /*moment*/) {
  return 8 * kHour;
}

/// Clocks go back by an hour on Wednesday at 01:00 UTC.
std::int64_t winter(std::int64_t moment) {
  return moment < kMonday + 2 * kDay + kHour ? 2 * kHour : kHour;
}

}  // namespace

TEST_CASE("a day begins at 04:00 local time") {
  CHECK(local_day(kMonday + 4 * kHour, utc) == kMondayNumber);
  CHECK(local_day(kMonday + 4 * kHour - 1, utc) == kMondayNumber - 1);
  CHECK(local_day(kMonday + 28 * kHour - 1, utc) == kMondayNumber);
  CHECK(local_day(kMonday - 4 * kHour, shanghai) == kMondayNumber);
  CHECK(local_day(kMonday - 4 * kHour - 1, shanghai) == kMondayNumber - 1);
  CHECK(local_day(kMonday + 2 * kDay + 2 * kHour, winter) == kMondayNumber + 1);
  CHECK(local_day(kMonday + 2 * kDay + 3 * kHour, winter) == kMondayNumber + 2);
  CHECK(local_day(0, utc) == -1);
}

TEST_CASE("days have the weekdays of the calendar") {
  CHECK(weekday_of(0) == Weekday::thursday);
  CHECK(weekday_of(kMondayNumber) == Weekday::monday);
  CHECK(weekday_of(kMondayNumber + 6) == Weekday::sunday);
  CHECK(weekday_of(-1) == Weekday::wednesday);
  CHECK(weekday_of(-4) == Weekday::sunday);
}

TEST_CASE("right and wrong first tries say when a question comes back") {
  const std::int64_t evening = kMonday + 20 * kHour;
  CHECK_FALSE(schedule_of({}, utc).has_value());
  // 2.3065, 0.60758, 2.4004, 7.12275 days: the published right/wrong sequence.
  CHECK(schedule_of({{evening, true}}, utc)->due_day == kMondayNumber + 2);
  CHECK(schedule_of({{evening, false}}, utc)->due_day == kMondayNumber + 1);
  const std::vector<FirstTry> tries = {{evening, true},
                                       {evening + 2 * kDay, false},
                                       {evening + 3 * kDay, true},
                                       {evening + 6 * kDay, true}};
  const std::optional<Schedule> schedule = schedule_of(tries, utc);
  CHECK(std::abs(schedule->memory.stability - 7.12275) < 1e-5);
  CHECK(schedule->last_day == kMondayNumber + 6);
  CHECK(schedule->due_day == kMondayNumber + 13);
}

TEST_CASE("what counts is the day, not the hours between") {
  // 23:00 and 05:00 the next morning are two days; 01:00 is still the day before.
  const std::vector<FirstTry> next_day = {{kMonday + 23 * kHour, true},
                                          {kMonday + 29 * kHour, true}};
  const std::vector<FirstTry> same_day = {{kMonday + 23 * kHour, true},
                                          {kMonday + 25 * kHour, true}};
  CHECK(schedule_of(next_day, utc)->last_day == kMondayNumber + 1);
  CHECK(schedule_of(next_day, utc)->memory.stability > 5);
  CHECK(schedule_of(same_day, utc)->last_day == kMondayNumber);
  CHECK(std::abs(schedule_of(same_day, utc)->memory.stability - 2.3065) < 0.1);
}

TEST_CASE("a clock that was set back counts as the same day") {
  const std::vector<FirstTry> tries = {{kMonday + 10 * kDay, false}, {kMonday, false}};
  const std::optional<Schedule> schedule = schedule_of(tries, utc);
  CHECK(schedule->last_day == local_day(kMonday + 10 * kDay, utc));
  CHECK(schedule->due_day == schedule->last_day + 1);
}

}  // namespace tiku

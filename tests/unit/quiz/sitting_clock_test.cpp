#include "quiz/sitting_clock.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

Sitting exam(TimerRule rule) {
  Sitting sitting;
  sitting.started = 1000;
  sitting.duration_seconds = 600;
  sitting.timer = rule;
  sitting.active_ms = 100'000;  // an earlier session, then a pause until second 1400
  return sitting;
}

TEST_CASE("wall: the deadline is a moment, a pause costs its time") {
  const SittingClock clock(exam(TimerRule::wall), 1400, 5000);
  CHECK(clock.left_ms(5000) == 200'000);
  CHECK(clock.left_ms(5000 + 199'999) == 1);
  CHECK(clock.left_ms(5000 + 300'000) == 0);
}

TEST_CASE("active: only time at the questions counts") {
  const SittingClock clock(exam(TimerRule::active), 1400, 5000);
  CHECK(clock.left_ms(5000) == 500'000);
  CHECK(clock.active_ms(6000) == 101'000);
}

TEST_CASE("pauses are what is neither") {
  const SittingClock clock(exam(TimerRule::wall), 1400, 5000);
  CHECK(clock.now(15'000) == 1410);
  CHECK(clock.paused_seconds(15'000) == 300);
}

TEST_CASE("without a duration there is no deadline") {
  Sitting sitting = exam(TimerRule::wall);
  sitting.duration_seconds.reset();
  CHECK_FALSE(SittingClock(sitting, 1400, 0).left_ms(0).has_value());
}

}  // namespace
}  // namespace tiku

#include "report/due_words.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

std::string both(std::int64_t days, Weekday weekday) {
  const Text words = due_words(days, weekday);
  return words.in(Lang::en) + " " + words.in(Lang::zh);
}

}  // namespace

TEST_CASE("when a question comes back is said as people say it") {
  CHECK(both(-3, Weekday::friday) == "today 今天");
  CHECK(both(0, Weekday::monday) == "today 今天");
  CHECK(both(1, Weekday::tuesday) == "tomorrow 明天");
  // On a Monday the week has a Thursday left; on a Saturday the next Thursday is next week's.
  CHECK(both(3, Weekday::thursday) == "Thursday 周四");
  CHECK(both(5, Weekday::thursday) == "Thursday 下周四");
  CHECK(both(6, Weekday::sunday) == "Sunday 周日");
  CHECK(both(2, Weekday::monday) == "Monday 下周一");
  CHECK(both(7, Weekday::monday) == "in 7 days 7 天后");
  CHECK(both(13, Weekday::monday) == "in 13 days 13 天后");
  CHECK(both(14, Weekday::monday) == "in 2 weeks 2 周后");
  CHECK(both(21, Weekday::monday) == "in 3 weeks 3 周后");
  CHECK(both(59, Weekday::monday) == "in 8 weeks 8 周后");
  CHECK(both(60, Weekday::monday) == "in 2 months 2 个月后");
  CHECK(both(498, Weekday::monday) == "in 17 months 17 个月后");
  CHECK(both(36'500, Weekday::monday) == "in 100 years 100 年后");
}

}  // namespace tiku

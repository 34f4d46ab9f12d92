#include "report/dates.h"

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("days and moments are written as calendars and clocks do") {
  CHECK(date_text(0) == "1970-01-01");
  CHECK(date_text(-1) == "1969-12-31");
  CHECK(date_text(20'416) == "2025-11-24");
  CHECK(date_text(11'016) == "2000-02-29");
  CHECK(moment_text(1'763'985'599, 8 * 3'600) == "2025-11-24 19:59");
  CHECK(moment_text(-1, 0) == "1969-12-31 23:59");
  CHECK(moment_iso(1'763'985'599, 8 * 3'600) == "2025-11-24T19:59:59+08:00");
  CHECK(moment_iso(1'763'985'600, -12'600) == "2025-11-24T08:30:00-03:30");
}

}  // namespace tiku

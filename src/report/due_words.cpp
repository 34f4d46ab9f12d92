#include "report/due_words.h"

#include <array>

#include "report/due_messages.h"

namespace tiku {
namespace {

constexpr std::array<const Message*, 7> kWeekdays = {&msg::monday,   &msg::tuesday, &msg::wednesday,
                                                     &msg::thursday, &msg::friday,  &msg::saturday,
                                                     &msg::sunday};

constexpr std::int64_t kWeek = 7;
constexpr std::int64_t kMonth = 30;
constexpr std::int64_t kYear = 365;

/// How many whole units fit best.
std::int64_t about(std::int64_t days, std::int64_t unit) {
  return (days + unit / 2) / unit;
}

}  // namespace

Text due_words(std::int64_t days, Weekday weekday) {
  if (days <= 0) {
    return text(msg::due_today);
  }
  if (days == 1) {
    return text(msg::due_tomorrow);
  }
  if (days < kWeek) {
    const auto place = static_cast<std::int64_t>(weekday);
    const Text name = text(*kWeekdays[static_cast<std::size_t>(place)]);
    return place < days ? text(msg::due_next_week, name) : name;
  }
  if (days < 2 * kWeek) {
    return text(msg::due_in_days, days);
  }
  if (days < 2 * kMonth) {
    return text(msg::due_in_weeks, about(days, kWeek));
  }
  return days < 2 * kYear ? text(msg::due_in_months, about(days, kMonth))
                          : text(msg::due_in_years, about(days, kYear));
}

}  // namespace tiku

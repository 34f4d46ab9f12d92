#include "report/dates.h"

#include <chrono>

#include <fmt/format.h>

namespace tiku {
namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

struct LocalMoment {
  std::int64_t day = 0;
  /// Seconds into the day.
  std::int64_t second = 0;
};

LocalMoment local_moment(std::int64_t moment, std::int64_t offset) {
  const std::int64_t local = moment + offset;
  const std::int64_t second = (local % kDay + kDay) % kDay;
  return {(local - second) / kDay, second};
}

std::string clock_text(std::int64_t seconds) {
  return fmt::format("{:02}:{:02}", seconds / kHour, seconds % kHour / kMinute);
}

}  // namespace

std::string date_text(std::int64_t day) {
  const std::chrono::year_month_day date{
      std::chrono::sys_days{std::chrono::days{static_cast<int>(day)}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string moment_text(std::int64_t moment, std::int64_t offset) {
  const LocalMoment local = local_moment(moment, offset);
  return date_text(local.day) + " " + clock_text(local.second);
}

std::string moment_iso(std::int64_t moment, std::int64_t offset) {
  const LocalMoment local = local_moment(moment, offset);
  return fmt::format("{}T{}:{:02}{}{}", date_text(local.day), clock_text(local.second),
                     local.second % kMinute, offset < 0 ? '-' : '+',
                     clock_text(offset < 0 ? -offset : offset));
}

}  // namespace tiku

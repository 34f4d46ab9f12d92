#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tiku {

/// A submission time as a number that sorts (seconds): `2026/9/3 12:00:00`,
/// `2026-09-03T12:00:00+08:00`, `2026年9月3日 下午1:05`, the day number of a spreadsheet (46268.5),
/// Unix seconds or milliseconds. Times without a zone are taken as they stand. Nothing for text
/// that is no time.
std::optional<std::int64_t> parse_submission_time(std::string_view text);

}  // namespace tiku

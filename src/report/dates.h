#pragma once

#include <cstdint>
#include <string>

namespace tiku {

/// A day (since 1970-01-01) as "2025-11-24".
std::string date_text(std::int64_t day);

/// A moment (seconds since 1970) where local time is `offset` seconds ahead of UTC:
/// "2025-11-24 20:15".
std::string moment_text(std::int64_t moment, std::int64_t offset);

/// The same for programs: "2025-11-24T20:15:00+08:00".
std::string moment_iso(std::int64_t moment, std::int64_t offset);

}  // namespace tiku

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/result.h"
#include "cli/command.h"

namespace tiku {

/// Number of threads that `--jobs` asks for; one a core where it is not given or 0. An error says
/// what may be asked for.
Result<std::size_t> thread_wish(const std::optional<std::int64_t>& jobs);

inline constexpr Message kJobsHelp{"work on so many threads (else: one a core)",
                                   "同时用几个线程（不说就每核一个）"};

}  // namespace tiku

#include "cli/jobs.h"

#include "base/parallel.h"
#include "cli/check_messages.h"

namespace tiku {

Result<std::size_t> thread_wish(const std::optional<std::int64_t>& jobs) {
  constexpr std::int64_t kMostJobs = 1024;
  const std::int64_t wish = jobs.value_or(0);
  if (wish < 0 || wish > kMostJobs) {
    return Error{text(msg::bad_jobs, kMostJobs, wish)};
  }
  return thread_count(static_cast<std::size_t>(wish));
}

}  // namespace tiku

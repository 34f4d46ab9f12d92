#pragma once

#include <cstddef>
#include <functional>

namespace tiku {

/// How many threads work at once: `wish`, or as many as the machine has cores where it is 0.
std::size_t thread_count(std::size_t wish);

/// Calls work(0) ... work(count - 1), on up to `threads` threads and in no particular order;
/// returns when all are done. Each call writes only to what belongs to its index, so that the
/// result does not depend on the number of threads.
void parallel_for(std::size_t count, std::size_t threads,
                  const std::function<void(std::size_t)>& work);

/// Calls work() on up to so many threads at once, this one among them; returns when all are done.
/// One call that takes what there is must be enough, so that a thread that comes late, or that the
/// system does not have, is not missed.
void run_beside(std::size_t threads, const std::function<void()>& work);

}  // namespace tiku

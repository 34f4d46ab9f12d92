#pragma once

#include <mutex>

namespace tiku {

/// Holds a mutex that nobody holds for longer than some microseconds: asking again is cheaper than
/// going to sleep and being woken.
class ShortLock {
 public:
  explicit ShortLock(std::mutex& mutex);

 private:
  std::unique_lock<std::mutex> lock_;
};

}  // namespace tiku

#pragma once

#include <mutex>
#include <thread>

namespace tiku {

/// Holds a mutex that nobody holds for longer than some microseconds: asking again is cheaper than
/// going to sleep and being woken.
class ShortLock {
 public:
  explicit ShortLock(std::mutex& mutex) : lock_(mutex, std::defer_lock) {
    constexpr int kTries = 200;
    for (int tries = 0; tries < kTries && !lock_.try_lock(); ++tries) {
      std::this_thread::yield();
    }
    if (!lock_.owns_lock()) {
      lock_.lock();
    }
  }

 private:
  std::unique_lock<std::mutex> lock_;
};

}  // namespace tiku

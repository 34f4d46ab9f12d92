#include "base/short_lock.h"

#include <thread>

namespace tiku {

ShortLock::ShortLock(std::mutex& mutex) : lock_(mutex, std::defer_lock) {
  constexpr int kTries = 200;
  for (int tries = 0; tries < kTries && !lock_.try_lock(); ++tries) {
    std::this_thread::yield();
  }
  if (!lock_.owns_lock()) {
    lock_.lock();
  }
}

}  // namespace tiku

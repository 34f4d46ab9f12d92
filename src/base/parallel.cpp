#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace tiku {

std::size_t thread_count(std::size_t wish) {
  const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  return wish == 0 ? cores : wish;
}

void parallel_for(std::size_t count, std::size_t threads,
                  const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto take = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      work(i);
    }
  };
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < std::min(threads, count); ++i) {
    others.emplace_back(take);
  }
  take();
  for (std::thread& other : others) {
    other.join();
  }
}

}  // namespace tiku

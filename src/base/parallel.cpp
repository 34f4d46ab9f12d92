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
  run_beside(std::min(threads, count), [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      work(i);
    }
  });
}

void run_beside(std::size_t threads, const std::function<void()>& work) {
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < threads; ++i) {
    others.emplace_back(work);
  }
  work();
  for (std::thread& other : others) {
    other.join();
  }
}

}  // namespace tiku

#include "base/parallel.h"

#include <atomic>
#include <numeric>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("each index is worked on once, with any number of threads") {
  for (const std::size_t threads : {0U, 1U, 2U, 3U, 8U, 40U}) {
    for (const std::size_t count : {0U, 1U, 2U, 7U, 100U}) {
      CAPTURE(threads);
      CAPTURE(count);
      std::vector<int> calls(count);
      parallel_for(count, threads, [&](std::size_t i) { ++calls[i]; });
      CHECK(calls == std::vector<int>(count, 1));
    }
  }
}

TEST_CASE("work within work is done, also where every thread is taken") {
  std::vector<std::size_t> sums(20);
  parallel_for(sums.size(), 4, [&](std::size_t outer) {
    std::vector<std::size_t> parts(10);
    parallel_for(parts.size(), 4, [&](std::size_t inner) { parts[inner] = outer * inner; });
    sums[outer] = std::accumulate(parts.begin(), parts.end(), std::size_t{0});
  });
  for (std::size_t outer = 0; outer < sums.size(); ++outer) {
    CHECK(sums[outer] == 45 * outer);
  }
}

TEST_CASE("threads of a caller's own may ask for help at the same time") {
  std::atomic<int> calls = 0;
  std::vector<std::thread> callers;
  for (int c = 0; c < 4; ++c) {
    callers.emplace_back([&] {
      for (int round = 0; round < 50; ++round) {
        parallel_for(3, 3, [&](std::size_t) { ++calls; });
      }
    });
  }
  for (std::thread& caller : callers) {
    caller.join();
  }
  CHECK(calls == 600);
}

}  // namespace tiku

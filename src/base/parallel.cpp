#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>

namespace tiku {
namespace {

/// Threads that sleep until there is work, as long as the process lives. A new thread begins on the
/// processor of the one that made it and may wait there for milliseconds while others are idle; one
/// that is woken goes where it was, mostly elsewhere.
class Helpers {
 public:
  /// On this thread and on up to so many others, until all have returned. Those that are not awake
  /// yet when this thread is done are not waited for.
  void run(std::size_t others, const std::function<void()>& work) {
    Call call{work, others, 0};
    {
      std::unique_lock<std::mutex> lock(mutex_);
      start_missing(others, lock);
      calls_.push_back(&call);
    }
    awake_.notify_all();
    work();
    std::unique_lock<std::mutex> lock(mutex_);
    std::erase(calls_, &call);
    done_.wait(lock, [&call] { return call.busy == 0; });
  }

 private:
  struct Call {
    const std::function<void()>& work;
    std::size_t open;  // so many may still join
    std::size_t busy;
  };

  /// Waits until the new ones sleep.
  void start_missing(std::size_t wanted, std::unique_lock<std::mutex>& lock) {
    for (std::size_t have = sleeping_; have < wanted; ++have) {
      try {
        std::thread([this] { help(); }).detach();
      } catch (const std::system_error&) {  // the system has no more: the others do the work
        break;
      }
      ++started_;
    }
    asleep_.wait(lock, [this] { return arrived_ == started_; });
  }

  void help() {
    std::unique_lock<std::mutex> lock(mutex_);
    ++arrived_;
    asleep_.notify_all();
    while (true) {
      ++sleeping_;
      awake_.wait(lock, [this] { return !calls_.empty(); });
      --sleeping_;
      Call& call = *calls_.front();
      ++call.busy;
      if (--call.open == 0) {
        calls_.pop_front();
      }
      lock.unlock();
      call.work();
      lock.lock();
      if (--call.busy == 0) {
        done_.notify_all();
      }
    }
  }

  std::mutex mutex_;
  std::condition_variable awake_;
  std::condition_variable asleep_;
  std::condition_variable done_;
  std::deque<Call*> calls_;
  std::size_t started_ = 0;
  std::size_t arrived_ = 0;
  std::size_t sleeping_ = 0;
};

}  // namespace

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
  if (threads < 2) {
    work();
    return;
  }
  static Helpers& helpers = *new Helpers;  // sleeping threads need it to the very end
  helpers.run(threads - 1, work);
}

}  // namespace tiku

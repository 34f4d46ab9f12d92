#include "io/kept_memory.h"

#include <cstddef>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <doctest/doctest.h>

// A sanitizer has an allocator of its own, and more addresses than any limit.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace tiku {
namespace {

/// What `work` returns in a process of its own: what it does to the heap cannot be taken back.
template <class Work>
int apart(const Work& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::_exit(work());
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Whether so much memory can be had, written and read.
bool holds(std::size_t bytes) {
  std::vector<char> memory(bytes, 'x');
  return memory.front() == 'x' && memory.back() == 'x';
}

bool has_large_pages() {
  std::string modes;
  std::getline(std::ifstream("/sys/kernel/mm/transparent_hugepage/enabled") >> std::ws, modes);
  return !modes.empty() && modes.find("[never]") == std::string::npos;
}

/// Whether a part of the heap is marked for large pages.
bool is_heap_marked() {
  std::ifstream maps("/proc/self/smaps");
  bool heap = false;
  for (std::string line; std::getline(maps, line);) {
    if (line.find('-') != std::string::npos) {  // the first line of an area
      heap = line.ends_with("[heap]");
    } else if (heap && line.starts_with("VmFlags:") && line.find(" hg") != std::string::npos) {
      return true;
    }
  }
  return false;
}

/// From now on the process gets so many addresses more than it has.
bool limit_addresses(std::size_t more) {
  std::size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  const rlim_t limit = pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) + more;
  const rlimit room{limit, limit};
  return ::setrlimit(RLIMIT_AS, &room) == 0;
}

}  // namespace

TEST_CASE("the heap grows in large pages where the system has them") {
  CHECK(apart([] {
          keep_memory();
          keep_memory();  // once more does no harm
          return holds(std::size_t{64} << 20) && is_heap_marked() == has_large_pages() ? 7 : 1;
        }) == 7);
}

TEST_CASE("memory is had as before where the system gives no room") {
  CHECK(apart([] {
          const bool limited = limit_addresses(std::size_t{100} << 20);
          keep_memory();
          return limited && holds(std::size_t{40} << 20) && holds(std::size_t{60} << 20) ? 7 : 1;
        }) == 7);
}

}  // namespace tiku

#endif

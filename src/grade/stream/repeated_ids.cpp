// Sorting a million hashes at once spends its time waiting for memory; sorting two thousand drawers
// of five hundred does not.
#include "grade/stream/repeated_ids.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tiku {
namespace {

constexpr unsigned kDrawerBits = 11;
constexpr std::size_t kDrawers = std::size_t{1} << kDrawerBits;

std::size_t drawer_of(std::uint64_t hash) {
  return hash >> (64 - kDrawerBits);
}

}  // namespace

std::vector<std::uint64_t> repeated_hashes(const std::vector<std::vector<std::uint64_t>>& pieces) {
  std::array<std::size_t, kDrawers + 1> ends{};
  for (const std::vector<std::uint64_t>& piece : pieces) {
    for (const std::uint64_t hash : piece) {
      ++ends[drawer_of(hash) + 1];
    }
  }
  for (std::size_t drawer = 0; drawer < kDrawers; ++drawer) {
    ends[drawer + 1] += ends[drawer];
  }
  std::vector<std::uint64_t> sorted(ends[kDrawers]);
  std::array<std::size_t, kDrawers> next{};
  std::copy_n(ends.begin(), kDrawers, next.begin());
  for (const std::vector<std::uint64_t>& piece : pieces) {
    for (const std::uint64_t hash : piece) {
      sorted[next[drawer_of(hash)]++] = hash;
    }
  }
  std::vector<std::uint64_t> repeated;
  for (std::size_t drawer = 0; drawer < kDrawers; ++drawer) {
    const auto begin = sorted.begin() + static_cast<std::ptrdiff_t>(ends[drawer]);
    const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(ends[drawer + 1]);
    std::sort(begin, end);
    for (auto at = std::adjacent_find(begin, end); at != end;
         at = std::adjacent_find(std::upper_bound(at, end, *at), end)) {
      if (*at != 0) {
        repeated.push_back(*at);
      }
    }
  }
  return repeated;
}

}  // namespace tiku

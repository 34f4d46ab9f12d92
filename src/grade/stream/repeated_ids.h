#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tiku {

/// The hashes that occur more than once, rising; 0 is no hash. Takes half as much memory as the
/// hashes, more only where many repeat, and time that grows with their number. The result does not
/// depend on the number of threads.
std::vector<std::uint64_t> repeated_hashes(const std::vector<std::vector<std::uint64_t>>& pieces,
                                           std::size_t threads);

}  // namespace tiku

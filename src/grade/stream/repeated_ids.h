#pragma once

#include <cstdint>
#include <vector>

namespace tiku {

/// The hashes that occur more than once, rising; 0 is no hash. Takes about as much memory as the
/// hashes, and time that grows with their number.
std::vector<std::uint64_t> repeated_hashes(const std::vector<std::vector<std::uint64_t>>& pieces);

}  // namespace tiku

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "io/hash.h"
#include "sheet/damage.h"

namespace tiku {

/// Of an id as it stands on a sheet, zeros in front left out: equal where two sheets may be of one
/// candidate.
inline std::uint64_t hash_of_id(std::string_view id) {
  return id.starts_with('0') ? short_hash(without_leading_zeros(id)) : short_hash(id);
}

/// The hashes that occur more than once, rising; 0 is no hash. Takes half as much memory as the
/// hashes, more only where many repeat, and time that grows with their number. The result does not
/// depend on the number of threads.
std::vector<std::uint64_t> repeated_hashes(const std::vector<std::vector<std::uint64_t>>& pieces,
                                           std::size_t threads);

}  // namespace tiku

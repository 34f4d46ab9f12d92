#pragma once

#include <cstdint>

namespace tiku {

/// A small generator whose numbers are the same on every machine (SplitMix64, Steele, Lea and Flood
/// 2014). The standard distributions differ between libraries, so bounded numbers are drawn here
/// too.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  /// Uniform in 0 .. bound-1; bound must not be 0.
  std::uint64_t below(std::uint64_t bound);

 private:
  std::uint64_t state_;
};

}  // namespace tiku

#include "base/random.h"

#include "base/assert.h"

namespace tiku {

std::uint64_t Random::next() {
  state_ += 0x9E3779B97F4A7C15U;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
  return mixed ^ (mixed >> 31);
}

std::uint64_t Random::below(std::uint64_t bound) {
  TIKU_ASSERT(bound != 0);
  const std::uint64_t least = (0 - bound) % bound;  // numbers below it would favour small results
  while (true) {
    const std::uint64_t number = next();
    if (number >= least) {
      return number % bound;
    }
  }
}

}  // namespace tiku

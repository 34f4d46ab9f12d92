#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// Tests with random input draw the same numbers in every run. To hunt, give them others and more:
//
//   TIKU_TEST_SEED=7      other numbers for each 7
//   TIKU_TEST_ROUNDS=20   20 times as many rounds
//
// Such a test is in the suite "random"; tests/hunt.sh runs the suite seed after seed.

namespace tiku {

inline std::uint64_t stated_number(const char* variable, std::uint64_t usual) {
  const char* stated = std::getenv(variable);
  return stated == nullptr ? usual : std::strtoull(stated, nullptr, 10);
}

/// The seed of a test whose usual one is `usual`.
inline std::uint64_t test_seed(std::uint64_t usual) {
  return usual + (stated_number("TIKU_TEST_SEED", 0) << 32U);
}

/// How many rounds a test makes that usually makes so many.
inline std::size_t test_rounds(std::size_t usual) {
  return usual * stated_number("TIKU_TEST_ROUNDS", 1);
}

}  // namespace tiku

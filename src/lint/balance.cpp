#include "lint/balance.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace tiku {

void GuessCount::add(std::size_t options, bool hit) {
  const double chance = 1.0 / static_cast<double>(options);
  ++items_;
  hits_ += hit ? 1 : 0;
  expected_ += chance;
  variance_ += chance * (1 - chance);
}

double GuessCount::z() const {
  return variance_ > 0 ? (static_cast<double>(hits_) - expected_) / std::sqrt(variance_) : 0;
}

double chi_square(std::span<const std::int64_t> counts) {
  std::int64_t total = 0;
  std::int64_t squares = 0;
  for (const std::int64_t count : counts) {
    total += count;
    squares += count * count;
  }
  // The sum of (O - E)^2 / E is k / N times the sum of O^2, less N.
  const auto cells = static_cast<std::int64_t>(counts.size());
  return total == 0
             ? 0
             : static_cast<double>(cells * squares - total * total) / static_cast<double>(total);
}

double critical_chi_square(std::size_t degrees) {
  constexpr std::array kFivePercent = {3.841,  5.991,  7.815,  9.488, 11.070,
                                       12.592, 14.067, 15.507, 16.919};
  return degrees >= 1 && degrees <= kFivePercent.size() ? kFivePercent[degrees - 1] : 0;
}

bool are_uneven(std::span<const std::int64_t> counts) {
  constexpr std::size_t kLeastExpected = 5;
  std::int64_t total = 0;
  for (const std::int64_t count : counts) {
    total += count;
  }
  const bool can_tell = counts.size() >= 2 && counts.size() <= 10 &&
                        total >= static_cast<std::int64_t>(kLeastExpected * counts.size());
  return can_tell && chi_square(counts) > critical_chi_square(counts.size() - 1);
}

bool is_lopsided(std::int64_t part, std::int64_t whole) {
  // (|part - whole/2| - 1/2) / (sqrt(whole) / 2) > 2.5758, whose square is 6.635.
  const std::int64_t beyond = std::abs(2 * part - whole) - 1;
  return beyond > 0 && 1000 * beyond * beyond > 6635 * whole;
}

std::int64_t surprising_run(std::int64_t items) {
  // About items / 2^k runs of k or more equal answers are expected.
  std::int64_t length = 5;
  for (std::int64_t reach = 1; reach < items; reach *= 2) {
    ++length;
  }
  return length;
}

}  // namespace tiku

#pragma once

#include <cstdint>
#include <span>

/// Is a pattern in a key more than chance? All bounds are stated here.
namespace tiku {

/// How often a way of guessing hits, against one that picks any option.
class GuessCount {
 public:
  /// A question with that many options.
  void add(std::size_t options, bool hit);

  std::int64_t items() const { return items_; }

  std::int64_t hits() const { return hits_; }

  /// Hits that chance gives.
  double expected() const { return expected_; }

  /// (hits - expected) / standard deviation; 0 where there is none.
  double z() const;

 private:
  std::int64_t items_ = 0;
  std::int64_t hits_ = 0;
  double expected_ = 0;
  double variance_ = 0;
};

/// Sum of (count - expected)^2 / expected, all counts expected to be the same; 0 for no counts.
double chi_square(std::span<const std::int64_t> counts);

/// The value that chi-square passes with a chance of 5 %, for 1 to 9 degrees of freedom
/// (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4); 0 for others.
double critical_chi_square(std::size_t degrees);

/// Whether counts that should be about equal differ by more than chance: at the 5 % level, and only
/// where at least 5 are expected in each (2 to 10 counts).
bool are_uneven(std::span<const std::int64_t> counts);

/// Whether `part` of `whole` is farther from a half than chance explains at the 1 % level (normal
/// approximation with continuity correction).
bool is_lopsided(std::int64_t part, std::int64_t whole);

/// The shortest run of equal answers that is surprising among `items` true-false items: fewer than
/// one such run in 32 keys is expected.
std::int64_t surprising_run(std::int64_t items);

}  // namespace tiku

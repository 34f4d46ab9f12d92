#pragma once

#include <array>
#include <cstdint>

namespace tiku {

/// How well an answer was known, in the numbers of FSRS. We use `again` for wrong, `good` for
/// right.
enum class Grade : std::uint8_t { again = 1, hard = 2, good = 3, easy = 4 };

/// What a review leaves in the memory: `stability` is the number of days after which nine of ten
/// would still be known, `difficulty` lies between 1 and 10.
struct Memory {
  double stability = 0;
  double difficulty = 0;
};

/// The weights w0 to w20.
using FsrsWeights = std::array<double, 21>;

/// FSRS-6 as published.
inline constexpr FsrsWeights kFsrs6Weights = {
    0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

/// FSRS-5 in the formulas of FSRS-6.
inline constexpr FsrsWeights kFsrs5Weights = {
    0.40255, 1.18385, 3.173,   15.69105, 7.1949, 0.5345, 1.4604,  0.0046, 1.54575, 0.1192, 1.01925,
    1.9395,  0.11,    0.29605, 2.2698,   0.2315, 2.9898, 0.51655, 0.6621, 0,       0.5};

/// The FSRS-6 model of memory, in double precision. It knows days, not clocks.
class Fsrs {
 public:
  explicit Fsrs(const FsrsWeights& weights = kFsrs6Weights);

  /// The memory after the first review.
  Memory first(Grade grade) const;
  /// The memory after another one; a review on the same day has `elapsed_days` 0.
  Memory next(const Memory& memory, Grade grade, std::int64_t elapsed_days) const;

  /// Chance that it is still known after so many days.
  double retrievability(double days, double stability) const;
  /// Days until that chance has fallen to `retention`.
  double interval(double stability, double retention) const;
  /// The same in whole days, at least 1 and at most 36500.
  std::int64_t interval_days(double stability, double retention) const;

  // The parts `next` is made of.
  double first_difficulty(Grade grade) const;
  double next_difficulty(double difficulty, Grade grade) const;
  double stability_after_success(const Memory& memory, double retrievability, Grade grade) const;
  double stability_after_failure(const Memory& memory, double retrievability) const;
  double stability_same_day(double stability, Grade grade) const;

 private:
  double unlimited_difficulty(Grade grade) const;

  FsrsWeights w_;
  double decay_;
  double factor_;
};

}  // namespace tiku

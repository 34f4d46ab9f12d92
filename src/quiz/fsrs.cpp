#include "quiz/fsrs.h"

#include <algorithm>
#include <cmath>

namespace tiku {
namespace {

constexpr double kLeastStability = 0.001;
constexpr double kMostStability = 36'500;
constexpr double kLeastDifficulty = 1;
constexpr double kMostDifficulty = 10;
constexpr double kStabilityChance = 0.9;

double number_of(Grade grade) {
  return static_cast<double>(grade);
}

double limit_stability(double stability) {
  return std::clamp(stability, kLeastStability, kMostStability);
}

double limit_difficulty(double difficulty) {
  return std::clamp(difficulty, kLeastDifficulty, kMostDifficulty);
}

}  // namespace

Fsrs::Fsrs(const FsrsWeights& weights)
    : w_(weights), decay_(-w_[20]), factor_(std::pow(kStabilityChance, 1 / decay_) - 1) {}

/// Before it is brought into its limits; the pull towards the mean uses it as it is.
double Fsrs::unlimited_difficulty(Grade grade) const {
  return w_[4] - std::exp(w_[5] * (number_of(grade) - 1)) + 1;
}

double Fsrs::first_difficulty(Grade grade) const {
  return limit_difficulty(unlimited_difficulty(grade));
}

Memory Fsrs::first(Grade grade) const {
  return {limit_stability(w_[static_cast<std::size_t>(grade) - 1]), first_difficulty(grade)};
}

Memory Fsrs::next(const Memory& memory, Grade grade, std::int64_t elapsed_days) const {
  double stability = 0;
  if (elapsed_days <= 0) {
    stability = stability_same_day(memory.stability, grade);
  } else {
    const double chance = retrievability(static_cast<double>(elapsed_days), memory.stability);
    stability = grade == Grade::again ? stability_after_failure(memory, chance)
                                      : stability_after_success(memory, chance, grade);
  }
  return {limit_stability(stability), next_difficulty(memory.difficulty, grade)};
}

double Fsrs::retrievability(double days, double stability) const {
  return std::pow(1 + factor_ * days / stability, decay_);
}

double Fsrs::interval(double stability, double retention) const {
  return stability / factor_ * (std::pow(retention, 1 / decay_) - 1);
}

std::int64_t Fsrs::interval_days(double stability, double retention) const {
  const double days = std::round(interval(stability, retention));
  return static_cast<std::int64_t>(std::clamp(days, 1.0, kMostStability));
}

double Fsrs::next_difficulty(double difficulty, Grade grade) const {
  const double change = -w_[6] * (number_of(grade) - 3);
  const double moved = difficulty + change * (10 - difficulty) / 9;
  return limit_difficulty(w_[7] * unlimited_difficulty(Grade::easy) + (1 - w_[7]) * moved);
}

double Fsrs::stability_after_success(const Memory& memory, double retrievability,
                                     Grade grade) const {
  const double hard = grade == Grade::hard ? w_[15] : 1;
  const double easy = grade == Grade::easy ? w_[16] : 1;
  const double gain = std::exp(w_[8]) * (11 - memory.difficulty) *
                      std::pow(memory.stability, -w_[9]) *
                      (std::exp(w_[10] * (1 - retrievability)) - 1) * hard * easy;
  return memory.stability * (1 + gain);
}

double Fsrs::stability_after_failure(const Memory& memory, double retrievability) const {
  const double left = w_[11] * std::pow(memory.difficulty, -w_[12]) *
                      (std::pow(memory.stability + 1, w_[13]) - 1) *
                      std::exp(w_[14] * (1 - retrievability));
  return std::min(left, memory.stability / std::exp(w_[17] * w_[18]));
}

/// What was known (`hard` too) is not known less for being asked again on the same day.
double Fsrs::stability_same_day(double stability, Grade grade) const {
  const double change =
      std::exp(w_[17] * (number_of(grade) - 3 + w_[18])) * std::pow(stability, -w_[19]);
  return stability * (grade == Grade::again ? change : std::max(change, 1.0));
}

}  // namespace tiku

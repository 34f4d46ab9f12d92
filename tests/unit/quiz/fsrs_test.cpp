// Expected numbers are the published test vectors of fsrs-rs 6.6.1, py-fsrs 6.3.1 and ts-fsrs
// (FSRS-6.test); those of fsrs-rs are float32, hence the tolerances.
#include "quiz/fsrs.h"

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace tiku {
namespace {

constexpr double kNear = 1e-4;

bool is_near(double a, double b, double tolerance = kNear) {
  return std::abs(a - b) <= tolerance;
}

Grade grade(int number) {
  return static_cast<Grade>(number);
}

struct Review {
  int grade;
  std::int64_t elapsed;
};

std::vector<Memory> replay(const Fsrs& fsrs, const std::vector<Review>& reviews) {
  std::vector<Memory> memories;
  for (const Review& review : reviews) {
    memories.push_back(memories.empty()
                           ? fsrs.first(grade(review.grade))
                           : fsrs.next(memories.back(), grade(review.grade), review.elapsed));
  }
  return memories;
}

const std::vector<Review> kUsual = {{1, 0}, {3, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}};

/// Intervals after reviews taken exactly when due. A step of minutes (0) comes where py-fsrs has
/// learning and relearning steps, which are the caller's business.
std::vector<std::int64_t> intervals(const Fsrs& fsrs, const std::vector<std::int64_t>& due) {
  const std::array<int, 13> grades = {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};
  std::vector<Review> reviews;
  for (std::size_t i = 0; i < grades.size(); ++i) {
    reviews.push_back({grades[i], i == 0 ? 0 : due[i - 1]});
  }
  std::vector<std::int64_t> days;
  for (const Memory& memory : replay(fsrs, reviews)) {
    const std::size_t i = days.size();
    const bool step = i == 0 || grades[i] == 1;
    days.push_back(step ? 0 : fsrs.interval_days(memory.stability, 0.9));
  }
  return days;
}

}  // namespace

TEST_CASE("FSRS-6 remembers what the published sequence remembers") {
  const std::vector<Memory> memories = replay(Fsrs(), kUsual);
  CHECK(is_near(memories.back().stability, 53.62691));
  CHECK(is_near(memories.back().difficulty, 6.3574867));
  const std::array<Memory, 6> steps = {{{0.212, 6.4133},
                                        {0.246689, 6.402115},
                                        {2.021477, 6.390941},
                                        {7.863699, 6.379779},
                                        {21.917713, 6.368627},
                                        {53.626903, 6.357487}}};
  for (std::size_t i = 0; i < steps.size(); ++i) {
    CAPTURE(i);
    CHECK(is_near(memories[i].stability, steps[i].stability, 1e-6));
    CHECK(is_near(memories[i].difficulty, steps[i].difficulty, 1e-6));
  }
  FsrsWeights long_term = kFsrs6Weights;
  long_term[17] = 0;
  long_term[18] = 0;
  long_term[19] = 0;
  CHECK(is_near(replay(Fsrs(long_term), kUsual).back().stability, 53.335106));
}

TEST_CASE("FSRS-5 weights give what FSRS-5 gave") {
  const Memory last = replay(Fsrs(kFsrs5Weights), kUsual).back();
  CHECK(is_near(last.stability, 48.26549));
  CHECK(is_near(last.difficulty, 7.104417));
}

TEST_CASE("reviews taken when due come back after the published days") {
  const std::vector<std::int64_t> six = {0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};
  CHECK(intervals(Fsrs(), six) == six);
  const std::vector<std::int64_t> five = {0, 4, 14, 44, 125, 328, 0, 0, 7, 16, 34, 71, 142};
  CHECK(intervals(Fsrs(kFsrs5Weights), five) == five);
}

TEST_CASE("the chance to remember falls as published") {
  const std::array<double, 6> stability = {1, 2, 3, 4, 4, 2};
  const std::array<double, 6> chance = {1, 0.9403443, 0.9253786, 0.9185229, 0.9, 0.8261359};
  for (std::size_t day = 0; day < chance.size(); ++day) {
    CHECK(is_near(Fsrs().retrievability(static_cast<double>(day), stability[day]), chance[day],
                  1e-6));
  }
}

TEST_CASE("the interval follows the retention that is wanted") {
  const std::array<double, 10> published = {3116766, 34793, 2508, 387, 90, 27, 9, 3, 1, 0};
  for (std::size_t i = 0; i < published.size(); ++i) {
    const double retention = static_cast<double>(i + 1) / 10;
    CHECK(is_near(std::round(Fsrs().interval(1, retention)), published[i], i == 0 ? 3 : 0));
  }
  CHECK(Fsrs().interval_days(1, 1.0) == 1);
  CHECK(Fsrs().interval_days(1, 0.1) == 36'500);
  CHECK(Fsrs().interval_days(7.4, 0.9) == 7);
  CHECK(is_near(Fsrs().interval(10, 0.8), 33.1596));
  CHECK(is_near(Fsrs().interval(10, 0.85), 19.0643));
  CHECK(is_near(Fsrs().interval(10, 0.95), 4.0256));
}

TEST_CASE("difficulty begins and moves as published") {
  const std::array<double, 4> first = {6.4133, 5.11217071, 2.11810397, 1};
  const std::array<double, 4> next = {8.341763, 6.6659956, 4.990228, 3.3144615};
  FsrsWeights no_pull = kFsrs6Weights;
  no_pull[7] = 0;
  const std::array<double, 4> without = {8.354889, 6.6774445, 5.0, 3.3225555};
  for (std::size_t i = 0; i < first.size(); ++i) {
    const Grade given = grade(static_cast<int>(i) + 1);
    CHECK(is_near(Fsrs().first_difficulty(given), first[i], 1e-8));
    CHECK(is_near(Fsrs().next_difficulty(5, given), next[i], 1e-5));
    CHECK(is_near(Fsrs(no_pull).next_difficulty(5, given), without[i], 1e-5));
  }
}

TEST_CASE("stability grows, falls and stays as published") {
  const std::array<double, 4> chance = {0.9, 0.8, 0.7, 0.6};
  const std::array<double, 4> success = {25.602541, 28.226582, 58.656002, 127.226685};
  const std::array<double, 4> failure = {1.0525396, 1.1894329, 1.3680838, 1.584989};
  const std::array<double, 4> same_day = {1.596818, 5, 5, 8.12961};
  for (std::size_t i = 0; i < chance.size(); ++i) {
    const Grade given = grade(static_cast<int>(i) + 1);
    const Memory memory{5, static_cast<double>(i) + 1};
    CAPTURE(i);
    CHECK(is_near(Fsrs().stability_after_success(memory, chance[i], given), success[i]));
    CHECK(is_near(Fsrs().stability_after_failure(memory, chance[i]), failure[i], 1e-6));
    CHECK(is_near(Fsrs().stability_same_day(5, given), same_day[i], 1e-5));
  }
  // Where nothing much is left to lose, a failure costs at least this.
  CHECK(is_near(Fsrs().stability_after_failure({0.05, 1}, 0.1), 0.05 / std::exp(0.5425 * 0.0912),
                1e-9));
}

TEST_CASE("right and wrong alone give these intervals") {
  const Fsrs fsrs;
  const std::vector<Memory> lapse = replay(fsrs, {{3, 0}, {1, 2}, {3, 1}, {3, 3}});
  const std::array<double, 4> stability = {2.3065, 0.60758, 2.4004, 7.12275};
  const std::array<std::int64_t, 4> days = {2, 1, 2, 7};
  for (std::size_t i = 0; i < stability.size(); ++i) {
    CHECK(is_near(lapse[i].stability, stability[i], 1e-5));
    CHECK(fsrs.interval_days(lapse[i].stability, 0.9) == days[i]);
  }
  const std::vector<Memory> late = replay(fsrs, {{1, 0}, {3, 1}, {3, 2}});
  CHECK(is_near(late[0].stability, 0.212, 1e-5));
  CHECK(is_near(late[1].stability, 1.88679, 1e-5));
  CHECK(is_near(late[2].stability, 6.26916, 1e-5));
}

TEST_CASE("stability and difficulty stay within their limits") {
  const Fsrs fsrs;
  Memory memory = fsrs.first(Grade::again);
  for (int i = 0; i < 200; ++i) {
    memory = fsrs.next(memory, Grade::again, 0);
  }
  CHECK(memory.stability == 0.001);
  CHECK(memory.difficulty <= 10);
  for (int i = 0; i < 200; ++i) {
    memory = fsrs.next(memory, Grade::easy, 36'500);
  }
  CHECK(memory.stability == 36'500);
  CHECK(memory.difficulty == 1);
}

}  // namespace tiku

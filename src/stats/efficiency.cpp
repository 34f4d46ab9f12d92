#include "stats/efficiency.h"

#include <algorithm>
#include <map>

namespace tiku {
namespace {

/// How many have each value.
using Runs = std::map<std::int64_t, std::int64_t>;

/// Sum of the products when both are sorted alike.
WideInt sorted_products(const Runs& first, const Runs& second) {
  WideInt sum = 0;
  auto a = first.begin();
  auto b = second.begin();
  std::int64_t left_a = a == first.end() ? 0 : a->second;
  std::int64_t left_b = b == second.end() ? 0 : b->second;
  while (a != first.end() && b != second.end()) {
    const std::int64_t n = std::min(left_a, left_b);
    sum += static_cast<WideInt>(a->first) * b->first * n;
    left_a -= n;
    left_b -= n;
    if (left_a == 0 && ++a != first.end()) {
      left_a = a->second;
    }
    if (left_b == 0 && ++b != second.end()) {
      left_b = b->second;
    }
  }
  return sum;
}

}  // namespace

Figure efficiency_of(const ScoreTable::Column& item) {
  Runs points;
  Runs rests;
  WideInt n = 0;
  WideInt sum_of_points = 0;
  WideInt sum_of_rests = 0;
  WideInt products = 0;
  for (const AnswerCount& answer : item.answers) {
    const std::int64_t rest = answer.total - answer.points;
    points[answer.points] += answer.n;
    rests[rest] += answer.n;
    n += answer.n;
    sum_of_points += static_cast<WideInt>(answer.points) * answer.n;
    sum_of_rests += static_cast<WideInt>(rest) * answer.n;
    products += static_cast<WideInt>(answer.points) * rest * answer.n;
  }
  const WideInt sums = sum_of_points * sum_of_rests;
  const WideInt greatest = n * sorted_products(points, rests) - sums;
  if (greatest == 0) {
    return Why::no_variance;
  }
  return static_cast<double>(n * products - sums) / static_cast<double>(greatest);
}

}  // namespace tiku

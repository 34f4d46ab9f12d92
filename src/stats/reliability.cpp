#include "stats/reliability.h"

#include <algorithm>
#include <numeric>

#include "stats/distributions.h"

namespace tiku {
namespace {

double ratio(WideInt a, WideInt b) {
  return static_cast<double>(a) / static_cast<double>(b);
}

Figure alpha_from(WideInt parts, WideInt whole, std::size_t k, const ScoreTable& table) {
  if (!table.complete) {
    return Why::different_papers;
  }
  if (table.n < 2) {
    return Why::too_few_candidates;
  }
  if (k < 2) {
    return Why::too_few_items;
  }
  if (whole == 0) {
    return Why::no_variance;
  }
  const auto count = static_cast<double>(k);
  return count / (count - 1) * (1 - ratio(parts, whole));
}

WideInt sum(const std::vector<WideInt>& values) {
  return std::accumulate(values.begin(), values.end(), WideInt{0});
}

}  // namespace

Figure alpha_of(const ScoreTable& table, const Deviations& deviations) {
  return alpha_from(sum(deviations.unit), deviations.total, table.units, table);
}

Figure naive_alpha_of(const ScoreTable& table, const Deviations& deviations) {
  return alpha_from(sum(deviations.column), deviations.total, table.columns.size(), table);
}

Figure alpha_without(const ScoreTable& table, const Deviations& deviations, std::size_t unit) {
  const WideInt own = deviations.unit[unit];
  const WideInt rest = deviations.total + own - 2 * deviations.unit_total[unit];
  return alpha_from(sum(deviations.unit) - own, rest, table.units - 1, table);
}

Figure feldt_bound(const ScoreTable& table, const Figure& alpha, double p) {
  if (!alpha.value) {
    return alpha;
  }
  const auto people = static_cast<double>(table.n - 1);
  const auto units = static_cast<double>(table.units - 1);
  return 1 - (1 - *alpha.value) * f_quantile(p, people, people * units);
}

bool is_right_or_wrong(const ScoreTable& table) {
  for (const ScoreTable::Column& column : table.columns) {
    // x is 0 or max for everybody exactly if sum(x^2) = max * sum(x), as x^2 <= max * x in between
    if (column.max != table.columns.front().max || column.squares != column.points * column.max) {
      return false;
    }
  }
  return !table.columns.empty();
}

}  // namespace tiku

#include "stats/covariance.h"

namespace tiku {

WideInt sum_of_totals(const ScoreTable& table) {
  WideInt sum = 0;
  for (const ScoreTable::Group& group : table.groups) {
    sum += static_cast<WideInt>(group.total) * group.n;
  }
  return sum;
}

Deviations deviations_of(const ScoreTable& table) {
  const WideInt n = table.n;
  const WideInt total = sum_of_totals(table);
  const std::size_t columns = table.columns.size();
  Deviations deviations;
  WideInt total_squares = 0;
  std::vector<WideInt> products(columns);
  for (const ScoreTable::Group& group : table.groups) {
    total_squares += static_cast<WideInt>(group.total) * group.total * group.n;
    for (std::size_t c = 0; c < group.points.size(); ++c) {
      products[c] += static_cast<WideInt>(group.points[c]) * group.total;
    }
  }
  deviations.total = n * total_squares - total * total;
  deviations.unit_total.assign(table.units, 0);
  std::vector<WideInt> unit_sums(table.units);
  for (std::size_t c = 0; c < columns; ++c) {
    const ScoreTable::Column& column = table.columns[c];
    deviations.column.push_back(n * column.squares - column.points * column.points);
    deviations.column_total.push_back(n * products[c] - column.points * total);
    deviations.unit_total[column.unit] += deviations.column_total.back();
    unit_sums[column.unit] += column.points;
  }
  for (std::size_t u = 0; u < table.units; ++u) {
    deviations.unit.push_back(n * table.unit_squares[u] - unit_sums[u] * unit_sums[u]);
  }
  return deviations;
}

}  // namespace tiku

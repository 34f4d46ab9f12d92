#include "stats/score_table.h"

#include <algorithm>

#include "base/parallel.h"

namespace tiku {
namespace {

/// Fills `places` from the end that `next` walks from.
template <class Next>
std::vector<double> fill_tail(const ScoreTable& table, double places, Next next) {
  std::vector<double> weight(table.groups.size());
  for (std::size_t step = 0; step < table.groups.size() && places > 0; ++step) {
    const std::size_t g = next(step);
    const auto n = static_cast<double>(table.groups[g].n);
    weight[g] = std::min(1.0, places / n);
    places -= n;
  }
  return weight;
}

/// Index of the group with that total, for totals from the least.
std::vector<std::size_t> groups_by_total(const std::vector<ScoreTable::Group>& groups) {
  std::vector<std::size_t> index;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    index.resize(static_cast<std::size_t>(groups[g].total - groups.front().total) + 1);
    index.back() = g;
  }
  return index;
}

}  // namespace

ScoreTable table_of_sums(const ExamFacts& facts, std::int64_t scale, const ScoreSums& sums) {
  ScoreTable table;
  table.scale = scale;
  table.n = sums.n;
  table.passes = sums.passes;
  table.complete = sums.complete;
  for (const auto& [total, n] : sums.totals) {
    table.groups.push_back({total, n, {}});
  }
  const std::vector<ScoredItem> columns = scored_items(facts.items);
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const ScoreSums::Column& column = sums.columns[c];
    table.columns.push_back({columns[c].item,
                             columns[c].unit,
                             to_units(facts.items[columns[c].item].max, scale),
                             column.n,
                             column.points,
                             column.squares,
                             {},
                             {}});
  }
  table.units = sums.unit_squares.size();
  table.unit_squares = sums.unit_squares;
  return table;
}

ScoreTable make_score_table(const ExamFacts& facts, const ExamTables& tables, std::size_t threads) {
  ScoreTable table = table_of_sums(facts, tables.scale, tables.all);
  for (ScoreTable::Group& group : table.groups) {
    group.points.resize(table.columns.size());
  }
  table.group_by_total = groups_by_total(table.groups);
  parallel_for(table.columns.size(), threads, [&](std::size_t c) {
    ScoreTable::Column& column = table.columns[c];
    column.answers = tables.items[column.item].answers.sorted(column.room);
    // Summed here first: the points of one group to neighbouring items share cache lines.
    std::vector<std::int64_t> points(table.groups.size());
    for (const AnswerCount& count : column.answers) {
      points[table.group_of(count.total)] += count.points * count.n;
    }
    for (std::size_t g = 0; g < points.size(); ++g) {
      table.groups[g].points[c] = points[g];
    }
  });
  return table;
}

Tails tails_of(const ScoreTable& table) {
  Tails tails;
  tails.places = static_cast<double>(std::max<std::int64_t>(1, (27 * table.n + 50) / 100));
  const std::size_t count = table.groups.size();
  tails.upper =
      fill_tail(table, tails.places, [count](std::size_t step) { return count - 1 - step; });
  tails.lower = fill_tail(table, tails.places, [](std::size_t step) { return step; });
  return tails;
}

}  // namespace tiku

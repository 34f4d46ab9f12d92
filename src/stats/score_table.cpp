#include "stats/score_table.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tiku {
namespace {

/// Above it points are rounded to this unit: far finer than any exam, and squares still fit.
constexpr std::int64_t kFinestScale = 1'000'000'000;

std::int64_t common_scale(std::int64_t scale, const Rational& points) {
  const std::optional<std::int64_t> denominator = points.denominator();
  if (!denominator || *denominator > kFinestScale) {
    return kFinestScale;
  }
  const std::int64_t factor = *denominator / std::gcd(scale, *denominator);
  return factor > kFinestScale / scale ? kFinestScale : scale * factor;
}

std::int64_t find_scale(const Grading& grading) {
  std::int64_t scale = 1;
  for (const GradedItem& item : grading.items) {
    scale = common_scale(scale, item.max);
    for (const JudgedResponse& response : item.responses) {
      scale = common_scale(scale, response.judgement.points);
    }
  }
  for (const Candidate& candidate : grading.candidates) {
    for (const AppliedMark& mark : candidate.marks) {
      scale = common_scale(scale, mark.points);
    }
  }
  return scale;
}

void add_columns(const Grading& grading, ScoreTable& table) {
  const Question* before = nullptr;
  for (std::size_t i = 0; i < grading.items.size(); ++i) {
    const GradedItem& graded = grading.items[i];
    if (!graded.counts) {
      continue;
    }
    const Question* question =
        graded.item.parent != nullptr ? graded.item.parent : graded.item.question;
    table.units += question != before ? 1U : 0U;
    before = question;
    ScoreTable::Column column;
    column.item = i;
    column.unit = table.units - 1;
    column.max = to_units(graded.max, table.scale);
    table.columns.push_back(column);
  }
  table.unit_squares.assign(table.units, 0);
}

void add_candidate(const Grading& grading, const Candidate& candidate, ScoreTable& table,
                   std::map<std::int64_t, ScoreTable::Group>& groups) {
  std::vector<std::int64_t> points(table.columns.size());
  std::vector<std::int64_t> units(table.units);
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    ScoreTable::Column& column = table.columns[c];
    const Cell cell = cell_of(grading, candidate, column.item);
    if (cell.state == State::not_presented || cell.not_chosen) {
      table.complete = false;
      continue;
    }
    points[c] = to_units(cell.points, table.scale);
    ++column.n;
    column.squares += static_cast<WideInt>(points[c]) * points[c];
    units[column.unit] += points[c];
  }
  for (std::size_t u = 0; u < table.units; ++u) {
    table.unit_squares[u] += static_cast<WideInt>(units[u]) * units[u];
  }
  const std::int64_t total = to_units(candidate.score, table.scale);
  ScoreTable::Group& group = groups[total];
  group.total = total;
  group.points.resize(table.columns.size());
  ++group.n;
  ++table.n;
  std::transform(points.begin(), points.end(), group.points.begin(), group.points.begin(),
                 std::plus<>());
}

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

}  // namespace

std::int64_t to_units(const Rational& points, std::int64_t scale) {
  return (points * Rational(scale) + Rational(1, 2)).floor();
}

ScoreTable make_score_table(const Grading& grading) {
  ScoreTable table;
  table.scale = find_scale(grading);
  add_columns(grading, table);
  std::map<std::int64_t, ScoreTable::Group> groups;
  for (const Candidate& candidate : grading.candidates) {
    if (candidate.in_statistics) {
      add_candidate(grading, candidate, table, groups);
    }
  }
  for (auto& [total, group] : groups) {
    table.groups.push_back(std::move(group));
  }
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

#include "stats/items.h"

#include <algorithm>
#include <cmath>

#include "base/parallel.h"
#include "stats/covariance.h"
#include "stats/efficiency.h"
#include "stats/options.h"
#include "stats/reliability.h"

namespace tiku {
namespace {

double as_double(WideInt value) {
  return static_cast<double>(value);
}

/// Everything the figures of one column are made of.
struct Basis {
  const ExamFacts& facts;
  const ScoreTable& table;
  Deviations deviations;
  Tails tails;
  double root_covariances = 0;  // sum of sqrt(cov(x, T)) where positive
};

Basis make_basis(const ExamFacts& facts, const ScoreTable& table) {
  Basis basis{facts, table, deviations_of(table), tails_of(table)};
  for (const WideInt covariance : basis.deviations.column_total) {
    basis.root_covariances += covariance > 0 ? std::sqrt(as_double(covariance)) : 0;
  }
  return basis;
}

/// Wilson's (1927) 95 % interval of a share.
void add_wilson(ItemStatistics& item) {
  constexpr double kZ = 1.959963984540054;
  if (!item.p.value) {
    item.p_low = item.p_high = item.p;
    return;
  }
  const double p = *item.p.value;
  if (p < 0 || p > 1) {
    item.p_low = item.p_high = Why::not_a_share;
    return;
  }
  const auto n = static_cast<double>(item.n);
  const double below = 1 + kZ * kZ / n;
  const double centre = (p + kZ * kZ / (2 * n)) / below;
  const double inside = std::max(0.0, p * (1 - p) / n + kZ * kZ / (4 * n * n));
  // At the ends the bound is the end itself; the formula would leave a rounding error there.
  item.p_low = p == 0 ? 0 : centre - kZ * std::sqrt(inside) / below;
  item.p_high = p == 1 ? 1 : centre + kZ * std::sqrt(inside) / below;
}

void add_difficulty(const Basis& basis, std::size_t c, ItemStatistics& item) {
  const ScoreTable::Column& column = basis.table.columns[c];
  item.n = column.n;
  if (column.n == 0) {
    item.mean = item.p = item.p_low = item.p_high = Why::no_candidates;
    return;
  }
  const double mean = as_double(column.points) / static_cast<double>(column.n);
  item.mean = mean / static_cast<double>(basis.table.scale);
  item.p =
      column.max == 0 ? Figure(Why::no_variance) : Figure(mean / static_cast<double>(column.max));
  add_wilson(item);
}

Figure tail_index(const Basis& basis, std::size_t c) {
  const double max = static_cast<double>(basis.table.columns[c].max);
  if (max == 0) {
    return Why::no_variance;
  }
  double difference = 0;
  for (std::size_t g = 0; g < basis.table.groups.size(); ++g) {
    const ScoreTable::Group& group = basis.table.groups[g];
    const double mean = static_cast<double>(group.points[c]) / static_cast<double>(group.n);
    difference +=
        (basis.tails.upper[g] - basis.tails.lower[g]) * mean * static_cast<double>(group.n);
  }
  return difference / (basis.tails.places * max);
}

Figure correlation(WideInt covariance, WideInt first, WideInt second) {
  if (first == 0 || second == 0) {
    return Why::no_variance;
  }
  return as_double(covariance) / (std::sqrt(as_double(first)) * std::sqrt(as_double(second)));
}

void add_discrimination(const Basis& basis, std::size_t c, ItemStatistics& item) {
  const Why missing = !basis.table.complete ? Why::different_papers : Why::too_few_candidates;
  if (!basis.table.complete || basis.table.n < 2) {
    item.d27 = item.r_it = item.r_ir = item.alpha_if_deleted = item.efficiency = item.weight =
        missing;
    return;
  }
  const Deviations& d = basis.deviations;
  item.d27 = tail_index(basis, c);
  item.r_it = correlation(d.column_total[c], d.column[c], d.total);
  const WideInt rest = d.total + d.column[c] - 2 * d.column_total[c];
  item.r_ir = correlation(d.column_total[c] - d.column[c], d.column[c], rest);
  item.alpha_if_deleted = alpha_without(basis.table, d, basis.table.columns[c].unit);
  item.efficiency = efficiency_of(basis.table.columns[c]);
  item.weight = d.total == 0 ? Why::no_variance : Why::negative_covariance;
  if (d.column_total[c] >= 0 && basis.root_covariances > 0) {
    item.weight = std::sqrt(as_double(d.column_total[c])) / basis.root_covariances;
  }
}

/// p of those who pass minus p of those who fail.
Figure b_index(const Basis& basis, std::size_t c) {
  if (!basis.table.complete) {
    return Why::different_papers;
  }
  if (!basis.facts.pass_points) {
    return basis.facts.pass.empty() ? Why::no_pass_mark : Why::different_papers;
  }
  const std::int64_t cut = (*basis.facts.pass_points * Rational(basis.table.scale)).ceil();
  double passed = 0;
  double failed = 0;
  WideInt points_passed = 0;
  WideInt points_failed = 0;
  for (const ScoreTable::Group& group : basis.table.groups) {
    (group.total >= cut ? passed : failed) += static_cast<double>(group.n);
    (group.total >= cut ? points_passed : points_failed) += group.points[c];
  }
  const auto max = static_cast<double>(basis.table.columns[c].max);
  if (passed == 0 || failed == 0) {
    return Why::same_result;
  }
  if (max == 0) {
    return Why::no_variance;
  }
  return as_double(points_passed) / passed / max - as_double(points_failed) / failed / max;
}

void add_flags(ItemStatistics& item) {
  const auto suspect = [](const OptionStatistics& option) {
    return std::find(option.flags.begin(), option.flags.end(), "miskey") != option.flags.end();
  };
  if (std::any_of(item.options.begin(), item.options.end(), suspect)) {
    item.flags.emplace_back("miskey");
  }
  if (item.r_ir.value && *item.r_ir.value < 0) {
    item.flags.emplace_back("negative_r");
  }
  if (item.p.value && *item.p.value > 0.9) {
    item.flags.emplace_back("easy");
  }
  if (item.p.value && *item.p.value < 0.3) {
    item.flags.emplace_back("hard");
  }
  for (const OptionStatistics& option : item.options) {
    if (std::find(option.flags.begin(), option.flags.end(), "nonfunctional") !=
        option.flags.end()) {
      item.flags.push_back("nonfunctional:" + option.label);
    }
  }
}

}  // namespace

std::vector<ItemStatistics> analyse_items(const ExamFacts& facts, const ExamTables& tables,
                                          const ScoreTable& table, std::size_t threads) {
  std::vector<ItemStatistics> items(facts.items.size());
  const Basis basis = make_basis(facts, table);
  parallel_for(table.columns.size(), threads, [&](std::size_t c) {
    const std::size_t i = table.columns[c].item;
    const ItemCounts& counts = tables.items[i];
    ItemStatistics& item = items[i];
    add_difficulty(basis, c, item);
    add_discrimination(basis, c, item);
    item.b_index = table.n == 0 ? Figure(Why::no_candidates) : b_index(basis, c);
    if (item.n > 0) {
      item.omitted = static_cast<double>(counts.omitted) / static_cast<double>(item.n);
      item.not_reached = static_cast<double>(counts.not_reached) / static_cast<double>(item.n);
    }
    item.options = analyse_options(facts.items[i], table, table.columns[c], basis.tails);
    item.sets = commonest_sets(facts.items[i], table.columns[c]);
    add_flags(item);
  });
  return items;
}

}  // namespace tiku

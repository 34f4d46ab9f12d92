#include "stats/summary.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numeric>

#include "stats/covariance.h"
#include "stats/distributions.h"
#include "stats/reliability.h"

namespace tiku {
namespace {

/// What the formulas share; in points.
struct Basis {
  const ScoreTable& table;
  Deviations deviations;
  double n = 0;
  double mean = 0;
  double variance = 0;             // n - 1
  double variance_population = 0;  // n
};

Basis make_basis(const ScoreTable& table) {
  Basis basis{table, deviations_of(table)};
  const auto scale = static_cast<double>(table.scale);
  basis.n = static_cast<double>(table.n);
  basis.mean = static_cast<double>(sum_of_totals(table)) / basis.n / scale;
  const double spread = static_cast<double>(basis.deviations.total) / basis.n / scale / scale;
  basis.variance_population = spread / basis.n;
  basis.variance = spread / (basis.n - 1);
  return basis;
}

double points(const ScoreTable& table, std::int64_t units) {
  return static_cast<double>(units) / static_cast<double>(table.scale);
}

/// The total of the candidate at `rank` (from 0) in rising order.
std::int64_t total_at(const ScoreTable& table, std::int64_t rank) {
  for (const ScoreTable::Group& group : table.groups) {
    if (rank < group.n) {
      return group.total;
    }
    rank -= group.n;
  }
  return 0;
}

/// Mean of (T - M)^power.
double moment(const Basis& basis, int power) {
  double sum = 0;
  for (const ScoreTable::Group& group : basis.table.groups) {
    sum += std::pow(points(basis.table, group.total) - basis.mean, power) *
           static_cast<double>(group.n);
  }
  return sum / basis.n;
}

void add_shape(const Basis& basis, Summary& summary) {
  const double n = basis.n;
  const bool varies = basis.deviations.total != 0;
  summary.skewness = n < 3 ? Figure(Why::too_few_candidates) : Figure(Why::no_variance);
  summary.kurtosis = n < 4 ? Figure(Why::too_few_candidates) : Figure(Why::no_variance);
  if (varies && n >= 3) {
    summary.skewness =
        n * n * moment(basis, 3) / ((n - 1) * (n - 2)) / std::pow(basis.variance, 1.5);
  }
  if (varies && n >= 4) {
    const double m2 = moment(basis, 2);
    const double k4 = n * n * ((n + 1) * moment(basis, 4) - 3 * (n - 1) * m2 * m2) /
                      ((n - 1) * (n - 2) * (n - 3));
    summary.kurtosis = k4 / (basis.variance * basis.variance);
  }
}

/// How far two totals are apart at least: the unit that all points and totals are multiples of.
double least_step(const ScoreTable& table) {
  std::int64_t step = 0;
  for (const ScoreTable::Column& column : table.columns) {
    step = std::gcd(step, column.max);
  }
  for (const ScoreTable::Group& group : table.groups) {
    step = std::gcd(step, group.total);
  }
  return points(table, step);
}

/// A round width (1, 2, 2.5 or 5 times a power of ten) that covers the maximum with at most ten
/// bins.
double bin_width(double max) {
  const double power = std::pow(10, std::floor(std::log10(max / 10)));
  for (const double step : {1.0, 2.0, 2.5, 5.0}) {
    if (step * power * 10 >= max * (1 - 1e-12)) {
      return step * power;
    }
  }
  return 10 * power;
}

/// Round bins up to the maximum, empty ones below the lowest score left out; scores below zero fall
/// into the first, the maximum itself into the last.
std::vector<HistogramBin> make_histogram(const ScoreTable& table, double max) {
  const double width = std::max(bin_width(max), least_step(table));
  const auto count = static_cast<std::size_t>(std::ceil(max / width - 1e-9));
  std::vector<HistogramBin> bins;
  for (std::size_t b = 0; b < count; ++b) {
    const auto from = static_cast<double>(b);
    bins.push_back({from * width, std::min((from + 1) * width, max), 0});
  }
  for (const ScoreTable::Group& group : table.groups) {
    const double place = std::floor(points(table, group.total) / width + 1e-9);
    bins[static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(count) - 1))].n +=
        group.n;
  }
  const auto first =
      std::find_if(bins.begin(), bins.end(), [](const HistogramBin& bin) { return bin.n != 0; });
  bins.erase(bins.begin(), first);
  return bins;
}

void add_reliability(const Basis& basis, Summary& summary) {
  const ScoreTable& table = basis.table;
  summary.alpha = alpha_of(table, basis.deviations);
  summary.alpha_low = feldt_bound(table, summary.alpha, 0.975);
  summary.alpha_high = feldt_bound(table, summary.alpha, 0.025);
  summary.alpha_naive = naive_alpha_of(table, basis.deviations);
  summary.sem = summary.error_ratio = summary.alpha;
  if (summary.alpha.value) {
    const double error = std::sqrt(1 - *summary.alpha.value);
    summary.sem = std::sqrt(basis.variance) * error;
    summary.error_ratio = error;
  }
  summary.kr20 = summary.kr21 = summary.kr21_sample = summary.alpha_naive;
  if (summary.alpha_naive.value && !is_right_or_wrong(table)) {
    summary.kr20 = summary.kr21 = summary.kr21_sample = Why::not_right_or_wrong;
  } else if (summary.alpha_naive.value) {
    const double each = points(table, table.columns.front().max);
    const auto k = static_cast<double>(table.columns.size());
    const double m = basis.mean / each;
    const auto kr21 = [&](double variance) {
      return k / (k - 1) * (1 - m * (k - m) / (k * variance / each / each));
    };
    summary.kr21 = kr21(basis.variance_population);
    summary.kr21_sample = kr21(basis.variance);
  }
}

void add_length(Summary& summary) {
  summary.alpha_doubled = summary.length_for_80 = summary.alpha;
  if (!summary.alpha.value) {
    return;
  }
  constexpr double kWanted = 0.8;
  const double alpha = *summary.alpha.value;
  const bool usable = alpha > 0 && alpha < 1;
  summary.alpha_doubled = usable ? Figure(2 * alpha / (1 + alpha)) : Why::alpha_out_of_range;
  summary.length_for_80 = usable ? Figure(kWanted * (1 - alpha) / (alpha * (1 - kWanted)))
                                 : Figure(Why::alpha_out_of_range);
}

/// Livingston (1972), Brennan and Kane (1977), Peng and Subkoviak (1980).
void add_pass_line(const Basis& basis, const Rational& cut_points, Summary& summary) {
  const double cut = cut_points.to_double();
  const double distance = (basis.mean - cut) * (basis.mean - cut);
  summary.livingston = summary.brennan = summary.agreement = summary.kappa = summary.alpha;
  if (!summary.alpha.value) {
    return;
  }
  const double alpha = *summary.alpha.value;
  summary.livingston = (alpha * basis.variance + distance) / (basis.variance + distance);
  summary.agreement = summary.kappa = Why::alpha_out_of_range;
  if (alpha >= 0 && alpha < 1) {
    const double z = (cut - least_step(basis.table) / 2 - basis.mean) / std::sqrt(basis.variance);
    const double below = normal_cdf(z);
    const double agreement = 1 - 2 * (below - both_below(z, alpha));
    const double chance = below * below + (1 - below) * (1 - below);
    summary.agreement = agreement;
    summary.kappa = (agreement - chance) / (1 - chance);
  }
  summary.brennan = summary.kr20.value ? Figure() : summary.kr20;
  if (summary.kr20.value) {
    const auto k = static_cast<double>(basis.table.columns.size());
    const double max = points(basis.table, basis.table.columns.front().max) * k;
    const double m = basis.mean / max;
    const double v = basis.variance_population / max / max;
    const double away = (m - cut / max) * (m - cut / max);
    summary.brennan = 1 - (m * (1 - m) - v) / ((k - 1) * (away + v));
  }
}

/// Lord (1957): the error of a total of x among k items of one point.
Figure error_at(const Basis& basis, const Summary& summary, double total) {
  if (!summary.kr20.value) {
    return summary.kr20;
  }
  const double each = points(basis.table, basis.table.columns.front().max);
  const auto k = static_cast<double>(basis.table.columns.size());
  const double x = total / each;
  return std::sqrt(std::max(0.0, x * (k - x)) / (k - 1)) * each;
}

/// Kelley (1947): the true score lies around mean + alpha (x - mean).
Figure chance_at(const Basis& basis, double alpha, double cut, double total) {
  if (alpha <= 0 || alpha >= 1) {
    return Why::alpha_out_of_range;
  }
  const double expected = basis.mean + alpha * (total - basis.mean);
  return normal_cdf((expected - cut) / std::sqrt(basis.variance * alpha * (1 - alpha)));
}

void find_borderline(const Basis& basis, double cut, Summary& summary) {
  if (!summary.sem.value) {
    return;
  }
  summary.borderline = 0;
  for (const ScoreTable::Group& group : basis.table.groups) {
    const double total = points(basis.table, group.total);
    if (std::fabs(total - cut) <= *summary.sem.value) {
      *summary.borderline += group.n;
      summary.near.push_back({total, group.n, error_at(basis, summary, total),
                              chance_at(basis, *summary.alpha.value, cut, total)});
    }
  }
}

void add_pass(const ExamFacts& facts, const Basis& basis, Summary& summary) {
  if (facts.pass.empty()) {
    summary.pass_score = summary.pass_rate = Why::no_pass_mark;
    summary.livingston = summary.brennan = summary.agreement = summary.kappa = Why::no_pass_mark;
    return;
  }
  summary.pass_n = basis.table.passes;
  summary.pass_rate = static_cast<double>(summary.pass_n) / basis.n;
  summary.pass_score = Why::different_papers;
  if (facts.pass_points) {
    summary.pass_score = facts.pass_points->to_double();
    add_pass_line(basis, *facts.pass_points, summary);
    find_borderline(basis, facts.pass_points->to_double(), summary);
  }
}

void leave_undefined(Summary& summary) {
  for (Figure* figure : {&summary.mean,          &summary.sd,          &summary.sd_population,
                         &summary.median,        &summary.min,         &summary.max,
                         &summary.skewness,      &summary.kurtosis,    &summary.pass_score,
                         &summary.pass_rate,     &summary.alpha,       &summary.alpha_low,
                         &summary.alpha_high,    &summary.alpha_naive, &summary.kr20,
                         &summary.kr21,          &summary.kr21_sample, &summary.alpha_doubled,
                         &summary.length_for_80, &summary.sem,         &summary.error_ratio,
                         &summary.livingston,    &summary.brennan,     &summary.agreement,
                         &summary.kappa}) {
    *figure = Why::no_candidates;
  }
}

}  // namespace

Summary summarise(const ExamFacts& facts, const ScoreTable& table) {
  Summary summary;
  summary.n = table.n;
  if (table.n == 0) {
    leave_undefined(summary);
    return summary;
  }
  const Basis basis = make_basis(table);
  summary.mean = basis.mean;
  summary.sd = table.n > 1 ? Figure(std::sqrt(basis.variance)) : Figure(Why::too_few_candidates);
  summary.sd_population = std::sqrt(basis.variance_population);
  const double middle = points(table, total_at(table, table.n / 2)) +
                        points(table, total_at(table, (table.n - 1) / 2));
  summary.median = middle / 2;
  summary.min = points(table, table.groups.front().total);
  summary.max = points(table, table.groups.back().total);
  add_shape(basis, summary);
  if (facts.max && *facts.max > Rational(0)) {
    summary.histogram = make_histogram(table, facts.max->to_double());
  }
  add_reliability(basis, summary);
  add_length(summary);
  add_pass(facts, basis, summary);
  return summary;
}

}  // namespace tiku

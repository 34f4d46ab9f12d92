#include "stats/distributions.h"

#include <cmath>
#include <initializer_list>

namespace tiku {
namespace {

/// Continued fraction of the incomplete beta function, by Lentz's method (DLMF 8.17.22).
double beta_fraction(double x, double a, double b) {
  constexpr double kTiny = 1e-300;
  double c = 1;
  double d = 1 - (a + b) * x / (a + 1);
  d = 1 / (std::fabs(d) < kTiny ? kTiny : d);
  double result = d;
  for (int m = 1; m <= 1000; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    double step = 1;
    for (const double term : {even, odd}) {
      d = 1 + term * d;
      d = 1 / (std::fabs(d) < kTiny ? kTiny : d);
      c = 1 + term / c;
      c = std::fabs(c) < kTiny ? kTiny : c;
      step = c * d;
      result *= step;
    }
    if (std::fabs(step - 1) < 1e-16) {
      break;
    }
  }
  return result;
}

/// Regularised incomplete beta function I_x(a, b).
double incomplete_beta(double x, double a, double b) {
  if (x <= 0) {
    return 0;
  }
  if (x >= 1) {
    return 1;
  }
  const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) +
                                a * std::log(x) + b * std::log1p(-x));
  return x < (a + 1) / (a + b + 2) ? front * beta_fraction(x, a, b) / a
                                   : 1 - front * beta_fraction(1 - x, b, a) / b;
}

}  // namespace

double normal_density(double x) {
  return std::exp(-x * x / 2) / std::sqrt(2 * std::acos(-1.0));
}

double normal_cdf(double x) {
  return std::erfc(-x / std::sqrt(2.0)) / 2;
}

double f_quantile(double p, double numerator_df, double denominator_df) {
  const double a = numerator_df / 2;
  const double b = denominator_df / 2;
  double low = 0;
  double high = 1;
  for (int i = 0; i < 200 && low < high;
       ++i) {  // the quantile of the beta distribution, by bisection
    const double middle = (low + high) / 2;
    (incomplete_beta(middle, a, b) < p ? low : high) = middle;
  }
  return denominator_df * low / (numerator_df * (1 - low));
}

double both_below(double z, double r) {
  // Plackett's identity: the derivative by r is a density. With r = sin(a) what is integrated stays
  // smooth up to r = 1 (Drezner and Wesolowsky 1990). Simpson's rule.
  constexpr int kSteps = 4000;
  const double width = std::asin(r) / kSteps;
  double sum = 0;
  for (int i = 0; i <= kSteps; ++i) {
    const double value = std::exp(-z * z / (1 + std::sin(i * width)));
    sum += value * (i == 0 || i == kSteps ? 1 : (i % 2 == 1 ? 4 : 2));
  }
  const double below = normal_cdf(z);
  return below * below + sum * width / 3 / (2 * std::acos(-1.0));
}

}  // namespace tiku

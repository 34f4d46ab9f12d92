#pragma once

namespace tiku {

/// Standard normal density and distribution function.
double normal_density(double x);
double normal_cdf(double x);

/// Quantile of the F distribution: P(F <= result) = p. Degrees of freedom above 0, 0 < p < 1.
double f_quantile(double p, double numerator_df, double denominator_df);

/// P(Z1 < z, Z2 < z) of a bivariate normal with correlation 0 <= r < 1.
double both_below(double z, double r);

}  // namespace tiku

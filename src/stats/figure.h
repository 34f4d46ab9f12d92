#pragma once

#include <cstdint>
#include <optional>

namespace tiku {

/// Why a statistic has no value.
enum class Why : std::uint8_t {
  defined,
  no_candidates,
  too_few_candidates,
  too_few_items,
  too_few_judges,
  no_variance,
  no_pass_mark,
  same_result,
  different_papers,
  not_right_or_wrong,
  negative_covariance,
  not_a_share,
  alpha_out_of_range,
  not_computed,
};

/// A statistic: its value, or the reason why it is undefined.
struct Figure {
  std::optional<double> value;
  Why why = Why::not_computed;

  Figure() = default;

  // NOLINTNEXTLINE(google-explicit-constructor): `return value;` must do.
  Figure(double defined) : value(defined), why(Why::defined) {}

  // NOLINTNEXTLINE(google-explicit-constructor): `return Why::...;` must do.
  Figure(Why reason) : why(reason) {}
};

}  // namespace tiku

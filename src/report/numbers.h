#pragma once

#include <optional>
#include <string>

#include "base/rational.h"
#include "stats/figure.h"

namespace tiku {

/// A score as files and screens show it: exact with at most four decimals, else rounded to four. A
/// score below `line` never reads as `line` or more: then it gets more decimals, or is a fraction.
std::string score_text(const Rational& score, const std::optional<Rational>& line = std::nullopt);

/// 100 * score / max with `places` decimals; the same promise about `line` (in percent). "" where
/// max is zero.
std::string percent_text(const Rational& score, const Rational& max, int places,
                         const std::optional<Rational>& line = std::nullopt);

/// A number of a file with every digit it has: "0.8513513513513513".
std::string full_number(double value);
/// The same for a statistic; "" where it is undefined.
std::string full_number(const Figure& figure);

/// At most `places` decimals without trailing zeros: "86.6", "87". Never "-0".
std::string short_number(double value, int places);
/// A share as "27 %".
std::string share_text(double share);
/// A correlation as ".78", "-.21", "1.00".
std::string correlation_text(double value);

}  // namespace tiku

#pragma once

#include <optional>
#include <string_view>

#include "base/rational.h"

namespace tiku {

/// "50", "-33.33333", "66.66667 ": the share it stands for. What is written with four or more
/// places is the fraction of a small number that rounds to it: 33.33333 is a third.
std::optional<Rational> percent_share(std::string_view percent);

/// Points, of which 0.3333333 are a third.
std::optional<Rational> grade_points(std::string_view text);

/// A number as people and programs write one: "3.14", ".5", "+2", "-1e-3", "3,14", "1,234.5",
/// "6.2500000". Nothing for what is none, for what a bank cannot hold exactly, and for an unclear
/// comma.
std::optional<Rational> decimal_number(std::string_view text);

/// Whether it is a number at all, held by a bank or not.
bool is_decimal(std::string_view text);

/// "1,000" is a thousand in one language and one in another: Moodle goes by that of the site, and
/// before version 4 took the comma for a decimal point.
bool has_unclear_comma(std::string_view text);

}  // namespace tiku

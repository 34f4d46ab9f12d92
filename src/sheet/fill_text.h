#pragma once

#include <optional>
#include <string_view>

#include "base/rational.h"
#include "model/question.h"

namespace tiku {

/// Whether what a candidate wrote in one blank says what `variant` asks for.
///
/// A text variant compares as text, folded as far as `match` says that case, width (punctuation
/// included) and spaces do not matter. Unless width or spaces matter, numbers, dates and telephone
/// numbers are also compared by what they mean, where both sides are of that shape: 1,000 is
/// 1000.0, 二十四 is 24, 50% is 0.5, 2026-9-3 is 2026年9月3日. A number followed by other words
/// needs the same words: 14日 is not 14天. With `contains` a key of at least two characters may
/// stand anywhere in what was written, never the other way round. Value and range variants read a
/// number, with or without their unit; another unit is no match. Ranges are inclusive, and so is
/// the tolerance.
bool matches(const Variant& variant, const Matching& match, std::string_view written);

/// The number that a text means: 1,000 １０００ 1000.00 二十四 1.5万 50% 百分之五十 1/3, with or
/// without `unit` behind it. Nothing where the text is anything else, another unit included.
std::optional<Rational> read_number(std::string_view written, std::string_view unit);

}  // namespace tiku

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bank/fields.h"
#include "bank/reading.h"
#include "model/policy_spec.h"

namespace tiku {

/// Which numbers a field takes.
enum class Sign : std::uint8_t { any, not_negative, positive };

/// The text of a scalar field without white space at its ends, or "".
std::string text_field(const Fields& fields, std::string_view name);
/// Where the value of a field stands; no place where it is absent.
Span field_place(const Fields& fields, std::string_view name);
/// A text or a list of texts.
std::vector<std::string> texts_field(Reading& reading, const Fields& fields, std::string_view name);
bool flag_field(Reading& reading, const Fields& fields, std::string_view name, bool otherwise);
/// A whole number from `least`.
std::optional<std::int64_t> whole_field(Reading& reading, const Fields& fields,
                                        std::string_view name, std::int64_t least);

/// "0.5", "1/3", full-width digits too; nothing else.
std::optional<Rational> parse_number(std::string_view text);
/// The same with "%" behind it for a share.
std::optional<Amount> parse_amount(std::string_view text);

/// A number with a place; what is wrong is reported under `name`. Its denominator joins the common
/// unit.
std::optional<Rational> read_number(Reading& reading, const Node& node, std::string_view name,
                                    Sign sign);
std::optional<Amount> read_amount(Reading& reading, const Node& node, std::string_view name,
                                  Sign sign);
std::optional<Rational> number_field(Reading& reading, const Fields& fields, std::string_view name,
                                     Sign sign);

/// Points of a question: as read_number, and positive. A bad value is remembered, so that sums are
/// not checked.
std::optional<Rational> points_field(Reading& reading, const Fields& fields, std::string_view name);

/// Keeps the least common multiple of all denominators small enough for exact sums: what would
/// exceed it is reported once and becomes 1.
Rational join_unit(Reading& reading, const Rational& value, Span where);

}  // namespace tiku

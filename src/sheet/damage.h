#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "format/table.h"

namespace tiku {

/// A cell without the wrapping with which people save an id from a spreadsheet: `="00123"`,
/// `'00123`, a tab in front. Nothing where the cell has none.
std::optional<std::string> unwrapped(std::string_view cell);

/// What a spreadsheet did to a value beyond repair.
enum class Damage : std::uint8_t { none, exponent, hashes, date, lost_digits };

/// An id that was turned into 1.23457E+17, `####`, or a number of more than 15 digits whose end
/// became zeros.
Damage id_damage(const TableCell& cell);

/// An answer that was turned into a date (1月2日, 2026-03-04) or shown as `####`.
Damage answer_damage(const TableCell& cell);

/// "123" and "00123": the same number, but for zeros in front that a spreadsheet drops.
bool ids_differ_only_by_leading_zeros(std::string_view a, std::string_view b);

/// An id of digits without its leading zeros; other ids as they are. Equal for ids that only differ
/// by them.
std::string without_leading_zeros(std::string_view id);

}  // namespace tiku

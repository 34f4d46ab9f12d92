#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// A number as a cell: as it is, a leading minus included.
std::string csv_number(std::string_view number);

/// Cells already written by csv_text or csv_number, joined by commas and ended by CRLF.
std::string csv_row(const std::vector<std::string>& cells);

/// What the first line of a CSV file begins with so that spreadsheets read it as UTF-8.
inline constexpr std::string_view kCsvByteOrderMark = "\xEF\xBB\xBF";

}  // namespace tiku

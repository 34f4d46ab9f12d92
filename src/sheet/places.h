#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "format/table.h"
#include "model/sheet.h"

namespace tiku {

/// Where a cell begins, as Origin::at has it.
std::uint32_t place_of(const TableCell& cell, std::size_t column);

/// Where a cell of a table stands; without a cell the row.
Origin origin_in(const Table& table, const TableRow& row);
Origin origin_in(const Table& table, const TableRow& row, std::size_t column);

/// "C7", as spreadsheets name a cell; `column` counts from 1.
std::string cell_name(std::uint32_t column, std::int64_t row);

/// The bytes that `value` takes at a place; where the file writes it otherwise, those of its cell,
/// and without a value the rest of the line. In a workbook only the file is known.
Span span_of(const SourceMap& sources, const Origin& origin, std::string_view value);

/// A finding at a place of an answer file; in a workbook the message names sheet and cell.
Diagnostic finding_at(const RuleInfo& rule, const SourceMap& sources, const Origin& origin,
                      std::string_view value, Text message);

}  // namespace tiku

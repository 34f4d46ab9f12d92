#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "sheet/columns.h"
#include "sheet/reading.h"

// What a check of answer sheets says about a table, where grading only remarks on it or stops.

namespace tiku {

/// A table and the header that was found in it.
struct HeadedTable {
  const Table& table;
  const Header& header;
};

/// A finding about one column, at its heading.
Diagnostic column_finding(const RuleInfo& rule, const SheetReading& reading,
                          const HeadedTable& table, std::size_t column, Text message);

/// A finding about the whole header.
Diagnostic header_finding(const RuleInfo& rule, const SheetReading& reading,
                          const HeadedTable& table, Text message);

/// Fewer than half of what a table names is in the bank: `placed` is, `missing` is not.
Diagnostic other_exam_finding(const SheetReading& reading, const HeadedTable& table,
                              std::size_t placed, const std::vector<std::string>& missing);

/// Reports the columns that match no question, each with what it was probably meant for.
void report_unmatched(SheetReading& reading, const HeadedTable& table);

}  // namespace tiku

#pragma once

#include "report/result_files.h"
#include "report/table_file.h"

namespace tiku {

/// For files that every run writes.
bool is_always_wanted(const Report& report);

// One file each below report/files. The tables are shared by CSV and workbook.
extern const TableFile results_table;
extern const TableFile items_table;
extern const TableFile options_table;
extern const TableFile rejects_table;
extern const TableFile ledger_table;
extern const TableFile details_table;
extern const TableFile groups_table;
extern const TableFile changes_table;

/// Of a row of results.csv the cells that say who (id, name, group), then score, max, percent,
/// result and rank, then the counts of states, then the sections.
inline constexpr std::size_t kPersonCells = 3;
inline constexpr std::size_t kCountCells = 8;
inline constexpr std::size_t kSectionCells = 14;

/// Columns of results.csv that are written only where they say something.
struct ResultsExtras {
  bool totals = false;
  bool forms = false;
  bool failed_rules = false;
  bool unknown = false;
};

ResultsExtras results_extras(const Grading& grading);

/// A row of results.csv and of rejects.csv, for who writes them one by one.
Row results_row(const Grading& grading, const ResultsExtras& extras, const Candidate& candidate);
Row rejects_row(const SourceMap& sources, const Reject& reject);

extern const ResultFile results_csv;
extern const ResultFile items_csv;
extern const ResultFile options_csv;
extern const ResultFile rejects_csv;
extern const ResultFile ledger_csv;
extern const ResultFile details_csv;
extern const ResultFile groups_csv;
extern const ResultFile changes_csv;
extern const ResultFile summary_json;

}  // namespace tiku

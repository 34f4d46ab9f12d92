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

/// One row of results.csv and of rejects.csv, for who writes them one by one.
Row results_row(const Grading& grading, const Candidate& candidate);
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

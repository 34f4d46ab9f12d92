#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "grade/stream/stream_grading.h"
#include "report/report.h"
#include "report/table_file.h"

namespace tiku {

/// One sheet of a workbook: a name of at most 31 characters and its rows.
struct WorkbookSheet {
  std::string name;
  const TableFile* table = nullptr;
  /// Where the rows do not stand in the report: who hands them over.
  std::function<Result<void>(const RowSink&)> rows = {};
};

/// results.xlsx: the sheets 成绩 题目 拒收 容错, ids as text, titles in the report's language.
/// The same report gives the same bytes. `streamed`: the grading of the report where its rows
/// passed by, else null. `meanwhile` is called once, on another thread if there is one.
Result<std::string> render_workbook(
    const Report& report, const StreamedGrading* streamed, unsigned threads = 1,
    const std::function<void()>& meanwhile = [] {});

/// The same for any sheets.
Result<std::string> render_sheets(
    const Report& report, const std::vector<WorkbookSheet>& sheets, unsigned threads = 1,
    const std::function<void()>& meanwhile = [] {});

}  // namespace tiku

#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "diag/diagnostic.h"
#include "format/table.h"

namespace tiku {

/// The tables of a small file in any table format: the one of a CSV or TSV file in any encoding, or
/// the sheets of a workbook. An error names the path.
Result<std::vector<Table>> load_tables(const std::string& path, SourceMap& sources, Sink& sink);

}  // namespace tiku

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "diag/diagnostic.h"
#include "io/encoding.h"
#include "model/bank.h"
#include "model/sheet.h"

namespace tiku {

/// What a person can overrule about reading answer files; empty means: find it.
struct SheetOptions {
  std::string id_column;
  std::string name_column;
  std::string group_column;
  /// Further columns to keep (`--by`).
  std::vector<std::string> extra_columns;
  std::optional<Encoding> encoding;
  /// For a check of sheets: what grading only remarks on or stops at becomes a finding at its place
  /// and stops nothing.
  bool reports_all = false;
};

/// Reads every answer file below `paths` (files, folders, "-") in the order given, folders by name:
/// YAML, JSON Lines, wide and long CSV/TSV/.xlsx, questionnaire exports, one text file a person.
/// One bad sheet or file never stops the others and never vanishes: it is in `rejected`. An error
/// is what makes the whole run meaningless: fewer than half of the columns matched, or a number
/// that could mean two items; it names the file and both readings.
Result<SheetSet> read_sheets(const std::vector<std::string>& paths, const Bank& bank,
                             const SheetOptions& options, SourceMap& sources, Sink& sink);

/// `id,name,group` in any table format, with the column synonyms of answer sheets.
Result<Roster> load_roster(const std::string& path, SourceMap& sources, Sink& sink);

/// `id,item,points[,marker,comment]` in any table format.
Result<std::vector<Mark>> load_marks(const std::string& path, SourceMap& sources, Sink& sink);

}  // namespace tiku

#pragma once

#include <optional>
#include <string_view>

#include "interop/lined_text.h"
#include "interop/table/line_records.h"

namespace tiku {

/// A list with a question a line, whose fields stand between signs that no text has:
/// 1|||先做什么||| A，问好.
struct SignRows {
  /// Where its columns are those of a table.
  std::optional<LineRecords> records;
  /// Else the fields as the lines of a paper.
  LinedText lines;
};

/// None where the lines do not prove it.
std::optional<SignRows> read_sign_rows(std::string_view text);

}  // namespace tiku

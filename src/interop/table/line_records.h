#pragma once

#include <optional>
#include <string_view>

#include "interop/table/question_columns.h"

namespace tiku {

/// A list in which every question takes the same number of lines: what is asked, the options, the
/// key, in one order throughout, with or without empty lines between.
struct LineRecords {
  Table table;
  QuestionHeader header;
};

/// None where the lines do not prove it.
std::optional<LineRecords> read_line_records(std::string_view text);

}  // namespace tiku

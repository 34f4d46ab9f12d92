#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/table.h"

namespace tiku {

/// Lists of questions that a document holds as tables, a row a question.
struct QuestionTables {
  /// Each with the heading above it as its name.
  std::vector<Table> tables;
  /// The document with empty lines in their place.
  std::string rest;
};

/// Tables whose head names what is asked and the options of it, or, where nearly all rows ask, the
/// answers. None where there is no such table; `rest` is empty then.
QuestionTables take_question_tables(std::string_view document);

}  // namespace tiku

#pragma once

#include <string>

#include "format/table.h"
#include "interop/import_format.h"
#include "interop/table/question_columns.h"

namespace tiku {

/// Reads the rows below a header into a paper: a row a question, or a row an option below its
/// question. Rows that name a type (二、多选题) and headers that occur again change what follows.
/// `part` names the sheet where a file has several.
void read_question_table(const Table& table, QuestionHeader header, const std::string& part,
                         ImportedPaper& paper, ImportResult& result);

/// The first title row above a header: a short text by itself; empty where there is none.
std::string title_above(const Table& table, std::size_t header_row);

}  // namespace tiku

#include "interop/table/table_import.h"

#include <algorithm>

#include "base/text.h"
#include "format/csv.h"
#include "interop/bank_language.h"
#include "interop/counted_stems.h"
#include "interop/lined_text.h"
#include "interop/table/found_columns.h"
#include "interop/table/listed_columns.h"
#include "interop/table/messages.h"
#include "interop/table/question_table.h"
#include "interop/table/table_kind.h"
#include "interop/table/type_cell.h"
#include "io/paths.h"

namespace tiku {
namespace {

struct FoundTable {
  const Table* table = nullptr;
  QuestionHeader header;
};

/// What saves spreadsheets from formulas is no part of a text.
void take_off_guards(Table& table) {
  for (TableRow& row : table.rows) {
    for (TableCell& cell : row.cells) {
      if (without_formula_guard(cell.text).size() < cell.text.size()) {
        cell.text.erase(0, 1);
      }
    }
  }
}

std::string first_text(const Table& table) {
  for (const TableCell& cell : table.rows.front().cells) {
    if (!trim(cell.text).empty()) {
      return std::string(trim(cell.text));
    }
  }
  return {};
}

/// The cells of a row as one line; what a merge repeats stands once.
std::string line_of(const TableRow& row) {
  std::vector<std::string> cells;
  for (const TableCell& cell : row.cells) {
    const bool repeats = !cells.empty() && cells.back() == cell.text;
    if (!trim(cell.text).empty() && !repeats) {
      cells.push_back(cell.text);
    }
  }
  return join(cells, "\t");
}

/// A paper pasted into a sheet: its rows are lines.
ImportResult read_as_text(const std::vector<Table>& tables) {
  ImportResult result;
  for (const Table& table : tables) {
    LinedText lines;
    std::int64_t last = 0;
    for (const TableRow& row : table.rows) {
      if (row.line > last + 1 && last > 0) {
        lines.add("", row.line);  // empty rows part documents
      }
      last = row.line;
      lines.add(line_of(row), row.line);
    }
    read_lined_text(lines, result);
  }
  return result;
}

/// Sheets without questions, said with what they look like.
void say_unused(const std::vector<Table>& tables, const std::vector<FoundTable>& found,
                ImportResult& result) {
  for (const Table& table : tables) {
    const bool used = std::any_of(found.begin(), found.end(), [&table](const FoundTable& list) {
      return list.table == &table;
    });
    if (used || table.rows.empty()) {
      continue;
    }
    const TableKind kind = kind_of_table(table);
    const bool known = kind.looks != TableKind::Looks::unknown;
    result.left_out.push_back(
        {table.rows.front().line, first_text(table),
         known ? text(msg::left_known_sheet, kind.what) : text(msg::left_sheet), table.sheet});
  }
}

/// The first row says what kind of another table it is; what is below may say anything.
bool looks_known(const Table& table) {
  Table head;
  head.rows.assign(table.rows.begin(), table.rows.begin() + (table.rows.empty() ? 0 : 1));
  return kind_of_table(head).looks != TableKind::Looks::unknown;
}

/// Lists without a header, said to be so.
void find_unheaded(std::vector<Table>& tables, std::vector<FoundTable>& found,
                   ImportedPaper& paper) {
  for (Table& table : tables) {
    const bool known = looks_known(table);
    std::optional<QuestionHeader> header = known ? std::nullopt : find_unheaded_columns(table);
    header = known || header ? std::move(header) : find_listed_columns(table);
    if (header) {
      clear_empty_lists(table, *header);
      ImportDoubt doubt;
      doubt.kind = DoubtKind::type_inferred;
      doubt.line = table.rows.front().line;
      doubt.what = text(msg::table_unheaded);
      paper.doubts.push_back(std::move(doubt));
      found.push_back({&table, std::move(*header)});
    }
  }
}

Result<ImportResult> read_other(const std::vector<Table>& tables) {
  TableKind best{TableKind::Looks::empty, text(msg::table_empty)};
  for (const Table& table : tables) {
    const TableKind kind = kind_of_table(table);
    const bool better =
        best.looks == TableKind::Looks::empty ||
        (best.looks == TableKind::Looks::unknown && kind.looks != TableKind::Looks::empty);
    best = better ? kind : best;
  }
  if (best.looks == TableKind::Looks::unknown) {
    ImportResult result = read_as_text(tables);
    if (!result.papers.empty()) {
      return result;
    }
  }
  return Error{best.what};
}

/// More than any workbook and any bank has.
constexpr std::size_t kMostRows = 500'000;
constexpr std::size_t kMostColumns = 16'384;

}  // namespace

std::optional<Error> no_question_cells(std::string_view text_of_file) {
  std::size_t rows = 0;
  for (std::size_t at = 0; at < text_of_file.size(); ++rows) {
    const std::size_t end = std::min(text_of_file.find('\n', at), text_of_file.size());
    const std::string_view line = text_of_file.substr(at, end - at);
    for (const char sign : {',', ';', '\t', '|'}) {
      if (line.size() > kMostColumns &&
          static_cast<std::size_t>(std::count(line.begin(), line.end(), sign)) > kMostColumns) {
        return Error{text(msg::table_wide, rows + 1, kMostColumns)};
      }
    }
    at = end + 1;
  }
  return rows > kMostRows ? std::optional(Error{text(msg::table_long, kMostRows)}) : std::nullopt;
}

ImportResult import_records(LineRecords records, const std::string& path) {
  ImportResult result;
  ImportedPaper paper;
  ImportDoubt doubt;
  doubt.kind = DoubtKind::type_inferred;
  doubt.line = records.table.rows.front().line;
  doubt.what = text(msg::table_line_records, records.table.rows.front().cells.size());
  paper.doubts.push_back(std::move(doubt));
  read_question_table(records.table, std::move(records.header), {}, paper, result);
  take_counting_numbers(paper.bank);
  paper.bank.title = file_stem(path);
  paper.bank.language = language_of_questions(paper.bank);
  if (!paper.bank.questions.empty()) {
    result.papers.push_back(std::move(paper));
  }
  return result;
}

Result<ImportResult> import_tables(std::vector<Table> tables, const std::string& path) {
  for (Table& table : tables) {
    take_off_guards(table);
  }
  std::vector<FoundTable> found;
  for (const Table& table : tables) {
    if (std::optional<QuestionHeader> header = find_question_header(table)) {
      found.push_back({&table, std::move(*header)});
    }
  }
  ImportResult result;
  ImportedPaper paper;
  if (found.empty()) {
    find_unheaded(tables, found, paper);
  }
  if (found.empty()) {
    return read_other(tables);
  }
  for (FoundTable& list : found) {
    const std::size_t above = std::max<std::size_t>(list.header.first_row, 1) - 1;
    const std::string title = title_above(*list.table, above);
    if (paper.bank.title.empty() && !type_of_cell(title)) {
      paper.bank.title = title;
    }
    read_question_table(*list.table, std::move(list.header),
                        tables.size() > 1 ? list.table->sheet : std::string(), paper, result);
  }
  paper.bank.title = paper.bank.title.empty() ? file_stem(path) : paper.bank.title;
  say_unused(tables, found, result);
  take_counting_numbers(paper.bank);
  paper.bank.language = language_of_questions(paper.bank);
  if (!paper.bank.questions.empty()) {
    result.papers.push_back(std::move(paper));
  }
  return result;
}

}  // namespace tiku

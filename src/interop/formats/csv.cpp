// Question lists as CSV or TSV: see interop/table.
#include "format/csv.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/registry.h"
#include "interop/table/found_columns.h"
#include "interop/table/question_columns.h"
#include "interop/table/table_import.h"

namespace tiku {
namespace {

struct CsvTable {
  Table table;
  /// What is damaged about the file.
  std::vector<ImportDoubt> doubts;
};

std::string quoted(std::string_view cell) {
  std::string out = "\"";
  for (const char c : cell) {
    out.append(c == '"' ? 2 : 1, c);
  }
  return out + '"';
}

/// What may stand between commas without quotes where rows are printed in single ones: nothing, a
/// number, NULL.
bool is_bare_cell(std::string_view cell) {
  return cell.empty() || cell == "NULL" || cell.find_first_not_of("0123456789.-") == cell.npos;
}

/// Where the cell that the single quote at `at` opens ends: at a quote behind which the row does,
/// or another cell begins. npos where none is.
std::size_t end_of_single_quoted(std::string_view row, std::size_t at) {
  for (std::size_t end = row.find('\'', at + 1); end != row.npos; end = row.find('\'', end + 1)) {
    std::string_view rest = trim(row.substr(end + 1));
    if (rest.empty()) {
      return end;
    }
    if (!rest.starts_with(',')) {
      continue;
    }
    rest = trim(rest.substr(1));
    if (rest.starts_with('\'') || is_bare_cell(trim(rest.substr(0, rest.find(','))))) {
      return end;
    }
  }
  return row.npos;
}

/// The cells of 'one','two',,3; nothing where the row begins with no single quote, or holds
/// anything else.
std::vector<std::string_view> single_quoted_cells(std::string_view row) {
  std::vector<std::string_view> cells;
  bool more = row.starts_with('\'');
  while (more) {
    std::size_t end = row.find(',');
    if (row.starts_with('\'')) {
      const std::size_t close = end_of_single_quoted(row, 0);
      if (close == row.npos) {
        return {};
      }
      cells.push_back(row.substr(1, close - 1));
      end = row.find(',', close);
    } else if (const std::string_view cell = trim(row.substr(0, end)); is_bare_cell(cell)) {
      cells.push_back(cell == "NULL" ? std::string_view() : cell);
    } else {
      return {};
    }
    more = end != row.npos;
    row = more ? trim(row.substr(end + 1)) : row;
  }
  return cells;
}

/// 'one','two',, on every line, as databases print rows, in the quotes that CSV has.
std::string with_double_quotes(std::string text) {
  std::string out;
  std::size_t rows = 0;
  bool is_parted = false;
  for (const std::string_view line : split(text, "\n")) {
    const std::vector<std::string_view> cells = single_quoted_cells(trim(line));
    if (cells.empty() && !trim(line).empty()) {
      return text;
    }
    std::string_view comma;
    for (const std::string_view cell : cells) {
      out.append(comma).append(quoted(cell));
      comma = ",";
    }
    rows += cells.empty() ? 0U : 1U;
    is_parted = is_parted || cells.size() > 1;
    out += '\n';
  }
  out.resize(out.find_last_not_of('\n') + 1);  // no row behind the last one
  return rows > 1 && is_parted ? out : text;
}

/// The rows of a table of which each is one cell that holds a row again: it was quoted as a whole.
std::string rows_in_cells(const Table& table) {
  std::string rows;
  for (const TableRow& row : table.rows) {
    const bool first = &row == &table.rows.front();
    const bool holds_row = row.cells.size() == 1 &&
                           row.cells[0].text.find_first_of(",;\t") != std::string::npos &&
                           (first || row.cells[0].text.starts_with('"')) &&
                           row.cells[0].text.find('\n') == std::string::npos;
    if (!holds_row) {
      return {};
    }
    rows += row.cells[0].text + "\n";
  }
  return table.rows.size() > 1 ? rows : std::string();
}

CsvTable read_table(const std::string& path, std::string text) {
  SourceMap sources;
  Sink sink;
  const FileId file = sources.add(path, std::move(text));
  CsvTable read{read_csv(sources, file, sink), {}};
  for (const Diagnostic& diagnostic : sink.sorted()) {
    ImportDoubt doubt;
    doubt.kind = DoubtKind::not_carried;
    doubt.line = sources.at(file).place(diagnostic.where.begin).line;
    doubt.what = diagnostic.message;
    read.doubts.push_back(std::move(doubt));
  }
  return read;
}

CsvTable table_of(const std::string& path, std::string text) {
  CsvTable read = read_table(path, with_double_quotes(std::move(text)));
  std::string rows = rows_in_cells(read.table);
  return rows.empty() ? read : read_table(path, std::move(rows));
}

/// {"title": ..., [{"question": ...: the commas of a program's data make no cells.
bool begins_as_json(std::string_view text_of_file) {
  const std::string_view body = trim(text_of_file);
  if (!body.starts_with('{') && !body.starts_with('[')) {
    return false;
  }
  const std::string_view inner = trim(body.substr(1));
  return inner.starts_with('"') || inner.starts_with('{') || inner.starts_with('[');
}

/// Whether each row has several cells: a list without a header can be one of questions all the
/// same.
bool is_parted(const Table& table) {
  return std::all_of(table.rows.begin(), table.rows.end(),
                     [](const TableRow& row) { return row.cells.size() > 1; });
}

/// Whether a header of a question list stands at the beginning. Tables in Markdown stand among much
/// else, whichever line they begin on.
bool recognises(const ImportInput& input) {
  const std::string path = fold_case(input.path);
  if (path.ends_with(".md") || path.ends_with(".markdown")) {
    return false;
  }
  constexpr std::size_t kHead = std::size_t{32} << 10;
  std::string_view head = input.bytes.substr(0, kHead);
  if (head.size() < input.bytes.size()) {
    head = head.substr(0, head.rfind('\n') + 1);
  }
  const Result<DecodedText> decoded = decode_text(head, input.encoding);
  if (!decoded || decoded->text.empty() || begins_as_json(decoded->text)) {
    return false;
  }
  const Table table = table_of(input.path, decoded->text).table;
  const std::optional<QuestionHeader> header = find_question_header(table);
  return (header && header->columns.columns.size() > 1) ||
         (is_parted(table) && find_unheaded_columns(table));
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  if (std::optional<Error> error = no_question_cells(decoded->text)) {
    return std::move(*error);
  }
  CsvTable csv = table_of(input.path, std::move(decoded->text));
  Result<ImportResult> result = import_tables({std::move(csv.table)}, input.path);
  if (result && !result->papers.empty()) {
    std::vector<ImportDoubt>& doubts = result->papers.front().doubts;
    doubts.insert(doubts.begin(), csv.doubts.begin(), csv.doubts.end());
  }
  return result;
}

constexpr std::string_view kExtensions[] = {"csv", "tsv"};

}  // namespace

extern const ImportFormat csv_import;

constinit const ImportFormat csv_import{
    .name = "csv",
    .summary = {"question lists as CSV or TSV, a row a question", "CSV 或 TSV 题目表，一行一道题"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
    .place = PlaceKind::row,
};

}  // namespace tiku

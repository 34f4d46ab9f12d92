#include "interop/markdown/question_tables.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/table/question_columns.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

/// More than any list of questions has.
constexpr std::ptrdiff_t kMostColumns = 200;
constexpr std::size_t kMostRows = 500'000;

bool is_row(const MarkdownLine& line) {
  const auto bars = line.kind == Kind::text ? std::count(line.text.begin(), line.text.end(), '|')
                                            : std::ptrdiff_t{0};
  return bars > 0 && bars <= kMostColumns;
}

/// | --- | :-: |: parts the head of a table from its rows.
bool is_rule(const MarkdownLine& line) {
  return line.text.find("--") != std::string_view::npos &&
         line.text.find_first_not_of("|-: \t") == std::string_view::npos && is_row(line);
}

/// The cells between bars; `\|` is one of a text.
TableRow cells_of(const MarkdownLine& line) {
  TableRow row;
  row.line = line.line;
  std::string_view text = line.text;
  text.remove_prefix(text.starts_with('|') ? 1 : 0);
  const bool closed = text.ends_with('|') && !text.ends_with("\\|");
  text.remove_suffix(closed ? 1 : 0);
  std::string cell;
  const auto close = [&row, &cell] {
    row.cells.push_back({read_inline(trim(cell)).text});
    cell.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '|') {
      close();
      continue;
    }
    const bool escaped = text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '|';
    i += escaped ? 1U : 0U;
    cell += text[i];
  }
  close();
  return row;
}

/// Whether nearly all rows ask something in the column of the stem.
bool ask(const Table& table, const QuestionHeader& header) {
  constexpr std::size_t kFewest = 3;
  const std::vector<QuestionColumn>& columns = header.columns.columns;
  const auto stem = static_cast<std::size_t>(
      std::find_if(columns.begin(), columns.end(),
                   [](const QuestionColumn& column) { return column.role == ColumnRole::stem; }) -
      columns.begin());
  std::size_t rows = 0;
  std::size_t asking = 0;
  for (std::size_t row = header.first_row; row < table.rows.size(); ++row) {
    const std::vector<TableCell>& cells = table.rows[row].cells;
    const std::string_view words = stem < cells.size() ? trim(cells[stem].text) : "";
    rows += words.empty() ? 0U : 1U;
    asking += words.ends_with('?') || words.ends_with("？") ? 1U : 0U;
  }
  return rows >= kFewest && 10 * asking >= 8 * rows;
}

bool is_question_list(const Table& table) {
  const std::optional<QuestionHeader> header = find_question_header(table);
  if (!header || header->first_row != 1 || table.rows.size() < 2) {
    return false;
  }
  const QuestionColumns& columns = header->columns;
  return columns.has(ColumnRole::options) || columns.count(ColumnRole::option) > 1 ||
         (columns.has(ColumnRole::answer) && ask(table, *header));
}

/// Lines of the document that belong to a table, by their numbers.
struct LineRange {
  std::int64_t begin = 0;
  std::int64_t end = 0;
};

std::string without_lines(std::string_view document, const std::vector<LineRange>& taken) {
  std::string out;
  out.reserve(document.size());
  std::int64_t number = 0;
  auto range = taken.begin();
  for (const std::string_view line : split(document, "\n")) {
    ++number;
    while (range != taken.end() && number >= range->end) {
      ++range;
    }
    out += number > 1 ? "\n" : "";
    out += range != taken.end() && number >= range->begin ? std::string_view() : line;
  }
  return out;
}

}  // namespace

QuestionTables take_question_tables(std::string_view document) {
  QuestionTables found;
  if (document.find("|--") == std::string_view::npos &&
      document.find("| --") == std::string_view::npos &&
      document.find("|:-") == std::string_view::npos &&
      document.find("| :-") == std::string_view::npos) {
    return found;  // most documents
  }
  std::vector<LineRange> taken;
  std::string heading;
  const std::vector<MarkdownLine> lines = read_markdown_lines(document);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].kind == Kind::heading) {
      heading = read_inline(lines[i].text).text;
    }
    if (!is_row(lines[i]) || !is_rule(lines[i + 1])) {
      continue;
    }
    Table table;
    table.sheet = heading;
    table.rows.push_back(cells_of(lines[i]));
    const std::int64_t begin = lines[i].line;
    for (i += 2; i < lines.size() && is_row(lines[i]) && table.rows.size() < kMostRows; ++i) {
      table.rows.push_back(cells_of(lines[i]));
    }
    --i;
    if (is_question_list(table)) {
      taken.push_back({begin, lines[i].line + 1});
      found.tables.push_back(std::move(table));
    }
  }
  if (!taken.empty()) {
    found.rest = without_lines(document, taken);
  }
  return found;
}

}  // namespace tiku

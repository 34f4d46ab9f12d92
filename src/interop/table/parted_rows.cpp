#include "interop/table/parted_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/fields/field_habits.h"
#include "interop/table/filled_lines.h"
#include "interop/table/found_columns.h"

namespace tiku {
namespace {

constexpr std::size_t kFewest = 3;

/// A sign that may part fields. In sentences few of them stand between words without spaces, so
/// that cards may be parted by them.
struct FieldSign {
  std::string_view sign;
  bool is_rare = false;
};

constexpr FieldSign kSigns[] = {{"|", true},
                                {"#", true},
                                {"*", true},
                                {"~", true},
                                {"^", true},
                                {"::", true},
                                {"\t", true},
                                {"$", false},
                                {"@", false},
                                {";", false},
                                {"/", false},
                                {" - ", false},
                                {" \xE2\x80\x93 ", false},
                                {" \xE2\x80\x94 ", false}};

/// No row where a line has no such sign.
Table rows_of(const std::vector<FilledLine>& lines, std::string_view sign) {
  Table table;
  for (const FilledLine& line : lines) {
    if (line.text.find(sign) == line.text.npos || line.text.starts_with(sign)) {
      return {};
    }
    TableRow row;
    row.line = line.number;
    for (const std::string_view field : split(line.text, sign)) {
      row.cells.emplace_back().text = std::string(trim(field));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// How many cells most rows have.
std::size_t usual_width(const Table& table) {
  std::map<std::size_t, std::size_t> counts;
  for (const TableRow& row : table.rows) {
    ++counts[row.cells.size()];
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  const bool found =
      most != counts.end() && most->second >= kFewest && 2 * most->second > table.rows.size();
  return found ? most->first : 0;
}

Table rows_of_width(const Table& table, std::size_t width) {
  Table rows;
  std::copy_if(table.rows.begin(), table.rows.end(), std::back_inserter(rows.rows),
               [width](const TableRow& row) { return row.cells.size() == width; });
  return rows;
}

std::size_t column_of(const QuestionColumns& columns, ColumnRole role) {
  const auto found = std::find_if(columns.columns.begin(), columns.columns.end(),
                                  [role](const QuestionColumn& one) { return one.role == role; });
  return static_cast<std::size_t>(found - columns.columns.begin());
}

std::string_view cell_of(const TableRow& row, std::size_t column) {
  return column < row.cells.size() ? std::string_view(row.cells[column].text) : std::string_view();
}

/// Whether what most rows ask ends as questions do.
bool asks_in_most(const Table& table, std::size_t stem) {
  const auto asking =
      std::count_if(table.rows.begin(), table.rows.end(),
                    [stem](const TableRow& row) { return asks(cell_of(row, stem)); });
  return 5 * static_cast<std::size_t>(asking) >= 4 * table.rows.size();
}

/// Moves the last cell of shorter rows below the key, which is last in the others. False where a
/// row is no such one.
bool fit_shorter_rows(Table& table, const QuestionColumns& columns, std::size_t width) {
  const std::size_t stem = column_of(columns, ColumnRole::stem);
  const std::size_t key = column_of(columns, ColumnRole::answer);
  for (TableRow& row : table.rows) {
    const std::size_t cells = row.cells.size();
    if (cells == width) {
      continue;
    }
    const bool fits = cells < width && key + 1 == width && cells >= stem + 2 &&
                      asks(cell_of(row, stem)) && !asks(row.cells.back().text);
    if (!fits) {
      return false;
    }
    TableCell answer = std::move(row.cells.back());
    row.cells.back() = {};
    row.cells.resize(width);
    row.cells.back() = std::move(answer);
  }
  return true;
}

/// What is to be learnt and what it is, some of it asked: terms alone may be anything.
bool are_cards(const Table& table) {
  constexpr std::size_t kSentence = 20;  // bytes
  std::set<std::string_view> fronts;
  std::size_t asking = 0;
  std::size_t phrases = 0;
  std::size_t length = 0;
  for (const TableRow& row : table.rows) {
    const std::string_view front = cell_of(row, 0);
    const std::string_view back = cell_of(row, 1);
    const bool pair = row.cells.size() == 2 && !front.empty() && !back.empty() && !asks(back);
    if (!pair || is_ascii_digit(front.front())) {
      return false;
    }
    fronts.insert(front);
    asking += asks(front) ? 1U : 0U;
    phrases += back.find(' ') != back.npos ? 1U : 0U;
    length += back.size();
  }
  const std::size_t rows = table.rows.size();
  return asking >= kFewest && 5 * asking >= rows && fronts.size() == rows &&
         10 * phrases >= 9 * rows && length >= kSentence * rows;
}

std::optional<LineRecords> read_as_cards(Table table) {
  if (!are_cards(table)) {
    return std::nullopt;
  }
  LineRecords cards{std::move(table), {}};
  cards.header.columns.columns.resize(2);
  cards.header.columns.columns[0].role = ColumnRole::stem;
  cards.header.columns.columns[1].role = ColumnRole::answer;
  return cards;
}

std::optional<LineRecords> read_with(Table table, bool is_rare) {
  const std::size_t width = usual_width(table);
  const bool alike =
      std::all_of(table.rows.begin(), table.rows.end(),
                  [width](const TableRow& row) { return row.cells.size() == width; });
  std::optional<QuestionHeader> header = alike ? find_question_header(table) : std::nullopt;
  if (header && header->columns.columns.size() > 1) {
    return LineRecords{std::move(table), std::move(*header)};
  }
  header = find_unheaded_columns(alike ? table : rows_of_width(table, width));
  const bool proven = header && header->first_row == 0 &&
                      asks_in_most(table, column_of(header->columns, ColumnRole::stem)) &&
                      fit_shorter_rows(table, header->columns, width);
  if (proven) {
    return LineRecords{std::move(table), std::move(*header)};
  }
  return alike && is_rare ? read_as_cards(std::move(table)) : std::nullopt;
}

}  // namespace

std::optional<LineRecords> read_parted_rows(std::string_view text) {
  const std::vector<FilledLine> head = filled_lines(text, kHeadLines);
  for (const FieldSign& sign : kSigns) {
    if (usual_width(rows_of(head, sign.sign)) < 2) {
      continue;  // nearly all texts, at their first line
    }
    Table table = rows_of(filled_lines(text, kAllLines), sign.sign);
    if (usual_width(table) < 2) {
      continue;
    }
    if (std::optional<LineRecords> found = read_with(std::move(table), sign.is_rare)) {
      return found;
    }
  }
  return std::nullopt;
}

}  // namespace tiku

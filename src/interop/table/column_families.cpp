#include "interop/table/column_families.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/table/header_fold.h"
#include "interop/table/option_numbers.h"

namespace tiku {
namespace {

constexpr std::size_t kMostMembers = 10;
/// What so many rows show, others do not change.
constexpr std::size_t kRows = 200;

/// responseA is `response` and 1; ziffer_0 is `ziffer` and 0.
struct Numbered {
  std::string word;
  std::size_t place = 0;
  bool is_digit = false;
};

std::optional<Numbered> numbered_header(const QuestionColumn& column) {
  const std::string folded = fold_header(column.header);
  if (column.role != ColumnRole::none || folded.size() < 2) {
    return std::nullopt;
  }
  const char last = folded.back();
  const bool digit = last >= '0' && last <= '9';
  const bool two = digit && folded[folded.size() - 2] >= '0' && folded[folded.size() - 2] <= '9';
  // a small letter may end a word: only a capital or one behind a mark counts a column
  const std::string_view shown = trim(column.header);
  const char before = folded[folded.size() - 2];
  const bool letter = last >= 'a' && last <= 'j' &&
                      (shown.back() == last - 32 || before == '_' || before == '-' ||
                       shown.ends_with(std::string(" ") + last));
  if (two || (!digit && !letter)) {
    return std::nullopt;
  }
  Numbered numbered;
  numbered.is_digit = digit;
  numbered.place = static_cast<std::size_t>(digit ? last - '0' : last - 'a' + 1);
  numbered.word = folded.substr(0, folded.size() - 1);
  while (numbered.word.ends_with('_') || numbered.word.ends_with('-')) {
    numbered.word.pop_back();
  }
  return numbered.word.empty() ? std::nullopt : std::optional(std::move(numbered));
}

/// Columns of one word that count on from the first.
struct Family {
  std::string word;
  std::vector<std::size_t> columns;
  std::size_t first_place = 1;
  bool is_digit = false;
};

std::vector<Family> families_of(const QuestionColumns& columns) {
  std::vector<Family> families;
  for (std::size_t i = 0; i < columns.columns.size(); ++i) {
    const std::optional<Numbered> numbered = numbered_header(columns.columns[i]);
    if (!numbered) {
      continue;
    }
    const auto known =
        std::find_if(families.begin(), families.end(), [&numbered](const Family& family) {
          return family.word == numbered->word && family.is_digit == numbered->is_digit;
        });
    if (known == families.end() && numbered->place <= 1) {
      families.push_back({numbered->word, {i}, numbered->place, numbered->is_digit});
    } else if (known != families.end() && known->columns.size() < kMostMembers &&
               numbered->place == known->first_place + known->columns.size()) {
      known->columns.push_back(i);
    }
  }
  return families;
}

std::string_view cell_at(const TableRow& row, std::size_t column) {
  return column < row.cells.size() ? trim(row.cells[column].text) : std::string_view();
}

/// A, BD, 2, 1,3: labels or places of this many options.
bool names_options(std::string_view key, std::size_t options) {
  std::size_t names = 0;
  for (const char c : key) {
    const std::size_t letter = c >= 'A' && c <= 'J'   ? static_cast<std::size_t>(c - 'A') + 1
                               : c >= 'a' && c <= 'j' ? static_cast<std::size_t>(c - 'a') + 1
                               : c >= '0' && c <= '9' ? static_cast<std::size_t>(c - '0')
                                                      : kMostMembers + 1;
    const bool parts = c == ',' || c == ' ' || c == ';' || c == '|';
    if (!parts && letter > options) {
      return false;
    }
    names += parts ? 0U : 1U;
  }
  return names > 0 && names <= options;
}

/// Whether nearly every key of the rows names a column of the family or repeats a cell of it.
bool keys_name(const Family& family, std::size_t answer, const Table& table,
               std::size_t first_row) {
  std::size_t keyed = 0;
  std::size_t named = 0;
  for (std::size_t i = first_row; i < std::min(table.rows.size(), first_row + kRows); ++i) {
    const std::string_view key = cell_at(table.rows[i], answer);
    if (key.empty()) {
      continue;
    }
    ++keyed;
    const bool repeats =
        std::any_of(family.columns.begin(), family.columns.end(),
                    [&](std::size_t column) { return cell_at(table.rows[i], column) == key; });
    named += repeats || names_options(key, family.columns.size()) ? 1U : 0U;
  }
  return keyed > 0 && named * 10 >= keyed * 9;
}

/// Whether some cell is a number: then it may count anything.
bool has_figures(const Table& table, std::size_t column, std::size_t first_row) {
  for (std::size_t i = first_row; i < std::min(table.rows.size(), first_row + kRows); ++i) {
    if (counting_number(cell_at(table.rows[i], column))) {
      return true;
    }
  }
  return false;
}

/// Whether some cell differs from the first: columns of printed labels, "(1)", say nothing.
bool varies(const Table& table, std::size_t column, std::size_t first_row) {
  for (std::size_t i = first_row + 1; i < std::min(table.rows.size(), first_row + kRows); ++i) {
    if (cell_at(table.rows[i], column) != cell_at(table.rows[first_row], column)) {
      return true;
    }
  }
  return table.rows.size() == first_row + 1;
}

}  // namespace

void find_option_family(QuestionColumns& columns, const Table& table, std::size_t first_row) {
  const auto is_answer = [](const QuestionColumn& column) {
    return column.role == ColumnRole::answer;
  };
  const auto answer = std::find_if(columns.columns.begin(), columns.columns.end(), is_answer);
  if (answer == columns.columns.end() || columns.has(ColumnRole::option) ||
      columns.has(ColumnRole::options) || columns.has(ColumnRole::mark) ||
      columns.has(ColumnRole::blank) || columns.has(ColumnRole::wrong)) {
    return;
  }
  const std::size_t key = static_cast<std::size_t>(answer - columns.columns.begin());
  std::vector<Family> fitting;
  for (Family& family : families_of(columns)) {
    const bool says =
        std::any_of(family.columns.begin(), family.columns.end(),
                    [&](std::size_t column) { return varies(table, column, first_row); });
    if (says && family.columns.size() > 1 && keys_name(family, key, table, first_row)) {
      fitting.push_back(std::move(family));
    }
  }
  if (fitting.size() != 1) {
    return;  // which of them the key means nobody can tell
  }
  const Family& family = fitting.front();
  for (std::size_t i = 0; i < family.columns.size(); ++i) {
    QuestionColumn& column = columns.columns[family.columns[i]];
    column.role = ColumnRole::option;
    column.label = static_cast<char>('A' + i);
    column.counts_from_zero = family.first_place == 0;
    column.is_counted = family.is_digit && family.first_place == 1;
  }
}

void find_key_column(QuestionColumns& columns, const Table& table, std::size_t first_row) {
  if (columns.has(ColumnRole::answer) || columns.has(ColumnRole::blank) ||
      columns.has(ColumnRole::mark) || columns.has(ColumnRole::wrong) ||
      columns.count(ColumnRole::option) < 2) {
    return;
  }
  Family options;
  for (std::size_t i = 0; i < columns.columns.size(); ++i) {
    if (columns.columns[i].role == ColumnRole::option) {
      options.columns.push_back(i);
    }
  }
  for (std::size_t i = 0; i < columns.columns.size(); ++i) {
    QuestionColumn& column = columns.columns[i];
    const bool solves = column.role == ColumnRole::explanation ||
                        (column.role == ColumnRole::none &&
                         fold_header(column.header).find("solution") != std::string::npos);
    if (solves && !has_figures(table, i, first_row) && keys_name(options, i, table, first_row)) {
      column.role = ColumnRole::answer;
      return;
    }
  }
}

}  // namespace tiku

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "format/table.h"
#include "sheet/item_index.h"
#include "sheet/read_sheets.h"
#include "sheet/runs.h"
#include "sheet/vocabulary.h"

namespace tiku {

/// What one column of an answer table holds.
struct SheetColumn {
  std::string header;
  SheetField field = SheetField::none;
  /// Set where the column answers an item; an identity column may do both (`1、姓名` in a
  /// questionnaire).
  ItemMatch match;
  /// A column of many answers: the items its cells answer in order (`单选`), or the range it names
  /// (`1-20`).
  std::vector<std::size_t> run_items;
  std::optional<NumberRange> run_range;
  /// Index into SheetOptions::extra_columns.
  std::optional<std::size_t> extra;
  /// Headed by a number that was not used, because stems stand under other numbers in this file.
  bool number_refused = false;

  bool is_run() const { return !run_items.empty() || run_range.has_value(); }

  bool is_answer() const { return match.kind != ItemMatch::Kind::none || is_run(); }

  /// Says something that is neither known nor an item.
  bool is_unmatched() const {
    return field == SheetField::none && !is_answer() && !header.empty() && !extra;
  }
};

/// The header of a table: which columns hold what, and where the candidates begin.
struct Header {
  std::vector<SheetColumn> columns;
  /// Index of the first row of the header (title rows stand above), and of the first row below it.
  std::size_t first_row = 0;
  std::size_t data_row = 0;

  /// The column that holds a field, or null.
  const SheetColumn* find(SheetField field) const;
  /// Index of that column; -1 where there is none.
  std::ptrdiff_t index_of(SheetField field) const;
  bool is_long() const;
  std::size_t answer_columns() const;
};

/// Finds the header among the first rows: the first row with an id or name column, else the one
/// that names most items. Two header rows (a heading above numbers, merged cells) are read as one.
/// Nothing where no row is one.
std::optional<Header> find_header(const Table& table, const ItemIndex& index,
                                  const SheetOptions& options);

/// The cell, or "" past the end of the row.
const std::string& cell_text(const TableRow& row, std::size_t column);
bool is_blank_row(const TableRow& row);

}  // namespace tiku

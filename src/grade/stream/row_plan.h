#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "sheet/columns.h"
#include "sheet/item_index.h"

namespace tiku {

class RowRoster;

/// What the columns of a wide table hold, for rows that are taken apart without another look at the
/// header.
struct RowPlan {
  enum class Use : std::uint8_t { item, id, name, group, nothing };

  /// By what rows are counted in groups: by that of the person, or by the first column kept.
  enum class By : std::uint8_t { nobody, group, first_extra };

  struct Cell {
    Use use = Use::nothing;
    std::size_t item = 0;
    /// Index into SheetOptions::extra_columns; -1: it is not kept.
    std::int32_t extra = -1;
  };

  std::vector<Cell> cells;  // one a column
  std::string id_header;
  /// How many columns are kept besides.
  std::size_t extras = 0;
  By by = By::nobody;
  /// Who may sit the exam; null where everybody may. A row of anybody else takes the long way.
  const RowRoster* roster = nullptr;
  /// Rows of these take the long way; may be null.
  const std::unordered_set<std::string>* marked = nullptr;
};

/// With a place for so many columns kept besides. Nothing where a row of this table needs more than
/// a look at each cell: no id column, several columns for one item, orders, forms, totals, columns
/// of many answers, no column or several to be kept under one name.
std::optional<RowPlan> plan_rows(const Header& header, const ItemIndex& index, std::size_t extras);

/// Letters and digits that no spreadsheet damaged, and no word that may say that this row is no
/// candidate at all.
bool is_plain_id(std::string_view cell);

/// What a name or group is to results.csv.
enum class PersonText : std::uint8_t {
  plain,     // is written as it stands
  text,      // trimmed, and through csv_text
  long_way,  // may say that this is no candidate, or was wrapped by a spreadsheet
};

PersonText kind_of_text(std::string_view cell);

}  // namespace tiku

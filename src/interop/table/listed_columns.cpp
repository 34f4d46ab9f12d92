#include "interop/table/listed_columns.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/table/cell_list.h"

namespace tiku {
namespace {

constexpr std::size_t kFewRows = 3;
constexpr std::size_t kMostRows = 300;  // what so many rows show, others do not change
constexpr std::size_t kMostColumns = 8;

/// What the cells of a column have in common.
struct Habit {
  std::size_t lists = 0;
  /// Of them, those with one entry.
  std::size_t single = 0;
  std::size_t filled = 0;
  std::size_t length = 0;
  std::set<std::string_view> values;
};

/// An answer that was not found.
bool is_empty_list(std::string_view text) {
  return text.starts_with('[') && text.ends_with(']') &&
         trim(text.substr(1, text.size() - 2)).empty();
}

class ListedColumns {
 public:
  explicit ListedColumns(const Table& table)
      : table_(table), rows_(std::min(table.rows.size(), kMostRows)) {
    for (std::size_t i = 0; i < rows_; ++i) {
      width_ = std::max(width_, table.rows[i].cells.size());
    }
  }

  std::optional<QuestionHeader> find() {
    if (rows_ < kFewRows || width_ < 2 || width_ > kMostColumns) {
      return std::nullopt;
    }
    for (std::size_t column = 0; column < width_; ++column) {
      habits_.push_back(habit_of(column));
    }
    const std::optional<std::size_t> stem = stem_column();
    if (!stem) {
      return std::nullopt;
    }
    for (std::size_t column = *stem + 1; column < width_; ++column) {
      const Habit& habit = habits_[column];
      if (!nearly(habit.lists)) {
        continue;
      }
      if (const std::optional<std::size_t> key = key_beside(*stem, column)) {
        return header(*stem, column, *key);
      }
      if (10 * habit.single >= 5 * habit.lists && width_ == *stem + 2) {
        return header(*stem, width_, column);
      }
    }
    return std::nullopt;
  }

 private:
  bool nearly(std::size_t count) const { return 10 * count >= 9 * rows_; }

  std::string_view cell(std::size_t row, std::size_t column) const {
    const std::vector<TableCell>& cells = table_.rows[row].cells;
    return column < cells.size() ? trim(cells[column].text) : std::string_view();
  }

  Habit habit_of(std::size_t column) const {
    Habit habit;
    for (std::size_t row = 0; row < rows_; ++row) {
      const std::string_view text = cell(row, column);
      habit.filled += text.empty() ? 0U : 1U;
      habit.length += text.size();
      habit.values.insert(text);
      if (text.starts_with('[')) {
        const std::optional<std::vector<CellEntry>> list = read_cell_list(text);
        habit.lists += list || is_empty_list(text) ? 1U : 0U;
        habit.single += list && list->size() == 1 ? 1U : 0U;
      }
    }
    return habit;
  }

  /// The first column of texts that are different in each row.
  std::optional<std::size_t> stem_column() const {
    constexpr std::size_t kShortest = 8;  // bytes
    for (std::size_t column = 0; column + 1 < width_; ++column) {
      const Habit& habit = habits_[column];
      if (habit.lists == 0 && habit.filled == rows_ && nearly(habit.values.size()) &&
          habit.length >= kShortest * rows_) {
        return column;
      }
    }
    return std::nullopt;
  }

  /// The column whose cells say what one entry of the list beside them says.
  std::optional<std::size_t> key_beside(std::size_t stem, std::size_t lists) const {
    for (std::size_t key = stem + 1; key < width_; ++key) {
      std::size_t named = 0;
      for (std::size_t row = 0; row < rows_ && key != lists; ++row) {
        named += names_entry(cell(row, key), cell(row, lists)) ? 1U : 0U;
      }
      if (nearly(named)) {
        return key;
      }
    }
    return std::nullopt;
  }

  static bool names_entry(std::string_view key, std::string_view list) {
    const std::optional<std::vector<CellEntry>> entries = read_cell_list(list);
    const std::optional<std::vector<CellEntry>> wanted = read_cell_list(key);
    constexpr std::size_t kMostEntries = 64;
    if (!entries || entries->size() < 2 || entries->size() > kMostEntries || key.empty()) {
      return false;
    }
    const auto has = [&](std::string_view words) {
      return std::any_of(entries->begin(), entries->end(),
                         [words](const CellEntry& one) { return trim(one.text) == words; });
    };
    return wanted ? wanted->size() < entries->size() &&
                        std::all_of(wanted->begin(), wanted->end(),
                                    [&](const CellEntry& one) { return has(trim(one.text)); })
                  : has(key);
  }

  QuestionHeader header(std::size_t stem, std::size_t options, std::size_t key) const {
    QuestionHeader found;
    found.columns.columns.resize(width_);
    for (std::size_t i = 0; i < width_; ++i) {
      QuestionColumn& column = found.columns.columns[i];
      column.role = i == stem      ? ColumnRole::stem
                    : i == options ? ColumnRole::options
                    : i == key     ? ColumnRole::answer
                                   : ColumnRole::none;
      column.header = column.role == ColumnRole::none ? std::to_string(i + 1) : "";
    }
    return found;
  }

  const Table& table_;
  std::size_t rows_ = 0;
  std::size_t width_ = 0;
  std::vector<Habit> habits_;
};

}  // namespace

std::optional<QuestionHeader> find_listed_columns(const Table& table) {
  return ListedColumns(table).find();
}

void clear_empty_lists(Table& table, const QuestionHeader& header) {
  for (TableRow& row : table.rows) {
    for (std::size_t i = 0; i < std::min(row.cells.size(), header.columns.columns.size()); ++i) {
      const bool answer = header.columns.columns[i].role == ColumnRole::answer;
      if (answer && is_empty_list(trim(row.cells[i].text))) {
        row.cells[i].text.clear();
      }
    }
  }
}

}  // namespace tiku

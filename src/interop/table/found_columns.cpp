#include "interop/table/found_columns.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "bank/words.h"
#include "base/text.h"
#include "interop/fields/field_habits.h"
#include "interop/table/answer_label.h"
#include "interop/table/letter_picks.h"
#include "interop/table/option_cell.h"
#include "interop/table/option_numbers.h"
#include "interop/table/proven_columns.h"
#include "interop/table/question_row.h"

namespace tiku {
namespace {

constexpr std::size_t kFewRows = 3;
constexpr std::size_t kMostRows = 300;  // what so many rows show, others do not change
constexpr std::size_t kMostColumns = 24;

/// What the cells of a column have in common.
struct Habit {
  std::size_t filled = 0;
  std::size_t truths = 0;
  std::size_t picks = 0;
  std::size_t numbers = 0;
  std::size_t counted = 0;  // cells that count on from the one above
  std::size_t length = 0;
  std::set<std::string, std::less<>> values;
};

class UnheadedColumns {
 public:
  UnheadedColumns(const Table& table, std::size_t first) : table_(table), first_(first) {
    rows_ = std::min(table.rows.size(), first + kMostRows);
    for (std::size_t i = first; i < rows_; ++i) {
      width_ = std::max(width_, std::min(table.rows[i].cells.size(), kMostColumns));
    }
    for (std::size_t column = 0; column < width_; ++column) {
      habits_.push_back(habit_of(column));
    }
  }

  std::optional<QuestionHeader> find() const {
    return rows_ < first_ + kFewRows ? std::nullopt : without_options();
  }

 private:
  std::string_view cell(std::size_t row, std::size_t column) const {
    const std::vector<TableCell>& cells = table_.rows[row].cells;
    return column < cells.size() ? trim(cells[column].text) : std::string_view();
  }

  /// What is nothing but the answer to a statement.
  static bool is_truth(std::string_view text) {
    return !text.empty() && !is_ascii_digit(text.front()) && parse_truth(text).has_value();
  }

  Habit habit_of(std::size_t column) const {
    Habit habit;
    std::size_t last = 0;
    for (std::size_t row = first_; row < rows_; ++row) {
      const std::string_view text = cell(row, column);
      const std::optional<std::size_t> number = counting_number(text);
      habit.filled += text.empty() ? 0U : 1U;
      habit.truths += is_truth(text) ? 1U : 0U;
      habit.picks += is_letter_picks(text) ? 1U : 0U;
      habit.numbers += number ? 1U : 0U;
      habit.counted += number && *number == last + 1 ? 1U : 0U;
      habit.length += text.size();
      habit.values.emplace(text);
      last = number.value_or(last);
    }
    return habit;
  }

  /// Whether the column is text that is asked: filled, different in each row, the longest of its
  /// kind.
  bool may_be_stem(std::size_t column) const {
    const Habit& habit = habits_[column];
    const std::size_t number = rows_ - first_;
    constexpr std::size_t kShortest = 8;
    return habit.filled == number && habit.values.size() * 10 >= number * 9 &&
           habit.numbers * 2 < number && habit.length >= kShortest * number;
  }

  /// Statements and whether each is true, or what is asked and the letters of options that are
  /// lost: of all that is filled in every row, only numbers may stand beside them.
  std::optional<QuestionHeader> without_options() const {
    const std::size_t number = rows_ - first_;
    std::optional<std::size_t> key;
    std::optional<std::size_t> stem;
    for (std::size_t i = 0; i < width_; ++i) {
      const Habit& habit = habits_[i];
      const bool answers = habit.truths == number || habit.picks == number;
      if (answers && habit.values.size() > 1 && !key) {
        key = i;
      } else if (may_be_stem(i) && !stem) {
        stem = i;
      } else if (habit.counted * 10 < number * 8) {
        return std::nullopt;
      }
    }
    const bool found = key && stem && (habits_[*key].truths == number || !lists_options(*key));
    return found ? std::optional(header(*stem, *key)) : std::nullopt;
  }

  /// A, B, C, D below each other: options, not answers.
  bool lists_options(std::size_t column) const {
    std::size_t next = 0;
    for (std::size_t row = first_ + 1; row < rows_; ++row) {
      const std::string_view above = cell(row - 1, column);
      const std::string_view here = cell(row, column);
      next += here.size() == 1 && above.size() == 1 && here[0] == above[0] + 1 ? 1U : 0U;
    }
    return 2 * next >= rows_ - first_;
  }

  QuestionHeader header(std::size_t stem, std::size_t key) const {
    QuestionHeader found;
    found.first_row = first_;
    found.columns.columns.resize(width_);
    for (std::size_t i = 0; i < width_; ++i) {
      QuestionColumn& column = found.columns.columns[i];
      column.role = i == stem  ? ColumnRole::stem
                    : i == key ? ColumnRole::answer
                    : i < stem ? ColumnRole::number
                               : ColumnRole::none;
      column.header = column.role == ColumnRole::none ? std::to_string(i + 1) : "";
    }
    return found;
  }

  const Table& table_;
  std::size_t first_;
  std::size_t rows_ = 0;
  std::size_t width_ = 0;
  std::vector<Habit> habits_;
};

/// 5+5, 12 × 3 =: a sum. Dashes and slashes alone are in dates and ranges as well.
bool is_sum(std::string_view text) {
  text.remove_suffix(text.ends_with('=') ? 1 : 0);
  std::size_t signs = 0;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const bool wide = rest.starts_with("×") || rest.starts_with("÷");
    const bool digit = rest[0] >= '0' && rest[0] <= '9';
    const bool ties = wide || rest[0] == '+' || rest[0] == '*' || rest[0] == 'x';
    if (!ties && !digit && std::string_view(" .-/()").find(rest[0]) == std::string_view::npos) {
      return false;
    }
    signs += ties ? 1U : 0U;
    digits += digit ? 1U : 0U;
    at += wide ? std::string_view("×").size() : 1;
  }
  return signs > 0 && digits > 1;
}

bool is_asked(std::string_view text) {
  return text.ends_with('?') || text.ends_with("？");
}

/// Two columns, each row what is asked and what to say: all of the first cells are questions, or
/// sums with a number beside them.
std::optional<QuestionHeader> asked_pairs(const Table& table) {
  constexpr std::size_t kLongestAnswer = 120;
  if (table.rows.size() < kFewRows) {
    return std::nullopt;
  }
  std::size_t asked = 0;
  std::size_t sums = 0;
  for (const TableRow& row : table.rows) {
    if (row.cells.size() != 2) {
      return std::nullopt;
    }
    const std::string_view first = trim(row.cells[0].text);
    const std::string_view second = trim(row.cells[1].text);
    if (second.empty() || second.size() > kLongestAnswer || is_asked(second) ||
        begins_with_answer_label(second)) {
      return std::nullopt;
    }
    asked += is_asked(first) ? 1U : 0U;
    sums += is_sum(first) && second.find_first_not_of("0123456789.-") == second.npos ? 1U : 0U;
  }
  if (asked + sums < table.rows.size()) {
    return std::nullopt;
  }
  QuestionHeader found;
  found.columns.columns.resize(2);
  found.columns.columns[0].role = ColumnRole::stem;
  // A number is written in, words are judged by a person.
  found.columns.columns[1].role = asked == 0 ? ColumnRole::blank : ColumnRole::answer;
  return found;
}

/// A row of the table is no header where it is a question as the others are.
bool is_question_row(const Table& table, std::size_t row, const QuestionColumns& columns) {
  const QuestionRow read = question_row(table.rows[row], columns);
  const bool small = read.answer.size() == 1 && read.answer[0] >= 'a' && read.answer[0] <= 'h';
  const bool letter =
      small || is_letter_picks(read.answer) || counting_number(read.answer).has_value();
  const bool choice = columns.has(ColumnRole::option) || columns.has(ColumnRole::options);
  const std::vector<Option> options =
      read.options.empty() ? split_option_cell(read.option_cell).options : read.options;
  return choice
             ? !read.stem.empty() && (letter || option_with_text(options, read.answer) != nullptr)
             : asks(read.stem);
}

/// Whether every row asks and the answer stands behind that, so that no header is needed to tell
/// which column is which.
bool asks_throughout(const Table& table, const QuestionColumns& columns) {
  bool behind = false;
  for (std::size_t i = 0; i + 1 < columns.columns.size(); ++i) {
    behind = behind || (columns.columns[i].role == ColumnRole::stem &&
                        columns.columns[i + 1].role == ColumnRole::answer);
  }
  return behind && std::all_of(table.rows.begin(), table.rows.end(), [&](const TableRow& row) {
           const QuestionRow read = question_row(row, columns);
           return is_asked(read.stem) && !begins_with_answer_label(read.answer);
         });
}

/// Below a header nobody can read, or from the first row on.
std::optional<QuestionHeader> proven_header(const Table& table) {
  if (table.rows.size() < kFewRows) {
    return std::nullopt;
  }
  QuestionColumns header;
  for (const TableCell& cell : table.rows.front().cells) {
    header.columns.push_back(read_column_header(cell.text));
  }
  for (const std::size_t first : {std::size_t{1}, std::size_t{0}}) {
    std::optional<QuestionColumns> found =
        find_proven_columns(table, first, first == 0 ? QuestionColumns() : header);
    const bool is_row = found && is_question_row(table, 0, *found);
    const bool pairs = found && !found->has(ColumnRole::option) && !found->has(ColumnRole::options);
    const bool told = !pairs || first > 0 || asks_throughout(table, *found);
    if (found && is_row == (first == 0) && told) {
      return QuestionHeader{std::move(*found), first};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<QuestionHeader> find_unheaded_columns(const Table& table) {
  if (std::optional<QuestionHeader> found = proven_header(table)) {
    return found;
  }
  for (const std::size_t first : {std::size_t{0}, std::size_t{1}}) {  // a header nobody can read
    if (std::optional<QuestionHeader> found = UnheadedColumns(table, first).find()) {
      return found;
    }
  }
  return asked_pairs(table);
}

}  // namespace tiku

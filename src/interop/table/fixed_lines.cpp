#include "interop/table/fixed_lines.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "bank/options.h"
#include "base/text.h"
#include "interop/fields/field_habits.h"
#include "interop/table/filled_lines.h"
#include "interop/table/found_columns.h"
#include "interop/table/option_numbers.h"

namespace tiku {
namespace {

constexpr std::size_t kFewestRecords = 5;
constexpr std::size_t kFewestOptions = 3;
constexpr std::size_t kShortest = kFewestOptions + 2;  // lines of a record
constexpr std::size_t kLongest = 10;
constexpr std::size_t kMostHead = 3;

/// Names an option, by its letter or its number: nothing else stands on the line.
bool is_key(std::string_view line) {
  const std::optional<std::size_t> number = counting_number(line);
  const bool letter = line.size() == 1 && fold_case(line)[0] >= 'a' && fold_case(line)[0] <= 'h';
  return number ? *number < kLongest : letter;
}

/// Where the records begin and how many lines each has.
struct Period {
  std::size_t head = 0;
  std::size_t lines = 0;
};

/// Whether every so many lines, and on no line before, a key stands alone. A number that counts the
/// records may be the first line of each.
bool fits(const std::vector<FilledLine>& lines, const Period& period) {
  for (std::size_t i = period.head; i < lines.size(); ++i) {
    const std::size_t place = (i - period.head) % period.lines;
    const bool last = place + 1 == period.lines;
    if (last && !is_key(lines[i].text)) {
      return false;
    }
  }
  return true;
}

std::vector<Period> periods_of(const std::vector<FilledLine>& lines, bool is_whole) {
  std::vector<Period> found;
  for (std::size_t head = 0; head <= kMostHead && head < lines.size(); ++head) {
    for (std::size_t size = kShortest; size <= kLongest; ++size) {
      const std::size_t rest = lines.size() - head;
      const bool whole = rest % size == 0 && rest / size >= kFewestRecords;
      if ((whole || !is_whole) && fits(lines, {head, size})) {
        found.push_back({head, size});
      }
    }
    if (!counting_number(lines[head].text)) {
      break;  // only numbers stand above the records
    }
  }
  return found;
}

Table table_of(const std::vector<FilledLine>& lines, const Period& period) {
  Table table;
  for (std::size_t i = period.head; i < lines.size(); ++i) {
    if ((i - period.head) % period.lines == 0) {
      table.rows.emplace_back().line = lines[i].number;
    }
    table.rows.back().cells.emplace_back().text = std::string(lines[i].text);
  }
  return table;
}

/// `a) ` or `A. ` before the text of an option.
bool is_labelled(std::string_view cell, char label) {
  return cell.size() > 2 && fold_case(cell.substr(0, 1))[0] == label &&
         std::string_view(".):-").find(cell[1]) != std::string_view::npos;
}

class FixedRecords {
 public:
  FixedRecords(Table table, QuestionHeader header)
      : table_(std::move(table)), header_(std::move(header)) {
    for (std::size_t i = 0; i < header_.columns.columns.size(); ++i) {
      if (header_.columns.columns[i].role == ColumnRole::option) {
        options_.push_back(i);
      }
    }
  }

  /// Every line of a record has its role, the key is last, and what is asked shows it, or the
  /// letters of the options, or the number of options above all.
  bool are_proven(const std::vector<FilledLine>& lines, const Period& period) const {
    const std::vector<QuestionColumn>& columns = header_.columns.columns;
    const bool known = std::all_of(columns.begin(), columns.end(), [](const QuestionColumn& one) {
      return one.role != ColumnRole::none;
    });
    bool told = false;
    for (std::size_t i = 0; i < period.head; ++i) {
      told = told || counting_number(lines[i].text) == options_.size();
    }
    return known && header_.first_row == 0 && options_.size() >= kFewestOptions &&
           columns.back().role == ColumnRole::answer &&
           (told || have_labels() || 2 * asking() >= table_.rows.size());
  }

  LineRecords take() && {
    name_by_letters();
    if (have_labels()) {
      for (TableRow& row : table_.rows) {
        for (const std::size_t column : options_) {
          row.cells[column].text = std::string(trim(row.cells[column].text.substr(2)));
        }
      }
    }
    return {std::move(table_), std::move(header_)};
  }

 private:
  /// Numbers become the letters of the options that they count, so that nobody takes them for
  /// texts: all count from 1, and one counts the last. A number that is a text as well stays.
  void name_by_letters() {
    std::vector<std::size_t> numbers;
    for (const TableRow& row : table_.rows) {
      numbers.push_back(counting_number(row.cells.back().text).value_or(0));
    }
    if (*std::min_element(numbers.begin(), numbers.end()) == 0 ||
        *std::max_element(numbers.begin(), numbers.end()) != options_.size()) {
      return;
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      std::vector<TableCell>& cells = table_.rows[i].cells;
      const bool is_text = std::any_of(
          options_.begin(), options_.end(),
          [&cells](std::size_t column) { return cells[column].text == cells.back().text; });
      if (!is_text) {
        cells.back().text = letter_label(numbers[i] - 1);
      }
    }
  }

  std::size_t asking() const {
    std::size_t count = 0;
    for (const TableRow& row : table_.rows) {
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool stem = header_.columns.columns[i].role == ColumnRole::stem;
        count += stem && asks(row.cells[i].text) ? 1U : 0U;
      }
    }
    return count;
  }

  bool have_labels() const {
    return std::all_of(table_.rows.begin(), table_.rows.end(), [this](const TableRow& row) {
      for (std::size_t i = 0; i < options_.size(); ++i) {
        if (!is_labelled(row.cells[options_[i]].text, static_cast<char>('a' + i))) {
          return false;
        }
      }
      return true;
    });
  }

  Table table_;
  QuestionHeader header_;
  std::vector<std::size_t> options_;
};

}  // namespace

std::optional<LineRecords> read_fixed_lines(std::string_view text) {
  if (periods_of(filled_lines(text, kHeadLines), false).empty()) {
    return std::nullopt;  // nearly all texts
  }
  const std::vector<FilledLine> lines = filled_lines(text, kAllLines);
  for (const Period& period : periods_of(lines, true)) {
    Table table = table_of(lines, period);
    std::optional<QuestionHeader> header = find_unheaded_columns(table);
    if (!header) {
      continue;
    }
    FixedRecords records(std::move(table), std::move(*header));
    if (records.are_proven(lines, period)) {
      return std::move(records).take();
    }
  }
  return std::nullopt;
}

}  // namespace tiku

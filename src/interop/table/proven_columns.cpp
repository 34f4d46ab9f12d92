#include "interop/table/proven_columns.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/fields/field_roles.h"
#include "interop/table/header_fold.h"
#include "interop/table/option_cell.h"
#include "interop/table/option_numbers.h"
#include "interop/table/question_row.h"

namespace tiku {
namespace {

constexpr std::size_t kMostRows = 200;  // what so many rows show, others do not change
constexpr std::size_t kMostColumns = 24;

/// The rows as records whose fields are the columns.
class TableRecords {
 public:
  TableRecords(const Table& table, std::size_t first_row, const QuestionColumns& header) {
    const std::size_t rows = std::min(table.rows.size(), first_row + kMostRows);
    std::size_t width = 0;
    for (std::size_t i = first_row; i < rows; ++i) {
      width = std::max(width, std::min(table.rows[i].cells.size(), kMostColumns));
    }
    for (std::size_t column = 0; column < width; ++column) {
      keys_.push_back(key_of(column, header));
    }
    for (std::size_t i = first_row; i < rows; ++i) {
      std::vector<NodeEntry> entries;
      for (std::size_t column = 0; column < width; ++column) {
        const std::vector<TableCell>& cells = table.rows[i].cells;
        Node cell = scalar_node(column < cells.size() ? trim(cells[column].text) : "", {});
        cell.quoted = true;
        entries.push_back({scalar_node(keys_[column], {}), cell});
      }
      fields_.add(map_node(store_.keep(entries), {}), nullptr);
    }
  }

  const RecordFields& fields() const { return fields_; }

  std::size_t width() const { return keys_.size(); }

  /// The column of the table that a field stands for.
  std::size_t column_of(std::size_t field) const {
    return static_cast<std::size_t>(std::find(keys_.begin(), keys_.end(), fields_.path(field)) -
                                    keys_.begin());
  }

 private:
  /// The header, or a name that counts nothing where there is none, or where another has it.
  std::string key_of(std::size_t column, const QuestionColumns& header) const {
    std::string key =
        column < header.columns.size() ? fold_header(header.columns[column].header) : "";
    std::replace(key.begin(), key.end(), '.', '_');
    const bool taken = std::find(keys_.begin(), keys_.end(), key) != keys_.end();
    return key.empty() || taken ? key + "#" + std::to_string(column) + "#" : key;
  }

  std::vector<std::string> keys_;
  NodeStore store_;
  RecordFields fields_;
};

/// The headers count their options from 0 or 1, and so do the answers.
void count_options(QuestionColumns& columns, const std::vector<std::size_t>& options) {
  const auto last_of = [&columns](std::size_t column) {
    const std::string folded = fold_header(columns.columns[column].header);
    return folded.empty() ? ' ' : folded.back();
  };
  for (std::size_t i = 0; i < options.size(); ++i) {
    QuestionColumn& column = columns.columns[options[i]];
    column.counts_from_zero = last_of(options.front()) == '0';
    column.is_counted = last_of(options.front()) == '1' && is_ascii_digit(last_of(options[i]));
  }
}

/// Whether the rows, or the headers, show from what numbers as answers count the options.
bool shows_base(const Table& table, std::size_t first_row, const QuestionColumns& columns) {
  OptionNumbers numbers;
  for (const QuestionColumn& column : columns.columns) {
    if (column.counts_from_zero) {
      numbers.headers_count_from_zero();
    } else if (column.is_counted) {
      numbers.headers_count_from_one();
    }
  }
  for (std::size_t i = first_row; i < std::min(table.rows.size(), first_row + kMostRows); ++i) {
    const QuestionRow row = question_row(table.rows[i], columns);
    const std::vector<Option> options =
        row.options.empty() ? split_option_cell(row.option_cell).options : row.options;
    if (const std::optional<std::size_t> number = counting_number(row.answer)) {
      numbers.see(*number, options);
      numbers.see_explained(*number, options, row.explanation);
    }
  }
  return numbers.base().has_value();
}

}  // namespace

std::optional<QuestionColumns> find_proven_columns(const Table& table, std::size_t first_row,
                                                   const QuestionColumns& header) {
  const TableRecords records(table, first_row, header);
  std::vector<ColumnRole> named(records.fields().columns());
  for (std::size_t field = 0; field < named.size(); ++field) {
    const std::size_t column = records.column_of(field);
    const bool known = column < header.columns.size() && !header.columns[column].is_vague;
    named[field] = known ? header.columns[column].role : ColumnRole::none;
  }
  const std::optional<FieldRoles> roles = find_field_roles(records.fields(), named);
  if (!roles || !roles->answer || roles->is_apart) {
    return std::nullopt;
  }
  QuestionColumns found = header;
  found.columns.resize(std::max(found.columns.size(), records.width()));
  for (QuestionColumn& column : found.columns) {
    const bool asks = column.role == ColumnRole::stem || column.role == ColumnRole::answer ||
                      column.role == ColumnRole::option || column.role == ColumnRole::options;
    column.role = asks ? ColumnRole::none : column.role;
    column.is_vague = false;
  }
  const auto put = [&](std::size_t field, ColumnRole role) {
    found.columns[records.column_of(field)].role = role;
  };
  std::vector<std::size_t> options;
  if (roles->options) {
    const bool siblings = roles->options->kind == OptionSource::Kind::siblings;
    for (const std::size_t field : roles->options->columns) {
      put(field, siblings ? ColumnRole::option : ColumnRole::options);
      found.columns[records.column_of(field)].label = static_cast<char>('A' + options.size());
      options.push_back(records.column_of(field));
    }
    if (siblings && roles->options->is_named) {
      count_options(found, options);
    }
  }
  put(roles->stem, ColumnRole::stem);
  put(*roles->answer, ColumnRole::answer);
  for (const auto& [field, role] :
       {std::pair(roles->type, ColumnRole::type), std::pair(roles->number, ColumnRole::number),
        std::pair(roles->explanation, ColumnRole::explanation)}) {
    if (field) {
      put(*field, role);
    }
  }
  for (std::size_t i = 0; i < found.columns.size(); ++i) {
    const bool silent = found.columns[i].role == ColumnRole::none;
    std::string& name = found.columns[i].header;
    name = silent && name.empty() ? std::to_string(i + 1) : std::move(name);
  }
  const bool counts = roles->options && roles->key == KeyKind::index;
  return counts && !shows_base(table, first_row, found) ? std::nullopt : std::optional(found);
}

}  // namespace tiku

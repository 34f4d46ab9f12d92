#include "sheet/table_sheets.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "io/paths.h"
#include "sheet/damage.h"
#include "sheet/fold.h"
#include "sheet/messages.h"
#include "sheet/places.h"
#include "sheet/rules.h"
#include "sheet/show.h"
#include "sheet/table_findings.h"

namespace tiku {
namespace {

std::vector<std::string> header_names(const Header& header) {
  std::vector<std::string> names;
  for (const SheetColumn& column : header.columns) {
    if (!column.header.empty()) {
      names.push_back(column.header);
    }
  }
  return names;
}

/// A column the user named must be there.
bool has_named_columns(SheetReading& reading, const Table& table, const Header& header) {
  const SheetOptions& options = reading.options;
  for (const std::string* wanted :
       {&options.id_column, &options.name_column, &options.group_column}) {
    const bool found =
        wanted->empty() ||
        std::any_of(header.columns.begin(), header.columns.end(), [&](const SheetColumn& column) {
          return column.header == *wanted || fold_words(column.header) == fold_words(*wanted);
        });
    if (!found) {
      reading.stop(text(msg::no_such_column, table_name(reading, table), shown(*wanted),
                        shown_list(header_names(header))));
      return false;
    }
  }
  return true;
}

std::string reading_of(const SheetReading& reading, std::size_t item) {
  return shown_stem(reading.index.question(item));
}

void stop_at_two_readings(SheetReading& reading, const HeadedTable& table, std::size_t at) {
  const SheetColumn& column = table.header.columns[at];
  const std::size_t a = column.match.item;
  const std::size_t b = column.match.other;
  Diagnostic finding = column_finding(
      rule::ambiguous_number, reading, table, at,
      text(msg::column_of_two_items, shown(column.header), reading.index.question(a).id,
           reading_of(reading, a), reading.index.question(b).id, reading_of(reading, b)));
  finding.help = text(msg::number_not_used_help);
  reading.stop(text(msg::ambiguous_column, table_name(reading, table.table), shown(column.header),
                    reading.index.question(a).id, reading_of(reading, a),
                    reading.index.question(b).id, reading_of(reading, b)),
               std::move(finding));
}

/// A column that could mean two items stops the run.
bool has_one_reading(SheetReading& reading, const Table& table, const Header& header) {
  bool has = true;
  for (std::size_t i = 0; i < header.columns.size(); ++i) {
    if (header.columns[i].match.kind == ItemMatch::Kind::two) {
      stop_at_two_readings(reading, {table, header}, i);
      has = false;
    }
  }
  return has;
}

/// Stems under other numbers than the bank's say that numbers mean something else in this file.
bool stems_disagree_with_numbers(const SheetReading& reading, const Header& header) {
  return std::any_of(header.columns.begin(), header.columns.end(), [&](const SheetColumn& column) {
    const bool numbered_text =
        column.match.is_one() && column.match.by == ItemMatch::By::text && column.match.printed;
    return numbered_text &&
           reading.index.question(column.match.item).number != *column.match.printed;
  });
}

void refuse_numbers(SheetReading& reading, const Table& table, Header& header) {
  if (!stems_disagree_with_numbers(reading, header)) {
    return;
  }
  std::vector<std::string> refused;
  for (SheetColumn& column : header.columns) {
    const bool unstated_id =
        column.match.is_one() && !reading.index.question(column.match.item).id_stated;
    const bool by_number = column.match.by == ItemMatch::By::number || unstated_id;
    if (column.match.is_one() && by_number && column.match.printed &&
        column.match.by != ItemMatch::By::text) {
      column.match = {};
      column.number_refused = true;
      refused.push_back(column.header);
    }
  }
  if (!refused.empty() && !reading.options.reports_all) {
    reading.remark(
        text(msg::remark_numbers_refused, table_name(reading, table), shown_list(refused)));
  }
}

std::vector<std::string> unmatched_columns(const Header& header) {
  std::vector<std::string> names;
  for (const SheetColumn& column : header.columns) {
    if (column.is_unmatched()) {
      names.push_back(column.header);
    }
  }
  return names;
}

/// Fewer than half of the answer columns matched: another exam, and every score would be wrong.
bool enough_columns(SheetReading& reading, const Table& table, const Header& header) {
  const std::vector<std::string> unmatched = unmatched_columns(header);
  const std::size_t matched = header.answer_columns();
  const std::size_t all = matched + unmatched.size();
  if (matched * 2 >= all) {
    return true;
  }
  reading.stop(
      text(msg::too_few_columns, table_name(reading, table), matched, all, shown_list(unmatched)),
      other_exam_finding(reading, {table, header}, matched, unmatched));
  return false;
}

void say_columns(SheetReading& reading, const Table& table, const Header& header) {
  const SheetColumn* id = header.find(SheetField::id);
  const SheetColumn* name = header.find(SheetField::name);
  const SheetColumn* group = header.find(SheetField::group);
  Text::Argument rest =
      group == nullptr ? Text::Argument("") : text(msg::remark_group_column, shown(group->header));
  if (id != nullptr && name != nullptr) {
    rest = text(msg::remark_name_column, shown(name->header), std::move(rest));
  }
  const Text who = id != nullptr ? text(msg::remark_id_column, shown(id->header), std::move(rest))
                   : name != nullptr
                       ? text(msg::remark_name_is_id, shown(name->header), std::move(rest))
                       : text(msg::remark_no_id_column, std::move(rest));
  reading.remark(text(msg::remark_table, table_name(reading, table), who, header.answer_columns()));
}

void say_left_over(SheetReading& reading, const Table& table, const Header& header) {
  const std::string name = table_name(reading, table);
  const std::vector<std::string> unmatched = unmatched_columns(header);
  if (reading.options.reports_all) {
    report_unmatched(reading, {table, header});
  } else if (!unmatched.empty()) {
    reading.remark(text(msg::remark_unmatched, name, unmatched.size(), shown_list(unmatched)));
  }
  for (const SheetColumn& column : header.columns) {
    const FieldWord word = field_of(column.header);
    const SheetColumn* holder =
        column.field == SheetField::aside && !column.extra ? header.find(word.field) : nullptr;
    if (holder != nullptr && word.field != SheetField::aside) {
      reading.remark(
          text(msg::remark_second_column, name, shown(column.header), shown(holder->header)));
    }
  }
  if (header.first_row > 0) {
    reading.remark(text(msg::remark_title_rows, name, header.first_row));
  }
}

void note_extra_columns(SheetReading& reading, const Header& header) {
  for (const SheetColumn& column : header.columns) {
    if (column.extra) {
      reading.extra_found[*column.extra] = true;
    }
  }
}

/// A workbook's second sheet with the key, or a table without any answer.
bool is_left_out(SheetReading& reading, const Table& table, const Header& header) {
  const std::string name = table_name(reading, table);
  if (is_key_name(table.sheet) || is_key_name(file_stem(reading.path(table.file)))) {
    reading.remark(text(msg::remark_key_table, name));
    return true;
  }
  if (header.answer_columns() == 0 && unmatched_columns(header).empty() && !header.is_long() &&
      header.find(SheetField::answer) == nullptr) {
    reading.remark(text(msg::remark_people_table, name));
    return true;
  }
  return false;
}

void stop_without_header(SheetReading& reading, const Table& table) {
  const Origin origin =
      table.rows.empty() ? Origin{table.file, "", 1} : origin_in(table, table.rows.front());
  Diagnostic finding =
      finding_at(rule::no_answer_header, reading.sources, origin, {}, text(msg::no_answer_header));
  finding.help = text(msg::no_answer_header_help);
  reading.stop(text(msg::no_header, table_name(reading, table)), std::move(finding));
}

}  // namespace

std::string table_name(const SheetReading& reading, const Table& table) {
  const std::string path = visible(reading.path(table.file));
  return table.sheet.empty() ? path : path + " [" + visible(table.sheet) + "]";
}

std::string raw_row(const TableRow& row) {
  std::vector<std::string> cells;
  for (const TableCell& cell : row.cells) {
    cells.push_back(cell.text);
  }
  while (!cells.empty() && trim(cells.back()).empty()) {
    cells.pop_back();
  }
  return join(cells, ",");
}

void check_answer_cell(SheetReading& reading, const Table& table, const TableRow& row,
                       std::size_t column, std::string_view item) {
  const TableCell& cell = row.cells[column];
  const Damage damage = answer_damage(cell);
  if (damage == Damage::none) {
    return;
  }
  const bool hashes = damage == Damage::hashes;
  Diagnostic finding =
      finding_at(hashes ? rule::cell_too_narrow : rule::answer_became_date, reading.sources,
                 origin_in(table, row, column), cell.text,
                 text(hashes ? msg::damaged_answer_hashes : msg::damaged_answer_date, shown(item),
                      shown(cell.text)));
  finding.help = text(msg::damaged_answer_help);
  finding.item = item;
  reading.sink.report(std::move(finding));
}

std::optional<Header> take_header(SheetReading& reading, const Table& table) {
  std::optional<Header> header = find_header(table, reading.index, reading.options);
  if (!header) {
    if (table.sheet.empty()) {
      stop_without_header(reading, table);
    } else {
      reading.remark(text(msg::remark_other_table, table_name(reading, table)));
    }
    return std::nullopt;
  }
  if (is_left_out(reading, table, *header) || !has_named_columns(reading, table, *header) ||
      !has_one_reading(reading, table, *header)) {
    return std::nullopt;
  }
  refuse_numbers(reading, table, *header);
  note_extra_columns(reading, *header);
  if (header->is_long()) {
    return header;
  }
  if (!enough_columns(reading, table, *header)) {
    return std::nullopt;
  }
  say_columns(reading, table, *header);
  say_left_over(reading, table, *header);
  return header;
}

void read_table(SheetReading& reading, const Table& table) {
  const std::optional<Header> header = take_header(reading, table);
  if (header) {
    header->is_long() ? read_long_table(reading, table, *header)
                      : read_wide_table(reading, table, *header);
  }
}

}  // namespace tiku

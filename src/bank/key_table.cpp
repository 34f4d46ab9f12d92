#include "bank/key_table.h"

#include <algorithm>

#include "bank/check.h"
#include "bank/key_columns.h"
#include "bank/messages.h"
#include "bank/options.h"
#include "bank/question.h"
#include "bank/question_type.h"
#include "bank/rules.h"
#include "bank/table_answer.h"
#include "base/text.h"
#include "format/csv.h"

namespace tiku {
namespace {

/// A row on its way to a tree.
struct RowFields {
  std::vector<NodeEntry> entries;
  NodeStore store;

  void add(std::string_view name, const Node& value) {
    entries.push_back({scalar_node(name, value.where), value});
  }

  const Node* find(std::string_view name) const { return node({}).find(name); }

  /// The tree; it stands on the fields.
  Node node(Span where) const { return map_node({entries.data(), entries.size()}, where); }
};

const TableCell* cell_of(const TableRow& row, std::int64_t column) {
  const bool exists = column >= 0 && static_cast<std::size_t>(column) < row.cells.size();
  const TableCell* cell = exists ? &row.cells[static_cast<std::size_t>(column)] : nullptr;
  return cell == nullptr || trim(cell->text).empty() ? nullptr : cell;
}

bool is_empty(const TableRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const TableCell& c) { return trim(c.text).empty(); });
}

/// The section of that title, entered where it is new.
std::int64_t section_of(Bank& bank, const TableCell& cell) {
  const std::string title(trim(cell.text));
  for (std::size_t i = 0; i < bank.sections.size(); ++i) {
    if (bank.sections[i].title == title) {
      return static_cast<std::int64_t>(i);
    }
  }
  bank.sections.push_back({title, std::nullopt, cell.where, cell.where});
  return static_cast<std::int64_t>(bank.sections.size()) - 1;
}

/// The answer as a tree: blanks and variants are written in the cell, labels and truths stand as
/// they are.
Node answer_node(const Reading& reading, const TableCell& cell, RowFields& fields,
                 const std::vector<Option>& options) {
  const Node plain = scalar_node(cell.text, cell.where);
  if (fields.find("type") == nullptr && reading.digits_are_labels && is_digit_label(plain)) {
    return plain;
  }
  const Node* type = fields.find("type");
  const std::optional<TypeWord> word = type == nullptr ? std::nullopt : parse_type(type->text());
  const bool is_fill =
      type == nullptr ? infer_type(plain, options) == QuestionType::fill : word == TypeWord::fill;
  return is_fill ? table_blanks_node(cell.text, cell.where, fields.store) : plain;
}

/// Columns of tables are named as people write: Item 1. Ids have no white space; neither has it in
/// the names of columns of sheets, where they are looked for.
std::string id_of(Reading& reading, std::string_view name) {
  std::string id = without_spaces(name);
  if (id.size() < name.size()) {
    reading.spaced_names.emplace_back(name);
  }
  return id;
}

void read_row(Reading& reading, const TableRow& row, const KeyColumns& columns) {
  const TableCell* item = cell_of(row, columns.item);
  if (item == nullptr) {
    reading.sink.report(rules::row_without_item, row.cells.front().where,
                        text(msg::row_without_item));
    return;
  }
  RowFields fields;
  const std::string id = id_of(reading, trim(item->text));
  fields.add("id", scalar_node(id, item->where));
  constexpr std::pair<const char*, std::int64_t KeyColumns::*> kPlain[] = {
      {"type", &KeyColumns::type},
      {"points", &KeyColumns::points},
      {"scoring", &KeyColumns::policy},
      {"options", &KeyColumns::options}};
  for (const auto& [name, column] : kPlain) {
    if (const TableCell* cell = cell_of(row, columns.*column)) {
      fields.add(name, scalar_node(cell->text, cell->where));
    }
  }
  const Node* options = fields.find("options");
  if (const TableCell* answer = cell_of(row, columns.answer)) {
    const std::vector<Option> labels = options == nullptr
                                           ? std::vector<Option>()
                                           : parse_option_labels(options->text(), options->where);
    fields.add("answer", answer_node(reading, *answer, fields, labels));
  }
  Scope scope;
  if (const TableCell* section = cell_of(row, columns.section)) {
    scope.section = section_of(reading.bank, *section);
  }
  const auto number = static_cast<std::int64_t>(reading.bank.questions.size()) + 1;
  reading.bank.questions.push_back(
      *read_question(reading, fields.node(item->where), scope, number));
}

/// One row of items above one row of answers, each with a label in front or not.
void read_wide(Reading& reading, const TableRow& items, const TableRow& answers) {
  const bool labelled = !items.cells.empty() && !answers.cells.empty() &&
                        (trim(items.cells[0].text).empty() || is_item_header(items.cells[0].text) ||
                         is_answer_header(answers.cells[0].text));
  for (std::size_t i = labelled ? 1 : 0; i < items.cells.size(); ++i) {
    TableRow row;
    row.line = answers.line;
    row.cells = {items.cells[i], i < answers.cells.size()
                                     ? answers.cells[i]
                                     : TableCell{{}, {}, answers.cells[0].where}};
    if (!is_empty(row)) {
      KeyColumns columns;
      columns.item = 0;
      columns.answer = 1;
      read_row(reading, row, columns);
    }
  }
}

/// A key whose answers without a type are one digit each was written for an answer card with
/// digits: they name options, they are no numbers to fill in.
bool are_all_digit_labels(const std::vector<const TableRow*>& rows, const KeyColumns& columns) {
  constexpr std::int64_t kLeast = 5;
  std::int64_t digits = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const TableCell* answer = cell_of(*rows[i], columns.answer);
    if (answer == nullptr || cell_of(*rows[i], columns.type) != nullptr) {
      continue;
    }
    if (!is_digit_label(scalar_node(answer->text, answer->where))) {
      return false;
    }
    ++digits;
  }
  return digits >= kLeast;
}

void read_rows(Reading& reading, const std::vector<const TableRow*>& rows) {
  const KeyColumns columns = find_key_columns(reading, *rows.front());
  if (columns.item >= 0 && columns.answer >= 0) {
    reading.digits_are_labels = are_all_digit_labels(rows, columns);
    for (std::size_t i = 1; i < rows.size(); ++i) {
      read_row(reading, *rows[i], columns);
    }
  } else if (columns.answer < 0 && rows.size() == 2) {
    read_wide(reading, *rows[0], *rows[1]);
  } else if (!reading.questions_missing) {
    reading.questions_missing = true;
    reading.sink.report(rules::no_answer_column, rows.front()->cells.front().where,
                        text(columns.item < 0 ? msg::no_item_column : msg::no_answer_column),
                        text(msg::key_columns_help));
  }
}

}  // namespace

void read_key_table(Reading& reading, const SourceMap& sources) {
  reading.bank.kind = Bank::Kind::key;
  const std::size_t errors = reading.sink.error_count();
  const Table table = read_csv(sources, reading.bank.file, reading.sink);
  reading.questions_missing = reading.sink.error_count() != errors;
  std::vector<const TableRow*> rows;
  for (const TableRow& row : table.rows) {
    if (!is_empty(row)) {
      rows.push_back(&row);
    }
  }
  if (!rows.empty()) {
    read_rows(reading, rows);
  }
  if (reading.bank.questions.empty() && !reading.questions_missing) {
    reading.sink.report(rules::no_questions, Span{reading.bank.file, 0, 0},
                        text(rows.empty() ? msg::empty_file : msg::no_questions),
                        text(msg::key_columns_help));
  }
  finish_questions(reading);
}

}  // namespace tiku

#include <algorithm>
#include <map>
#include <tuple>

#include "base/text.h"
#include "io/paths.h"
#include "sheet/damage.h"
#include "sheet/fold.h"
#include "sheet/messages.h"
#include "sheet/normalise.h"
#include "sheet/places.h"
#include "sheet/row_kinds.h"
#include "sheet/rules.h"
#include "sheet/show.h"
#include "sheet/table_findings.h"
#include "sheet/table_sheets.h"
#include "sheet/text_answers.h"

namespace tiku {
namespace {

void say_missing_items(SheetReading& reading, const Table& table, const Header& header) {
  const std::size_t items = reading.index.items().size();
  std::vector<bool> found(items);
  for (const SheetColumn& column : header.columns) {
    if (column.is_run() || column.field == SheetField::answer || column.field == SheetField::form) {
      return;  // which items a paper holds is known only row by row
    }
    if (column.match.is_one()) {
      found[column.match.item] = true;
    }
  }
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < items; ++i) {
    if (!found[i]) {
      missing.push_back(reading.index.question(i).id);
    }
  }
  if (missing.empty() || !reading.bank.exam.draw.empty()) {
    return;
  }
  if (reading.options.reports_all) {
    Diagnostic finding =
        header_finding(rule::item_without_column, reading, {table, header},
                       text(msg::items_without_column, missing.size(), shown_list(missing)));
    finding.help = text(msg::items_without_column_help);
    reading.sink.report(std::move(finding));
  } else {
    reading.remark(text(msg::remark_items_missing, table_name(reading, table), missing.size(),
                        shown_list(missing)));
  }
}

void say_duplicate_columns(SheetReading& reading, const Table& table, const Header& header) {
  std::map<std::tuple<std::size_t, std::string, std::size_t>, const SheetColumn*> seen;
  for (std::size_t i = 0; i < header.columns.size(); ++i) {
    const SheetColumn& column = header.columns[i];
    if (!column.match.is_one()) {
      continue;
    }
    const auto key =
        std::tuple(column.match.item, column.match.label, column.match.slot.value_or(0));
    const auto [first, added] = seen.try_emplace(key, &column);
    if (added) {
      continue;
    }
    const std::string& id = reading.index.question(column.match.item).id;
    if (reading.options.reports_all) {
      Diagnostic finding =
          column_finding(rule::duplicate_column, reading, {table, header}, i,
                         text(msg::second_column_for_item, id, shown(first->second->header)));
      finding.help = text(msg::second_column_help);
      reading.sink.report(std::move(finding));
    } else {
      reading.remark(text(msg::remark_duplicate_column, table_name(reading, table), id,
                          shown(first->second->header), shown(column.header)));
    }
  }
}

void say_rows(SheetReading& reading, const Table& table, const LeftOutRows& rows) {
  const std::string name = table_name(reading, table);
  if (rows.totals.count > 0) {
    reading.remark(text(msg::remark_totals_rows, name, rows.totals.count, shown(rows.totals.head),
                        rows.totals.line));
  }
  if (rows.keys.count > 0) {
    reading.remark(text(msg::remark_key_row, name, rows.keys.line, shown(rows.keys.head)));
  }
  if (rows.footers.count > 0) {
    reading.remark(text(msg::remark_footer_rows, name, rows.footers.count, shown(rows.footers.head),
                        rows.footers.line));
  }
  if (rows.headers.count > 0) {
    reading.remark(text(msg::remark_header_again, name, rows.headers.count));
  }
}

/// Adds the answers of a cell that holds many: `1-5 ABCDE`, or one letter an item of the column's
/// heading.
void add_run(SheetReading& reading, const SheetColumn& column, const std::string& cell,
             const Origin& place, Draft& draft) {
  if (trim(cell).empty()) {
    return;
  }
  std::optional<std::vector<std::string>> counted;
  if (column.run_range) {
    counted = split_answers(
        cell, static_cast<std::size_t>(column.run_range->last - column.run_range->first + 1));
  } else if (!column.run_items.empty()) {
    counted = split_answers(cell, column.run_items.size());
  }
  if (counted) {
    for (std::size_t i = 0; i < counted->size(); ++i) {
      DraftAnswer answer;
      answer.raw = (*counted)[i];
      answer.line = place.line;
      answer.at = place.at;
      if (column.run_range) {
        answer.address = std::to_string(column.run_range->first + static_cast<std::int64_t>(i));
        answer.match = reading.index.find(answer.address);
      } else {
        answer.match.kind = ItemMatch::Kind::one;
        answer.match.by = ItemMatch::By::typed;
        answer.match.item = column.run_items[i];
        answer.address = reading.index.question(column.run_items[i]).id;
      }
      draft.answers.push_back(std::move(answer));
    }
    return;
  }
  add_text_answers(reading, cell, place, draft);
}

class WideReader {
 public:
  WideReader(SheetReading& reading, const Table& table, const Header& header)
      : reading_(reading), table_(table), header_(header) {}

  void read() {
    LeftOutRows left_out;
    std::vector<const TableRow*> candidates;
    for (std::size_t i = header_.data_row; i < table_.rows.size(); ++i) {
      const RowKind kind = kind_of_row(table_.rows[i], header_);
      left_out.add(kind, table_.rows[i], header_);
      if (kind == RowKind::candidate) {
        candidates.push_back(&table_.rows[i]);
      }
    }
    say_rows(reading_, table_, left_out);
    settle_who(candidates.size());
    for (const TableRow* row : candidates) {
      read_row(*row);
    }
  }

 private:
  /// Without an id and a name column the serial number is the id, or the file name of a file with
  /// one row.
  void settle_who(std::size_t candidates) {
    if (header_.find(SheetField::id) != nullptr || header_.find(SheetField::name) != nullptr ||
        has_identity_item()) {
      return;
    }
    if (header_.find(SheetField::serial) != nullptr && candidates > 1) {
      serial_is_id_ = true;
      reading_.remark(text(msg::remark_serial_is_id, table_name(reading_, table_)));
    } else if (candidates == 1) {
      file_is_id_ = true;
    }
  }

  bool has_identity_item() const {
    return std::any_of(
        header_.columns.begin(), header_.columns.end(), [&](const SheetColumn& column) {
          return column.match.is_one() &&
                 reading_.index.question(column.match.item).identity != IdentityRole::none;
        });
  }

  void read_row(const TableRow& row) {
    Draft draft;
    draft.origin = origin_in(table_, row);
    draft.raw = raw_row(row);
    draft.extra.resize(reading_.options.extra_columns.size());
    bool all_blank = true;
    bool says_so = false;
    for (std::size_t i = 0; i < header_.columns.size(); ++i) {
      const SheetColumn& column = header_.columns[i];
      if (i >= row.cells.size()) {
        break;
      }
      const TableCell& cell = row.cells[i];
      const bool person = column.field == SheetField::id || column.field == SheetField::name ||
                          column.field == SheetField::group;
      says_so = says_so || (!person && says_absent(cell.text));
      all_blank =
          all_blank && (!column.is_answer() || trim(cell.text).empty() || says_absent(cell.text));
      read_cell(i, row, draft);
    }
    if (!draft.form.empty()) {
      draft.answers.insert(draft.answers.end(), only_on_form_.begin(), only_on_form_.end());
    }
    only_on_form_.clear();
    draft.absent = says_so && all_blank;
    if (file_is_id_) {
      draft.who.id = file_stem(reading_.path(table_.file));
      reading_.count(reading_.file_name_ids, reading_.path(table_.file));
    }
    finish_sheet(reading_, std::move(draft));
  }

  void read_cell(std::size_t at, const TableRow& row, Draft& draft) {
    const SheetColumn& column = header_.columns[at];
    const TableCell& cell = row.cells[at];
    if (column.extra) {
      draft.extra[*column.extra] = trim(cell.text);
    }
    read_field(at, row, draft);
    if (column.is_run() || column.field == SheetField::answer) {
      add_run(reading_, column, cell.text, origin_in(table_, row, at), draft);
    } else if (column.match.is_one()) {
      check_answer_cell(reading_, table_, row, at, reading_.index.question(column.match.item).id);
      draft.answers.push_back(
          {column.match, column.header, answer_text(cell), row.line, place_of(cell, at)});
    } else if (column.match.printed) {
      only_on_form_.push_back(
          {column.match, column.header, answer_text(cell), row.line, place_of(cell, at)});
    }
  }

  void read_field(std::size_t at, const TableRow& row, Draft& draft) {
    const TableCell& cell = row.cells[at];
    switch (header_.columns[at].field) {
      case SheetField::id:
        draft.who.id = reading_.plain_cell(cell.text, table_.file);
        draft.origin.at = place_of(cell, at);
        check_id(row, at);
        return;
      case SheetField::serial:
        draft.who.id = serial_is_id_ ? std::string(trim(cell.text)) : draft.who.id;
        return;
      case SheetField::name:
        draft.who.name = reading_.plain_cell(cell.text, table_.file);
        return;
      case SheetField::group:
        draft.who.group = reading_.plain_cell(cell.text, table_.file);
        return;
      case SheetField::form:
        draft.form = cell.text;
        draft.has_form_column = true;
        return;
      case SheetField::order:
        draft.order = split_list(cell.text);
        return;
      case SheetField::submitted:
        draft.submitted = cell.text;
        return;
      case SheetField::total:
        draft.given_total = cell.text;
        return;
      case SheetField::none:
      case SheetField::item:
      case SheetField::answer:
      case SheetField::marker:
      case SheetField::comment:
      case SheetField::aside:
        return;
    }
  }

  void check_id(const TableRow& row, std::size_t column) {
    const TableCell& cell = row.cells[column];
    if (id_damage(cell) != Damage::lost_digits) {
      return;
    }
    Diagnostic finding =
        finding_at(rule::id_lost_digits, reading_.sources, origin_in(table_, row, column),
                   cell.text, text(msg::id_lost_digits, shown(cell.text)));
    finding.help = text(msg::id_lost_digits_help);
    reading_.sink.report(std::move(finding));
  }

  /// The cell as it stood; only what a spreadsheet wraps around a value is taken off.
  std::string answer_text(const TableCell& cell) {
    return reading_.plain_cell(cell.text, table_.file);
  }

  SheetReading& reading_;
  const Table& table_;
  const Header& header_;
  /// Answers under numbers that only a form can explain.
  std::vector<DraftAnswer> only_on_form_;
  bool serial_is_id_ = false;
  bool file_is_id_ = false;
};

}  // namespace

void read_wide_table(SheetReading& reading, const Table& table, const Header& header) {
  say_missing_items(reading, table, header);
  say_duplicate_columns(reading, table, header);
  WideReader(reading, table, header).read();
}

}  // namespace tiku

// Rosters and marks: small tables with the column words of answer sheets.
#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "sheet/columns.h"
#include "sheet/damage.h"
#include "sheet/fold.h"
#include "sheet/load_tables.h"
#include "sheet/messages.h"
#include "sheet/read_sheets.h"
#include "sheet/row_kinds.h"
#include "sheet/rules.h"
#include "sheet/show.h"

namespace tiku {
namespace {

/// The header without any bank: the first row that has what `wanted` asks for.
std::optional<Header> header_with(const Table& table, bool (*wanted)(const Header& header)) {
  const Bank nothing;
  const ItemIndex index(nothing);
  Table below = table;
  for (std::size_t skipped = 0; skipped < std::min<std::size_t>(table.rows.size(), 20); ++skipped) {
    std::optional<Header> header = find_header(below, index, {});
    if (!header) {
      return std::nullopt;
    }
    if (wanted(*header)) {
      header->first_row += skipped;
      header->data_row += skipped;
      return header;
    }
    below.rows.erase(below.rows.begin());
  }
  return std::nullopt;
}

std::string field_text(const TableRow& row, const Header& header, SheetField field) {
  const std::ptrdiff_t at = header.index_of(field);
  if (at < 0) {
    return {};
  }
  const std::string& cell = cell_text(row, static_cast<std::size_t>(at));
  return std::string(trim(unwrapped(cell).value_or(cell)));
}

Diagnostic finding_at(const RuleInfo& rule, const Table& table, const TableRow& row, Text message) {
  Diagnostic finding;
  finding.rule = &rule;
  const bool has_place = !row.cells.empty() && row.cells.front().where.file != kNoFile;
  finding.where = has_place ? row.cells.front().where : Span{table.file, 0, 0};
  finding.row = has_place ? 0 : row.line;
  finding.message = std::move(message);
  return finding;
}

void read_people(const Table& table, const Header& header,
                 std::unordered_map<std::string, std::int64_t>& lines, Roster& roster, Sink& sink) {
  for (std::size_t i = header.data_row; i < table.rows.size(); ++i) {
    const TableRow& row = table.rows[i];
    if (kind_of_row(row, header) != RowKind::candidate) {
      continue;
    }
    Identity who{field_text(row, header, SheetField::id), field_text(row, header, SheetField::name),
                 field_text(row, header, SheetField::group)};
    if (who.id.empty()) {
      who.id = who.name;
    }
    if (who.id.empty()) {
      sink.report(finding_at(rule::roster_row_without_id, table, row, text(msg::roster_no_id)));
      continue;
    }
    const auto [first, added] = lines.try_emplace(who.id, row.line);
    if (!added) {
      Diagnostic finding = finding_at(rule::duplicate_on_roster, table, row,
                                      text(msg::roster_twice, shown(who.id), first->second));
      finding.help = text(msg::roster_twice_help);
      sink.report(std::move(finding));
      continue;
    }
    roster.people.push_back(std::move(who));
    roster.origins.push_back({table.file, table.sheet, row.line});
  }
}

void read_marks(const Table& table, const Header& header, std::vector<Mark>& marks, Sink& sink) {
  for (std::size_t i = header.data_row; i < table.rows.size(); ++i) {
    const TableRow& row = table.rows[i];
    if (is_blank_row(row)) {
      continue;
    }
    Mark mark;
    mark.id = field_text(row, header, SheetField::id);
    mark.item = field_text(row, header, SheetField::item);
    mark.points = field_text(row, header, SheetField::total);
    mark.marker = field_text(row, header, SheetField::marker);
    mark.comment = field_text(row, header, SheetField::comment);
    mark.origin = {table.file, table.sheet, row.line};
    if (mark.id.empty() || mark.item.empty()) {
      sink.report(finding_at(rule::incomplete_mark, table, row, text(msg::marks_incomplete)));
      continue;
    }
    marks.push_back(std::move(mark));
  }
}

bool names_people(const Header& header) {
  return header.find(SheetField::id) != nullptr || header.find(SheetField::name) != nullptr;
}

bool names_marks(const Header& header) {
  return header.find(SheetField::id) != nullptr && header.find(SheetField::item) != nullptr &&
         header.find(SheetField::total) != nullptr;
}

}  // namespace

Result<Roster> load_roster(const std::string& path, SourceMap& sources, Sink& sink) {
  const Result<std::vector<Table>> tables = load_tables(path, sources, sink);
  if (!tables) {
    return tables.error();
  }
  Roster roster;
  bool found = false;
  std::unordered_map<std::string, std::int64_t> lines;
  for (const Table& table : *tables) {
    if (const std::optional<Header> header = header_with(table, &names_people)) {
      found = true;
      read_people(table, *header, lines, roster, sink);
    }
  }
  if (!found) {
    return Error{text(msg::roster_no_column, visible(path))};
  }
  return roster;
}

Result<std::vector<Mark>> load_marks(const std::string& path, SourceMap& sources, Sink& sink) {
  const Result<std::vector<Table>> tables = load_tables(path, sources, sink);
  if (!tables) {
    return tables.error();
  }
  std::vector<Mark> marks;
  bool found = false;
  for (const Table& table : *tables) {
    if (const std::optional<Header> header = header_with(table, &names_marks)) {
      found = true;
      read_marks(table, *header, marks, sink);
    }
  }
  if (!found) {
    return Error{text(msg::marks_no_column, visible(path))};
  }
  return marks;
}

}  // namespace tiku

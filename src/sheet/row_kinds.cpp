#include "sheet/row_kinds.h"

#include <algorithm>

#include "base/text.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

bool repeats_header(const TableRow& row, const Header& header) {
  std::size_t same = 0;
  for (std::size_t i = 0; i < header.columns.size(); ++i) {
    const std::string_view cell = trim(cell_text(row, i));
    const std::string& name = header.columns[i].header;
    if (cell != name) {
      return false;
    }
    same += name.empty() ? 0U : 1U;
  }
  return same > 1;
}

const std::string* field_cell(const TableRow& row, const Header& header, SheetField field) {
  const std::ptrdiff_t at = header.index_of(field);
  if (at < 0 || trim(cell_text(row, static_cast<std::size_t>(at))).empty()) {
    return nullptr;
  }
  return &cell_text(row, static_cast<std::size_t>(at));
}

}  // namespace

const std::string& head_of_row(const TableRow& row, const Header& header) {
  static const std::string kNothing;
  for (const SheetField field : {SheetField::id, SheetField::name}) {
    if (const std::string* cell = field_cell(row, header, field)) {
      return *cell;
    }
  }
  for (const TableCell& cell : row.cells) {
    if (!trim(cell.text).empty()) {
      return cell.text;
    }
  }
  return kNothing;
}

RowKind kind_of_row(const TableRow& row, const Header& header) {
  if (is_blank_row(row)) {
    return RowKind::blank;
  }
  if (repeats_header(row, header)) {
    return RowKind::header_again;
  }
  const std::string& head = head_of_row(row, header);
  if (is_totals_word(head)) {
    return RowKind::totals;
  }
  const std::string* name = field_cell(row, header, SheetField::name);
  if (is_key_word(head) || (name != nullptr && is_key_word(*name))) {
    return RowKind::key;
  }
  return is_footer(head) ? RowKind::footer : RowKind::candidate;
}

void LeftOutRows::add(RowKind kind, const TableRow& row, const Header& header) {
  Kind* left_out = nullptr;
  switch (kind) {
    case RowKind::candidate:
    case RowKind::blank:
      return;
    case RowKind::header_again:
      left_out = &headers;
      break;
    case RowKind::totals:
      left_out = &totals;
      break;
    case RowKind::key:
      left_out = &keys;
      break;
    case RowKind::footer:
      left_out = &footers;
      break;
  }
  if (left_out->count++ == 0) {
    left_out->line = row.line;
    left_out->head = trim(head_of_row(row, header));
  }
}

}  // namespace tiku

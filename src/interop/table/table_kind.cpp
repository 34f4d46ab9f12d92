#include "interop/table/table_kind.h"

#include <algorithm>

#include "bank/key_columns.h"
#include "base/text.h"
#include "interop/table/messages.h"
#include "sheet/fold.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

/// 1, 第1题, Q1, 单选3, 1、题干...: a column that holds answers to a question.
bool names_item(std::string_view header) {
  const std::string plain = fold_plain(header);
  if (split_number(plain)) {
    return true;
  }
  std::string_view words = plain;
  for (const std::string_view word : {"第", "q", "题", "单选", "多选", "判断", "填空"}) {
    take_word(words, word);
  }
  if (!take_number(words)) {
    return false;
  }
  take_word(words, "题");
  return trim(words).empty();
}

/// What the cells of one row name.
struct HeaderCounts {
  std::size_t people = 0;
  std::size_t items = 0;
  std::size_t totals = 0;
  bool item_column = false;
  bool answer_column = false;
};

HeaderCounts count_headers(const TableRow& row) {
  HeaderCounts counts;
  for (const TableCell& cell : row.cells) {
    if (trim(cell.text).empty()) {
      continue;
    }
    const SheetField field = field_of(cell.text).field;
    counts.people += field == SheetField::id || field == SheetField::name ? 1U : 0U;
    counts.totals += field == SheetField::total ? 1U : 0U;
    counts.items += names_item(cell.text) ? 1U : 0U;
    counts.item_column = counts.item_column || is_item_header(cell.text);
    counts.answer_column = counts.answer_column || is_answer_header(cell.text);
  }
  return counts;
}

std::string shown_row(const TableRow& row) {
  constexpr std::size_t kMost = 6;
  std::vector<std::string> shown;
  for (const TableCell& cell : row.cells) {
    if (!trim(cell.text).empty()) {
      shown.push_back(visible(trim(cell.text)));
    }
    if (shown.size() > kMost) {
      shown.back() = "...";
      break;
    }
  }
  return join(shown, ", ");
}

TableKind kind_of_header(const TableRow& row) {
  using Looks = TableKind::Looks;
  const HeaderCounts counts = count_headers(row);
  const std::string shown = shown_row(row);
  if (counts.people > 0 && (counts.items > 0 || counts.answer_column)) {
    return {Looks::answers, text(msg::table_is_answers, row.line, shown)};
  }
  if (counts.people > 0 && counts.totals > 0) {
    return {Looks::results, text(msg::table_is_results, row.line, shown)};
  }
  if (counts.item_column && counts.answer_column) {
    return {Looks::key, text(msg::table_is_key, row.line, shown)};
  }
  if (counts.people > 0) {
    return {Looks::roster, text(msg::table_is_roster, row.line, shown)};
  }
  return {Looks::unknown, text(msg::table_is_unknown)};
}

}  // namespace

TableKind kind_of_table(const Table& table) {
  constexpr std::size_t kHeaderRows = 20;
  if (table.rows.empty()) {
    return {TableKind::Looks::empty, text(msg::table_empty)};
  }
  for (std::size_t i = 0; i < std::min(table.rows.size(), kHeaderRows); ++i) {
    TableKind kind = kind_of_header(table.rows[i]);
    if (kind.looks != TableKind::Looks::unknown) {
      return kind;
    }
  }
  return {TableKind::Looks::unknown, text(msg::table_is_unknown)};
}

}  // namespace tiku

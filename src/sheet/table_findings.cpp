#include "sheet/table_findings.h"

#include <algorithm>

#include "base/text.h"
#include "sheet/fold.h"
#include "sheet/messages.h"
#include "sheet/places.h"
#include "sheet/rules.h"
#include "sheet/show.h"

namespace tiku {
namespace {

/// So many words are compared with a heading, for so many headings; more cost too much and help
/// nobody.
constexpr std::size_t kMostCompared = 2000;
constexpr std::size_t kMostSuggested = 20;

/// The row in which a column is headed: of several the lowest that says something.
const TableRow& heading_row(const Table& table, const Header& header, std::size_t column) {
  for (std::size_t i = header.data_row; i > header.first_row + 1; --i) {
    if (!trim(cell_text(table.rows[i - 1], column)).empty()) {
      return table.rows[i - 1];
    }
  }
  return table.rows[header.first_row];
}

bool is_number(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Ids and words of columns that a heading may have been meant for. Numbers are near to too many
/// others.
std::vector<std::string_view> words_for_headings(const SheetReading& reading) {
  std::vector<std::string_view> words;
  for (const SheetField field :
       {SheetField::id, SheetField::name, SheetField::group, SheetField::form, SheetField::total}) {
    const std::vector<std::string_view> more = field_words(field);
    words.insert(words.end(), more.begin(), more.end());
  }
  for (const Item& item : reading.index.items()) {
    if (words.size() < kMostCompared && !is_number(item.question->id)) {
      words.push_back(item.question->id);
    }
  }
  return words;
}

bool has_column(const Header& header, std::size_t item) {
  return std::any_of(header.columns.begin(), header.columns.end(), [&](const SheetColumn& column) {
    return column.match.is_one() && column.match.item == item;
  });
}

/// The item whose number stands in a heading, if no other column answers it: 第3提, Q3?.
std::string_view item_of_number_in(const SheetReading& reading, const Header& header,
                                   std::string_view heading) {
  const std::string plain = fold_plain(heading);
  const std::size_t begin = plain.find_first_of("0123456789");
  if (begin == std::string::npos) {
    return {};
  }
  const std::size_t end = std::min(plain.find_first_not_of("0123456789", begin), plain.size());
  const ItemMatch match = reading.index.find(plain.substr(begin, end - begin));
  return match.is_one() && !has_column(header, match.item)
             ? std::string_view(reading.index.question(match.item).id)
             : std::string_view();
}

std::string_view meant(const SheetReading& reading, const Header& header, std::string_view heading,
                       const std::vector<std::string_view>& words) {
  const std::string_view near =
      is_number(heading) ? std::string_view() : suggest(fold_words(heading), words);
  return near.empty() ? item_of_number_in(reading, header, heading) : near;
}

}  // namespace

Diagnostic column_finding(const RuleInfo& rule, const SheetReading& reading,
                          const HeadedTable& table, std::size_t column, Text message) {
  const TableRow& row = heading_row(table.table, table.header, column);
  return finding_at(rule, reading.sources, origin_in(table.table, row, column),
                    cell_text(row, column), std::move(message));
}

Diagnostic header_finding(const RuleInfo& rule, const SheetReading& reading,
                          const HeadedTable& table, Text message) {
  const TableRow& row = table.table.rows[table.header.first_row];
  return finding_at(rule, reading.sources, origin_in(table.table, row), {}, std::move(message));
}

Diagnostic other_exam_finding(const SheetReading& reading, const HeadedTable& table,
                              std::size_t placed, const std::vector<std::string>& missing) {
  Diagnostic finding =
      header_finding(rule::other_exam, reading, table,
                     text(table.header.is_long() ? msg::other_exam_items : msg::other_exam_columns,
                          placed, placed + missing.size(), shown_list(missing)));
  finding.help = text(msg::other_exam_help);
  return finding;
}

void report_unmatched(SheetReading& reading, const HeadedTable& table) {
  const std::vector<std::string_view> words = words_for_headings(reading);
  std::size_t reported = 0;
  for (std::size_t i = 0; i < table.header.columns.size(); ++i) {
    const SheetColumn& column = table.header.columns[i];
    if (!column.is_unmatched()) {
      continue;
    }
    const bool refused = column.number_refused;
    Diagnostic finding = column_finding(
        rule::unmatched_column, reading, table, i,
        text(refused ? msg::number_not_used : msg::unmatched_column, shown(column.header)));
    const std::string_view near = refused || ++reported > kMostSuggested
                                      ? std::string_view()
                                      : meant(reading, table.header, column.header, words);
    finding.help = refused        ? text(msg::number_not_used_help)
                   : near.empty() ? text(msg::unmatched_column_help)
                                  : text(msg::unmatched_column_near, shown(near));
    reading.sink.report(std::move(finding));
  }
}

}  // namespace tiku

#include "sheet/places.h"

#include <algorithm>

#include "base/text.h"
#include "sheet/messages.h"
#include "sheet/show.h"

namespace tiku {
namespace {

bool is_workbook(const SourceMap& sources, const Origin& origin) {
  return sources.at(origin.file).text().empty();
}

/// Length of the quoted cell at the front of `text`.
std::size_t quoted_length(std::string_view text) {
  std::size_t at = text.find('"', 1);
  while (at != std::string_view::npos && at + 1 < text.size() && text[at + 1] == '"') {
    at = text.find('"', at + 2);
  }
  return at == std::string_view::npos ? std::string_view::npos : at + 1;
}

std::size_t value_length(std::string_view text, std::string_view value) {
  if (!value.empty() && text.starts_with(value)) {
    return value.size();
  }
  const std::string_view ends = value.empty() ? "\r\n" : "\r\n,;|\t";
  const std::size_t line_end = std::min(text.find_first_of(ends), text.size());
  if (!text.starts_with('"')) {
    return line_end;
  }
  const std::size_t quoted = quoted_length(text);
  return quoted == std::string_view::npos ? line_end : quoted;
}

}  // namespace

std::uint32_t place_of(const TableCell& cell, std::size_t column) {
  return cell.where.file == kNoFile ? static_cast<std::uint32_t>(column + 1) : cell.where.begin;
}

Origin origin_in(const Table& table, const TableRow& row) {
  const bool has_place = !row.cells.empty() && row.cells.front().where.file != kNoFile;
  return {table.file, table.sheet, row.line, has_place ? row.cells.front().where.begin : 0};
}

Origin origin_in(const Table& table, const TableRow& row, std::size_t column) {
  Origin origin = origin_in(table, row);
  if (column < row.cells.size()) {
    origin.at = place_of(row.cells[column], column);
  }
  return origin;
}

std::string cell_name(std::uint32_t column, std::int64_t row) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  }
  return letters + std::to_string(row);
}

Span span_of(const SourceMap& sources, const Origin& origin, std::string_view value) {
  if (is_workbook(sources, origin)) {
    return {origin.file, 0, 0};
  }
  const Source& source = sources.at(origin.file);
  const std::int64_t line = std::clamp<std::int64_t>(origin.line, 1, source.line_count());
  const std::size_t begin = std::min<std::size_t>(
      origin.at > 0 ? origin.at : source.line_start(line), source.text().size());
  const std::size_t length = value_length(source.text().substr(begin), trim(value));
  return {origin.file, static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(begin + length)};
}

Diagnostic finding_at(const RuleInfo& rule, const SourceMap& sources, const Origin& origin,
                      std::string_view value, Text message) {
  Diagnostic finding;
  finding.rule = &rule;
  finding.where = span_of(sources, origin, value);
  finding.message = std::move(message);
  if (is_workbook(sources, origin) && origin.line > 0) {
    finding.row = origin.line;
    finding.message =
        origin.at > 0
            ? text(msg::in_workbook_cell, shown(origin.sheet), cell_name(origin.at, origin.line),
                   std::move(finding.message))
            : text(msg::in_workbook_sheet, shown(origin.sheet), std::move(finding.message));
  }
  return finding;
}

}  // namespace tiku

// The reader walks the text once. Where a quote is never closed, or closes lines later in the
// middle of other text, it is taken for a plain character and the cell is read again, so that
// damage in one row cannot swallow others. Reading again stays linear: between such a quote and the
// place where it fails there are only doubled quotes, and those never fail themselves.
#include "format/csv.h"

#include <algorithm>

#include "base/text.h"
#include "format/separator.h"
#include "format/table_messages.h"
#include "format/table_rules.h"

namespace tiku {
namespace {

bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

/// Reports damage of one kind: the first places one by one, the rest as a number.
class Damage {
 public:
  Damage(const RuleInfo& rule, Sink& sink) : rule_(rule), sink_(sink) {}

  void report(Span where, Text message, const Message& help) {
    constexpr std::size_t kListed = 50;
    last_ = where;
    if (++count_ <= kListed) {
      sink_.report(rule_, where, std::move(message), text(help));
    } else {
      ++unlisted_;
    }
  }

  void finish() {
    if (unlisted_ != 0) {
      sink_.report(rule_, last_, text(msg::csv_more_damage, unlisted_));
    }
  }

 private:
  const RuleInfo& rule_;
  Sink& sink_;
  Span last_;
  std::size_t count_ = 0;
  std::size_t unlisted_ = 0;
};

class CsvReader {
 public:
  CsvReader(std::string_view text, FileId file, SeparatorGuess start, Sink& sink)
      : text_(text),
        file_(file),
        separator_(start.separator),
        at_(start.skip),
        line_(start.skip == 0 ? 1 : 2),
        unclosed_(rules::csv_unclosed_quote, sink),
        after_quote_(rules::csv_text_after_quote, sink) {}

  std::vector<TableRow> read() {
    std::vector<TableRow> rows;
    while (at_ < text_.size()) {
      const std::size_t cells = rows.empty() ? 0 : rows.back().cells.size();
      TableRow& row = rows.emplace_back();
      row.line = line_;
      row.cells.reserve(cells);
      read_row(row);
    }
    unclosed_.finish();
    after_quote_.finish();
    return rows;
  }

 private:
  void read_row(TableRow& row) {
    row.cells.push_back(read_cell());
    while (at_ < text_.size() && text_[at_] == separator_) {
      ++at_;
      row.cells.push_back(read_cell());
    }
    skip_line_end();
  }

  TableCell read_cell() {
    TableCell cell;
    const std::size_t begin = at_;
    if (at_ >= text_.size() || text_[at_] != '"' || !read_quoted(cell)) {
      at_ = plain_end(begin);
      cell.text = text_.substr(begin, at_ - begin);
    }
    cell.where = span(begin, at_);
    return cell;
  }

  /// Reads a quoted cell; false (and nothing taken) where its quote is no quote.
  bool read_quoted(TableCell& cell) {
    const std::size_t begin = at_;
    std::size_t from = begin + 1;
    std::int64_t line_ends = 0;
    while (true) {
      const std::size_t quote = text_.find('"', from);
      if (quote == std::string_view::npos) {
        return refuse_quote(cell, begin);
      }
      cell.text.append(text_, from, quote - from);
      line_ends += count_line_ends(text_.substr(from, quote - from));
      from = quote + 1;
      if (from >= text_.size() || text_[from] != '"') {
        break;
      }
      cell.text += '"';
      ++from;
    }
    const std::size_t end = plain_end(from);
    if (end != from && line_ends != 0) {
      return refuse_quote(cell, begin);
    }
    if (end != from) {
      take_rest(cell, from, end);
    }
    line_ += line_ends;
    at_ = end;
    return true;
  }

  bool refuse_quote(TableCell& cell, std::size_t begin) {
    cell.text.clear();
    unclosed_.report(span(begin, begin + 1), text(msg::csv_unclosed_quote),
                     msg::csv_unclosed_quote_help);
    return false;
  }

  /// Text between the closing quote and the end of the cell; spaces there mean nothing.
  void take_rest(TableCell& cell, std::size_t begin, std::size_t end) {
    const std::string_view rest = text_.substr(begin, end - begin);
    if (rest.find_first_not_of(' ') == std::string_view::npos) {
      return;
    }
    after_quote_.report(span(begin, end), text(msg::csv_text_after_quote, visible(rest)),
                        msg::csv_text_after_quote_help);
    cell.text += rest;
  }

  std::size_t plain_end(std::size_t from) const {
    while (from < text_.size() && text_[from] != separator_ && !is_line_end(text_[from])) {
      ++from;
    }
    return from;
  }

  void skip_line_end() {
    if (at_ < text_.size()) {
      at_ += text_.substr(at_, 2) == "\r\n" ? 2U : 1U;
      ++line_;
    }
  }

  static std::int64_t count_line_ends(std::string_view piece) {
    std::int64_t count = 0;
    for (std::size_t i = 0; i < piece.size(); ++i) {
      const bool second_half = piece[i] == '\n' && i > 0 && piece[i - 1] == '\r';
      count += is_line_end(piece[i]) && !second_half ? 1 : 0;
    }
    return count;
  }

  Span span(std::size_t begin, std::size_t end) const {
    return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  std::string_view text_;
  FileId file_;
  char separator_;
  std::size_t at_;
  std::int64_t line_;
  Damage unclosed_;
  Damage after_quote_;
};

void report_nul_bytes(std::string_view text, FileId file, Sink& sink) {
  Damage damage(rules::csv_nul_byte, sink);
  for (std::size_t at = text.find('\0'); at != std::string_view::npos;
       at = text.find('\0', at + 1)) {
    const auto begin = static_cast<std::uint32_t>(at);
    damage.report({file, begin, begin + 1}, tiku::text(msg::csv_nul_byte), msg::csv_nul_byte_help);
  }
  damage.finish();
}

/// A table whose every row is one cell although its header has full-width commas was typed with the
/// wrong comma.
void check_full_width_separator(const Table& table, Sink& sink) {
  constexpr std::string_view kComma = "，";
  const bool one_cell = std::all_of(table.rows.begin(), table.rows.end(),
                                    [](const TableRow& row) { return row.cells.size() == 1; });
  if (table.rows.size() < 2 || !one_cell) {
    return;
  }
  const TableCell& header = table.rows.front().cells.front();
  const std::size_t at = header.text.find(kComma);
  if (at == std::string::npos ||
      table.rows[1].cells.front().text.find(kComma) == std::string::npos) {
    return;
  }
  const auto begin = header.where.begin + static_cast<std::uint32_t>(at);
  const Span where{header.where.file, begin, begin + static_cast<std::uint32_t>(kComma.size())};
  sink.report(rules::csv_full_width_separator, where, text(msg::csv_full_width_separator));
}

}  // namespace

Table read_csv(const SourceMap& sources, FileId file, Sink& sink, char separator) {
  const std::string_view text = sources.at(file).text();
  SeparatorGuess start = find_separator(text);
  if (separator != 0) {
    start.separator = separator;
  }
  Table table;
  table.file = file;
  table.separator = start.separator;
  table.rows = CsvReader(text, file, start, sink).read();
  report_nul_bytes(text, file, sink);
  check_full_width_separator(table, sink);
  return table;
}

}  // namespace tiku

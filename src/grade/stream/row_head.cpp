#include "grade/stream/row_head.h"

#include <algorithm>

#include "base/text.h"
#include "format/csv.h"
#include "io/encoding_guess.h"
#include "sheet/readers/reader.h"
#include "sheet/reading.h"
#include "sheet/table_sheets.h"

namespace tiku {
namespace {

std::string extension_of(const std::string& path) {
  const std::size_t dot = path.find_last_of("./");
  return dot == std::string::npos || path[dot] == '/' ? "" : fold_case(path.substr(dot + 1));
}

bool is_utf8(Encoding encoding) {
  return encoding == Encoding::utf8 || encoding == Encoding::utf8_bom;
}

/// A character of three bytes: the file is UTF-8 and not so by accident.
bool has_long_character(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
}

std::optional<RowHead> read_rows(const std::string& path, std::string_view rows, const Bank& bank,
                                 const SheetOptions& options) {
  const Encoding* forced = options.encoding ? &*options.encoding : nullptr;
  const Result<DecodedText> decoded = decode_text(rows, forced);
  if (rows.empty() || !decoded || !is_utf8(decoded->encoding)) {
    return std::nullopt;
  }
  SourceMap sources;
  Sink sink;
  SheetReading reading(bank, options, sources, sink);
  reading.extra_found.resize(options.extra_columns.size());
  InputFile input{path, extension_of(path), rows, sources.add(path, decoded->text), {}};
  input.text = sources.at(input.file).text();
  if (trim(input.text).empty() || &reader_for(input, reading) != &kCsvReader) {
    return std::nullopt;
  }
  RowHead head;
  head.table = read_csv(sources, input.file, sink);
  const std::optional<Header> header = take_header(reading, head.table);
  if (!header || header->is_long() || reading.fatal || !sink.sorted().empty() ||
      header->data_row >= head.table.rows.size()) {
    return std::nullopt;
  }
  std::optional<RowPlan> plan = plan_rows(*header, reading.index, options.extra_columns.size());
  if (!plan) {
    return std::nullopt;
  }
  head.plan = std::move(*plan);
  const TableRow& first = head.table.rows[header->data_row];
  head.bytes = rows.size() - input.text.size() + first.cells.front().where.begin;
  head.first_line = first.line;
  head.ascii_only = !has_long_character(input.text);
  return head;
}

}  // namespace

std::optional<RowHead> read_row_head(const std::string& path, const FileHead& file,
                                     const Bank& bank, const SheetOptions& options) {
  constexpr std::size_t kMostlyEnough = std::size_t{16} << 10;
  const std::string_view bytes = file.bytes;
  std::optional<RowHead> head;
  if (bytes.size() > kMostlyEnough) {
    const std::string_view few = bytes.substr(0, bytes.rfind('\n', kMostlyEnough) + 1);
    head = read_rows(path, few, bank, options);
  }
  if (!head) {
    const std::string_view rows = file.is_whole ? bytes : bytes.substr(0, bytes.rfind('\n') + 1);
    head = read_rows(path, rows, bank, options);
  }
  if (head) {
    head->ascii_only = head->ascii_only && !has_long_character(bytes);
  }
  return head;
}

}  // namespace tiku

// Question lists as CSV or TSV: see interop/table.
#include "format/csv.h"

#include "interop/registry.h"
#include "interop/table/question_columns.h"
#include "interop/table/table_import.h"

namespace tiku {
namespace {

Table table_of(const std::string& path, std::string text) {
  SourceMap sources;
  Sink sink;
  const FileId file = sources.add(path, std::move(text));
  return read_csv(sources, file, sink);
}

/// Whether a header of a question list stands at the beginning.
bool recognises(const ImportInput& input) {
  constexpr std::size_t kHead = std::size_t{32} << 10;
  std::string_view head = input.bytes.substr(0, kHead);
  if (head.size() < input.bytes.size()) {
    head = head.substr(0, head.rfind('\n') + 1);
  }
  const Result<DecodedText> decoded = decode_text(head, input.encoding);
  if (!decoded || decoded->text.empty()) {
    return false;
  }
  const Table table = table_of(input.path, decoded->text);
  const std::optional<QuestionHeader> header = find_question_header(table);
  return header && header->columns.columns.size() > 1;
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  std::vector<Table> tables;
  tables.push_back(table_of(input.path, std::move(decoded->text)));
  return import_tables(tables, input.path);
}

constexpr std::string_view kExtensions[] = {"csv", "tsv"};

}  // namespace

extern const ImportFormat csv_import;

constinit const ImportFormat csv_import{
    .name = "csv",
    .summary = {"question lists as CSV or TSV, a row a question", "CSV 或 TSV 题目表，一行一道题"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
    .place = PlaceKind::row,
};

}  // namespace tiku

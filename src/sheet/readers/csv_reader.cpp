#include <algorithm>

#include "base/text.h"
#include "format/csv.h"
#include "sheet/readers/reader.h"
#include "sheet/runs.h"
#include "sheet/table_sheets.h"

namespace tiku {
namespace {

/// A file without the ending of a table is one where a header stands among the first lines, as in
/// the text that spreadsheets save with tabs.
bool recognises(const InputFile& input, const SheetReading& reading) {
  const bool named =
      input.extension == "csv" || input.extension == "tsv" || input.extension == "tab";
  if (input.text.find_first_of(",\t;|") == std::string_view::npos) {
    return named;
  }
  const bool few_answers =
      parse_run(trim(input.text.substr(0, input.text.find('\n')))).answers.size() < 2;
  if (named && few_answers) {
    return true;
  }
  Sink unused;
  const Table table = read_csv(reading.sources, input.file, unused);
  const std::optional<Header> header = find_header(table, reading.index, reading.options);
  if (!header) {
    return false;
  }
  const bool person =
      header->find(SheetField::id) != nullptr || header->find(SheetField::name) != nullptr;
  return named || header->is_long() || (person && header->columns.size() > 1);
}

void read(SheetReading& reading, const InputFile& input) {
  const Table table = read_csv(reading.sources, input.file, reading.sink);
  read_table(reading, table);
}

}  // namespace

const SheetReader kCsvReader{"csv", &recognises, &read};

}  // namespace tiku

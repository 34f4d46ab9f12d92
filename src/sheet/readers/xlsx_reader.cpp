#include "format/xlsx.h"
#include "sheet/readers/reader.h"
#include "sheet/table_sheets.h"

namespace tiku {
namespace {

bool recognises(const InputFile& input, const SheetReading&) {
  return input.bytes.starts_with("PK\x03\x04");
}

void read(SheetReading& reading, const InputFile& input) {
  const Result<std::vector<Table>> tables = read_xlsx(input.bytes, input.file);
  if (!tables) {
    reject_file(reading, input, 0, tables.error().what);
    return;
  }
  for (const Table& table : *tables) {
    if (!table.rows.empty()) {
      read_table(reading, table);
    }
  }
}

}  // namespace

const SheetReader kXlsxReader{"xlsx", &recognises, &read};

}  // namespace tiku

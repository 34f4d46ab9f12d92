#include "format/xlsx.h"

#include "format/xlsx_messages.h"
#include "format/xlsx_sheet.h"
#include "format/xlsx_workbook.h"
#include "format/zip_parts.h"

namespace tiku {

Result<std::vector<Table>> read_xlsx(std::string_view bytes, FileId file) {
  constexpr std::string_view kOleMagic = "\xD0\xCF\x11\xE0";
  if (bytes.starts_with(kOleMagic)) {
    return Error{text(msg::xlsx_old_or_encrypted)};
  }
  Result<ZipParts> parts = ZipParts::open(bytes);
  if (!parts) {
    return parts.error();
  }
  const Result<Workbook> workbook = read_workbook(*parts);
  if (!workbook) {
    return workbook.error();
  }
  if (workbook->sheets.empty()) {
    return Error{text(msg::xlsx_no_sheet)};
  }
  std::vector<Table> tables;
  CellBudget budget;
  for (const Workbook::Sheet& sheet : workbook->sheets) {
    Result<Table> table = read_xlsx_sheet(*parts, *workbook, sheet, budget);
    if (!table) {
      return table.error();
    }
    table->file = file;
    tables.push_back(std::move(*table));
  }
  return tables;
}

}  // namespace tiku

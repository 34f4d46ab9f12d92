// Question lists in workbooks: see interop/table.
#include "format/xlsx.h"

#include <utility>

#include "format/zip_parts.h"
#include "interop/registry.h"
#include "interop/table/table_import.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  if (!input.bytes.starts_with("PK")) {
    return false;
  }
  const Result<ZipParts> parts = ZipParts::open(input.bytes);
  return parts && (parts->has("xl/workbook.xml") || parts->has("xl/workbook.bin"));
}

Result<ImportResult> read(const ImportInput& input) {
  Result<std::vector<Table>> tables = read_xlsx(input.bytes, kNoFile);
  if (!tables) {
    return tables.error();
  }
  return import_tables(std::move(*tables), input.path);
}

constexpr std::string_view kExtensions[] = {"xlsx", "xlsm"};

}  // namespace

extern const ImportFormat xlsx_import;

constinit const ImportFormat xlsx_import{
    .name = "xlsx",
    .summary = {"question lists in Excel workbooks, a row a question, a sheet a section",
                "Excel 题目表，一行一道题，一个工作表一个部分"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
    .place = PlaceKind::row,
};

}  // namespace tiku

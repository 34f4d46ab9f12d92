#include "report/xlsxwriter_library.h"

#include "io/shared_library.h"

namespace tiku {
namespace {

struct Loaded {
  XlsxwriterLibrary writer;
  Result<void> status;
};

Loaded load() {
  SharedLibrary library(TIKU_LIBXLSXWRITER);
  Loaded loaded;
  library.find("workbook_new", loaded.writer.workbook_new);
  library.find("workbook_add_format", loaded.writer.workbook_add_format);
  library.find("workbook_add_worksheet", loaded.writer.workbook_add_worksheet);
  library.find("workbook_set_properties", loaded.writer.workbook_set_properties);
  library.find("workbook_close", loaded.writer.workbook_close);
  library.find("format_set_bold", loaded.writer.format_set_bold);
  library.find("worksheet_set_column", loaded.writer.worksheet_set_column);
  library.find("worksheet_write_string", loaded.writer.worksheet_write_string);
  library.find("worksheet_write_number", loaded.writer.worksheet_write_number);
  library.find("worksheet_freeze_panes", loaded.writer.worksheet_freeze_panes);
  library.find("worksheet_ignore_errors", loaded.writer.worksheet_ignore_errors);
  library.find("lxw_strerror", loaded.writer.lxw_strerror);
  loaded.status = library.status();
  return loaded;
}

}  // namespace

Result<const XlsxwriterLibrary*> xlsxwriter_library() {
  static const Loaded kLoaded = load();
  if (!kLoaded.status) {
    return kLoaded.status.error();
  }
  return &kLoaded.writer;
}

}  // namespace tiku

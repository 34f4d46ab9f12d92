#pragma once

#include <xlsxwriter.h>

#include "base/result.h"

namespace tiku {

/// The functions of libxlsxwriter that are used here, under their names.
struct XlsxwriterLibrary {
  decltype(&::workbook_new) workbook_new = nullptr;
  decltype(&::workbook_add_format) workbook_add_format = nullptr;
  decltype(&::workbook_add_worksheet) workbook_add_worksheet = nullptr;
  decltype(&::workbook_set_properties) workbook_set_properties = nullptr;
  decltype(&::workbook_close) workbook_close = nullptr;
  decltype(&::format_set_bold) format_set_bold = nullptr;
  decltype(&::worksheet_set_column) worksheet_set_column = nullptr;
  decltype(&::worksheet_write_string) worksheet_write_string = nullptr;
  decltype(&::worksheet_write_number) worksheet_write_number = nullptr;
  decltype(&::worksheet_freeze_panes) worksheet_freeze_panes = nullptr;
  decltype(&::worksheet_ignore_errors) worksheet_ignore_errors = nullptr;
  decltype(&::lxw_strerror) lxw_strerror = nullptr;
};

/// libxlsxwriter, loaded by the first call: it brings libcrypto, and most runs write no workbook.
Result<const XlsxwriterLibrary*> xlsxwriter_library();

}  // namespace tiku

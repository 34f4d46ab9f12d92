#include "report/text_workbook.h"

#include <algorithm>

#include "base/width.h"
#include "io/files.h"
#include "report/workbook.h"
#include "report/workbook_messages.h"
#include "report/xlsxwriter_library.h"

namespace tiku {
namespace {

constexpr std::size_t kWidest = 48;
constexpr std::size_t kNarrowest = 8;

/// As wide as the widest cell of the column, within limits.
double width_of(const ExportSheet& sheet, std::size_t column) {
  std::size_t width = kNarrowest;
  for (const std::vector<std::string>& row : sheet.rows) {
    width = std::max(width, column < row.size() ? display_width(row[column]) + 2 : 0);
  }
  return static_cast<double>(std::min(width, kWidest));
}

void write_rows(const XlsxwriterLibrary& library, lxw_workbook* book, const ExportSheet& sheet) {
  lxw_worksheet* page = library.workbook_add_worksheet(book, sheet.name.c_str());
  lxw_format* title = library.workbook_add_format(book);
  library.format_set_bold(title);
  for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
    for (std::size_t c = 0; c < sheet.rows[r].size(); ++c) {
      const std::string cell = workbook_text(sheet.rows[r][c]);
      const auto column = static_cast<lxw_col_t>(c);
      if (r == 0) {
        library.worksheet_set_column(page, column, column, width_of(sheet, c), nullptr);
      }
      if (!cell.empty()) {
        library.worksheet_write_string(page, static_cast<lxw_row_t>(r), column, cell.c_str(),
                                       r == 0 ? title : nullptr);
      }
    }
  }
  library.worksheet_freeze_panes(page, 1, 0);
  library.worksheet_ignore_errors(page, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

}  // namespace

Result<void> write_text_workbook(const std::vector<ExportSheet>& sheets, const std::string& path) {
  const Result<const XlsxwriterLibrary*> loaded = xlsxwriter_library();
  if (!loaded) {
    return loaded.error();
  }
  const XlsxwriterLibrary& library = **loaded;
  // It prints where it cannot open a file; we say it ourselves.
  if (Result<void> ready = write_file(path, ""); !ready) {
    return ready;
  }
  lxw_workbook* book = library.workbook_new(path.c_str());
  if (book == nullptr) {
    return Error{text(msg::workbook_failed, path, "")};
  }
  lxw_doc_properties properties{};
  properties.created = kWorkbookCreated;
  library.workbook_set_properties(book, &properties);
  for (const ExportSheet& sheet : sheets) {
    write_rows(library, book, sheet);
  }
  const lxw_error trouble = library.workbook_close(book);
  if (trouble != LXW_NO_ERROR) {
    return Error{text(msg::workbook_failed, path, library.lxw_strerror(trouble))};
  }
  return {};
}

}  // namespace tiku

// libxlsxwriter writes the workbook. Cells that are text are written as text, so that ids keep
// their zeros and nothing becomes a formula.
#include "report/workbook.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"
#include "io/files.h"
#include "report/files/tables.h"
#include "report/header_messages.h"
#include "report/workbook_messages.h"
#include "report/xlsxwriter_library.h"

namespace tiku {
namespace {

/// What Excel can hold.
constexpr lxw_row_t kMostRows = 1048576;

class SheetWriter {
 public:
  SheetWriter(const XlsxwriterLibrary& library, lxw_workbook* book, lxw_worksheet* sheet, Lang lang)
      : library_(library), sheet_(sheet), lang_(lang), title_(library.workbook_add_format(book)) {
    library.format_set_bold(title_);
  }

  void write(const Report& report, const TableFile& table) {
    lxw_col_t c = 0;
    for (const Column& column : table.columns(report)) {
      library_.worksheet_set_column(sheet_, c, c, column.width, nullptr);
      const std::string title = workbook_text(column.title.in(lang_));
      library_.worksheet_write_string(sheet_, 0, c++, title.c_str(), title_);
    }
    library_.worksheet_freeze_panes(sheet_, 1, 0);
    table.rows(report, [this](const Row& row) { add(row); });
    library_.worksheet_ignore_errors(sheet_, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
  }

 private:
  void add(const Row& row) {
    if (next_ >= kMostRows) {
      return;
    }
    for (std::size_t c = 0; c < row.size(); ++c) {
      add(row[c], static_cast<lxw_col_t>(c));
    }
    ++next_;
  }

  void add(const Value& value, lxw_col_t column) {
    double number = 0;
    const char* end = value.text.data() + value.text.size();
    const auto read = std::from_chars(value.text.data(), end, number);
    if (value.is_number && read.ec == std::errc() && read.ptr == end) {
      library_.worksheet_write_number(sheet_, next_, column, number, nullptr);
      return;
    }
    const std::string text =
        workbook_text(value.word == nullptr ? std::string_view(value.text) : value.word->in(lang_));
    if (!text.empty()) {
      library_.worksheet_write_string(sheet_, next_, column, text.c_str(), nullptr);
    }
  }

  const XlsxwriterLibrary& library_;
  lxw_worksheet* sheet_;
  Lang lang_;
  lxw_format* title_;
  lxw_row_t next_ = 1;
};

}  // namespace

std::string workbook_text(std::string_view text) {
  std::string out;
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size() && characters < kMostCellCharacters; ++characters) {
    const Decoded next = decode_utf8(text, at);
    if (next.scalar != 0) {
      append_utf8(out, next.scalar);
    }
    at += next.bytes;
  }
  return out;
}

Result<void> write_sheets(const Report& report, const std::vector<WorkbookSheet>& sheets,
                          const std::string& path) {
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
  for (const WorkbookSheet& sheet : sheets) {
    lxw_worksheet* page = library.workbook_add_worksheet(book, sheet.name.c_str());
    SheetWriter(library, book, page, report.lang()).write(report, *sheet.table);
  }
  const lxw_error trouble = library.workbook_close(book);
  if (trouble != LXW_NO_ERROR) {
    return Error{text(msg::workbook_failed, path, library.lxw_strerror(trouble))};
  }
  return {};
}

Result<void> write_workbook(const Report& report, const std::string& path) {
  return write_sheets(report,
                      {{"成绩", &results_table},
                       {"题目", &items_table},
                       {"拒收", &rejects_table},
                       {"容错", &ledger_table}},
                      path);
}

}  // namespace tiku

#pragma once

#include <string_view>

#include "interop/export_format.h"

namespace tiku {

// A format is a file in interop/formats that defines one of these; it is named here and nowhere
// else.
Result<ExportResult> write_html_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_xlsx_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_csv_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_wjx_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_markdown_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_moodle_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_gift_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_aiken_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_qti_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_anki_export(const Bank& bank, const ExportWish& wish);
Result<ExportResult> write_bank_export(const Bank& bank, const ExportWish& wish);

/// All formats that can be written. Constant, so that the help of the command is made of it.
inline constexpr ExportFormat kExportFormats[] = {
    {"html",
     {"a paper to print, with an answer sheet", "可以打印的试卷，附答题卡"},
     "html",
     false,
     write_html_export},
    {"bank",
     {"a bank, as tiku writes it", "题库，按本程序的格式写出"},
     "yaml",
     false,
     write_bank_export},
};

/// The format of that name, or null.
const ExportFormat* find_export_format(std::string_view name);

}  // namespace tiku

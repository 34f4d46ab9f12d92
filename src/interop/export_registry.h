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
    {"xlsx",
     {"a workbook in the layout of Chinese exam platforms, a question a row",
      "Excel 工作簿，按国内考试平台的表头，每题一行"},
     "xlsx",
     true,
     write_xlsx_export},
    {"csv", {"the same rows as CSV", "同样的表格，CSV 格式"}, "csv", false, write_csv_export},
    {"wjx",
     {"text that 问卷星 (wjx.cn) takes in", "问卷星的文本导入格式"},
     "txt",
     false,
     write_wjx_export},
    {"markdown",
     {"Markdown, to read and to publish", "Markdown，便于阅读和发布"},
     "md",
     false,
     write_markdown_export},
    {"moodle", {"Moodle XML", "Moodle XML"}, "xml", false, write_moodle_export},
    {"gift", {"GIFT text of Moodle", "Moodle 的 GIFT 文本"}, "gift", false, write_gift_export},
    {"aiken",
     {"Aiken text: single choice only", "Aiken 文本：只有单选题"},
     "txt",
     false,
     write_aiken_export},
    {"qti", {"an IMS QTI 2.1 package", "IMS QTI 2.1 压缩包"}, "zip", true, write_qti_export},
    {"anki",
     {"text that Anki imports as cards", "可以导入 Anki 的卡片文本"},
     "txt",
     false,
     write_anki_export},
    {"bank",
     {"a bank, as tiku writes it", "题库，按本程序的格式写出"},
     "yaml",
     false,
     write_bank_export,
     true},
};

/// The format of that name, or null.
const ExportFormat* find_export_format(std::string_view name);

}  // namespace tiku

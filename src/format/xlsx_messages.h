#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message xlsx_not_zip{"this is no Excel workbook (.xlsx), or it is damaged: {}",
                                      "这不是 Excel 工作簿（.xlsx），或文件已损坏：{}"};
inline constexpr Message xlsx_part_not_sheet{"the part '{}' holds no sheet",
                                             "部件“{}”里没有工作表"};
inline constexpr Message xlsx_no_sheet{
    "the workbook has no visible sheet; show one or save it as CSV",
    "工作簿里没有可见的工作表；请取消隐藏，或另存为 CSV"};
inline constexpr Message xlsx_old_or_encrypted{
    "this is an old workbook (.xls) or one with a password; save it as .xlsx without a password",
    "这是旧版工作簿（.xls）或带密码的工作簿；请另存为不带密码的 .xlsx"};
inline constexpr Message xlsx_encrypted{"the workbook has a password; save it without one",
                                        "工作簿带密码；请另存为不带密码的文件"};
inline constexpr Message xlsx_binary{"this is a binary workbook (.xlsb); save it as .xlsx",
                                     "这是二进制工作簿（.xlsb）；请另存为 .xlsx"};
inline constexpr Message xlsx_too_large{
    "the part '{}' unpacks to more than {} MiB; split the workbook or save it as CSV",
    "部件“{}”解压后超过 {} MiB；请拆分工作簿，或另存为 CSV"};
inline constexpr Message xlsx_too_many_cells{
    "sheet '{}' goes past {} cells or their text past {} MiB; split the workbook or save it as CSV",
    "工作表“{}”使单元格超过 {} 个，或文字超过 {} MiB；请拆分工作簿，或另存为 CSV"};
inline constexpr Message xlsx_bad_cell{"sheet '{}' names a cell '{}' that cannot be",
                                       "工作表“{}”中有不可能存在的单元格“{}”"};
inline constexpr Message xlsx_bad_string{
    "sheet '{}', cell {}: the shared text number {} does not exist",
    "工作表“{}”单元格 {}：共享文本第 {} 号不存在"};

}  // namespace tiku::msg

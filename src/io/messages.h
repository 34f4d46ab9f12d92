#pragma once

#include "base/message.h"

namespace tiku::msg {

// Files.
inline constexpr Message no_such_file{"no such file or folder", "没有这个文件或文件夹"};
inline constexpr Message no_permission{"no permission", "没有权限"};
inline constexpr Message is_a_folder{"it is a folder, not a file", "这是文件夹，不是文件"};
inline constexpr Message not_a_folder{"a part of the path is not a folder",
                                      "路径中有一段不是文件夹"};
inline constexpr Message disk_full{"the disk is full", "磁盘已满"};
inline constexpr Message read_only_disk{"the disk is read-only", "磁盘是只读的"};
inline constexpr Message name_too_long{"the name is too long", "名称太长"};
inline constexpr Message too_many_links{"the links lead in a circle", "链接绕成了圈"};
inline constexpr Message too_many_files{"too many open files", "打开的文件太多"};
inline constexpr Message disk_error{"the disk reports an error", "磁盘报告出错"};
inline constexpr Message system_error{"system error {}", "系统错误 {}"};
inline constexpr Message cannot_read{"cannot read '{}': {}", "无法读取“{}”：{}"};
inline constexpr Message cannot_write{"cannot write '{}': {}", "无法写入“{}”：{}"};
inline constexpr Message cannot_list{"cannot list the folder '{}': {}", "无法列出文件夹“{}”：{}"};
inline constexpr Message never_ends{"more than {} MiB and no end; name a file that ends",
                                    "超过 {} MiB 仍未结束；请指定一个有结尾的文件"};
inline constexpr Message bad_result_name{"'{}' is not a plain file name", "“{}”不是单纯的文件名"};
inline constexpr Message in_file{"'{}': {}", "“{}”：{}"};
inline constexpr Message library_missing{
    "the library {} is needed for .xlsx workbooks and cannot be loaded; install it, or use CSV",
    "处理 .xlsx 工作簿需要程序库 {}，但无法加载；请安装它，或改用 CSV"};

// Encodings.
inline constexpr Message unknown_encoding{"unknown encoding '{}'; known are {}",
                                          "不认识编码“{}”；可用的有 {}"};
inline constexpr Message no_converter{"this system cannot convert {}; save the file as UTF-8",
                                      "本系统无法转换 {}；请把文件另存为 UTF-8"};
inline constexpr Message bad_byte{
    "line {}: byte {} (number {}) is not valid {}; save the file as UTF-8 or name its encoding "
    "with --encoding",
    "第 {} 行：字节 {}（第 {} 个）不是有效的 {}；请另存为 UTF-8，或用 --encoding 指定编码"};
inline constexpr Message utf8_or_gb18030{"UTF-8 or GB18030", "UTF-8 或 GB18030"};
inline constexpr Message not_text{"this is no text: {} of {} characters are control characters",
                                  "这不是文本：{1} 个字符中有 {0} 个是控制字符"};
inline constexpr Message row_too_long{
    "cannot read '{}': a row of more than {} MiB; is a quote never closed?",
    "无法读取“{}”：一行超过 {} MiB；是否有引号没有配对？"};
inline constexpr Message is_zip{
    "this is a zip file, not text; name an Excel workbook *.xlsx, unpack anything else",
    "这是 zip 压缩文件，不是文本；Excel 工作簿请以 .xlsx 为扩展名，其他文件请先解压"};
inline constexpr Message is_old_excel{
    "this is an old Excel workbook (.xls) or one with a password; open it and save it as .xlsx "
    "without a password",
    "这是旧版 Excel 工作簿（.xls）或带密码的工作簿；请打开后另存为不带密码的 .xlsx"};
inline constexpr Message is_html{
    "this is a web page, whatever its name says; open it in a spreadsheet and save it as .xlsx or "
    "CSV",
    "不论扩展名是什么，这其实是网页；请用表格软件打开后另存为 .xlsx 或 CSV"};
inline constexpr Message is_excel_xml{
    "this is an Excel 2003 XML file; open it in a spreadsheet and save it as .xlsx or CSV",
    "这是 Excel 2003 XML 文件；请用表格软件打开后另存为 .xlsx 或 CSV"};
inline constexpr Message is_pdf{"this is a PDF; export its content as a table or as text",
                                "这是 PDF；请把内容导出为表格或文本"};
inline constexpr Message is_packed{"this file is compressed; unpack it first",
                                   "这是压缩文件；请先解压"};
inline constexpr Message is_picture{"this is a picture, not text", "这是图片，不是文本"};

}  // namespace tiku::msg

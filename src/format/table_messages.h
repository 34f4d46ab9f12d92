#pragma once

#include "base/message.h"

namespace tiku::msg {

// CSV.
inline constexpr Message csv_unclosed_quote{
    "the cell begins with a quote that is never closed; it was read as a plain '\"'",
    "单元格以引号开头却没有收尾，已按普通引号读取"};
inline constexpr Message csv_unclosed_quote_help{"close the quote, or write the cell without it",
                                                 "请补上收尾的引号，或去掉开头的引号"};
inline constexpr Message csv_text_after_quote{
    "text after the closing quote of a cell was added to the cell: '{}'",
    "收尾引号之后的文字已并入单元格：“{}”"};
inline constexpr Message csv_text_after_quote_help{"write a quote inside a quoted cell twice: \"\"",
                                                   "带引号的单元格里，引号要写两遍：\"\""};
inline constexpr Message csv_nul_byte{"a NUL byte stands here", "这里有一个 NUL 字节"};
inline constexpr Message csv_nul_byte_help{"save the file again from the program that made it",
                                           "请用生成该文件的程序重新保存"};
inline constexpr Message csv_full_width_separator{
    "'，' separates no cells; a table needs ',' ';' a tab or '|'",
    "全角“，”不能分隔单元格；请用半角“,”“;”、制表符或“|”"};
inline constexpr Message csv_more_damage{"{} more of the same kind are not listed",
                                         "另有 {} 处同样的问题未列出"};

// JSON Lines.
inline constexpr Message json_bad_line{"this is not valid JSON; the line was left out",
                                       "这里不是有效的 JSON，整行已略去"};
inline constexpr Message json_bad_line_help{"write one complete object on each line",
                                            "每行写一个完整的对象"};
inline constexpr Message json_too_deep{"nested deeper than {} levels; the line was left out",
                                       "嵌套超过 {} 层，整行已略去"};
inline constexpr Message json_number_range{"the number {} is out of range; the line was left out",
                                           "数字 {} 超出范围，整行已略去"};
inline constexpr Message json_duplicate_key{"the key '{}' occurs twice; the first one counts",
                                            "键“{}”重复，以第一个为准"};
inline constexpr Message json_first_key{"the first one is here", "第一个在这里"};

}  // namespace tiku::msg

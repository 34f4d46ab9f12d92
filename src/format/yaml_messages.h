#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message invalid_byte{"byte {} is no UTF-8", "字节 {} 不是有效的 UTF-8"};
inline constexpr Message invalid_byte_help{"save the file as UTF-8", "请把文件另存为 UTF-8 编码"};
inline constexpr Message control_character{"control character {} in the text",
                                           "文本中有控制字符 {}"};
inline constexpr Message control_character_help{"delete it and type the place again",
                                                "请删掉它，并重新输入这一处"};
inline constexpr Message stray_mark{"byte-order mark inside the text", "文本中间有字节序标记"};
inline constexpr Message stray_mark_help{
    "delete this invisible character; it may only be the very first",
    "请删掉这个看不见的字符，它只能出现在文件最开头"};
inline constexpr Message lone_return{"line ends in a carriage return alone",
                                     "行尾只有回车符，没有换行符"};
inline constexpr Message lone_return_help{"save the file with line ends LF or CRLF",
                                          "请用 LF 或 CRLF 换行重新保存文件"};

inline constexpr Message duplicate_key{"key “{}” stands twice in this map; only the first is read",
                                       "键“{}”在同一层里出现两次，只读取第一个"};
inline constexpr Message duplicate_key_help{"delete one of the two, or rename it",
                                            "请删掉其中一个，或改名"};
inline constexpr Message first_key_here{"first here", "第一次在这里"};
inline constexpr Message merge_key{"merge key << is not supported", "不支持合并键 <<"};
inline constexpr Message merge_key_help{
    "write the fields out here; in quotes, \"<<\" is an ordinary key",
    "请把各字段直接写在这里；若它只是普通的键，请写成 \"<<\""};
inline constexpr Message tag{"tag {} has no effect: the value is read as text",
                             "标签 {} 不起作用，值按文字读取"};
inline constexpr Message tag_help{"delete the tag; put the value in quotes if it begins with !",
                                  "请删掉标签；若值本身以 ! 开头，请加引号"};
inline constexpr Message list_as_key{"a list or map cannot be a key", "列表或映射不能作键"};
inline constexpr Message list_as_key_help{
    "write a text before the colon, in quotes if it has brackets",
    "冒号前应是文字；文字里有括号时请加引号"};
inline constexpr Message no_mapping_key{"nothing stands before the colon", "冒号前没有键"};
inline constexpr Message no_key_help{
    "write the key, or put the text in quotes if it begins with a colon",
    "请补上键；若文字本身以冒号开头，请加引号"};
inline constexpr Message second_document{"a second document begins here; only the first is read",
                                         "从这里开始是第二个文档，只读取第一个"};
inline constexpr Message second_document_help{
    "put it into a file of its own, or delete the line ---",
    "请把它放到另一个文件，或删掉 --- 这一行"};
inline constexpr Message text_after_end{"the document has ended; what follows is not read",
                                        "文档到此已经结束，后面的内容不会被读取"};
inline constexpr Message text_after_end_help{
    "indent it like what it belongs to; a file is one map or one list, not both",
    "请按它所属的内容对齐缩进；整个文件要么是映射，要么是列表，不能两者并列"};
inline constexpr Message too_deep{"nested deeper than {} levels; what is inside is not read",
                                  "嵌套超过 {} 层，里面的内容不再读取"};
inline constexpr Message too_deep_help{"write it flatter", "请减少嵌套层数"};
inline constexpr Message too_many_nodes{"more than {} values; the rest is not read",
                                        "超过 {} 个值，其余不再读取"};
inline constexpr Message too_many_bytes{"the file has more than {} MiB of YAML and is not read",
                                        "这个 YAML 文件超过 {} MiB，不予读取"};
inline constexpr Message split_help{"split the file", "请把文件拆开"};
inline constexpr Message alias_limit{"aliases expand to more than {} values; this one is left out",
                                     "别名展开超过 {} 个值，此处不再展开"};
inline constexpr Message alias_help{"write the values out instead", "请直接写出各个值"};
inline constexpr Message alias_cycle{"this alias stands inside what it names",
                                     "这个别名出现在它自己所指的内容里"};
inline constexpr Message repeated_anchor{"anchor &{} is defined a second time",
                                         "锚点 &{} 重复定义"};
inline constexpr Message repeated_anchor_help{"give each anchor a name of its own",
                                              "请给每个锚点起不同的名字"};

inline constexpr Message yaml_syntax{"this cannot be read as YAML", "这里不符合 YAML 语法"};
inline constexpr Message yaml_syntax_help{
    "compare with the lines around it; text with special characters needs quotes",
    "请对照上下几行；含有特殊符号的文字要加引号"};
inline constexpr Message opened_here{"opened here", "从这里开始"};
inline constexpr Message closed_here{"ended here", "到这里结束"};
inline constexpr Message text_ends_here{"the text ends here and the quote is still open",
                                        "到这里为止，引号仍未结束"};
inline constexpr Message still_open_here{"still open here", "到这里仍未结束"};
inline constexpr Message unclosed_quote{"the quote {} is never closed", "引号 {} 一直没有结束"};
inline constexpr Message unclosed_quote_help{"close the quote at the end of this text",
                                             "请在这段文字末尾补上引号"};
inline constexpr Message quote_runs_on{"the quote {} is not closed before the next one, on line {}",
                                       "引号 {} 没有结束，被第 {} 行的下一个引号错当成了结尾"};
inline constexpr Message quote_runs_on_help{
    "close the quote at the end of this text; if it is meant to go over "
    "several lines, look at what follows its end",
    "请在这段文字末尾补上引号；如果本来就要跨行，请检查结尾引号后面的内容"};
inline constexpr Message text_after_quote{"text follows after the closing quote",
                                          "结尾引号后面还有文字"};
inline constexpr Message text_after_quote_help{
    "put the whole value in single quotes, or write quotes inside it as “ ”",
    "请用单引号括住整段文字，或把文字里的引号改成“ ”"};
inline constexpr Message unclosed_bracket{"the bracket {} is never closed", "括号 {} 没有结束"};
inline constexpr Message unclosed_bracket_help{
    "close it at the end of its list; a text with brackets needs quotes",
    "请在列表末尾补上对应的括号；文字里含括号时请加引号"};
inline constexpr Message missing_comma{"a comma is missing before this, or the text needs quotes",
                                       "前面缺少逗号，或这段文字需要加引号"};
inline constexpr Message missing_comma_help{
    "separate entries by a comma; put texts with : , [ ] {{ }} in quotes",
    "各项之间用半角逗号分开；含 : , [ ] {{ }} 的文字请加引号"};
inline constexpr Message question_mark_in_brackets{
    "a text in brackets cannot hold ? unless it is in quotes", "括号里的文字含半角 ? 时必须加引号"};
inline constexpr Message closes_nothing{"{} closes nothing that is open", "{} 没有对应的开头括号"};
inline constexpr Message closes_nothing_help{"delete it, or add its opening bracket",
                                             "请删掉它，或补上开头的括号"};
inline constexpr Message long_key{"this key takes {} bytes; at most 1024 are allowed",
                                  "这个键长 {} 字节，最多 1024 字节"};
inline constexpr Message long_key_help{"shorten it; a long text belongs after the colon",
                                       "请缩短；长文字应写在冒号后面"};
inline constexpr Message colon_in_text{"colon and space inside a text without quotes",
                                       "没加引号的文字里有冒号加空格"};
inline constexpr Message colon_in_text_help{"put the text in quotes, or use the Chinese colon ：",
                                            "请给这段文字加引号，或改用中文冒号“：”"};
inline constexpr Message indented_too_deep{
    "this line is indented deeper than its neighbours and is read as more text "
    "of the line above",
    "这一行缩进过深，会被当成上一行文字的延续"};
inline constexpr Message indented_too_deep_help{"indent it like the key above",
                                                "请与上面的键左对齐"};
inline constexpr Message unmatched_indentation{"this line fits nothing above it",
                                               "这一行与上面任何一层都对不上"};
inline constexpr Message unmatched_indentation_help{
    "give all entries of one map or list the same indentation; a list goes below a key that ends "
    "in a colon",
    "同一层的各项请用相同的空格数缩进；列表应写在以冒号结尾的键下面"};
inline constexpr Message missing_colon{"neither “key: value” nor part of the line above",
                                       "既不是“键: 值”，也不属于上一行"};
inline constexpr Message missing_colon_help{
    "write a half-width colon and a space after the key; indent the line if it continues the text "
    "above",
    "键后面请写半角冒号加一个空格；如果是接上一行的文字，请缩进"};
inline constexpr Message tab_indentation{"a tab is used for indentation", "缩进用了制表符"};
inline constexpr Message tab_indentation_help{"use spaces; YAML does not take tabs here",
                                              "请改用空格，YAML 的缩进不能用制表符"};
inline constexpr Message unknown_escape{"{} means nothing inside double quotes",
                                        "双引号里的 {} 没有定义"};
inline constexpr Message unknown_escape_help{"write \\\\ for a backslash, or use single quotes",
                                             "反斜杠请写成 \\\\，或改用单引号"};
inline constexpr Message reserved_character{"a text cannot begin with {} unless it is in quotes",
                                            "文字以 {} 开头时必须加引号"};
inline constexpr Message reserved_character_help{"put the text in quotes", "请给这段文字加引号"};
inline constexpr Message unknown_alias{"alias {} names no anchor above",
                                       "别名 {} 在前面没有对应的锚点"};
inline constexpr Message unknown_alias_help{"put the text in quotes if it is not meant as an alias",
                                            "如果不是别名而是文字，请加引号"};
inline constexpr Message list_not_here{"a list cannot begin here", "列表不能从这里开始"};
inline constexpr Message list_not_here_help{
    "begin it on a line of its own; put a text that begins with - in quotes",
    "列表请另起一行；以 - 开头的文字请加引号"};
inline constexpr Message text_after_block_sign{"text follows | or > on the same line",
                                               "| 或 > 后面同一行还有文字"};
inline constexpr Message text_after_block_sign_help{
    "begin the text on the next line; put it in quotes if it begins with | or >",
    "正文请从下一行开始；以 | 或 > 开头的文字请加引号"};
inline constexpr Message too_deep_to_read{"nested too deep to be read", "嵌套过深，无法读取"};
inline constexpr Message rest_unread{"reading ends here; what follows is not checked",
                                     "读到这里为止，后面的内容没有检查"};
inline constexpr Message rest_unread_help{"correct what was found so far and check again",
                                          "请先改正已发现的错误，再检查一次"};

}  // namespace tiku::msg

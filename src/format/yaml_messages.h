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
inline constexpr Message first_here{"first here", "第一次在这里"};
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
inline constexpr Message no_key{"nothing stands before the colon", "冒号前没有键"};
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

}  // namespace tiku::msg

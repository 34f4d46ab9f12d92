#pragma once

#include <array>

#include "diag/diagnostic.h"

namespace tiku::rules {

inline constexpr RuleInfo yaml_syntax{
    "TK001",
    "yaml-syntax",
    Severity::error,
    {"the text is no YAML at this place, so what stands here cannot be read",
     "此处不符合 YAML 语法，这部分内容无法读取"}};
inline constexpr RuleInfo unclosed_quote{
    "TK002",
    "unclosed-quote",
    Severity::error,
    {"a quote is opened and not closed where it should be, so it swallows what follows",
     "引号没有在该结束的地方结束，会把后面的内容一并吞掉"}};
inline constexpr RuleInfo unclosed_bracket{
    "TK003",
    "unclosed-bracket",
    Severity::error,
    {"a bracket or brace is opened and never closed", "方括号或花括号只有开头，没有结尾"}};
inline constexpr RuleInfo bad_indentation{
    "TK004",
    "bad-indentation",
    Severity::error,
    {"a line is indented unlike its neighbours, so it belongs to nothing",
     "该行缩进与上下行对不齐，不知道属于哪一项"}};
inline constexpr RuleInfo tab_indentation{
    "TK005",
    "tab-indentation",
    Severity::error,
    {"a tab is used for indentation, where YAML takes only spaces",
     "用制表符缩进，而 YAML 只认空格"}};
inline constexpr RuleInfo colon_in_text{"TK006",
                                        "colon-in-text",
                                        Severity::error,
                                        {"a colon and a space inside a text look like a second key",
                                         "文字里的冒号加空格会被当成又一个键"}};
inline constexpr RuleInfo unknown_escape{
    "TK007",
    "unknown-escape",
    Severity::error,
    {"a backslash in double quotes is followed by a character that means nothing there",
     "双引号里的反斜杠后面是没有定义的转义字符"}};
inline constexpr RuleInfo reserved_character{
    "TK008",
    "reserved-character",
    Severity::error,
    {"a text without quotes begins with a character that YAML keeps for itself",
     "未加引号的文字以 YAML 保留的字符开头"}};
inline constexpr RuleInfo long_key{"TK009",
                                   "long-key",
                                   Severity::error,
                                   {"a key is longer than 1024 bytes, which YAML does not allow",
                                    "键的长度超过 YAML 允许的 1024 字节"}};
inline constexpr RuleInfo duplicate_key{
    "TK010",
    "duplicate-key",
    Severity::error,
    {"a key stands twice in one map; readers disagree which of them counts",
     "同一层里有两个相同的键，不同程序取哪一个并不一致"}};
inline constexpr RuleInfo merge_key{
    "TK011",
    "merge-key",
    Severity::error,
    {"the merge key << is not read here, so what it would bring in is missing",
     "这里不支持合并键 <<，它要引入的内容会缺失"}};
inline constexpr RuleInfo tag{"TK012",
                              "tag",
                              Severity::warning,
                              {"a tag such as !!str has no effect; every value is read as text",
                               "!!str 之类的标签不起作用，所有值都按文字读取"}};
inline constexpr RuleInfo key_not_text{
    "TK013",
    "key-not-text",
    Severity::error,
    {"a key is a list, a map or nothing instead of a text", "键应是文字，这里却是列表、映射或空"}};
inline constexpr RuleInfo second_document{
    "TK014",
    "second-document",
    Severity::error,
    {"the file goes on with a second document after ---, where one is allowed",
     "文件在 --- 之后又开始了第二个文档，而这里只允许一个"}};
inline constexpr RuleInfo text_after_end{
    "TK015",
    "text-after-end",
    Severity::error,
    {"text follows after the end of the document and would be lost",
     "文档结束之后还有内容，会被丢掉"}};
inline constexpr RuleInfo control_character{
    "TK016",
    "control-character",
    Severity::error,
    {"a control character stands in the text, mostly left by a broken copy",
     "文本中混有控制字符，多半是复制时带进来的"}};
inline constexpr RuleInfo stray_byte_order_mark{
    "TK017",
    "stray-byte-order-mark",
    Severity::error,
    {"an invisible byte-order mark stands inside the text, mostly where files were joined",
     "文本中间有一个看不见的字节序标记，多半是拼接文件时留下的"}};
inline constexpr RuleInfo lone_carriage_return{
    "TK018",
    "lone-carriage-return",
    Severity::error,
    {"a line ends in a carriage return alone, as on very old systems",
     "行尾只有回车符，是很老的系统的写法"}};
inline constexpr RuleInfo too_deep{
    "TK019",
    "too-deep",
    Severity::error,
    {"lists and maps are nested deeper than any bank needs", "列表和映射的嵌套层数超过了限度"}};
inline constexpr RuleInfo too_many_nodes{
    "TK020",
    "too-large",
    Severity::error,
    {"the file holds more than one run can take", "文件内容超过了一次能处理的上限"}};
inline constexpr RuleInfo alias_limit{
    "TK021",
    "alias-limit",
    Severity::error,
    {"aliases expand to far more than the file itself holds", "别名展开后的内容远远超过文件本身"}};
inline constexpr RuleInfo alias_cycle{
    "TK022",
    "alias-cycle",
    Severity::error,
    {"an alias stands inside the very thing it names, so it never ends",
     "别名出现在它自己所指的内容里，没有尽头"}};
inline constexpr RuleInfo unknown_alias{
    "TK023",
    "unknown-alias",
    Severity::error,
    {"an alias names an anchor that does not stand before it", "别名所指的锚点在前面没有定义"}};
inline constexpr RuleInfo repeated_anchor{
    "TK024",
    "repeated-anchor",
    Severity::warning,
    {"an anchor is defined twice; aliases mean the last one before them",
     "同一个锚点定义了两次，别名指的是它前面最近的一个"}};
inline constexpr RuleInfo invalid_utf8{
    "TK025",
    "invalid-utf8",
    Severity::error,
    {"bytes that are no UTF-8 stand in the text", "文本中有不属于 UTF-8 的字节"}};
inline constexpr RuleInfo missing_colon{
    "TK026",
    "missing-colon",
    Severity::error,
    {"a line among keys has no colon followed by a space", "一行本应是“键: 值”，却没有冒号加空格"}};
inline constexpr RuleInfo rest_unread{
    "TK027",
    "rest-unread",
    Severity::error,
    {"after mistakes that cannot be stepped over the rest of the file is not read",
     "遇到无法跳过的错误后，文件其余部分没有读取"}};

/// Every finding about YAML, for the registry.
inline constexpr std::array kYaml{&yaml_syntax,
                                  &unclosed_quote,
                                  &unclosed_bracket,
                                  &bad_indentation,
                                  &tab_indentation,
                                  &colon_in_text,
                                  &unknown_escape,
                                  &reserved_character,
                                  &long_key,
                                  &duplicate_key,
                                  &merge_key,
                                  &tag,
                                  &key_not_text,
                                  &second_document,
                                  &text_after_end,
                                  &control_character,
                                  &stray_byte_order_mark,
                                  &lone_carriage_return,
                                  &too_deep,
                                  &too_many_nodes,
                                  &alias_limit,
                                  &alias_cycle,
                                  &unknown_alias,
                                  &repeated_anchor,
                                  &invalid_utf8,
                                  &missing_colon,
                                  &rest_unread};

}  // namespace tiku::rules

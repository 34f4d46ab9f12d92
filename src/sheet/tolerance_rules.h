#pragma once

#include "model/response.h"

/// Every tolerance of the normaliser, one record each; tolerance_rules() lists them for
/// documentation.
namespace tiku::tolerance {

inline constexpr ToleranceRule outer_space{"outer-space",
                                           {"spaces before or after the answer", "答案前后的空格"}};
inline constexpr ToleranceRule invisible{
    "invisible", {"invisible characters in the answer", "答案中的不可见字符"}};
inline constexpr ToleranceRule full_width{
    "full-width", {"full-width and other variant forms of characters", "全角及其他变体字符"}};
inline constexpr ToleranceRule circled_number{
    "circled-number",
    {"circled numbers for the position of an option", "用带圈数字表示第几个选项"}};
inline constexpr ToleranceRule answer_label{
    "answer-label",
    {"a word such as 选 or 答案 around the answer", "答案前后的“选”“答案”“选项”等字样"}};
inline constexpr ToleranceRule brackets{
    "brackets", {"brackets or quotation marks around the answer", "答案外面的括号或引号"}};
inline constexpr ToleranceRule trailing_mark{
    "trailing-mark", {"a full stop or semicolon behind the answer", "答案末尾的句号或分号"}};
inline constexpr ToleranceRule lower_case{"lower-case",
                                          {"letters in the other case", "字母大小写不同"}};
inline constexpr ToleranceRule look_alike{
    "look-alike",
    {"Cyrillic or Greek letters that look like Latin ones", "形似拉丁字母的西里尔或希腊字母"},
    true};
inline constexpr ToleranceRule label_mark{
    "label-mark", {"a mark behind the label of an option", "选项字母后的标点"}};
inline constexpr ToleranceRule label_prefix{
    "label-prefix", {"the label of an option and its text", "选项字母连同选项内容"}};
inline constexpr ToleranceRule unchecked_text{
    "unchecked-text",
    {"a label with a text that cannot be compared, because the key holds no option texts",
     "选项字母后带有内容，但答案文件没有选项内容可供核对"},
    true};
inline constexpr ToleranceRule option_text{
    "option-text", {"the text of an option instead of its label", "以选项内容代替选项字母"}};
inline constexpr ToleranceRule option_prefix{
    "option-prefix", {"only the beginning of an option's text", "只写了选项内容的开头"}, true};
inline constexpr ToleranceRule position{
    "position", {"a number for the position of an option", "用数字表示第几个选项"}};
inline constexpr ToleranceRule separators{
    "separators", {"characters between the labels", "选项字母之间的分隔符"}};
inline constexpr ToleranceRule order{"order", {"labels in another order", "选项字母的顺序不同"}};
inline constexpr ToleranceRule duplicate{"duplicate",
                                         {"a label given more than once", "同一选项写了不止一次"}};
inline constexpr ToleranceRule range{
    "range", {"a range of labels such as A-D", "以 A-D 这样的范围表示多个选项"}, true};
inline constexpr ToleranceRule other_text{
    "other-text", {"free text of an option such as “other”, left out", "略去“其他”选项所附的文字"}};
inline constexpr ToleranceRule blank_word{
    "blank-word", {"a word or mark that stands for no answer", "表示未作答的字样或符号"}};
inline constexpr ToleranceRule judge_word{
    "judge-word", {"another word or mark for true or false", "表示对错的其他字样或符号"}};
inline constexpr ToleranceRule numbered_blanks{
    "numbered-blanks", {"blanks numbered (1) (2) in one cell", "一格内以 (1)(2) 编号的多个空"}};
inline constexpr ToleranceRule blank_separator{
    "blank-separator",
    {"another separator between blanks, accepted because the count fits",
     "各空之间使用其他分隔符，因个数相符而接受"},
    true};
inline constexpr ToleranceRule decimal_comma{
    "decimal-comma",
    {"a comma in place of the decimal point, as in 1,23", "用逗号代替小数点，如 1,23"},
    true};
inline constexpr ToleranceRule points_unit{"points-unit",
                                           {"a unit behind the points", "得分后的单位"}};

}  // namespace tiku::tolerance

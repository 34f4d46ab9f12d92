#pragma once

#include "base/message.h"

/// What is wrong with entries of a GIFT file.
namespace tiku::msg {

inline constexpr Message gift_open{
    "its braces do not come out: answers begin with {{ and end with }}, within one paragraph",
    "花括号不配对：答案以 {{ 开始、以 }} 结束，中间不能有空行"};
inline constexpr Message gift_braces{
    "more braces than those around the answers; a brace of the text is written \\{{ or \\}}",
    "除了括住答案的花括号外还有别的花括号；正文里的要写成 \\{{ 或 \\}}"};
inline constexpr Message gift_nested{
    "braces of the text are not escaped; those whose answers are marked are read as the answers",
    "正文里的花括号没有写成 \\{{ \\}}；把带答案标记的那一对当作答案"};
inline constexpr Message gift_unclosed{
    "the }} behind the answers is missing; they are read to the end of the paragraph",
    "答案后面缺少 }}；读到段落结束为止"};
inline constexpr Message gift_numbers{
    "numbers with margins, without the # that says so; read as numbers",
    "带误差的数值前面没有 #；按数值题读取"};
inline constexpr Message gift_lines{"lines in braces without marks, taken for options",
                                    "花括号里的各行没有标记，当作选项"};
inline constexpr Message gift_pair{"\"{}\" among the pairs has no ->", "配对里的“{}”没有 ->"};
inline constexpr Message gift_cloze{
    "gaps as Moodle's cloze questions have them, which GIFT does not know; read as such",
    "空的写法是 Moodle 完形题的，GIFT 里没有；按完形题读取"};
inline constexpr Message gift_unmarked{
    "\"{}\" stands in braces without a mark, taken for the answer",
    "花括号里的“{}”没有标记，当作答案"};
inline constexpr Message gift_weight_behind{
    "the weight of \"{}\" stands behind =, which alone earns everything; the weight is taken",
    "“{}”的权重写在 = 后面，而 = 本身就是满分；按权重处理"};
inline constexpr Message gift_right_mark{
    "options marked ~= (Moodle shows an empty option before each)",
    "用 ~= 标出的正确选项（Moodle 会在前面多出一个空选项）"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

/// What is doubtful about a question of a JSON file, and what is wrong with the file.
namespace tiku::msg {

inline constexpr Message json_list_broken{"line {}: this is not valid JSON",
                                          "第 {} 行：不是有效的 JSON"};
inline constexpr Message json_mended{"{}; read as it is meant", "{}；按原意读取"};
inline constexpr Message json_broken_off{"the file breaks off within this", "文件在此处中断"};
inline constexpr Message yaml_list_broken{"line {}: {}", "第 {} 行：{}"};
inline constexpr Message yaml_list_helped{"line {}: {}; {}", "第 {} 行：{}；{}"};
inline constexpr Message yaml_list_is_bank{
    "this is a bank of tiku already, with nothing to import; `tiku check` looks it over",
    "这已经是 tiku 题库，无需导入；可用 `tiku check` 检查"};
inline constexpr Message json_list_nothing{
    "no object in it is a question: one has a text (question, stem, 题干) and an answer, options "
    "or "
    "a type",
    "里面没有题目：题目要有题干（question、stem、题干），还要有答案、选项或题型"};
inline constexpr Message json_list_line{"a line that is no valid JSON", "不是有效 JSON 的一行"};
inline constexpr Message json_list_object{"an object without a question", "没有题目的对象"};
inline constexpr Message json_list_field{
    "the field \"{}\" has no place in a bank, or holds what none has",
    "题库里没有“{}”这一项的位置，或放不下它的内容"};
inline constexpr Message json_list_index{
    "the answer {} counts options, and nothing in the file says whether from 0 or from 1",
    "答案 {} 是选项的序号，但文件里看不出是从 0 还是从 1 数起"};
inline constexpr Message json_list_slips{
    "the answer {} is read as counting options from {}, as nearly all answers of the file can be; "
    "some cannot",
    "答案 {} 已按从 {} 数起读作选项序号，文件里几乎所有答案都合，但个别答案不合"};
inline constexpr Message json_list_two_readings{
    "the answer names the option {0} and is the text of {1} as well; read as {0}",
    "答案是选项 {0} 的标识，又是选项 {1} 的内容；已读作 {0}"};
inline constexpr Message json_list_rivals{
    "the fields {} name options that differ, and nothing in the file says which of them has the "
    "answers; none is taken",
    "字段 {} 所指的选项不同，文件里看不出哪一个是答案，均未采用"};
inline constexpr Message json_list_unanswered{"the file gives no answer", "文件里没有答案"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

namespace tiku::msg {

// What is wrong with a command line.
inline constexpr Message unknown_command{"\"{}\" is not a command; `tiku --help` lists them",
                                         "没有“{}”这个命令；`tiku --help` 列出全部命令"};
inline constexpr Message unknown_command_near{"\"{}\" is not a command; did you mean `tiku {}`?",
                                              "没有“{}”这个命令；您要的是 `tiku {}` 吗？"};
inline constexpr Message unknown_option{
    "{} is not an option of `tiku{}`; `tiku{1} --help` lists them",
    "`tiku{1}` 没有 {0} 这个选项；`tiku{1} --help` 列出全部选项"};
inline constexpr Message unknown_option_near{"{} is not an option of `tiku{}`; did you mean {}?",
                                             "`tiku{1}` 没有 {0} 这个选项；您要的是 {2} 吗？"};
inline constexpr Message no_value{"{} needs a value: {0} {}", "{} 后面要有值：{0} {}"};
inline constexpr Message flag_with_value{"{} takes no value, but was given \"{}\"; leave it out",
                                         "{} 不带值，却给了“{}”；请去掉它"};
inline constexpr Message not_a_choice{"{} cannot be \"{}\"; it is one of {}",
                                      "{} 不能是“{}”；可以是 {}"};
inline constexpr Message not_a_choice_near{
    "{} cannot be \"{}\"; did you mean \"{}\"? It is one of {}",
    "{} 不能是“{}”；您要的是“{}”吗？可以是 {}"};
inline constexpr Message wrong_value_kind{"{} wants {}, not \"{}\"", "{} 要的是{}，不是“{}”"};
inline constexpr Message whole_number{"a whole number", "整数"};
inline constexpr Message counting_number{"a whole number from 0 on", "不小于 0 的整数"};
inline constexpr Message missing_positional{"`tiku {0}` needs {1}; `tiku {0} --help` says more",
                                            "`tiku {0}` 还缺少 {1}；详见 `tiku {0} --help`"};
inline constexpr Message too_many_words{
    "`tiku {0}` has no use for \"{1}\"; `tiku {0} --help` says what it takes",
    "`tiku {0}` 用不到“{1}”；它要什么，见 `tiku {0} --help`"};

// Talk.
inline constexpr Message talk{"tiku: {}", "tiku：{}"};
inline constexpr Message error_talk{"tiku: error: {}", "tiku：错误：{}"};

inline constexpr Message cannot_print{"the output could not be written; is the disk full?",
                                      "输出写不进去；磁盘满了吗？"};

// Help.
inline constexpr Message tagline{
    "tiku (题库) turns exam papers into checked question banks and grades answer sheets, one class "
    "or a nation",
    "tiku（题库）把试卷变成查过错的题库，成批评答卷，小到一个班，大到全国统考"};
inline constexpr Message usage{"usage", "用法"};
inline constexpr Message usage_program{"tiku COMMAND [OPTION]... [ARGUMENT]...",
                                       "tiku 命令 [选项]... [参数]..."};
inline constexpr Message usage_option{"[OPTION]...", "[选项]..."};
inline constexpr Message commands_exams{"exams", "考试"};
inline constexpr Message commands_banks{"banks", "题库"};
inline constexpr Message commands_reference{"reference", "参考"};
inline constexpr Message arguments{"arguments", "参数"};
inline constexpr Message options{"options", "选项"};
inline constexpr Message options_everywhere{"options of every command", "每个命令都有的选项"};
inline constexpr Message examples{"examples", "示例"};
inline constexpr Message exit_codes{"exit codes", "退出码"};
inline constexpr Message environment{"environment", "环境变量"};
inline constexpr Message see_also{"see also", "另见"};
inline constexpr Message default_value{"(default {})", "（默认 {}）"};
inline constexpr Message allowed_words{"one of {}", "可以是 {}"};
inline constexpr Message repeatable{"may be repeated", "可重复"};
inline constexpr Message more_help_program{
    "`tiku COMMAND -h` explains a command, `tiku --help` says more",
    "`tiku 命令 -h` 说明一个命令，`tiku --help` 说得更多"};
inline constexpr Message more_help_command{"`tiku {} --help` says more",
                                           "`tiku {} --help` 说得更多"};
inline constexpr Message interrupted{"interrupted; nothing is left half-written",
                                     "被中断；不会留下写了一半的文件"};

}  // namespace tiku::msg

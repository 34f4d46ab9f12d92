#pragma once

#include "base/message.h"

/// What `tiku diff` says.
namespace tiku::msg {

inline constexpr Message diff_needs_alike{
    "{} is a folder and {} is not; compare two files or two folders",
    "{} 是文件夹，{} 不是；请比较两个文件或两个文件夹"};
inline constexpr Message diff_two_inputs{"standard input can be one of the two banks, not both",
                                         "两份题库中只能有一份来自标准输入"};
inline constexpr Message diff_bank_has_errors{
    "{} has errors, so nothing was compared; mend them and run again",
    "{} 里有错误，没有比较；请改正后再运行"};
inline constexpr Message diff_unknown_kind{"--fail-on does not know \"{}\"; it is one of: {}",
                                           "--fail-on 不认识“{}”；可以写：{}"};
inline constexpr Message diff_kind_near{"--fail-on does not know \"{}\"; did you mean \"{}\"?",
                                        "--fail-on 不认识“{}”；是不是“{}”？"};
inline constexpr Message diff_no_banks{
    "no bank in {}; a bank is a .yaml or .yml file with a line `tiku: 1`",
    "{} 里没有题库；题库是带有 `tiku: 1` 一行的 .yaml 或 .yml 文件"};
inline constexpr Message diff_key_with_bank{
    "a bank and a key: only what both can state was compared",
    "一份是题库，一份是答案：只比较了两边都能写的内容"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

/// What `tiku export` says when it cannot go on.
namespace tiku::msg {

inline constexpr Message export_needs_format{"say which format to write: --to {}",
                                             "请用 --to 说明写成什么格式：{}"};
inline constexpr Message export_needs_out{"{} is no text, so say where it goes: -o FILE.{}",
                                          "{} 不是文本格式，请用 -o 说明写到哪里：-o 文件.{}"};
inline constexpr Message export_needs_folder{"several banks need a folder to go to: -o DIR/",
                                             "有几个题库，请用 -o 指定文件夹：-o 文件夹/"};
inline constexpr Message export_over_input{
    "{} is the bank itself and would be overwritten; name another file with -o",
    "{} 就是原来的题库，会被覆盖；请用 -o 换一个文件"};
inline constexpr Message export_bank_has_errors{
    "{} has errors, so nothing was written; mend them and run again",
    "{} 里有错误，没有写任何文件；请改正后再运行"};
inline constexpr Message export_is_key{"{} is a key without questions; only --to bank can write it",
                                       "{} 只有答案，没有题目；只能用 --to bank 写出"};
inline constexpr Message export_same_name{
    "two files would both be called {}; export these banks one by one",
    "有两个文件都会叫 {}；请把这些题库分开导出"};
inline constexpr Message export_forms_range{"--forms {} is out of range; 1 to {} can be printed",
                                            "--forms {} 超出范围；可以出 1 到 {} 种卷"};
inline constexpr Message export_seed_alone{"--seed shuffles forms; say how many with --forms N",
                                           "--seed 用来打乱各卷；请用 --forms N 说明出几种卷"};
inline constexpr Message export_forms_need_out{
    "several forms are several files, so say where they go: -o FILE",
    "几种卷要写成几个文件，请用 -o 说明写到哪里：-o 文件"};

}  // namespace tiku::msg

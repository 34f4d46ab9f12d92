#pragma once

#include "base/message.h"

/// What `tiku import` says when it cannot go on, and about what it wrote.
namespace tiku::msg {

inline constexpr Message import_needs_out{
    "say where the banks go: -o DIR/ for one file a paper, -o FILE.yaml for a single paper",
    "请用 -o 说明写到哪里：-o 文件夹/ 每份试卷一个文件，-o 文件.yaml 只写一份试卷"};
inline constexpr Message import_unknown_format{
    "\"{}\" is no format that can be read; these are: {}", "不认识“{}”这种格式；可以读的有 {}"};
inline constexpr Message import_unknown_format_near{
    "\"{}\" is no format that can be read; did you mean {}?",
    "不认识“{}”这种格式；您要的是 {} 吗？"};
inline constexpr Message import_several_papers{
    "{0} papers do not fit into one file; name a folder instead: -o {1}/",
    "{0} 份试卷不能写进一个文件；请改用文件夹：-o {1}/"};
inline constexpr Message import_exists{
    "{} is there already and differs; nothing was written. Name another place, or overwrite it "
    "with --force",
    "{} 已经存在，内容不同；没有写任何文件。请换个地方，或用 --force 覆盖"};
inline constexpr Message import_over_input{
    "{0} is being read and would be overwritten; nothing was written. Name another file with {1}",
    "{0} 正在读取，会被覆盖；没有写任何文件。请用 {1} 换一个文件"};
inline constexpr Message import_report_is_bank{
    "the report and a bank would both be {}; nothing was written. Name another file with --report",
    "报告和题库都要写到 {}；没有写任何文件。请用 --report 换一个文件"};
inline constexpr Message import_no_papers{"no exam paper was found, so nothing was written",
                                          "没有找到试卷，没有写任何文件"};
inline constexpr Message import_wrote{"{0} {0?file:files} in {1}; `tiku check {1}` looks them over",
                                      "{1} 里写了 {0} 个文件；可用 `tiku check {1}` 检查"};
inline constexpr Message import_wrote_one{"wrote {0}; `tiku check {0}` looks it over",
                                          "已写入 {0}；可用 `tiku check {0}` 检查"};
inline constexpr Message import_wrote_report{"the whole report is in {}", "完整报告在 {}"};

}  // namespace tiku::msg

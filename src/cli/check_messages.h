#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message checked_clean{
    "checked {0} {0?bank or key:banks and keys}, {1} {1?question:questions}: nothing to report",
    "查了 {0} 份题库和答案，共 {1} 题：没有问题"};
inline constexpr Message checked{
    "checked {0} {0?bank or key:banks and keys}, {1} {1?question:questions}",
    "查了 {0} 份题库和答案，共 {1} 题"};
inline constexpr Message exam_matched{
    "{0} of {1} {1?question:questions} stood in that exam exactly as now",
    "{1} 题中有 {0} 题与那次考试时完全相同"};
inline constexpr Message advice_hidden{
    "{0} {0?piece:pieces} of advice not shown; add --advice to see {0?it:them}",
    "另有 {0} 条建议没有列出；加 --advice 可以看到"};
inline constexpr Message skipped_no_bank{
    "{0} YAML {0?file:files} in folders passed over because no line begins with `tiku:`, "
    "the first {1}",
    "文件夹里有 {0} 个 YAML 文件没有以 `tiku:` 开头的行，不是题库，跳过；第一个是 {1}"};

inline constexpr Message in_option{"{}: {}", "{}：{}"};
inline constexpr Message config_twice{"--config and --no-config exclude each other",
                                      "--config 和 --no-config 不能同时使用"};
inline constexpr Message bad_jobs{"--jobs takes a number from 0 to {}, not {}",
                                  "--jobs 要的是 0 到 {} 之间的数，不是 {}"};
inline constexpr Message bad_max_findings{"--max-findings takes 0 (all) or more, not {}",
                                          "--max-findings 要的是 0（全部）或更大的数，不是 {}"};
inline constexpr Message settings_have_errors{
    "nothing was checked; put the settings or the baseline right first",
    "没有进行检查；请先改好设置或基线"};
inline constexpr Message findings_cut{
    "only the first {} of {} findings are listed; --max-findings 0 lists all",
    "{1} 个问题只列出前 {0} 个；--max-findings 0 全部列出"};
inline constexpr Message suppressed_findings{
    "{0} {0?finding is:findings are} suppressed by comments", "有 {0} 个问题被注释压下"};

inline constexpr Message baseline_and_fix{
    "--write-baseline does not go with --fix or --diff; correct first, then write the baseline",
    "--write-baseline 不能和 --fix、--diff 同用；请先改好，再写基线"};
inline constexpr Message baseline_written{
    "{0} {0?finding is:findings are} known from now on; they are in {1}",
    "记下 {0} 个问题，以后不再列出；见 {1}"};
inline constexpr Message baseline_not_written{
    "{} was not written, because not every path could be read", "有路径读不出来，没有写 {}"};
inline constexpr Message known_hidden{"{0} known {0?finding:findings} left out (baseline)",
                                      "略去基线里已有的 {0} 个问题"};
inline constexpr Message known_gone{
    "{0} {0?entry:entries} of {1} no longer {0?occurs:occur}; --verbose lists "
    "{0?it:them}, --write-baseline drops {0?it:them}",
    "{1} 里有 {0} 项已不再出现；--verbose 逐项列出，--write-baseline 重写后就没有了"};
inline constexpr Message known_gone_entry{"no longer there: {0} in {1} ({2} {2?time:times})",
                                          "已不再出现：{1} 中的 {0}（{2} 次）"};

inline constexpr Message sheets_without_key{
    "--roster, --id, --name and --group go with --key: they are about answer sheets",
    "--roster、--id、--name、--group 要和 --key 同用：它们说的是答卷"};
inline constexpr Message key_and_fix{
    "--key does not go with --fix or --diff: answer sheets are never changed",
    "--key 不能和 --fix、--diff 同用：答卷一律不改"};
inline constexpr Message sheets_not_checked{
    "the answer sheets were not checked, because {} has errors; put it right first",
    "{} 有错误，没有检查答卷；请先改好"};
inline constexpr Message sheets_checked{
    "checked {0} answer {0?sheet:sheets} against {1}, {2} {2?answer:answers}",
    "按 {1} 查了 {0} 份答卷，共 {2} 个作答"};
inline constexpr Message sheets_clean{
    "checked {0} answer {0?sheet:sheets} against {1}, {2} {2?answer:answers}: nothing to report",
    "按 {1} 查了 {0} 份答卷，共 {2} 个作答：没有问题"};

inline constexpr Message nothing_to_fix{"nothing to correct", "没有可以自动改的地方"};
inline constexpr Message would_fix{
    "{0} {0?correction:corrections} in {1} {1?file:files} could be made; --fix makes them",
    "{1} 个文件里有 {0} 处可以自动改；加 --fix 就会改好"};
inline constexpr Message have_fixed{"{0} {0?correction:corrections} made in {1} {1?file:files}",
                                    "已在 {1} 个文件里改好 {0} 处"};
inline constexpr Message not_fixed_encoding{
    "{} is not UTF-8 and was left as it is; save it as UTF-8 to have it corrected",
    "{} 不是 UTF-8 编码，没有改动；另存为 UTF-8 后才能自动改"};
inline constexpr Message input_not_fixed{
    "standard input is no UTF-8 text, so there is nothing to write",
    "标准输入不是 UTF-8 文本，无法写出改好的内容"};

}  // namespace tiku::msg

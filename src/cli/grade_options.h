#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "cli/grading_options.h"

// What `tiku grade` alone reads; the record of the command stands with what it does.

namespace tiku {

enum class SummaryFormat : std::uint8_t { text, json };
enum class ShownFigures : std::uint8_t { summary, full };
enum class HeaderNames : std::uint8_t { machine, zh };

struct GradeOptions : GradingInputs {
  std::string out;
  std::string pending;
  std::string compare;
  std::string angoff;
  std::string fail_under;
  std::string partial;
  std::optional<std::int64_t> shard;
  SummaryFormat format = SummaryFormat::text;
  ShownFigures stats = ShownFigures::summary;
  HeaderNames headers = HeaderNames::machine;
  bool details = false;
  bool no_bom = false;
  bool xlsx = false;
  bool all_statistics = false;
};

inline constexpr Choice kSummaryFormats[] = {
    {"text", {"for people", "给人看"}},
    {"json", {"what summary.json holds", "与 summary.json 相同"}}};
inline constexpr Choice kShownFigures[] = {
    {"summary", {"six numbers and the questions to look at", "六个数和要看的题"}},
    {"full", {"every figure of the exam, its items and options", "全卷、各题、各选项的全部统计量"}},
};
inline constexpr Choice kHeaderNames[] = {{"machine", {"names for programs", "给程序用的列名"}},
                                          {"zh", {"Chinese, for people", "中文列名"}}};

inline constexpr std::array kGradeOptions = {
    OptionSpec{
        .name = "out",
        .short_name = 'o',
        .bind = bind<&GradeOptions::out>,
        .value = {"DIR", "文件夹"},
        .help = {"write the result files into this folder", "把成绩文件写进这个文件夹"},
        .details =
            {"The folder changes all at once at the end; files tiku does not know stay untouched.",
             "文件夹在最后一次性更新；不是 tiku 的文件不会动。"},
        .completes = Completes::folders},
    OptionSpec{.name = "pending",
               .bind = bind<&GradeOptions::pending>,
               .value = {"FILE", "文件"},
               .help = {"write the answers that wait for a person (.csv or .xlsx)",
                        "把待人评阅的答案写进文件（.csv 或 .xlsx）"},
               .completes = Completes::files},
    OptionSpec{
        .name = "compare",
        .bind = bind<&GradeOptions::compare>,
        .value = {"DIR", "文件夹"},
        .help = {"show whose points and result differ from those in this result folder",
                 "与这个成绩文件夹相比，列出谁的得分和结果变了"},
        .details = {"Without -o nothing is written, so a changed key can be looked at before "
                    "it is published. Into a folder that holds results of the same exam the "
                    "comparison comes by itself, and the old results are kept in "
                    "previous-1, previous-2 ... below it. A folder whose files were edited "
                    "is refused.",
                    "不加 -o 就什么都不写，可以先看改答案的后果再公布。写进已有同一场考试成绩"
                    "的文件夹时，会自动比较，旧成绩存在其中的 previous-1、previous-2……里。文件"
                    "被改过的文件夹不收。"},
        .completes = Completes::folders},
    OptionSpec{
        .name = "angoff",
        .bind = bind<&GradeOptions::angoff>,
        .value = {"FILE", "文件"},
        .help = {"judges' expectations by item: the pass mark they arrive at",
                 "评委对各题的估计：由此得出的合格线"},
        .details = {"A table with a row a judge and a column an item, or the other way "
                    "round. Each cell is the share of the points that a candidate who just "
                    "passes would earn: 0.9, 90% or 90. The pass mark in force does not "
                    "change.",
                    "一张表：每位评委一行、每题一列，或者反过来。每格是刚好合格的考生在这道题"
                    "上的得分比例：0.9、90% 或 90。现行合格线不变。"},
        .completes = Completes::files},
    OptionSpec{.name = "details",
               .bind = bind<&GradeOptions::details>,
               .help = {"write every cell to details.csv too", "另写 details.csv，一行一个答案"}},
    OptionSpec{.name = "format",
               .bind = bind<&GradeOptions::format>,
               .value = {"FORMAT", "格式"},
               .help = {"how to print the summary", "汇总的输出格式"},
               .choices = kSummaryFormats,
               .fallback = "text"},
    OptionSpec{.name = "headers",
               .bind = bind<&GradeOptions::headers>,
               .value = {"NAMES", "列名"},
               .help = {"column names of the CSV files", "CSV 文件的列名"},
               .choices = kHeaderNames,
               .fallback = "machine"},
    OptionSpec{.name = "no-bom",
               .bind = bind<&GradeOptions::no_bom>,
               .help = {"write CSV without a byte-order mark", "CSV 不带 BOM"}},
    OptionSpec{.name = "xlsx",
               .bind = bind<&GradeOptions::xlsx>,
               .help = {"write results.xlsx for more than 20,000 candidates too",
                        "超过 2 万人也写 results.xlsx"},
               .details = {"a sheet of Excel holds 1,048,576 rows; those beyond are left out",
                           "Excel 一张表最多 1,048,576 行，再多的不写入"}},
    OptionSpec{.name = "stats",
               .bind = bind<&GradeOptions::stats>,
               .value = {"AMOUNT", "多少"},
               .help = {"how many statistics to show", "显示多少统计量"},
               .choices = kShownFigures,
               .fallback = "summary"},
    OptionSpec{.name = "all-statistics",
               .bind = bind<&GradeOptions::all_statistics>,
               .help = {"show figures of samples too small to trust", "人数太少的统计量也显示"}},
    OptionSpec{.name = "fail-under",
               .bind = bind<&GradeOptions::fail_under>,
               .value = {"MARK", "门槛"},
               .help = {"exit 1 below this mean in percent, or pass:80%",
                        "平均得分率（或 pass:80% 合格率）低于它时退出码为 1"}},
};

inline constexpr std::array kShardOptions = {
    OptionSpec{
        .name = "partial",
        .bind = bind<&GradeOptions::partial>,
        .value = {"FILE", "文件"},
        .help = {"write a part for tiku merge instead of results",
                 "不写成绩，写一个供 tiku merge 合并的分片"},
        .details = {"For exams that several machines grade. Each grades one shard of the answer "
                    "sheets, and tiku merge makes the results of them all, to the byte those "
                    "of one run over the same files. A part holds what its sheets say, so keep it "
                    "where you would keep details.csv.",
                    "供多台机器一起评卷：每台评一片答卷，tiku merge 合成全部成绩，与一次评完"
                    "同样的文件逐字节相同。分片里有答卷的内容，请像 details.csv 一样保管。"},
        .completes = Completes::files},
    OptionSpec{
        .name = "shard",
        .bind = bind<&GradeOptions::shard>,
        .value = {"N", "编号"},
        .help = {"number of this shard: the order of the merge", "这一片的编号，即合并的次序"}},
};

}  // namespace tiku

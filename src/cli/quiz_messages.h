#pragma once

#include "base/message.h"

/// What starting and ending a quiz says.
namespace tiku::msg {

inline constexpr Message quiz_bank_unknown{"there is no file and no bank \"{}\"; found: {}",
                                           "没有名为“{}”的文件或题库；找到的有：{}"};
inline constexpr Message quiz_no_banks{
    "there is no file and no bank \"{}\"; name a file, or set TIKU_BANKS to the folder of the "
    "banks",
    "没有名为“{}”的文件或题库；请写出文件名，或用 TIKU_BANKS 指明题库文件夹"};
inline constexpr Message quiz_name_one{"name the bank: tiku quiz BANK; found: {}",
                                       "请写明题库：tiku quiz 题库；找到的有：{}"};
inline constexpr Message quiz_name_file{
    "name the bank: tiku quiz FILE; none was found here, in ./banks or in TIKU_BANKS",
    "请写明题库：tiku quiz 文件；这里、./banks 和 TIKU_BANKS 里都没有找到"};
inline constexpr Message quiz_bank_line{"{}  {}", "{}  {}"};
inline constexpr Message quiz_bank_errors{"{} has errors; mend it first, tiku check {} lists them",
                                          "{} 里有错误；请先改正，tiku check {} 会列出来"};
inline constexpr Message quiz_bad_time{"\"{}\" is no length of time; write e.g. 10m, 90s or 1h",
                                       "“{}”不是时长；请写如 10m、90s 或 1h"};
inline constexpr Message quiz_bad_count{"--count needs a number above 0, not {}",
                                        "--count 要大于 0，不能是 {}"};
inline constexpr Message quiz_both_resume{"--resume and --restart exclude each other",
                                          "--resume 与 --restart 不能同时用"};
inline constexpr Message quiz_only_practice{"--{} is for practice, not for --exam",
                                            "--{} 用于练习，不能与 --exam 同用"};
inline constexpr Message quiz_only_exam{"--{} is for --exam", "--{} 只能与 --exam 同用"};
inline constexpr Message quiz_needs_candidate{
    "--save-answers needs --candidate ID: whose sheet it is",
    "--save-answers 需要 --candidate 工号：说明是谁的答卷"};
inline constexpr Message quiz_decide_resume{
    "there is an unfinished sitting of this bank; say --resume or --restart",
    "这个题库有一次未完成的作答；请加 --resume 或 --restart"};
inline constexpr Message quiz_nothing_to_resume{"there is no unfinished sitting of this bank",
                                                "这个题库没有未完成的作答"};
inline constexpr Message quiz_elsewhere{
    "this sitting is open in another window; go on there, or say --restart",
    "这次作答正在另一个窗口进行；请到那里继续，或加 --restart"};
inline constexpr Message quiz_nothing_due{"nothing is due today", "今天没有要复习的题"};
inline constexpr Message quiz_nothing_wrong{"no question was wrong at the last try",
                                            "没有上次答错的题"};

}  // namespace tiku::msg

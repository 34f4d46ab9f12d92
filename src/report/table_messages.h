#pragma once

#include "base/message.h"

/// Titles of the tables on the grade screen, and its last lines.
namespace tiku::msg {

inline constexpr Message table_ranking{"ranking", "名次"};
inline constexpr Message table_waiting{
    "waiting for marks, from the points they have to the most they can reach",
    "待阅的人：已得的分与最多能得的分"};
inline constexpr Message table_absent{"absent", "缺考"};
inline constexpr Message table_sections{"sections", "各部分"};
inline constexpr Message table_hardest{"most often wrong", "错得最多的题"};
inline constexpr Message table_remarks{"how the files were read", "文件读法"};

inline constexpr Message table_rank{"rank", "名次"};
inline constexpr Message table_id{"id", "工号"};
inline constexpr Message table_name{"name", "姓名"};
inline constexpr Message table_group{"group", "部门"};
inline constexpr Message table_score{"score", "得分"};
inline constexpr Message table_result{"result", "结果"};
inline constexpr Message table_from{"has", "已得"};
inline constexpr Message table_to{"most", "最多"};
inline constexpr Message table_open{"open", "待阅题"};
inline constexpr Message table_section{"section", "部分"};
inline constexpr Message table_n{"n", "人数"};
inline constexpr Message table_mean{"mean", "平均"};
inline constexpr Message table_max{"max", "满分"};
inline constexpr Message table_share{"share", "得分率"};
inline constexpr Message table_item{"Q", "题"};
inline constexpr Message table_id_of_item{"id", "编号"};
inline constexpr Message table_type{"type", "题型"};
inline constexpr Message table_wrong{"wrong answer", "常见错答"};
inline constexpr Message table_key{"key", "答案"};
inline constexpr Message table_left_blank{"(blank)", "（未答）"};
inline constexpr Message table_times{"{} × {}", "{} × {}"};
inline constexpr Message table_more{"and {} more", "还有 {} 人"};
inline constexpr Message table_more_remarks{"and {} more; --verbose shows them all",
                                            "还有 {} 条；加 --verbose 全部显示"};
inline constexpr Message table_no_r{"r: too few candidates: {} < {}; --all-statistics shows it",
                                    "r：人数太少：{} < {}；加 --all-statistics 可显示"};

inline constexpr Message next_files{"results are in {}", "结果文件在 {}"};
inline constexpr Message next_explain{"how a score came about: tiku explain {} --candidate {}",
                                      "一个人的分数从何而来：tiku explain {} --candidate {}"};
inline constexpr Message next_folder{"to keep the results as files: add -o DIR",
                                     "要把结果存成文件：加 -o 文件夹"};

}  // namespace tiku::msg

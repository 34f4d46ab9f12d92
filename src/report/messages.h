#pragma once

#include "base/message.h"

/// What the screens of `tiku grade` say.
namespace tiku::msg {

// Words.
inline constexpr Message word_single{"single", "单选"};
inline constexpr Message word_multiple{"multiple", "多选"};
inline constexpr Message word_indeterminate{"indeterminate", "不定项"};
inline constexpr Message word_judge{"judge", "判断"};
inline constexpr Message word_fill{"fill", "填空"};
inline constexpr Message word_short{"short", "简答"};
inline constexpr Message word_case{"case", "案例"};
inline constexpr Message word_given{"given", "得分"};

inline constexpr Message word_correct{"correct", "正确"};
inline constexpr Message word_partial{"partial", "部分正确"};
inline constexpr Message word_wrong{"wrong", "错误"};
inline constexpr Message word_blank{"blank", "未答"};
inline constexpr Message word_invalid{"invalid", "无效"};
inline constexpr Message word_not_presented{"not presented", "未抽到"};
inline constexpr Message word_pending{"pending", "待阅"};

inline constexpr Message word_none{"-", "-"};
inline constexpr Message word_pass{"pass", "合格"};
inline constexpr Message word_fail{"fail", "不合格"};
inline constexpr Message word_open{"open", "未定"};
inline constexpr Message word_absent{"absent", "缺考"};

// Why a figure is missing.
inline constexpr Message why_no_candidates{"no candidates", "没有考生"};
inline constexpr Message why_too_few_candidates{"too few candidates", "人数太少"};
inline constexpr Message why_fewer_than{"too few candidates: {} < {}", "人数太少：{} < {}"};
inline constexpr Message why_too_few_items{"too few items", "题数太少"};
inline constexpr Message why_too_few_judges{"fewer than two judges", "评委不到两人"};
inline constexpr Message why_no_variance{"no variance", "分数没有差异"};
inline constexpr Message why_no_pass_mark{"no pass mark", "没有合格线"};
inline constexpr Message why_same_result{"everybody has the same result", "所有人的结果相同"};
inline constexpr Message why_different_papers{"different papers", "各人试题不同"};
inline constexpr Message why_not_right_or_wrong{"items are not right or wrong only",
                                                "并非每题只有对错两种得分"};
inline constexpr Message why_negative_covariance{"negative covariance", "协方差为负"};
inline constexpr Message why_not_a_share{"the points are below zero", "得分低于零"};
inline constexpr Message why_alpha_out_of_range{"alpha is not between 0 and 1",
                                                "信度不在 0 与 1 之间"};
inline constexpr Message why_not_computed{"not computed", "未计算"};

// The title line.
inline constexpr Message screen_items{"{0} {0?item:items}", "{} 题"};
inline constexpr Message screen_points{"{0} {0?point:points}", "{} 分"};
inline constexpr Message screen_papers_differ{"maximum differs by paper", "各人满分不同"};
inline constexpr Message screen_pass_total{"pass >= {}", "合格 >= {}"};
inline constexpr Message screen_pass_section{"{} >= {}", "{} >= {}"};
inline constexpr Message screen_no_pass{"no pass mark", "没有合格线"};
inline constexpr Message screen_policy{"{} {}", "{} {}"};
inline constexpr Message screen_policy_rest{"others {}", "其余 {}"};

// What came in.
inline constexpr Message screen_sheets{"sheets", "答卷"};
inline constexpr Message screen_roster{"roster", "名册"};
inline constexpr Message screen_graded{"graded {}", "已评 {}"};
inline constexpr Message screen_pending{"pending {}", "待阅 {}"};
inline constexpr Message screen_duplicate{"duplicate {} ({})", "重复 {}（{}）"};
inline constexpr Message screen_rejected{"rejected {}", "拒收 {}"};
inline constexpr Message screen_marked_absent{"marked absent {}", "标明缺考 {}"};
inline constexpr Message screen_absent{"absent {}", "缺考 {}"};
inline constexpr Message screen_not_on_roster{"not on the roster {}", "另有不在名册 {}"};
inline constexpr Message screen_kept_identical{"identical", "内容相同"};
inline constexpr Message screen_kept_first{"first kept", "取最先"};
inline constexpr Message screen_kept_last{"last kept", "取最后"};
inline constexpr Message screen_kept_best{"best kept", "取最高"};

// Results and scores.
inline constexpr Message screen_result{"result", "结果"};
inline constexpr Message screen_pass_n{"pass {}", "合格 {}"};
inline constexpr Message screen_fail_n{"fail {}", "不合格 {}"};
inline constexpr Message screen_open_n{"open {}", "未定 {}"};
inline constexpr Message screen_rate{"rate {} of {} decided", "合格率 {}（已定 {} 人）"};
inline constexpr Message screen_borderline{"within {}±{}: {}", "{}±{} 内 {} 人"};
inline constexpr Message screen_set_pass{"no pass mark: set one with --pass 60%",
                                         "没有合格线：可用 --pass 60% 设定"};
inline constexpr Message screen_scores{"scores", "成绩"};
inline constexpr Message screen_scores_n{"of {}", "{} 人"};
inline constexpr Message screen_mean{"mean {}", "平均 {}"};
inline constexpr Message screen_median{"median {}", "中位 {}"};
inline constexpr Message screen_sd{"sd {}", "标准差 {}"};
inline constexpr Message screen_min{"min {}", "最低 {}"};
inline constexpr Message screen_max{"max {}", "最高 {}"};
inline constexpr Message screen_alpha{"alpha {} [{}, {}]", "信度 {} [{}, {}]"};
inline constexpr Message screen_alpha_alone{"alpha {}", "信度 {}"};
inline constexpr Message screen_alpha_missing{"alpha - ({})", "信度 -（{}）"};
inline constexpr Message screen_none_complete{"nobody is graded completely yet",
                                              "还没有人全部评完"};
inline constexpr Message screen_left_out{"{} pending left out", "待阅 {} 人未计入"};

// What to look at.
inline constexpr Message screen_look{"look at these first", "先看这几题"};
inline constexpr Message screen_p{"p {}", "得分率 {}"};
inline constexpr Message screen_r{"r {}", "r {}"};
inline constexpr Message screen_miskey{"better candidates choose {}, key {}: key wrong?",
                                       "成绩好的人选 {}，答案是 {}：答案有误？"};
inline constexpr Message screen_negative_r{"better candidates do worse here: read it again",
                                           "成绩好的人反而更差：请重读此题"};
inline constexpr Message screen_often_choice{"{} of {} answered {}, the key says {}",
                                             "{}/{} 人答 {}，答案是 {}"};
inline constexpr Message screen_often_suspect{"{} of {} answered {}, the key says {}: key wrong?",
                                              "{}/{} 人答 {}，答案是 {}：答案有误？"};
inline constexpr Message screen_often_fill{"{} wrote \"{}\" for {}: accept it too?",
                                           "{} 人写“{}”（答案 {}）：是否也算对？"};
inline constexpr Message screen_often_blank{"{} of {} left it blank", "{}/{} 人没有作答"};
inline constexpr Message screen_hard{"hard, no common wrong answer", "难，错法分散"};
inline constexpr Message screen_read{"read", "容错"};
inline constexpr Message screen_tolerated{"{} of {} cells, e.g. \"{}\" as {} ({})",
                                          "{1} 格中 {0} 格改读，如“{2}”读作 {3}（{4}）"};
inline constexpr Message screen_once{"once", "1 次"};
inline constexpr Message screen_times{"{} times", "{} 次"};
inline constexpr Message screen_tolerated_blank{"{} of {} cells", "{1} 格中 {0} 格改读"};
inline constexpr Message screen_see{"see {}", "见 {}"};

// What is left to do.
inline constexpr Message screen_todo{"before you publish", "公布前还要您做"};
inline constexpr Message todo_mark{"mark {0} {0?sheet:sheets}", "待阅 {} 份"};
inline constexpr Message todo_mark_first{"first the {0} that {0?decides:decide} a pass",
                                         "先阅影响合格的 {} 份"};
inline constexpr Message todo_fill_pending{"fill in {0}, then add --marks {0}",
                                           "填好 {0}，加 --marks {0} 重跑"};
inline constexpr Message todo_write_pending{
    "list them with --pending marks.xlsx, fill it in, add --marks marks.xlsx",
    "用 --pending marks.xlsx 列出，填好后加 --marks marks.xlsx 重跑"};
inline constexpr Message todo_rejected{"{} rejected: {}{}", "拒收 {} 份：{}{}"};
inline constexpr Message todo_cells{"{0} {0?answer:answers} or marks refused: {1}",
                                    "{} 处作答或给分未采用：{}"};
inline constexpr Message todo_unknown{"{} not on the roster, not ranked: {}",
                                      "{} 人不在名册，未排名：{}"};
inline constexpr Message todo_unknown_how{"correct the id, or --include-unknown",
                                          "请改正工号，或用 --include-unknown"};
inline constexpr Message todo_totals{"{0} {0?total differs:totals differ} from the sheet's own",
                                     "{} 人的总分与原表不同"};
inline constexpr Message todo_settle{"settle {0?item:items} {1}", "定下第 {1} 题"};
inline constexpr Message todo_settle_how{"correct the key, or write --adjust; run again",
                                         "改答案，或写 --adjust，再重跑"};
inline constexpr Message in_brackets{" ({})", "（{}）"};
inline constexpr Message todo_duplicate_how{"keep one sheet each, or --on-duplicate last",
                                            "每人只留一份，或用 --on-duplicate last"};
inline constexpr Message list_comma{", ", "、"};
inline constexpr Message reason_and_count{"{} {}", "{} {}"};

}  // namespace tiku::msg

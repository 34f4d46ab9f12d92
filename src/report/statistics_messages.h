#pragma once

#include "base/message.h"

/// What `tiku grade --stats full` shows, and the table of --by.
namespace tiku::msg {

// The figures of the exam: what each is called, and what it means.
inline constexpr Message figures_title{"all figures of the exam", "全卷统计量"};
inline constexpr Message figure_n{"candidates", "人数"};
inline constexpr Message figure_mean{"mean", "平均分"};
inline constexpr Message figure_sd{"standard deviation", "标准差"};
inline constexpr Message figure_sd_note{"divided by n - 1", "除以 n - 1"};
inline constexpr Message figure_sd_population{"standard deviation, population", "总体标准差"};
inline constexpr Message figure_sd_population_note{"divided by n", "除以 n"};
inline constexpr Message figure_median{"median", "中位数"};
inline constexpr Message figure_min{"lowest", "最低分"};
inline constexpr Message figure_max{"highest", "最高分"};
inline constexpr Message figure_skewness{"skewness", "偏度"};
inline constexpr Message figure_skewness_note{"below 0: a tail of low scores",
                                              "小于 0：低分一侧拖得长"};
inline constexpr Message figure_kurtosis{"kurtosis", "峰度"};
inline constexpr Message figure_kurtosis_note{"0 is that of the normal curve", "正态分布为 0"};
inline constexpr Message figure_alpha{"alpha", "信度 α"};
inline constexpr Message figure_alpha_note{"Cronbach; a case is one unit",
                                           "克隆巴赫；案例算一个单元"};
inline constexpr Message figure_alpha_low{"alpha, lower bound", "信度下限"};
inline constexpr Message figure_alpha_high{"alpha, upper bound", "信度上限"};
inline constexpr Message figure_feldt_note{"95 %, Feldt", "95 %，费尔特区间"};
inline constexpr Message figure_alpha_naive{"alpha over single items", "逐小题信度"};
inline constexpr Message figure_alpha_naive_note{"too high where cases have parts",
                                                 "案例各小题相互关联时偏高"};
inline constexpr Message figure_kr20{"KR-20", "KR-20"};
inline constexpr Message figure_kr20_note{"alpha of right or wrong items", "只有对错时的信度"};
inline constexpr Message figure_kr21{"KR-21", "KR-21"};
inline constexpr Message figure_kr21_sample{"KR-21, sample", "KR-21（样本）"};
inline constexpr Message figure_kr21_note{"by the variance divided by n", "用除以 n 的方差"};
inline constexpr Message figure_kr21_sample_note{"by the variance divided by n - 1",
                                                 "用除以 n - 1 的方差"};
inline constexpr Message figure_doubled{"alpha if twice as long", "加长一倍的信度"};
inline constexpr Message figure_doubled_note{"Spearman-Brown", "斯皮尔曼-布朗"};
inline constexpr Message figure_length{"length for .80", "信度到 .80 的倍数"};
inline constexpr Message figure_length_note{"times as long: {} items", "倍长：共 {} 题"};
inline constexpr Message figure_sem{"error of measurement", "测量标准误"};
inline constexpr Message figure_sem_note{"points either way, as a rule",
                                         "分：真分数多在得分上下这么多以内"};
inline constexpr Message figure_error_ratio{"error ratio", "误差比"};
inline constexpr Message figure_error_ratio_note{"of the spread of scores", "占分数差异的比例"};
inline constexpr Message figure_livingston{"Livingston K2", "利文斯顿 K2"};
inline constexpr Message figure_livingston_note{"reliability around the pass mark",
                                                "与合格线距离的信度"};
inline constexpr Message figure_brennan{"Brennan phi", "布伦南 Φ"};
inline constexpr Message figure_brennan_note{"the same, items taken as a sample",
                                             "同上，把题目看作抽样"};
inline constexpr Message figure_agreement{"agreement", "判定一致率"};
inline constexpr Message figure_agreement_note{"same result on another such exam",
                                               "再考一次同类试卷，结果相同的比例"};
inline constexpr Message figure_kappa{"kappa", "一致性 κ"};
inline constexpr Message figure_kappa_note{"agreement beyond chance", "扣除偶然后的一致率"};

// Near the pass mark.
inline constexpr Message near_title{"near the pass mark ({}±{})", "合格线附近（{}±{}）"};
inline constexpr Message near_error{"error", "误差"};
inline constexpr Message near_chance{"true score passes", "真分数合格的可能"};
inline constexpr Message near_who{"who", "考生"};

// Every item.
inline constexpr Message items_title{"all items", "各题"};
inline constexpr Message items_p{"p", "得分"};
inline constexpr Message items_interval{"95 %", "区间"};
inline constexpr Message items_d{"D", "D"};
inline constexpr Message items_r_it{"r_it", "题总"};
inline constexpr Message items_r_ir{"r_ir", "题余"};
inline constexpr Message items_alpha{"a-del", "删后"};
inline constexpr Message items_efficiency{"eff", "效率"};
inline constexpr Message items_weight{"wt", "权重"};
inline constexpr Message items_b{"B", "B"};
inline constexpr Message items_omitted{"om", "跳过"};
inline constexpr Message items_not_reached{"nr", "未到"};
inline constexpr Message items_legend{
    "p: share of the points, in percent, with its 95 % interval; D: upper against lower 27 %; "
    "r_it, r_ir: correlation with the total, and with the rest of it; a-del: alpha without the "
    "item; eff: how much of its possible discrimination it reaches, wt: its part in the spread of "
    "the totals, in percent; B: those who pass against those who fail; om, nr: left out, not "
    "reached, in percent",
    "得分：得分率（%）及其 95 % 区间；D：高低分组 27 % "
    "之差；题总、题余：与总分、与其余各题总分的相关；删后：删去此题后的信度；效率：达到可能的鉴别"
    "力的百分之几；权重：占总分差异的百分之几；B：合格者与不合格者之差；跳过、未到：跳过不答、"
    "没有做到的百分之几"};

// What the figures say, in words.
inline constexpr Message says_title{"what the figures say", "这些数字说明什么"};
inline constexpr Message says_miskey{"option {} is chosen by the strongest: is the key {} wrong?",
                                     "选 {} 的人其余各题做得最好：答案 {} 是否有误？"};
inline constexpr Message says_negative{"those who do well elsewhere do worse here: read it again",
                                       "其余各题做得好的人，这题反而更差：请重读此题"};
inline constexpr Message says_easy{"nearly everybody earns the points", "几乎人人得分"};
inline constexpr Message says_hard{"few earn the points", "得分的人很少"};
inline constexpr Message says_rare{"hardly anybody chooses {}", "几乎没有人选 {}"};
inline constexpr Message says_strong{"wrong option {} draws the stronger too",
                                     "错误选项 {} 连成绩好的人也吸引"};
inline constexpr Message says_alpha{"the exam would be more reliable without it",
                                    "删去此题，全卷信度更高"};

// Every option.
inline constexpr Message options_title{"all options", "各选项"};
inline constexpr Message options_option{"option", "选项"};
inline constexpr Message options_key{"key", "答案"};
inline constexpr Message options_share{"share", "占比"};
inline constexpr Message options_upper{"upper", "高分组"};
inline constexpr Message options_lower{"lower", "低分组"};
inline constexpr Message options_mean{"mean total", "总分平均"};
inline constexpr Message options_is_key{"yes", "是"};
inline constexpr Message sets_title{"whole answers to questions with several right options",
                                    "多选题的完整作答"};
inline constexpr Message sets_piece{"{} {} ({})", "{} {} 人（{}）"};
inline constexpr Message sets_right{"{} right {} ({})", "{} 对 {} 人（{}）"};

inline constexpr Message flags_too_few{"what the figures say: too few candidates: {} < {}",
                                       "各题提示：人数太少：{} < {}"};

// By judges.
inline constexpr Message angoff_title{"pass mark by {0} {0?judge:judges} (Angoff)",
                                      "{} 位评委定的合格线（安戈夫法）"};
inline constexpr Message angoff_cut{"cut {} of {}", "合格线 {}（满分 {}）"};
inline constexpr Message angoff_sd{"sd {}", "标准差 {}"};
inline constexpr Message angoff_se{"se {}, a rough guide: judges talk to each other",
                                   "标准误 {}，仅供参考：评委之间会商量"};
inline constexpr Message angoff_pass{"{} of {} would pass", "{1} 人中 {0} 人合格"};
inline constexpr Message angoff_equal{"the pass mark in force is the same", "与现行合格线相同"};
inline constexpr Message angoff_stricter{
    "the pass mark in force, {}, asks for {} points more; {} pass",
    "现行合格线 {} 高 {} 分，{} 人合格"};
inline constexpr Message angoff_milder{
    "the pass mark in force, {}, asks for {} points less; {} pass",
    "现行合格线 {} 低 {} 分，{} 人合格"};
inline constexpr Message angoff_none{"no pass mark is in force: take this one with --pass {}",
                                     "现在没有合格线：可用 --pass {} 采用它"};

// By group.
inline constexpr Message groups_title{"by group", "分组"};
inline constexpr Message groups_none{"(none)", "（无）"};
inline constexpr Message groups_sd{"sd", "标准差"};
inline constexpr Message groups_pass{"pass", "合格率"};
inline constexpr Message groups_more{"and {} more, in groups.csv", "还有 {} 组，见 groups.csv"};

}  // namespace tiku::msg

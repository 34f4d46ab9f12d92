#pragma once

#include "base/message.h"

/// What is said about a check as a whole; what a rule says stands in its file.
namespace tiku::msg {

inline constexpr Message nothing_to_check{
    "no bank in {}; a bank is a .yaml or .yml file with a line `tiku: 1`",
    "{} 里没有题库；题库是带有 `tiku: 1` 一行的 .yaml 或 .yml 文件"};

inline constexpr Message other_place{"{} stands here", "{} 在这里"};

// Which rules are on.
inline constexpr Message unknown_rule{
    "\"{}\" is no rule; write a code (TK201), the beginning of codes (TK2), a name, all or none",
    "没有“{}”这条规则；可以写代码（TK201）、代码的开头（TK2）、名称、all 或 none"};
inline constexpr Message unknown_rule_near{"\"{}\" is no rule; did you mean \"{}\"?",
                                           "没有“{}”这条规则；是不是“{}”？"};
inline constexpr Message rule_always_on{
    "{} ({}) is always reported as an error: it says that something could not be read",
    "{}（{}）总会作为错误报告：它说明有内容没能读出来"};

// Settings.
inline constexpr Message known_settings{"known are: {}", "可以写：{}"};
inline constexpr Message only_rule_set{"this program has rule set 1 only", "本程序只有规则集 1"};
inline constexpr Message rule_sets{"this program has the rule sets 1 to {}",
                                   "本程序有规则集 1 至 {}"};

// Suppressions.
inline constexpr Message suppression_unused{"suppressed here but not found: {}",
                                            "这里压下了 {}，但并没有这样的问题"};
inline constexpr Message suppression_refused{"{}: what could not be read cannot be suppressed",
                                             "{} 不能压下：没读出来的内容不能瞒着"};
inline constexpr Message suppression_unused_help{"take the comment out; --fix does",
                                                 "请删去这条注释；--fix 可以代劳"};
inline constexpr Message delete_comment{"delete the comment", "删去注释"};
inline constexpr Message delete_code{"take {} out of the comment", "从注释里去掉 {}"};
inline constexpr Message suppression_reason{"suppressed without a reason: {}",
                                            "压下了 {}，却没有写理由"};
inline constexpr Message suppression_reason_help{
    "write behind the code why the finding is no mistake", "请在代码后面写明为什么这不是错误"};
inline constexpr Message suppression_misspelt{
    "this comment suppresses nothing: `ignore` is "
    "spelt otherwise",
    "这条注释不起作用：`ignore` 拼写有误"};
inline constexpr Message suppression_of_nothing{"this comment does not say which rule to ignore",
                                                "这条注释没有写要压下哪条规则"};
inline constexpr Message suppression_of_many{"\"{}\" stands for several rules; name each one",
                                             "“{}”不是单独一条规则；请逐条写出"};
inline constexpr Message suppression_form{"write `# tiku: ignore TK201 reason`",
                                          "请写成 `# tiku: ignore TK201 理由`"};

// Baselines.
inline constexpr Message no_baseline{"this is no baseline: it has no line `tiku-baseline: 1`",
                                     "这不是基线文件：没有 `tiku-baseline: 1` 一行"};
inline constexpr Message bad_baseline_entry{"an entry of a baseline needs `rule` and `text`",
                                            "基线的每一项都要有 rule 和 text"};
inline constexpr Message baseline_help{"write it anew with --write-baseline",
                                       "请用 --write-baseline 重新生成"};

// Corrections.
inline constexpr Message changed_meanwhile{
    "'{}' has changed since it was read, so it was not corrected; run the check again",
    "“{}”在读取之后又被改动，没有修正；请再查一次"};

inline constexpr Message family_file{"file and YAML", "文件与 YAML"};
inline constexpr Message family_identity{"identity and structure", "标识与结构"};
inline constexpr Message family_answers{"options and answers", "选项与答案"};
inline constexpr Message family_scoring{"scoring", "评分"};
inline constexpr Message family_text{"text", "文字"};
inline constexpr Message family_duplicates{"duplicates", "重复"};
inline constexpr Message family_writing{"how questions are written", "命题"};
inline constexpr Message family_sheets{"answer sheets and statistics", "答卷与统计"};

// How questions are scored, where a text says otherwise.
inline constexpr Message fact_incomplete{
    "under {} an incomplete answer to question \"{}\" earns {} of {} points",
    "按 {}，第“{}”题少选得 {} 分（满分 {} 分）"};
inline constexpr Message fact_one_option{
    "under {} one right option of question \"{}\" earns {} of {} points",
    "按 {}，第“{}”题选对一项得 {} 分（满分 {} 分）"};
inline constexpr Message fact_wrong_pick{
    "under {} a wrong pick beside the answer to question \"{}\" leaves {} of {} points",
    "按 {}，第“{}”题在答案之外多选一项得 {} 分（满分 {} 分）"};
inline constexpr Message fact_wrong_answer{
    "under {} a wrong answer to question \"{}\" earns {} points", "按 {}，第“{}”题答错得 {} 分"};
inline constexpr Message fact_takes_nothing_off{
    "{} takes nothing off for a wrong answer to question \"{}\"", "{} 不会因为第“{}”题答错而扣分"};
inline constexpr Message fact_points{"question \"{0}\" has {1} {1?point:points}",
                                     "第“{}”题的分值是 {} 分"};
inline constexpr Message fact_count{"there {0?is:are} {0} {0?question:questions}", "实际有 {} 题"};
inline constexpr Message fact_total{"the points add up to {}", "各题分值合计 {} 分"};

}  // namespace tiku::msg

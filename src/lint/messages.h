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

// Answer sheets.
inline constexpr Message and_more_alike{"{0} ({1} more like it)", "{0}（另有 {1} 处同样的问题）"};
inline constexpr Message answer_of_item{"item {0}: {1}", "题目 {0}：{1}"};
inline constexpr Message item_meant{"was \"{}\" meant?", "是不是想写“{}”？"};
inline constexpr Message no_item_help{"write the id or the number of a question as the key has it",
                                      "请按答案里的写法写题目的 id 或题号"};
inline constexpr Message no_id_help{
    "give every sheet an id, in a column headed 工号 or id, or as `candidate:`",
    "请为每份答卷写上工号：表格里用“工号”列，YAML 里用 candidate"};
inline constexpr Message first_copy{"the first of them", "第一份在这里"};
inline constexpr Message repeated_sheet{"the same answers of {} stand twice; they count once",
                                        "{} 的同样作答出现了两次，只算一次"};
inline constexpr Message not_on_roster{"{} is not on the roster", "名册上没有 {}"};
inline constexpr Message not_on_roster_help{
    "correct the id, or add the person to the roster; else the sheet is graded but left out of the "
    "statistics",
    "请核对工号，或把此人加进名册；否则答卷照评，但不进统计"};
inline constexpr Message without_sheet{
    "{0} {0?person:people} of the roster {0?has:have} no answer sheet: {1}",
    "名册上有 {0} 人没有答卷：{1}"};
inline constexpr Message without_sheet_help{
    "they would count as absent; see whether a file is missing or an id is written otherwise",
    "他们会按缺考处理；请看看是不是少了文件，或工号写法不同"};
inline constexpr Message unknown_form_help{"the forms of the key are: {}", "答案里的卷别有：{}"};
inline constexpr Message no_form_stated_help{
    "write the form into a column headed 卷别 or form, or head the columns with ids of questions",
    "请加一列“卷别”写明是哪种卷，或以题目的 id 作表头"};
inline constexpr Message no_forms_help{"the key has no `forms`; write the ids of the questions",
                                       "答案里没有 forms；请写题目的 id"};
inline constexpr Message tolerated_answers{
    "{0} of {1} answers {0?is:are} read with a tolerance, most often \"{2}\" as {3} ({4} "
    "{4?time:times})",
    "{1} 个作答中有 {0} 个要容错才能读，最多的是把“{2}”读作 {3}（{4} 次）"};
inline constexpr Message tolerated_help{
    "nothing need be done; grading lists them in ledger.csv, and --strict refuses them",
    "不用改；评分时会列在 ledger.csv 里，用 --strict 则一律不认"};
inline constexpr Message key_without_answer{"item {} has no answer, so grading would stop",
                                            "题目 {} 没有答案，评分会停下"};
inline constexpr Message key_without_answer_help{
    "add the answer, or let grading go on with --unkeyed pending or --unkeyed drop",
    "请补上答案；也可以在评分时用 --unkeyed pending（待阅）或 --unkeyed drop（不计分）"};
inline constexpr Message nothing_to_grade{
    "none of {0} {0?sheet:sheets} could be graded: everybody is marked absent",
    "{0} 份答卷没有一份可以评分：所有人都标为缺考"};
inline constexpr Message no_answer_sheets{"there is no answer sheet in {}", "{} 里没有答卷"};
inline constexpr Message exam_negative_r{
    "r {} below zero in an exam of {}: those who did well elsewhere did worse here",
    "在 {1} 人的考试中 r 为 {0}，低于零：其余各题做得好的人，这题反而更差"};
inline constexpr Message exam_negative_r_help{
    "read the question as a candidate would: is the key right, is the wording a trap",
    "请站在考生的角度重读：答案对不对，题干会不会误导"};
inline constexpr Message exam_miskey{
    "option {} was chosen by the strongest of {}, the key is {}: is the key wrong?",
    "{1} 人的考试中，选 {0} 的人其余各题做得最好，而答案是 {2}：答案是否有误？"};
inline constexpr Message exam_miskey_help{"correct the key, or make the option clearly wrong",
                                          "请改正答案，或把这个选项改得明确是错的"};
inline constexpr Message exam_hard{"{} % of the points were earned in an exam of {}",
                                   "在 {1} 人的考试中得分率为 {0} %"};
inline constexpr Message exam_hard_help{
    "teach it, ask it more simply, or leave it out of an exam that is to separate candidates",
    "请加强讲解，或问得简单些；要区分考生的试卷里可以不用它"};
inline constexpr Message exam_easy_help{
    "keep it where everybody must know it; it tells nobody apart",
    "人人必须会的可以保留，但它区分不出考生"};
inline constexpr Message exam_idle{"wrong options that did not work in an exam of {}: {}",
                                   "在 {} 人的考试中没有起作用的错误选项：{}"};
inline constexpr Message exam_idle_help{
    "write options that somebody who does not know would take, or fewer of them",
    "请换成不会的人会选的说法，或减少选项"};
inline constexpr Message unanswered_item{"item {0}: none of {1} sheets answers it",
                                         "题目 {0}：{1} 份答卷都没有答这道题"};
inline constexpr Message unanswered_item_help{"look whether the sheets call it otherwise",
                                              "请看看答卷里是不是用了别的叫法"};

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

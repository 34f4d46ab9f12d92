#pragma once

#include "base/message.h"

/// What is said about banks and keys.
namespace tiku::msg {

// What a field takes
inline constexpr Message shape_nothing{"nothing", "空值"};
inline constexpr Message shape_scalar{"a text", "文字"};
inline constexpr Message shape_list{"a list", "列表"};
inline constexpr Message shape_scalar_list{"a text or a list", "文字或列表"};
inline constexpr Message shape_map{"a map", "映射"};
inline constexpr Message shape_scalar_map{"a text or a map", "文字或映射"};
inline constexpr Message shape_list_map{"a list or a map", "列表或映射"};
inline constexpr Message shape_any{"a text, a list or a map", "文字、列表或映射"};
inline constexpr Message field_wrong_kind{"\"{}\" takes {}, not {}", "“{}”应当是{}，这里是{}"};
inline constexpr Message unknown_field{"unknown field \"{}\"", "没有“{}”这个字段"};
inline constexpr Message unknown_field_help{"take it out, or put the text under \"note\"",
                                            "请删去，或者把内容写进 note"};
inline constexpr Message did_you_mean{"did you mean \"{}\"?", "是不是“{}”？"};
inline constexpr Message bad_value{"\"{}\" cannot be \"{}\"", "“{}”不能是“{}”"};
inline constexpr Message allowed_values{"it is one of: {}", "可以写：{}"};

// Types
inline constexpr Message type_single{"single", "单选"};
inline constexpr Message type_multiple{"multiple", "多选"};
inline constexpr Message type_indeterminate{"indeterminate", "不定项"};
inline constexpr Message type_judge{"judge", "判断"};
inline constexpr Message type_fill{"fill", "填空"};
inline constexpr Message type_short{"short", "简答"};
inline constexpr Message type_case{"case", "案例"};
inline constexpr Message type_given{"given", "得分"};

// Numbers
inline constexpr Message not_a_number{"\"{}\" is not a number: \"{}\"", "“{}”不是数字：“{}”"};
inline constexpr Message number_help{"write a decimal or a fraction, such as 2, 0.5 or 1/3",
                                     "请写小数或分数，如 2、0.5、1/3"};
inline constexpr Message too_fine{"\"{}\" is too large or too fine: \"{}\"",
                                  "“{}”过大或过细：“{}”"};
inline constexpr Message not_positive{"\"{}\" must be above 0, not \"{}\"",
                                      "“{}”必须大于 0，这里是“{}”"};
inline constexpr Message negative{"\"{}\" must not be below 0: \"{}\"", "“{}”不能小于 0：“{}”"};
inline constexpr Message not_a_whole_number{"\"{}\" takes a whole number from {}, not \"{}\"",
                                            "“{}”应当是不小于 {} 的整数，这里是“{}”"};
inline constexpr Message points_help{
    "write points as a positive decimal or fraction, such as 2, 0.5 or 1/3",
    "分值请写正的小数或分数，如 2、0.5、1/3"};
inline constexpr Message no_common_unit{
    "with {} the fractions of this bank have no common denominator below 1000000000",
    "加上 {} 以后，题库中各分数的公分母不小于 1000000000"};
inline constexpr Message no_common_unit_help{
    "use fractions with common denominators, such as halves, thirds and hundredths",
    "请使用有共同分母的分数，如二分之一、三分之一、百分之一"};
inline constexpr Message share_above_one{"a share is at most 1 (or 100%), not \"{}\"",
                                         "份额最多为 1（即 100%），这里是“{}”"};
inline constexpr Message bad_range{"the lower limit {} is above the upper limit {}",
                                   "下限 {} 大于上限 {}"};

// The file
inline constexpr Message not_a_bank{
    "this is not a question bank or key: the file must be a map with \"tiku: 1\"",
    "这不是题库或答案：文件应当是映射，以“tiku: 1”开头"};
inline constexpr Message missing_version{"the file does not say its format version",
                                         "文件没有写明格式版本"};
inline constexpr Message missing_version_help{"begin the file with \"tiku: 1\"",
                                              "请在文件开头写“tiku: 1”"};
inline constexpr Message unknown_version{"format version \"{}\" is unknown", "不认识格式版本“{}”"};
inline constexpr Message unknown_version_help{"this program reads version 1",
                                              "本程序能读的版本是 1"};
inline constexpr Message empty_file{"the file is empty", "文件是空的"};
inline constexpr Message no_questions{"the bank has no questions", "题库里没有题目"};
inline constexpr Message no_questions_help{"list them under \"sections\" or \"questions\"",
                                           "请把题目列在 sections 或 questions 下面"};
inline constexpr Message no_answers_help{
    "list them under \"sections\", \"questions\" or \"answers\"",
    "请列在 sections、questions 或 answers 下面"};
inline constexpr Message empty_section{"this section has no questions", "这一部分没有题目"};
inline constexpr Message empty_parts{"this case has no parts", "这个案例没有小题"};
inline constexpr Message answers_in_bank{"\"answers\" without questions stands in keys only",
                                         "只有答案而没有题目的 answers 只能写在答案文件里"};
inline constexpr Message answers_in_bank_help{
    "write \"kind: key\" at the top, or list the questions under \"questions\"",
    "请在开头写“kind: key”，或者把题目列在 questions 下面"};
inline constexpr Message not_utf8{"the file is {}; it was read as such",
                                  "文件是 {} 编码，已按此编码读入"};
inline constexpr Message not_utf8_help{"save it as UTF-8", "请另存为 UTF-8"};
inline constexpr Message unreadable{"cannot read {}: {}", "无法读取 {}：{}"};

// Ids, types, stems
inline constexpr Message duplicate_id{"id \"{}\" is used twice", "id“{}”用了两次"};
inline constexpr Message duplicate_id_help{"give one of the two questions another id",
                                           "请给其中一题换一个 id"};
inline constexpr Message first_use{"first used here", "第一次用在这里"};
inline constexpr Message bad_id{"\"{}\" cannot be an id: it is empty or contains white space",
                                "“{}”不能作 id：为空或含有空白"};
inline constexpr Message bad_id_help{"use letters, digits and hyphens, such as refund-days",
                                     "请用字母、数字和连字符，如 refund-days"};
inline constexpr Message id_is_other_number{
    "id \"{}\" is the number of another question; this one is number {}",
    "id“{}”是另一题的题号，本题是第 {} 题"};
inline constexpr Message id_is_other_number_help{"use an id that is not a number",
                                                 "请改用不是数字的 id"};
inline constexpr Message missing_id{"{} {0?question has:questions have} no id", "{} 道题没有 id"};
inline constexpr Message missing_id_help{
    "ids keep results and history when questions are moved or added",
    "有了 id，题目移动或增删后，成绩和练习记录仍能对上"};
inline constexpr Message unknown_type{"unknown question type \"{}\"", "没有“{}”这种题型"};
inline constexpr Message unknown_type_help{
    "the types are single, multiple, indeterminate, judge, fill, short and case",
    "题型有 single 单选、multiple 多选、indeterminate 不定项、judge 判断、fill 填空、short "
    "简答、case 案例"};
inline constexpr Message type_for_keys{"type \"{}\" can stand in keys only",
                                       "题型“{}”只能写在答案文件里"};
inline constexpr Message missing_type{"this question has no type", "这道题没有写题型"};
inline constexpr Message missing_stem{"this question has no stem", "这道题没有题干"};
inline constexpr Message nested_case{"a part of a case cannot be a case", "案例的小题不能又是案例"};
inline constexpr Message nested_case_help{"list all questions under the parts of one case",
                                          "请把各问都列为同一案例的小题"};
inline constexpr Message field_not_for_type{"\"{}\" means nothing for type {}",
                                            "“{}”对{}题不起作用"};
inline constexpr Message idle_on_case{"\"{}\" means nothing for a case with parts",
                                      "有小题的案例用不到“{}”"};
inline constexpr Message idle_on_case_help{"state it on the parts", "请写在各小题上"};

// Options and answers
inline constexpr Message options_help{
    "list at least two options: a map of labels to texts, or a list",
    "请列出至少两个选项：标号对内容的映射，或者列表"};
inline constexpr Message key_options_help{"write a count (4) or labels (A-D, or 1,2,3)",
                                          "请写个数（4）或标号（A-D，或 1,2,3）"};
inline constexpr Message missing_options{"this question has no options", "这道题没有选项"};
inline constexpr Message one_option{"there is only one option", "只有一个选项"};
inline constexpr Message bad_label{"\"{}\" cannot be an option label", "“{}”不能作选项标号"};
inline constexpr Message bad_label_help{
    "use a short label without spaces and separators, such as A",
    "请用不含空格和分隔符的短标号，如 A"};
inline constexpr Message duplicate_label{"option label \"{}\" is the same as \"{}\"",
                                         "选项标号“{}”与“{}”相同"};
inline constexpr Message too_many_options{"a list of options ends at Z; this one has {}",
                                          "选项列表最多到 Z，这里有 {} 个"};
inline constexpr Message too_many_options_help{"write a map with labels of your own",
                                               "请改用映射，自定标号"};
inline constexpr Message empty_option{"option {} has no text", "选项 {} 没有内容"};
inline constexpr Message duplicate_option_text{"option {} says the same as {}",
                                               "选项 {} 与 {} 的内容相同"};
inline constexpr Message key_outside_options{"key {} is not one of {}", "答案 {} 不在选项 {} 之内"};
inline constexpr Message key_outside_options_help{"correct the answer or add the option",
                                                  "请改正答案，或者补上选项"};
inline constexpr Message write_label{"write the label of that option: {}",
                                     "请写这个选项的标号：{}"};
inline constexpr Message option_map_label{"the option map names {}, which is not one of {}",
                                          "选项赋分里的 {} 不在选项 {} 之内"};
inline constexpr Message label_twice{"the answer names {} twice", "答案里 {} 写了两次"};
inline constexpr Message empty_answer{"the answer is empty", "答案是空的"};
inline constexpr Message empty_answer_help{
    "write the answer, or leave the field out where there is none yet",
    "请写上答案；还没有答案时请去掉这个字段"};
inline constexpr Message two_keys_on_single{"a single-choice question has {} answers: {}",
                                            "单选题有 {} 个答案：{}"};
inline constexpr Message two_keys_on_single_help{
    "keep one answer, or make the type multiple or indeterminate",
    "请只留一个答案，或者把题型改为多选或不定项"};
inline constexpr Message one_key_on_multiple{"a multiple-choice question has one answer only: {}",
                                             "多选题只有一个答案：{}"};
inline constexpr Message one_key_on_multiple_help{
    "complete the answer, or make the type single or indeterminate",
    "请补全答案，或者把题型改为单选或不定项"};
inline constexpr Message ambiguous_judge{"\"{}\" may mean true or false here",
                                         "“{}”在这里可以是对，也可以是错"};
inline constexpr Message ambiguous_judge_help{
    "write true or false, or declare the options, such as {{A: 正确, B: 错误}}",
    "请写对或错，或者列出选项，如 {{A: 正确, B: 错误}}"};
inline constexpr Message unclear_judge_options{
    "the options of a true-or-false question must be one that says true and one that says false",
    "判断题的选项应当一个表示对、一个表示错"};
inline constexpr Message unclear_judge_options_help{"write them as {{A: 正确, B: 错误}}",
                                                    "请写成 {{A: 正确, B: 错误}}"};
inline constexpr Message not_a_truth{"\"{}\" is neither true nor false", "“{}”看不出是对还是错"};
inline constexpr Message not_a_truth_help{"write true or false, 对 or 错",
                                          "请写对或错，true 或 false"};
inline constexpr Message unclear_variant{
    "an accepted answer is a text, a value, or a range with min and max",
    "一个可接受的答案应当是 text、value，或者 min 和 max"};
inline constexpr Message unclear_variant_help{
    "such as {{text: 14天}}, {{value: 3.14, tolerance: 0.01}} or {{min: 1, max: 9}}",
    "例如 {{text: 14天}}、{{value: 3.14, tolerance: 0.01}}、{{min: 1, max: 9}}"};
inline constexpr Message any_needs_of{"\"any\" and \"of\" belong together", "any 和 of 要一起写"};
inline constexpr Message any_needs_of_help{"such as {{any: 3, of: [...]}}",
                                           "例如 {{any: 3, of: [...]}}"};
inline constexpr Message any_above_list{"{} answers are asked for, but only {} are listed",
                                        "要求答出 {} 个，只列了 {} 个"};
inline constexpr Message need_above_rubric{"{} points are needed, but the rubric has only {}",
                                           "要求答出 {} 点，评分要点只有 {} 点"};
inline constexpr Message unkeyed{"question {} has no answer", "第 {} 题没有答案"};
inline constexpr Message unkeyed_help{"add an \"answer\"; until then it cannot be graded",
                                      "请补上 answer，在此之前无法评分"};
inline constexpr Message blank_count{"the stem shows {} {0?blank:blanks}, the answer has {}",
                                     "题干里有 {} 个空，答案里有 {} 个"};
inline constexpr Message blank_count_help{"mark each blank in the stem as ____ or （ ）",
                                          "题干里的每个空请写成 ____ 或（ ）"};
inline constexpr Message rubric_without_points{"this point of the rubric has no points",
                                               "这个评分要点没有分值"};
inline constexpr Message empty_rubric_point{"this point of the rubric names no phrase",
                                            "这个评分要点没有写词语"};
inline constexpr Message empty_rubric_point_help{"list phrases under \"any\" or \"all\"",
                                                 "请在 any 或 all 下面列出词语"};
inline constexpr Message rubric_too_small{"the rubric reaches {} points, the question has {}",
                                          "评分要点合计 {} 分，本题 {} 分"};

// Points and policies
inline constexpr Message missing_points{"question {} has no points", "第 {} 题没有分值"};
inline constexpr Message missing_points_all{
    "{} questions of this section have none; state \"points\" on the section",
    "本部分有 {} 题没有分值，请在部分上写 points"};
inline constexpr Message missing_points_help{"state \"points\" on the section or on the question",
                                             "请在部分或题目上写 points"};
inline constexpr Message blanks_mismatch{
    "{} points are stated, but {} blanks of {} are another sum",
    "写明 {} 分，与 {} 个空、每空 {} 分不符"};
inline constexpr Message case_mismatch{"case {} states {} points, its parts have {}",
                                       "案例 {} 写明 {} 分，各小题共 {} 分"};
inline constexpr Message case_mismatch_help{
    "the sum of the parts counts; correct or drop the points of the case",
    "以各小题之和为准，请改正或删去案例的分值"};
inline constexpr Message unknown_policy{"unknown scoring policy \"{}\"", "没有“{}”这种评分办法"};
inline constexpr Message unknown_policy_help{
    "man tiku-bank lists the policies; the usual ones are exact, subset_half and subset_ratio",
    "man tiku-bank 列有全部办法，常用的是 exact、subset_half、subset_ratio"};
inline constexpr Message policy_without_name{"the scoring map names no policy",
                                             "评分办法的映射里没有写办法"};
inline constexpr Message policy_without_name_help{
    "write {{policy: NAME}} or {{option_map: {{A: 1, B: 1}}}}",
    "请写 {{policy: 办法}} 或 {{option_map: {{A: 1, B: 1}}}}"};
inline constexpr Message superfluous_argument{"scoring policy {} takes no argument",
                                              "评分办法 {} 没有参数"};
inline constexpr Message superfluous_argument_help{"write {} alone", "只写 {} 即可"};
inline constexpr Message missing_argument{"scoring policy {} needs an argument",
                                          "评分办法 {} 要有参数"};
inline constexpr Message missing_argument_help{
    "write points or a share, such as {0}(0.5) or {0}(50%)",
    "请写分值或比例，如 {0}(0.5)、{0}(50%)"};
inline constexpr Message option_map_is_a_map{"option_map needs the points of each option",
                                             "option_map 要写出各选项的分值"};
inline constexpr Message option_map_is_a_map_help{"write {{option_map: {{A: 1, B: 1}}, other: 0}}",
                                                  "请写 {{option_map: {{A: 1, B: 1}}, other: 0}}"};
inline constexpr Message policy_not_for_type{"scoring policy {} cannot score type {}",
                                             "评分办法 {} 不能用于{}题"};
inline constexpr Message policy_not_for_type_help{
    "choose another policy, or leave it out for the usual one",
    "请换一种办法，或者不写而用默认的办法"};
inline constexpr Message pays_for_everything{"under {} ticking every option earns points",
                                             "按 {} 评分，全选也能得分"};
inline constexpr Message pays_for_everything_help{
    "subset_half, subset_ratio or net do not reward guessing this way",
    "subset_half、subset_ratio、net 不会这样奖励乱选"};
inline constexpr Message option_count_unknown{"scoring policy {} needs the number of options",
                                              "评分办法 {} 要知道选项数"};
inline constexpr Message policy_needs_options_help{"add \"options\" to the key, such as 4 or A-D",
                                                   "请在答案里写 options，如 4 或 A-D"};

// Exam
inline constexpr Message duration_help{
    "write minutes or hours and minutes, such as 45, 30m or 1h30m",
    "请写分钟或小时和分钟，如 45、30m、1h30m"};
inline constexpr Message unknown_section{"there is no section \"{}\"", "没有“{}”这一部分"};
inline constexpr Message unknown_section_help{"use the title of a section", "请写某一部分的标题"};
inline constexpr Message pass_above_all{"a pass mark above 100% cannot be reached",
                                        "及格线超过 100%，无人能及格"};
inline constexpr Message pass_above_total{
    "the pass mark {} is above the {} points that can be earned", "及格线 {} 超过最高可得的 {} 分"};
inline constexpr Message pass_points_low{
    "a pass mark of {} points is reached by nearly everybody: {} can be earned",
    "及格线 {} 分几乎人人都能达到，满分是 {} 分"};
inline constexpr Message pass_share_low{"a pass mark of {}% is reached by nearly everybody",
                                        "及格线 {}% 几乎人人都能达到"};
inline constexpr Message pass_low_help{"if it is a share, write {}%", "如果是比例，请写 {}%"};
inline constexpr Message total_mismatch{"the total is stated as {}, the questions add up to {}",
                                        "写明总分 {}，各题合计 {}"};
inline constexpr Message total_mismatch_help{"correct the total or the points",
                                             "请改正总分或各题分值"};
inline constexpr Message choose_above_section{
    "the best {} are to count, but the section has only {} scored questions",
    "要取最好的 {} 题，本部分只有 {} 道计分题"};
inline constexpr Message draw_above_section{
    "{} questions are to be drawn, but the section has only {}", "要抽 {} 题，本部分只有 {} 题"};

// Keys, corrections, forms
inline constexpr Message no_item_column{"the key has no column for the items",
                                        "答案表里没有题号列"};
inline constexpr Message no_answer_column{"the key has no column for the answers",
                                          "答案表里没有答案列"};
inline constexpr Message key_columns_help{
    "the first row names the columns: item, answer (题号, 答案)",
    "第一行写列名：item、answer（题号、答案）"};
inline constexpr Message unknown_column{"column \"{}\" is not used", "“{}”列没有用到"};
inline constexpr Message row_without_item{"this row has no item", "这一行没有题号"};
inline constexpr Message unknown_item{"there is no question \"{}\"", "没有“{}”这道题"};
inline constexpr Message unknown_item_help{"use an id or a number of the bank",
                                           "请写题库里的 id 或题号"};
inline constexpr Message bad_adjustment{"a correction cannot be \"{}\"", "没有“{}”这种更正"};
inline constexpr Message adjustment_help{"write drop, full_for_all or {{accept_also: [ANSWER]}}",
                                         "请写 drop、full_for_all 或 {{accept_also: [答案]}}"};
inline constexpr Message adjusted_answer{"question {} cannot have the answer \"{}\"",
                                         "第 {} 题不能有“{}”这个答案"};
inline constexpr Message adjusted_answer_help{
    "write it as the key does, with labels or blanks that the question has",
    "请照答案的写法，用题目已有的选项或空"};
inline constexpr Message adjusted_type{
    "question {} is marked by a person and has no further answers to accept",
    "第 {} 题由人评阅，没有答案可以增加"};
inline constexpr Message adjusted_twice{"question {} is corrected twice", "第 {} 题更正了两次"};
inline constexpr Message form_item_twice{"form {} has item {} twice",
                                         "卷别 {} 里第 {} 题出现了两次"};
inline constexpr Message form_no_item{
    "form {} says of number {} no item: write ITEM or {{item: ITEM}}",
    "卷别 {} 的第 {} 题没有说是哪一题：请写题号或 {{item: 题号}}"};
inline constexpr Message form_bad_options{
    "form {} must name every option of item {} once, in printed order",
    "卷别 {} 要按卷面顺序写全第 {} 题的选项，每个一次"};

// What was assumed
inline constexpr Message each_counts_one{"no points are stated: each question counts 1",
                                         "没有写分值：每题计 1 分"};
inline constexpr Message labels_assumed{
    "the key does not say which options there are: those in key and sheets are taken",
    "答案没有写明选项：以答案和答卷中出现的为准"};
inline constexpr Message types_inferred{
    "{} {0?item has:items have} no type and {0?is:are} taken as {} by the answer: {}",
    "{} 题没有写题型，按答案当作{}题：{}"};
inline constexpr Message names_with_spaces{
    "{} {0?item has:items have} white space in the name, which the id leaves out: {}",
    "{} 题的题号里有空白，id 里去掉了：{}"};

}  // namespace tiku::msg

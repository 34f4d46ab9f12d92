#pragma once

#include <array>

#include "diag/diagnostic.h"

/// Kinds of findings about banks and keys.
namespace tiku::rules {

inline constexpr RuleInfo unknown_field{"TK101",
                                        "unknown-field",
                                        Severity::error,
                                        {"a field that no bank has: what it says would be lost",
                                         "没有这个字段：写在这里的内容不会起作用"}};

inline constexpr RuleInfo wrong_kind{
    "TK102",
    "wrong-kind",
    Severity::error,
    {"a text stands where a list or map belongs, or the other way round",
     "该写列表或映射的地方写了文字，或者相反"}};

inline constexpr RuleInfo duplicate_id{
    "TK103",
    "duplicate-id",
    Severity::error,
    {"two questions share an id, so that an answer to one cannot be told from the other",
     "两道题的 id 相同，无法分清答的是哪一题"}};

inline constexpr RuleInfo bad_id{
    "TK104",
    "bad-id",
    Severity::error,
    {"an id is empty or contains white space", "id 为空，或者含有空白"}};

inline constexpr RuleInfo id_is_other_number{
    "TK105",
    "id-is-other-number",
    Severity::warning,
    {"an id is the number of another question, so that a column of that number has two meanings",
     "id 恰好是另一题的题号，成绩表里的这个数字会有两种含义"}};

inline constexpr RuleInfo missing_id{
    "TK106",
    "missing-id",
    Severity::advice,
    {"a question without an id is known by its number, which changes when questions are added",
     "没有 id 的题只能用题号指代，增删题目后题号会变"}};

inline constexpr RuleInfo bad_version{"TK107",
                                      "bad-version",
                                      Severity::error,
                                      {"the file names no format version that this program reads",
                                       "文件没有写明本程序能读的格式版本"}};

inline constexpr RuleInfo not_a_bank{
    "TK108",
    "not-a-bank",
    Severity::error,
    {"the file is not a map with the fields of a bank or key", "文件不是题库或答案应有的映射"}};

inline constexpr RuleInfo no_questions{
    "TK109",
    "no-questions",
    Severity::error,
    {"a bank, section or case has no questions", "题库、部分或案例里没有题目"}};

inline constexpr RuleInfo unknown_type{"TK110",
                                       "unknown-type",
                                       Severity::error,
                                       {"a question type that does not exist", "没有这种题型"}};

inline constexpr RuleInfo missing_type{
    "TK111",
    "missing-type",
    Severity::error,
    {"neither the question nor its section states a type", "题目和所在部分都没有写题型"}};

inline constexpr RuleInfo missing_stem{
    "TK112",
    "missing-stem",
    Severity::error,
    {"a question without text cannot be asked", "没有题干的题无法作答"}};

inline constexpr RuleInfo nested_case{"TK113",
                                      "nested-case",
                                      Severity::error,
                                      {"a part of a case is a case itself", "案例的小题又是案例"}};

inline constexpr RuleInfo bad_value{
    "TK114",
    "bad-value",
    Severity::error,
    {"a field has a value outside its list", "字段的值不在可选范围内"}};

inline constexpr RuleInfo bad_number{
    "TK115",
    "bad-number",
    Severity::error,
    {"a value is no number of the kind that is needed", "该写数字的地方不是合适的数字"}};

inline constexpr RuleInfo unknown_section{
    "TK116",
    "unknown-section",
    Severity::error,
    {"a rule names a section that does not exist", "规则提到的部分不存在"}};

inline constexpr RuleInfo field_not_for_type{
    "TK117",
    "field-not-for-type",
    Severity::warning,
    {"a field that means nothing for this type of question", "这种题型用不到的字段"}};

inline constexpr RuleInfo asks_for_too_many{
    "TK118",
    "asks-for-too-many",
    Severity::error,
    {"more is asked for than there is", "要求的数量超过了实有的数量"}};

inline constexpr RuleInfo no_answer_column{
    "TK119",
    "no-answer-column",
    Severity::error,
    {"a key in a table needs a column of items and one of answers",
     "表格形式的答案要有题号列和答案列"}};

inline constexpr RuleInfo not_utf8{
    "TK120",
    "not-utf8",
    Severity::advice,
    {"a bank in another encoding than UTF-8 is read rightly only by guessing",
     "题库不是 UTF-8 编码，只能靠推测来读"}};

inline constexpr RuleInfo unused_column{
    "TK121",
    "unused-column",
    Severity::warning,
    {"a column of a key that is not used", "答案表里有一列没有用到"}};

inline constexpr RuleInfo row_without_item{
    "TK122",
    "row-without-item",
    Severity::error,
    {"a row of a key that names no item", "答案表里有一行没有题号"}};

inline constexpr RuleInfo key_outside_options{
    "TK201",
    "key-outside-options",
    Severity::error,
    {"the answer names an option that the question does not have",
     "答案中的选项不在题目的选项之内"}};

inline constexpr RuleInfo two_keys_on_single{
    "TK202",
    "two-keys-on-single",
    Severity::error,
    {"a single-choice question has more than one right option", "单选题有一个以上的正确选项"}};

inline constexpr RuleInfo one_key_on_multiple{
    "TK203",
    "one-key-on-multiple",
    Severity::warning,
    {"a multiple-choice question has one right option only", "多选题只有一个正确选项"}};

inline constexpr RuleInfo missing_options{
    "TK204",
    "missing-options",
    Severity::error,
    {"a choice question needs two options or more", "选择题至少要有两个选项"}};

inline constexpr RuleInfo duplicate_label{
    "TK205",
    "duplicate-label",
    Severity::error,
    {"two options of a question have the same label", "同一题有两个选项的标号相同"}};

inline constexpr RuleInfo duplicate_option_text{
    "TK206",
    "duplicate-option-text",
    Severity::warning,
    {"two options of a question say the same", "同一题有两个选项的内容相同"}};

inline constexpr RuleInfo bad_label{"TK207",
                                    "bad-label",
                                    Severity::error,
                                    {"an option label is empty, too long or contains separators",
                                     "选项标号为空、过长，或者含有分隔符"}};

inline constexpr RuleInfo empty_option{
    "TK208", "empty-option", Severity::error, {"an option has no text", "选项没有内容"}};

inline constexpr RuleInfo ambiguous_judge{
    "TK209",
    "ambiguous-judge",
    Severity::error,
    {"a letter answers a true-or-false question that declares no options",
     "判断题没有列出选项，答案却写成字母"}};

inline constexpr RuleInfo unclear_judge_options{
    "TK210",
    "unclear-judge-options",
    Severity::error,
    {"the options of a true-or-false question are not one true and one false",
     "判断题的选项不是一对一错"}};

inline constexpr RuleInfo bad_answer{
    "TK211",
    "bad-answer",
    Severity::error,
    {"the answer has a form that this type of question cannot have", "答案的写法不适合这种题型"}};

inline constexpr RuleInfo unkeyed{
    "TK212",
    "unkeyed",
    Severity::warning,
    {"a question without an answer cannot be graded", "没有答案的题无法评分"}};

inline constexpr RuleInfo blank_count{
    "TK213",
    "blank-count",
    Severity::warning,
    {"the stem shows another number of blanks than the answer has",
     "题干里的空和答案里的空数目不同"}};

inline constexpr RuleInfo bad_range{"TK214",
                                    "bad-range",
                                    Severity::error,
                                    {"a lower limit is above the upper one", "下限大于上限"}};

inline constexpr RuleInfo empty_rubric_point{
    "TK215",
    "empty-rubric-point",
    Severity::error,
    {"a point of a rubric names no phrase to look for", "评分要点没有写要找的词语"}};

inline constexpr RuleInfo bad_points{
    "TK301",
    "bad-points",
    Severity::error,
    {"points must be positive numbers of at most six decimal places",
     "分值必须是正数，小数不超过六位"}};

inline constexpr RuleInfo missing_points{
    "TK302",
    "missing-points",
    Severity::error,
    {"a question has no points although others have", "别的题有分值，这道题没有"}};

inline constexpr RuleInfo total_mismatch{
    "TK303",
    "total-mismatch",
    Severity::error,
    {"the stated total is not the sum of the points", "写明的总分与各题分值之和不符"}};

inline constexpr RuleInfo points_mismatch{
    "TK304",
    "points-mismatch",
    Severity::warning,
    {"stated points are not the sum of their parts", "写明的分值与各部分之和不符"}};

inline constexpr RuleInfo unknown_policy{
    "TK305",
    "unknown-policy",
    Severity::error,
    {"a scoring policy that does not exist", "没有这种评分办法"}};

inline constexpr RuleInfo policy_argument{
    "TK306",
    "policy-argument",
    Severity::error,
    {"a scoring policy lacks its argument or has one too many",
     "评分办法缺少参数，或者不该有参数"}};

inline constexpr RuleInfo policy_not_for_type{
    "TK307",
    "policy-not-for-type",
    Severity::error,
    {"a scoring policy that cannot score this type of question", "这种评分办法不能用于这种题型"}};

inline constexpr RuleInfo pays_for_everything{
    "TK308",
    "pays-for-everything",
    Severity::warning,
    {"a scoring policy under which ticking every option earns points",
     "按这种评分办法，把选项全部选上也能得分"}};

inline constexpr RuleInfo pass_above_total{
    "TK309",
    "pass-above-total",
    Severity::error,
    {"nobody can reach the pass mark", "没有人能达到及格线"}};

inline constexpr RuleInfo no_common_unit{
    "TK310",
    "no-common-unit",
    Severity::error,
    {"the fractions of a bank have no common unit small enough for exact sums",
     "题库里的分数没有足够小的公分母，无法精确求和"}};

inline constexpr RuleInfo rubric_too_small{
    "TK311",
    "rubric-too-small",
    Severity::warning,
    {"a full answer cannot earn the points of the question", "答全了要点也拿不到这道题的满分"}};

inline constexpr RuleInfo policy_needs_options{
    "TK312",
    "policy-needs-options",
    Severity::error,
    {"a scoring policy needs the number of options, which this key does not state",
     "这种评分办法要知道选项数，而答案里没有写"}};

inline constexpr RuleInfo unknown_item{
    "TK313",
    "unknown-item",
    Severity::error,
    {"a correction or paper form names a question that does not exist",
     "更正或卷别提到的题不存在"}};

inline constexpr RuleInfo bad_adjustment{
    "TK314",
    "bad-adjustment",
    Severity::error,
    {"a correction that does not exist or that this question cannot have",
     "没有这种更正，或者这道题不能这样更正"}};

inline constexpr RuleInfo pass_mark_too_low{
    "TK318",
    "pass-mark-too-low",
    Severity::warning,
    {"a pass mark below one point or one percent, which was probably meant as a share",
     "及格线不到 1 分或 1%，多半是想写比例"}};

/// All of them, for the registry.
inline constexpr std::array kBankRules = {
    &unknown_field,
    &wrong_kind,
    &duplicate_id,
    &bad_id,
    &id_is_other_number,
    &missing_id,
    &bad_version,
    &not_a_bank,
    &no_questions,
    &unknown_type,
    &missing_type,
    &missing_stem,
    &nested_case,
    &bad_value,
    &bad_number,
    &unknown_section,
    &field_not_for_type,
    &asks_for_too_many,
    &no_answer_column,
    &not_utf8,
    &unused_column,
    &row_without_item,
    &key_outside_options,
    &two_keys_on_single,
    &one_key_on_multiple,
    &missing_options,
    &duplicate_label,
    &duplicate_option_text,
    &bad_label,
    &empty_option,
    &ambiguous_judge,
    &unclear_judge_options,
    &bad_answer,
    &unkeyed,
    &blank_count,
    &bad_range,
    &empty_rubric_point,
    &bad_points,
    &missing_points,
    &total_mismatch,
    &points_mismatch,
    &unknown_policy,
    &policy_argument,
    &policy_not_for_type,
    &pays_for_everything,
    &pass_above_total,
    &no_common_unit,
    &rubric_too_small,
    &policy_needs_options,
    &unknown_item,
    &bad_adjustment,
    &pass_mark_too_low,
};

}  // namespace tiku::rules

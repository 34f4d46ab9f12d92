#pragma once

#include <array>

#include "diag/diagnostic.h"

namespace tiku::rule {

inline constexpr RuleInfo answer_became_date{
    "TK701",
    "answer-became-date",
    Severity::warning,
    {"a spreadsheet turned an answer such as 1-2 or 3/4 into a date; the answer is not what the "
     "candidate wrote",
     "电子表格把 1-2、3/4 这样的答案改成了日期，已不是考生的原文"}};
inline constexpr RuleInfo cell_too_narrow{
    "TK702",
    "cell-too-narrow",
    Severity::warning,
    {"a cell was saved as #### because its column was too narrow; its content is lost",
     "列宽不够，单元格保存成了 ####，内容已丢失"}};
inline constexpr RuleInfo id_lost_digits{
    "TK703",
    "id-lost-digits",
    Severity::warning,
    {"a spreadsheet keeps 15 digits of a number and makes the rest zeros, so a long id may be "
     "wrong",
     "电子表格只保留 15 位数字，其余变成零，过长的工号可能不对"}};
inline constexpr RuleInfo id_lost_zeros{
    "TK704",
    "id-lost-zeros",
    Severity::warning,
    {"two ids differ only by leading zeros, which spreadsheets drop",
     "两个工号只差开头的零，而电子表格会丢掉开头的零"}};
inline constexpr RuleInfo unknown_sheet_field{
    "TK705",
    "unknown-sheet-field",
    Severity::warning,
    {"an answer sheet has a field that means nothing here", "答卷里有不认识的字段"}};
inline constexpr RuleInfo duplicate_on_roster{
    "TK706",
    "duplicate-on-roster",
    Severity::warning,
    {"a roster lists the same id twice", "名册里同一个工号出现两次"}};
inline constexpr RuleInfo roster_row_without_id{
    "TK707",
    "roster-row-without-id",
    Severity::warning,
    {"a row of a roster names nobody", "名册里有一行没有写是谁"}};
inline constexpr RuleInfo incomplete_mark{
    "TK708",
    "incomplete-mark",
    Severity::warning,
    {"a mark does not say whose answer to which item it is for",
     "阅卷表里有一行没有写明是谁的哪道题"}};

// What a check of answer sheets reports; grading remarks on it or stops.
inline constexpr RuleInfo unmatched_column{
    "TK709",
    "unmatched-column",
    Severity::warning,
    {"a column of an answer table matches no question, so what it holds counts for nobody",
     "答卷表里有一列对不上任何题目，列里的内容不会计入"}};
inline constexpr RuleInfo item_without_column{
    "TK710",
    "item-without-column",
    Severity::warning,
    {"an answer table has no column for some questions, which would be blank for everybody",
     "答卷表里有些题没有对应的列，这些题人人都会算作未答"}};
inline constexpr RuleInfo duplicate_column{
    "TK711",
    "duplicate-column",
    Severity::warning,
    {"two columns of an answer table are for the same question, and where they differ neither "
     "counts",
     "答卷表里有两列对应同一道题，内容不同时都不计入"}};
inline constexpr RuleInfo ambiguous_number{
    "TK712",
    "ambiguous-number",
    Severity::error,
    {"a number could mean two questions, so nothing under it can be graded",
     "一个题号可能指两道题，用它作答的无法评分"}};
inline constexpr RuleInfo other_exam{
    "TK713",
    "other-exam",
    Severity::error,
    {"fewer than half of the answers are for questions of this bank, so this is probably another "
     "exam",
     "对得上本题库的答案不到一半，可能是别的考试的答卷"}};
inline constexpr RuleInfo no_answer_header{
    "TK714",
    "no-answer-header",
    Severity::error,
    {"no row of an answer table says what its columns are, so none of its rows can be read",
     "答卷表里没有一行说明各列是什么，整张表读不出来"}};

inline constexpr std::array<const RuleInfo*, 14> kSheetRules{
    &answer_became_date,  &cell_too_narrow,     &id_lost_digits,        &id_lost_zeros,
    &unknown_sheet_field, &duplicate_on_roster, &roster_row_without_id, &incomplete_mark,
    &unmatched_column,    &item_without_column, &duplicate_column,      &ambiguous_number,
    &other_exam,          &no_answer_header};

}  // namespace tiku::rule

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

inline constexpr std::array<const RuleInfo*, 8> kSheetRules{
    &answer_became_date,  &cell_too_narrow,     &id_lost_digits,        &id_lost_zeros,
    &unknown_sheet_field, &duplicate_on_roster, &roster_row_without_id, &incomplete_mark};

}  // namespace tiku::rule

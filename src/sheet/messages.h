#pragma once

#include "base/message.h"

namespace tiku::msg {

// Errors that stop the run.
inline constexpr Message sheet_path_missing{"no such file or folder: {}", "找不到文件或文件夹：{}"};
inline constexpr Message no_header{
    "{}: no header row found: no column is called 工号, 姓名, id or name, and none names a "
    "question; check the first "
    "rows, or name the column with --id",
    "{}：找不到表头：没有 工号、姓名、id、name 这样的列，也没有一列对得上题目；请检查前几行，或用 "
    "--id 指定列名"};
inline constexpr Message too_few_columns{
    "{0}: only {1} of {2} answer columns match a question, so this may be another exam; not "
    "matched: {3}",
    "{0}：{2} 个答案列中只有 {1} 列对得上题目，可能不是这份卷子；对不上的有：{3}"};
inline constexpr Message too_few_answers{
    "only {0} of {1} answers name a question of this bank, so these may be sheets of another exam; "
    "the first without "
    "one: {2}",
    "{1} 个作答中只有 {0} 个对得上本题库的题目，可能是别的考试的答卷；第一个对不上的：{2}"};
inline constexpr Message ambiguous_column{
    "{0}: column \"{1}\" could mean item {2} ({3}) or item {4} ({5}); name the column by the id of "
    "the item",
    "{0}：“{1}”列可能是题目 {2}（{3}），也可能是 {4}（{5}）；请把表头改成题目的 id"};
inline constexpr Message no_such_column{"{0}: no column \"{1}\"; the columns are {2}",
                                        "{0}：没有“{1}”列；现有的列：{2}"};
inline constexpr Message extra_column_nowhere{"no answer file has a column \"{}\" (--by)",
                                              "没有一个答卷文件有“{}”列（--by）"};

// Reasons of rejects.
inline constexpr Message sheet_no_id{"neither an id nor a name", "没有工号，也没有姓名"};
inline constexpr Message sheet_damaged_exponent{
    "the id \"{}\" was shortened by a spreadsheet; format the column as text and enter the ids "
    "again",
    "工号“{}”被电子表格改成了科学计数法；请把该列设为文本格式后重新录入"};
inline constexpr Message sheet_damaged_hashes{
    "the id is \"{}\": the column was too narrow when it was saved; widen it and save again",
    "工号显示为“{}”：保存时列宽不够；请加宽该列后重新保存"};
inline constexpr Message sheet_unknown_form{"paper \"{}\" is not among the forms of the key",
                                            "答案里没有“{}”卷的题号对照"};
inline constexpr Message sheet_no_form{
    "states no form, so its numbers could be those of any; the key has {}",
    "没有写明卷别，不知道题号属于哪种卷；答案里有 {} 卷"};
inline constexpr Message people_unreadable{"{} cannot be read: {}", "无法读取 {}：{}"};
inline constexpr Message text_without_answers{"no line of it is an answer, such as 1A or 1-5 ABCDE",
                                              "没有一行是答案（如 1A 或 1-5 ABCDE）"};
inline constexpr Message sheet_unreadable{"cannot be read: {}", "无法读取：{}"};
inline constexpr Message sheet_wrong_kind{
    "a .{} file holds no answers tiku can read; save it as .xlsx, CSV or plain text",
    ".{} 文件无法读取；请另存为 .xlsx、CSV 或纯文本"};
inline constexpr Message sheet_bad_seed{
    "the seed \"{}\" is not a whole number, so it is open what was on the paper",
    "seed“{}”不是整数，无法知道试卷上有哪些题"};
inline constexpr Message sheet_wrong_shape{
    "no answer sheet: a map with candidate and answers was expected",
    "不是答卷：应当是含 candidate（工号）和 answers（答案）的映射"};
inline constexpr Message sheet_no_answers{"no answers in this sheet", "这份答卷里没有答案"};
inline constexpr Message sheet_two_readings{
    "number {0} could mean item {1} or item {2}; write the id of the item",
    "题号 {0} 可能是题目 {1}，也可能是 {2}；请写题目的 id"};
inline constexpr Message cell_unknown_item{"no item \"{}\" in the bank", "题库里没有题目“{}”"};
inline constexpr Message cell_not_on_form{"paper {0} has no number {1}", "{0} 卷没有第 {1} 题"};
inline constexpr Message cell_answered_twice{
    "item {0} was answered twice, \"{1}\" and \"{2}\"; neither was counted",
    "题目 {0} 作答了两次：“{1}”和“{2}”，都没有计入"};
inline constexpr Message cell_unclear_tick{
    "\"{0}\" for option {1} of item {2} is neither ticked nor empty",
    "题目 {2} 的选项 {1} 填的是“{0}”，看不出选没选"};
inline constexpr Message cell_unread_text{"no item number with an answer: \"{}\"",
                                          "读不出题号和答案：“{}”"};
inline constexpr Message cell_nested_answer{"an answer is a text or a list of texts",
                                            "答案应当是文字，或文字的列表"};

// Remarks.
inline constexpr Message remark_table{"{0}: {1}; {2} question {2?column:columns}",
                                      "{0}：{1}；答案列 {2} 个"};
inline constexpr Message remark_id_column{"id from column \"{0}\"{1}", "工号取自“{0}”列{1}"};
inline constexpr Message remark_name_is_id{"no id column, the name (\"{0}\") is the id{1}",
                                           "没有工号列，以“{0}”为工号{1}"};
inline constexpr Message remark_no_id_column{"no id and no name column{0}",
                                             "没有工号列和姓名列{0}"};
inline constexpr Message remark_name_column{", name from \"{0}\"{1}", "，姓名取自“{0}”列{1}"};
inline constexpr Message remark_group_column{", group from \"{0}\"", "，分组取自“{0}”列"};
inline constexpr Message remark_serial_is_id{
    "{}: no id and no name column, so the serial number is the id",
    "{}：没有工号列和姓名列，以序号为工号"};
inline constexpr Message remark_unmatched{
    "{0}: {1} {1?column matches:columns match} no question: {2}", "{0}：{1} 列对不上题目：{2}"};
inline constexpr Message remark_items_missing{"{0}: no column for {1} {1?item:items}: {2}",
                                              "{0}：{1} 道题没有对应的列：{2}"};
inline constexpr Message remark_numbers_refused{
    "{0}: the stems in this file do not stand under the numbers of the bank, so columns named only "
    "by a number were not "
    "used: {1}",
    "{0}：文件里题干的编号与题库不一致，只写编号的列没有使用：{1}"};
inline constexpr Message remark_duplicate_column{
    "{0}: two columns for item {1}: \"{2}\" and \"{3}\"", "{0}：题目 {1} 有两列：“{2}”和“{3}”"};
inline constexpr Message remark_second_column{
    "{0}: column \"{1}\" was not used, \"{2}\" already holds the same",
    "{0}：“{1}”列没有使用，“{2}”列已是同样的内容"};
inline constexpr Message remark_title_rows{"{0}: {1} {1?row:rows} above the header left out",
                                           "{0}：表头上方 {1} 行已略过"};
inline constexpr Message remark_totals_rows{
    "{0}: {1} {1?row:rows} of totals left out (\"{2}\", line {3})",
    "{0}：{1} 行合计类的行已略过（“{2}”，第 {3} 行）"};
inline constexpr Message remark_key_row{
    "{0}: the key in line {1} (\"{2}\") was left out, it is no answer sheet",
    "{0}：第 {1} 行（“{2}”）是标准答案，不是答卷，已略过"};
inline constexpr Message remark_footer_rows{
    "{0}: {1} {1?note:notes} below the table left out (\"{2}\", line {3})",
    "{0}：表尾 {1} 行附注已略过（“{2}”，第 {3} 行）"};
inline constexpr Message remark_header_again{
    "{0}: the header came again {1} {1?time:times} and was left out",
    "{0}：表头重复出现 {1} 次，已略过"};
inline constexpr Message remark_key_table{"{}: the key, left out", "{}：是标准答案，已略过"};
inline constexpr Message remark_people_table{"{}: a table of people without answers, left out",
                                             "{}：只有人员信息，没有答案，已略过"};
inline constexpr Message remark_other_table{"{}: not a table of answers, left out",
                                            "{}：不是答案表，已略过"};
inline constexpr Message remark_bank_file{"{}: a bank or key, no answer sheet; left out",
                                          "{}：是题库或答案，不是答卷，已略过"};
inline constexpr Message remark_skipped_files{
    "{0} {0?file:files} left out, no answer {0?file:files}: {1}",
    "{0} 个文件不是答卷，已略过：{1}"};
inline constexpr Message remark_empty_file{"{}: empty, left out", "{}：是空文件，已略过"};
inline constexpr Message remark_empty_folder{"{}: no answer files in this folder",
                                             "{}：文件夹里没有答卷"};
inline constexpr Message remark_file_name_ids{
    "the file name is the id of {0} {0?sheet:sheets} that hold none, first {1}",
    "{0} 份答卷里没有工号，以文件名为工号，如 {1}"};
inline constexpr Message remark_name_ids{
    "the name is the id of {0} {0?sheet:sheets} without one, first {1}",
    "{0} 份答卷没有工号，以姓名为工号，如 {1}"};
inline constexpr Message remark_unwrapped{
    "wrappers such as =\"00123\" or ' taken off {0} {0?cell:cells}, first in {1}",
    "{0} 个单元格去掉了 =\"00123\" 或 ' 之类的外壳，首个在 {1}"};
inline constexpr Message remark_encoding{"{0} read as {1}", "{0} 按 {1} 读取"};
inline constexpr Message remark_base_form{
    "paper \"{}\" is not among the forms of the key; its numbers are taken as those of the key",
    "答案里没有“{}”卷的题号对照，按答案本身的题号读取"};
inline constexpr Message remark_no_form{
    "{0} {0?sheet:sheets} {0?states:state} no form; {0?its:their} numbers are taken as those of "
    "the "
    "key, first {1}",
    "{0} 份答卷没有写卷别，按答案本身的题号读取，如 {1}"};

// Findings.
inline constexpr Message in_workbook_cell{"sheet \"{0}\", cell {1}: {2}",
                                          "工作表“{0}”单元格 {1}：{2}"};
inline constexpr Message in_workbook_sheet{"sheet \"{0}\": {1}", "工作表“{0}”：{1}"};
inline constexpr Message unmatched_column{
    "column \"{}\" matches no question, so what it holds counts for nobody",
    "“{}”列对不上任何题目，列里的内容不会计入"};
inline constexpr Message unmatched_column_near{"was \"{}\" meant?", "是不是想写“{}”？"};
inline constexpr Message unmatched_column_help{
    "head it with the id or the number of a question; a column that is no question may stay",
    "请把表头改成题目的 id 或题号；本来就不是题目的列可以不管"};
inline constexpr Message number_not_used{
    "column \"{}\" is not used: the stems in this file do not stand under the numbers of the bank",
    "“{}”列没有使用：文件里题干的编号与题库不一致"};
inline constexpr Message number_not_used_help{"head it with the id of its question",
                                              "请把表头改成题目的 id"};
inline constexpr Message items_without_column{
    "no column for {0} {0?question:questions}, which would be blank for everybody: {1}",
    "{0} 道题没有对应的列，人人都会算作未答：{1}"};
inline constexpr Message items_without_column_help{
    "add a column headed with the id or the number of each",
    "请为每道题加一列，表头写题目的 id 或题号"};
inline constexpr Message second_column_for_item{"item {0} has the column \"{1}\" already",
                                                "题目 {0} 已有“{1}”列"};
inline constexpr Message second_column_help{
    "keep one of them: where they differ, neither would count",
    "请只留一列：两列内容不同时都不会计入"};
inline constexpr Message column_of_two_items{
    "column \"{0}\" could mean item {1} ({2}) or item {3} ({4})",
    "“{0}”列可能是题目 {1}（{2}），也可能是 {3}（{4}）"};
inline constexpr Message other_exam_columns{
    "only {0} of {1} answer columns match a question; not matched: {2}",
    "{1} 个答案列中只有 {0} 列对得上题目；对不上的有：{2}"};
inline constexpr Message other_exam_items{
    "only {0} of {1} items in this table are in the bank; not found: {2}",
    "表里的 {1} 个题号只有 {0} 个对得上题库；对不上的有：{2}"};
inline constexpr Message other_exam_answers{
    "only {0} of {1} answers name a question of this bank; the first without one: {2}",
    "{1} 个作答中只有 {0} 个对得上本题库的题目；第一个对不上的：{2}"};
inline constexpr Message other_exam_help{
    "grading would stop here; check that sheets and key belong to the same exam",
    "评分会停在这里；请核对答卷和答案是不是同一场考试的"};
inline constexpr Message no_answer_header{
    "no header row: no column is called 工号, 姓名, id or name, and none names a question",
    "找不到表头：没有 工号、姓名、id、name 这样的列，也没有一列对得上题目"};
inline constexpr Message no_answer_header_help{
    "head the columns with 工号 or id and the numbers of the questions",
    "请在第一行写上 工号 和各题的题号"};
inline constexpr Message damaged_answer_date{
    "the answer to item {0} is the date \"{1}\": a spreadsheet may have changed it",
    "题目 {0} 的答案是日期“{1}”：可能被电子表格改过"};
inline constexpr Message damaged_answer_hashes{
    "the answer to item {0} is \"{1}\": the column was too narrow when it was saved",
    "题目 {0} 的答案显示为“{1}”：保存时列宽不够"};
inline constexpr Message damaged_answer_help{
    "look up what the candidate wrote, format the column as text and enter it again",
    "请核对考生原来的作答，把该列设为文本格式后重新录入"};
inline constexpr Message id_lost_digits{
    "the id \"{}\" ends in zeros after 15 digits, as a spreadsheet leaves long numbers",
    "工号“{}”从第 16 位起全是零，可能被电子表格改过"};
inline constexpr Message id_lost_digits_help{
    "compare it with the roster; format the column as text before entering ids",
    "请与名册核对；录入前把该列设为文本格式"};
inline constexpr Message ids_differ_by_zeros{
    "the ids \"{0}\" and \"{1}\" differ only by zeros in front", "工号“{0}”和“{1}”只差前面的零"};
inline constexpr Message ids_differ_by_zeros_help{
    "a spreadsheet drops them; if this is one person, make the ids the same",
    "电子表格会丢掉开头的零；若是同一个人，请改成同样的工号"};
inline constexpr Message unknown_sheet_field{"unknown field \"{}\" in an answer sheet",
                                             "答卷里有不认识的字段“{}”"};
inline constexpr Message unknown_sheet_field_meant{"did you mean \"{}\"?", "是不是想写“{}”？"};
inline constexpr Message roster_twice{"\"{0}\" is on the roster twice, first in line {1}",
                                      "名册里“{0}”出现两次，第一次在第 {1} 行"};
inline constexpr Message roster_twice_help{"the first is used; remove the other",
                                           "以第一次为准；请删去另一行"};
inline constexpr Message roster_no_id{"no id and no name in this row",
                                      "这一行没有工号，也没有姓名"};
inline constexpr Message roster_no_column{
    "{}: no id column (工号, id) and no name column (姓名, name) in this roster",
    "{}：名册里没有工号列（工号、id），也没有姓名列（姓名、name）"};
inline constexpr Message marks_no_column{"{}: a table of marks has the columns id, item and points",
                                         "{}：阅卷表应当有 id、item、points 三列"};
inline constexpr Message marks_incomplete{"a mark needs an id and an item", "每行要有 id 和 item"};

}  // namespace tiku::msg

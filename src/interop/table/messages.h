#pragma once

#include "base/message.h"

/// What is doubtful about a question of a table, and what a table is that holds no questions.
namespace tiku::msg {

inline constexpr Message table_unanswered{"the answer cell is empty", "答案一格是空的"};
inline constexpr Message table_type_inferred{"the type cell is empty; taken for {}",
                                             "题型一格是空的，按{}处理"};
inline constexpr Message table_type_unknown{"the type \"{}\" is not known; taken for {}",
                                            "不认识题型“{}”，按{}处理"};
inline constexpr Message table_no_types{
    "no column says the type; it follows from the options and the answer",
    "没有题型一列；题型由选项和答案推断"};
inline constexpr Message table_answer_unclear{"\"{}\" cannot be read as the answer",
                                              "“{}”读不成答案"};
inline constexpr Message table_answer_read_as{"the answer \"{}\" was read as {}",
                                              "答案“{}”读作 {}"};
inline constexpr Message table_two_letters{"a single-choice question with the answer {}",
                                           "单选题的答案却是 {}"};
inline constexpr Message table_contradicts{"two answers: {} and {}; the first is kept",
                                           "有两个答案：{} 和 {}，取前一个"};
inline constexpr Message table_outside{"the answer {} names no option that is there",
                                       "答案 {} 不在现有的选项里"};
inline constexpr Message table_no_options{"options are missing", "缺少选项"};
inline constexpr Message table_option_gap{"option {} is empty", "选项 {} 是空的"};
inline constexpr Message table_unknown_truth{
    "nothing says whether the answer {} means true or false", "没有说明答案 {} 表示对还是错"};
inline constexpr Message table_option_skipped{"there is no option {}", "没有选项 {}"};
inline constexpr Message table_options_unsure{
    "all options stand in one cell without a clear separator: {}",
    "选项都在一格里，分隔不明确：{}"};
inline constexpr Message table_judge_options{"the options do not say which is true and which false",
                                             "看不出哪个选项表示对、哪个表示错"};
inline constexpr Message table_blanks_lost{"the stem shows no blanks", "题干里没有留空"};
inline constexpr Message table_blank_count{"{} blanks, but the answer \"{}\"",
                                           "有 {} 个空，答案却是“{}”"};
inline constexpr Message table_slash{"\"{}\" may be one answer or two; kept as one",
                                     "“{}”可能是一个答案，也可能是两个；按一个保留"};
inline constexpr Message table_damaged{
    "a spreadsheet has turned \"{}\" into a date or an error; look up what it was",
    "表格软件把“{}”变成了日期或错误值，请核对原来的内容"};
inline constexpr Message table_points{"\"{}\" is no number of points", "“{}”不是分值"};
inline constexpr Message table_column{"the column \"{}\" has no place in a bank",
                                      "题库里没有“{}”这一列的位置"};

inline constexpr Message left_foreign_type{"questions of the type \"{}\" have no place in a bank",
                                           "题库里没有“{}”这种题型"};
inline constexpr Message left_no_stem{"a row with an answer or options and no question",
                                      "只有答案或选项，没有题目"};
inline constexpr Message left_note_row{"a row of one text between the questions",
                                       "题目之间的单独一行文字"};
inline constexpr Message left_sheet{"this sheet is no list of questions", "这个工作表不是题目列表"};
inline constexpr Message left_known_sheet{"this sheet is no list of questions: {}",
                                          "这个工作表不是题目列表：{}"};

inline constexpr Message table_wide{
    "line {} has more than {} cells, as no list of questions has; take out what is too much",
    "第 {} 行超过 {} 个单元格，题目表不会有这么多列；请删去多余的部分"};
inline constexpr Message table_long{
    "it has more than {} lines, as no list of questions has; split it into several files",
    "超过 {} 行，题目表不会有这么长；请拆成几个文件"};
inline constexpr Message table_empty{"there is nothing in it", "里面没有内容"};
inline constexpr Message table_is_roster{
    "it looks like a roster (row {}: {}); `tiku grade BANK SHEETS --roster FILE` takes it",
    "它像是花名册（第 {} 行：{}）；请用 `tiku grade 题库 答卷 --roster 文件`"};
inline constexpr Message table_is_answers{
    "it looks like answer sheets (row {}: {}); `tiku grade BANK FILE` grades them",
    "它像是答卷（第 {} 行：{}）；请用 `tiku grade 题库 文件` 评分"};
inline constexpr Message table_is_results{
    "it looks like results (row {}: {}), which hold no questions",
    "它像是成绩表（第 {} 行：{}），里面没有题目"};
inline constexpr Message table_is_key{
    "it looks like a key without questions (row {}: {}); `tiku grade FILE SHEETS` takes it as it "
    "is",
    "它像是没有题目的答案表（第 {} 行：{}）；可直接用 `tiku grade 文件 答卷`"};
inline constexpr Message table_is_unknown{
    "no row names its columns as a list of questions does: one for the question (题干, question) "
    "and one for the answer, the options or the type",
    "没有找到题目列表的表头：要有一列题干，还要有答案、选项或题型中的一列"};
inline constexpr Message table_unheaded{
    "the list has no header that can be read: its columns were told by what stands in them",
    "题目表没有可读的表头：各列的含义按其内容判断"};
inline constexpr Message table_line_records{
    "each question takes {} lines: what they mean was told by what stands in them",
    "每道题占 {} 行：各行的含义按其内容判断"};
inline constexpr Message table_accepted{
    "the answer is empty and options are there: each was taken as an accepted answer",
    "答案为空而有选项：各选项均作为可接受的答案"};
inline constexpr Message table_two_readings{
    "the answer {0} counts options elsewhere in the file and was read so, as {1}, but it is also "
    "the "
    "text of {2}",
    "文件里别处的答案是选项的序号，所以把 {0} 读作 {1}，但它也是选项 {2} 的内容"};
inline constexpr Message table_letter_readings{
    "the answer {0} was read as the name of option {1}, but it is also the text of {2}",
    "答案 {0} 读作选项 {1} 的序号，但它也是选项 {2} 的内容"};
inline constexpr Message table_number_base{
    "\"{}\" counts options that have letters, and nothing shows whether from 0 or from 1: not "
    "taken",
    "选项用字母，答案却写序号“{}”，看不出从 0 还是从 1 数起：没有采用"};
inline constexpr Message table_number_readings{
    "the answer {0} was read as the text of option {1}, but it may also count option {2}",
    "答案 {0} 读作选项 {1} 的内容，但它也可能是选项 {2} 的序号"};
inline constexpr Message table_figures{
    "\"{}\" looks like a number with a tolerance, but is not written as one (250±1秒); it is kept "
    "as "
    "a text",
    "“{}”像是带误差的数值，但写法不是（如 250±1秒），按文字保留"};

}  // namespace tiku::msg

#pragma once

#include "base/message.h"

/// What is doubtful about questions in Moodle's formats, and what could not be carried over.
namespace tiku::msg {

inline constexpr Message moodle_unanswered{"the file gives no answer", "文件没有给出答案"};
inline constexpr Message moodle_no_stem{"a question without a text", "没有文字的题"};
inline constexpr Message moodle_name_for_stem{"the question has no text; its name is taken for it",
                                              "题目没有文字，用题名代替"};
inline constexpr Message moodle_no_answers{"no answers stand in it", "里面没有任何选项或答案"};
inline constexpr Message moodle_option_of_feedback{
    "an option has no text, only the feedback \"{}\", which is taken for its text; a # of an "
    "option's own is written \\#",
    "有个选项没有文字，只有反馈“{}”，现当作选项文字；选项本身的 # 要写成 \\#"};
inline constexpr Message moodle_few_options{"fewer than two options", "不到两个选项"};
inline constexpr Message moodle_empty_options{"left out: {0} {0?option:options} without text",
                                              "去掉了 {} 个没有文字的选项"};
inline constexpr Message moodle_empty_option_earns{
    "an option without text earns points, so the key cannot be meant",
    "没有文字的选项却能得分，答案不可信"};
inline constexpr Message moodle_no_whole_answer{"no answer earns all the points",
                                                "没有一个答案能得满分"};
inline constexpr Message moodle_several_whole{
    "only one option can be ticked, and {} earn all the points; the key is {}",
    "只能选一项，却有 {} 项都得满分；答案记作 {}"};
inline constexpr Message moodle_several_untold{
    "the file does not say how many options can be ticked, and {} earn all the points; taken for a "
    "question with several answers",
    "文件没有写明能选几项，却有 {} 项都得满分；按多选题处理"};
inline constexpr Message moodle_pattern{
    "the answer \"{}\" has a * that stands for anything; left out of the key",
    "答案“{}”里的 * 代表任意文字，没有放进答案"};
inline constexpr Message moodle_no_number{"the answer \"{}\" is no number", "答案“{}”不是数"};
inline constexpr Message moodle_comma{
    "the comma of \"{}\" parts thousands in one language and is the decimal point in another; left "
    "out of the key",
    "“{}”里的逗号可能是千位分隔符，也可能是小数点，没有放进答案"};
inline constexpr Message moodle_inexact{
    "\"{}\" is no number that can be kept exactly; left out of the key",
    "“{}”不是能准确保留的数，没有放进答案"};
inline constexpr Message moodle_by_digits{
    "\"{}\" is no number that can be kept exactly; the answer must be written in the same way",
    "“{}”不是能准确保留的数；作答要写得一模一样才算对"};
inline constexpr Message moodle_deduction{
    "the answer \"{}\" takes points off there; here it earns nothing",
    "答案“{}”原来要倒扣分；这里只是不得分"};
inline constexpr Message moodle_rounded{"{} has more places than a bank holds; taken as {}",
                                        "{} 的小数位太多，按 {} 处理"};
inline constexpr Message moodle_share{"\"{}\" is no percentage an answer can earn",
                                      "“{}”不是答案能得的百分比"};
inline constexpr Message moodle_lone_side{"\"{}\" has nothing that it matches",
                                          "“{}”没有与之相配的一项"};
inline constexpr Message moodle_picture{"a picture: {}", "图片：{}"};
inline constexpr Message moodle_inner_picture{"a picture that stands in the text itself",
                                              "直接嵌在文字里的图片"};
inline constexpr Message moodle_media{"a file, sound or video: {}", "附件、音频或视频：{}"};
inline constexpr Message moodle_link{"a link: {}", "链接：{}"};
inline constexpr Message moodle_field{"an entry field: {}", "填写框：{}"};
inline constexpr Message moodle_formula{"a formula in MathML, kept as its signs alone",
                                        "MathML 公式，只留下其中的符号"};
inline constexpr Message moodle_gap_without_word{"gap {} names a word that is not in the list",
                                                 "第 {} 个空指的词不在词表里"};
inline constexpr Message moodle_no_word_gaps{"the text has no gaps to put the words into",
                                             "文中没有可以放词的空"};
inline constexpr Message moodle_emphasis{"bold, italic or underlined words, kept as plain words",
                                         "加粗、斜体或下划线的字，只留下文字"};
inline constexpr Message moodle_unit{"another unit: {}", "另一个单位：{}"};
inline constexpr Message moodle_unit_graded{"points are taken for a wrong unit", "单位写错要扣分"};
inline constexpr Message moodle_description{"a description, which asks nothing",
                                            "说明文字，不是题目"};
inline constexpr Message moodle_description_noted{
    "a description, kept as the note of the next question: {}", "说明文字，放进下一题的备注：{}"};
inline constexpr Message moodle_row_unclear{"one of its statements has no single right answer",
                                            "其中有一行没有唯一的正确答案"};
inline constexpr Message moodle_type{"questions of the type {} cannot be held by a bank",
                                     "题库放不下这种题（{}）"};
inline constexpr Message moodle_no_gap{"a cloze question without gaps that can be read",
                                       "完形题里没有能读懂的空"};
inline constexpr Message moodle_bad_gap{"the gap \"{}\" cannot be read", "空“{}”看不明白"};
inline constexpr Message moodle_truth_unclear{"neither or both of true and false are right",
                                              "“对”和“错”都算对，或都不算对"};
inline constexpr Message moodle_lost_times{"{0}: {1} {1?place:places}", "{}：{} 处"};
inline constexpr Message moodle_lost_hints{"hints", "提示"};
inline constexpr Message moodle_lost_overall{
    "feedback to right, partly right or wrong answers as a whole",
    "对整题答对、部分对、答错的反馈"};
inline constexpr Message moodle_lost_category{"descriptions of categories", "类别的说明"};
inline constexpr Message moodle_lost_words{"limits of how many words are written", "字数限制"};
inline constexpr Message moodle_lost_attachments{"files to be handed in", "要求提交的附件"};
inline constexpr Message moodle_lost_hidden{"questions hidden in Moodle", "在 Moodle 里隐藏的题"};
inline constexpr Message moodle_lost_template{"templates for the response", "作答模板"};

inline constexpr Message moodle_root{
    "this is no Moodle XML: its outermost element is <{}>, not <quiz>",
    "这不是 Moodle XML：最外层是 <{}>，不是 <quiz>"};

}  // namespace tiku::msg

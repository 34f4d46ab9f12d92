#pragma once

#include "base/message.h"

/// What is doubtful about a question of a text.
namespace tiku::msg {

inline constexpr Message text_unanswered{"the text gives no answer", "原文没有给出答案"};
inline constexpr Message text_response_only{
    "the text gives no answer, only what a candidate answered", "原文没有给出答案，只有考生的作答"};
inline constexpr Message text_cut{"the text breaks off here", "原文在这里中断"};
inline constexpr Message text_type_inferred{"no heading says the type; taken for {}",
                                            "没有标题说明题型，按{}处理"};
inline constexpr Message text_answer_unclear{"\"{}\" cannot be read as the answer",
                                             "“{}”读不成答案"};
inline constexpr Message text_key_contradicts{"two answers: {} and {}; the first is kept",
                                              "有两个答案：{} 和 {}，取前一个"};
inline constexpr Message text_two_letters{"a single-choice question with the answer {}",
                                          "单选题的答案却是 {}"};
inline constexpr Message text_outside_options{"the answer {} names no option that is there",
                                              "答案 {} 不在现有的选项里"};
inline constexpr Message text_options_missing{"options are missing", "缺少选项"};
inline constexpr Message text_fewer_options{"fewer options than its neighbours have",
                                            "选项比同组的题少"};
inline constexpr Message text_printed_labels{"the options are labelled {}; taken in their order",
                                             "选项标成 {}，按先后顺序处理"};
inline constexpr Message text_blanks_lost{"the places of the blanks are lost", "空的位置丢了"};
inline constexpr Message text_blank_count{"{} blanks, but the answer \"{}\"",
                                          "有 {} 个空，答案却是“{}”"};
inline constexpr Message text_word_list{
    "the words to choose from, for this question and those below it, are kept as its note: {}",
    "这一题和下面几题的备选词存为这一题的备注：{}"};
inline constexpr Message text_slots_differ{"several answers stand in the question",
                                           "题目里填了几个不同的答案"};
inline constexpr Message text_slot_in_text{
    "the answer stands in brackets in the middle of a sentence; they may belong to its text",
    "答案在句子中间的括号里，可能是题干的文字"};
inline constexpr Message text_number_missing{"numbers before this one are missing", "前面缺题号"};
inline constexpr Message text_unnumbered{"no number is printed", "没有印题号"};
inline constexpr Message text_count_differs{"the heading promises {} questions, {} are there",
                                            "标题说有 {} 题，实际有 {} 题"};
inline constexpr Message text_points_missing{
    "points are printed for {} of {} questions; the others, from here on, have none",
    "{} 题印了分值，全卷共 {} 题；从这一题起有题没有分值"};
inline constexpr Message text_unjoined_key{"an answer for {} without its question: {}",
                                           "第 {} 题的答案没有对应的题：{}"};

inline constexpr Message left_no_shape{
    "numbered text without options, slots or answers, under no heading of questions",
    "有编号，但没有选项、空格和答案，也不在题型标题之下"};
inline constexpr Message left_no_question{"text behind the last option", "最后一个选项后面的文字"};
inline constexpr Message left_unread{"looks like a question, but could not be read as one",
                                     "看上去像题，但读不成题"};
inline constexpr Message left_swallowed{"options of another question in the text of this one",
                                        "这一题的文字里还有另一题的选项"};
inline constexpr Message left_other_answers{"answers to the questions of an earlier paper",
                                            "以前试卷的答案"};
inline constexpr Message left_sample{"an example with its answer", "带答案的例题"};
inline constexpr Message left_key_entry{"an answer that fits no type", "不成答案的条目"};

}  // namespace tiku::msg

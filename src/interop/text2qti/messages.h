#pragma once

#include "base/message.h"

/// What is doubtful about a question of a text2qti quiz.
namespace tiku::msg {

inline constexpr Message text2qti_unanswered{"no choice is marked with *", "没有用 * 标出答案"};
inline constexpr Message text2qti_open{"the text gives no answer", "原文没有给出答案"};
inline constexpr Message text2qti_number{"\"{}\" is no number that can be kept exactly",
                                         "“{}”不是能准确保留的数"};
inline constexpr Message text2qti_feedback{"{} texts of feedback on single answers were left out",
                                           "针对具体作答的 {} 条反馈没有收进来"};
inline constexpr Message text2qti_group{"a group draws some of its questions; all of them are here",
                                        "这一组题原来只抽一部分；这里收了全部题目"};
inline constexpr Message left_text2qti_upload{"a file is handed in: a bank has no such questions",
                                              "要上传文件：题库里没有这种题"};
inline constexpr Message text2qti_names{"the text does not say what fills every blank",
                                        "原文没有给出每个空的答案"};
inline constexpr Message left_text2qti_lists{
    "each blank has a list of its own to choose from: a bank has no such questions",
    "每个空各有一组选项：题库里没有这种题"};
inline constexpr Message left_text2qti_program{
    "a program that writes questions: text2qti runs it, an import does not",
    "生成题目的程序：text2qti 会运行它，导入时不运行"};
inline constexpr Message left_text2qti_text{"text without a question", "没有提问的文字"};

}  // namespace tiku::msg

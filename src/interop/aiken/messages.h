#pragma once

#include "base/message.h"

/// What is doubtful about an Aiken text.
namespace tiku::msg {

inline constexpr Message aiken_no_answer{"no line ANSWER: stands behind the options",
                                         "选项后面没有 ANSWER: 一行"};
inline constexpr Message aiken_unclear{"\"{}\" is no letter of an option", "“{}”不是选项的字母"};
inline constexpr Message aiken_outside{"the answer {} names no option that is there",
                                       "答案 {} 不在现有的选项里"};
inline constexpr Message aiken_several{
    "Aiken knows one right answer; {} is read as the key of a multiple-choice question",
    "Aiken 只有单选；答案 {} 按多选处理"};
inline constexpr Message aiken_options{"fewer than two options", "不到两个选项"};
inline constexpr Message aiken_no_options{"no option stands between this and the answer",
                                          "答案前面没有选项"};
inline constexpr Message aiken_no_stem{"options without a question above them", "选项上面没有题干"};
inline constexpr Message aiken_no_question{"text without options and answer",
                                           "没有选项和答案的文字"};

}  // namespace tiku::msg

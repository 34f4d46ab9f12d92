#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "model/question.h"

namespace tiku {

/// A piece of a text that gives the answer away.
struct AnswerMark {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A slot of the stem of a choice question that still holds labels: "（B）", "( ABD )". A bracket
/// that names something ("维生素（A）", "plan (B)") is none.
std::optional<AnswerMark> find_filled_slot(const Question& question);

/// The same in the stem of a judge question: "（√）" at its end.
std::optional<AnswerMark> find_filled_judge_slot(std::string_view stem);

/// "答案：B", "【答案】对", "(正确答案)", "Answer: B".
std::optional<AnswerMark> find_stated_answer(std::string_view text);

/// A mark at the end of an option's text (or before it) that singles the option out: "√", "★",
/// "(correct)". It tells nothing where every option has one.
std::optional<AnswerMark> find_option_mark(std::string_view text);

}  // namespace tiku

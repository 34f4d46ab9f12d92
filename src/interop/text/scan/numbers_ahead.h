#pragma once

#include <cstdint>
#include <span>

#include "interop/text/scan/numbers.h"
#include "interop/text/scan/question_signs.h"

namespace tiku {

/// How many marks a look ahead may take.
inline constexpr std::size_t kMarksAhead = 40;

/// 61. ... 答案:b 62. ...: whether mark `i` begins a page of a longer paper.
bool is_answered_and_counts(const QuestionSigns& signs, std::span<const NumberMark> marks,
                            std::size_t i);

/// ...模拟题1.50元和... 2.中国...: whether mark `i` is question 1, whose text begins with digits.
bool begins_with_amount(const QuestionSigns& signs, std::span<const NumberMark> marks,
                        std::size_t i);

/// Whether `value` comes soon behind mark `i`, where a line or sentence begins.
bool comes(std::span<const NumberMark> marks, std::size_t i, std::int64_t value);

/// 1、客服考试三1、单选...: whether mark `i` numbers the title of the page, above question 1 with
/// its type behind it.
bool is_above_tagged(const PaperText& text, std::span<const NumberMark> marks, std::size_t i);

/// Whether a number that may be that of a question begins within the range.
bool holds_number(std::span<const NumberMark> marks, TextRange range);

}  // namespace tiku

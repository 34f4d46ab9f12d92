#pragma once

#include <span>

#include "interop/text/scan/numbering.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/paper_text.h"
#include "interop/text/scan/question_signs.h"

namespace tiku {

/// `( √ ) 1. ... ( × ) 2. ...`: slots that stand before their numbers. The first number shows it,
/// since no question is before it, and so does the beginning of a line.
void take_lead_slots(const PaperText& text, TextRange range, const QuestionSigns& signs,
                     EntryGroup& group);

/// Whether a slot with the number of an option, `( 4 )`, begins the line and ends right before
/// `at`.
bool is_behind_lead_digit(const PaperText& text, TextRange range, std::size_t at);

/// `(C)21. ...` above `(B)22. ...`: whether a slot begins the line and ends right before mark `i`,
/// and likewise before the mark that counts on, or the one before.
bool counts_behind_slot(const PaperText& text, TextRange range, std::span<const NumberMark> marks,
                        std::size_t i);

/// `1. (2) ... ① ② ③`: the number of the right option behind that of the question.
void take_digits_behind(const PaperText& text, EntryGroup& group);

/// The author's numbers are taken out where they count along with the printed ones; a single one is
/// text.
void drop_second_numbers(EntryGroup& group);

/// 【问答题】5.: whether the name of a type in a bracket ends right before `at`.
bool is_behind_type(const PaperText& text, std::size_t at);

}  // namespace tiku

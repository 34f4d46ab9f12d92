#pragma once

#include <cstddef>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// An answer may begin so.
bool begins_answer(char32_t c);

/// 一、选择题 or 1.(B) at `at`.
bool begins_key(const PaperText& text, std::size_t at);

/// 填空题1、...: the name of a type and number 1 at `at`.
bool begins_typed_list(const PaperText& text, std::size_t at);

/// (D), [ABC] at `at`.
bool holds_answer(const PaperText& text, std::size_t at);

/// 5个答案:A: letters and nothing that makes an option of them.
bool gives_letters(const PaperText& text, std::size_t at);

/// 答案是肯定的: what is said of an answer at `at`, and gives none.
bool is_about_answer(const PaperText& text, std::size_t at);

/// A.正确 B. before 错误 at the end of the range, or the reverse: the word is the second option of
/// a judgement, whatever stands behind it.
bool is_truth_option(const PaperText& text, TextRange range);

/// Whether 请 stands before `at`, perhaps at the end of the line above: what follows asks.
bool is_behind_please(const PaperText& text, std::size_t at);

/// Choose one answer: A, B or C, Write your answer: whether the name of an answer at `at` is what
/// somebody is told to give.
bool is_asked_for(const PaperText& text, std::size_t at);

}  // namespace tiku

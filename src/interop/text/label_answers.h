#pragma once

#include <cstddef>

#include "interop/text/paper_text.h"

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

}  // namespace tiku

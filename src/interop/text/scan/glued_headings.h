#pragma once

#include "interop/text/scan/numbers.h"

namespace tiku {

// Headings without an ordinal that stand within a line, between a question and the next one.

/// ...[答案] B多选题1.、...B二、: whether the type at `at` stands right behind a sentence or an
/// answer, and before question 1, which is `first`. `from` is where the text begins.
bool is_glued_section(const PaperText& text, std::size_t from, std::size_t at,
                      const NumberMark& first);

/// ...问候填空题:4. ..., ...D列表判断题1、..., ... 简答题(5)...: whether a type and the number
/// right behind it, or a colon between them, head a section. `name` is that of a type with its
/// colon, and text stands before it.
bool is_named_section(const PaperText& text, TextRange name, const NumberMark& number);

/// A2型题:以1个病例作为题干...: whether a page says so of a type.
bool describes_type(const PaperText& text, TextRange name);

}  // namespace tiku

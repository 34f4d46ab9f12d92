#pragma once

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Whether a title is that of answers without their questions: 试题参考答案, but not 试题及答案.
bool names_answers(const PaperText& text, TextRange range);

/// Whether a title speaks of an exam: 试题, 考核, 题库 ...
bool names_an_exam(const PaperText& text, TextRange range);

}  // namespace tiku

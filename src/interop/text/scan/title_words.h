#pragma once

#include <string_view>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Whether a title is that of answers without their questions: 试题参考答案, but not 试题及答案.
bool names_answers(const PaperText& text, TextRange range);

/// Whether a title speaks of an exam: 试题, 考核, 题库 ...
bool names_an_exam(const PaperText& text, TextRange range);

/// What a look at the bytes of the line tells of that: by a Han character that the name of an exam
/// begins with, or a word that begins as exam, quiz, test, questions or assessment do.
bool may_name_exam(std::string_view line);

/// 2025—2026学年度第一学期, 2026届高三: a line that stands above the title of a paper.
bool names_term(std::string_view line);

}  // namespace tiku

#pragma once

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// What says in the text of an option that it is the right one: (正确答案), √, 【本题正确答案】;
/// empty where nothing does, and where it is all the text there is.
TextRange mark_of_right(const PaperText& text, TextRange option);

/// B. ...[答案] above C. ..., a label, or the next number: whether the bracket says that its option
/// is right.
bool marks_option(const PaperText& text, TextRange range, TextRange bracket);

}  // namespace tiku

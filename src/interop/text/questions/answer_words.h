#pragma once

#include "interop/text/questions/answer_text.h"
#include "interop/text/questions/question_reader.h"

namespace tiku {

/// What the text of an answer says about this question: `A guest`, `D-A-Y`, `FDA` only begin like
/// letters of options, which may be small or in circles.
ReadAnswer stated_answer(const PaperText& text, const ReadQuestion& question, TextRange source,
                         bool is_choice);

}  // namespace tiku

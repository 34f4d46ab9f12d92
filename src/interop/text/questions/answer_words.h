#pragma once

#include "interop/text/questions/answer_text.h"
#include "interop/text/questions/question_reader.h"

namespace tiku {

/// What the text of an answer says about this question: `A guest`, `D-A-Y`, `FDA` only begin like
/// letters of options, which may be small or in circles.
ReadAnswer stated_answer(const PaperText& text, const ReadQuestion& question, TextRange source,
                         bool is_choice);

/// (16分)白天:...: what an answer counts is no part of it.
TextRange past_points(const PaperText& text, TextRange answer);

/// 略, (略), 答案略, 作文(略), or the brackets and lines to write an answer in: no answer is given.
bool gives_none(const PaperText& text, TextRange answer);

}  // namespace tiku

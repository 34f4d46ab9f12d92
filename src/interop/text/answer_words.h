#pragma once

#include "interop/text/answer_text.h"
#include "interop/text/question_reader.h"

namespace tiku {

/// Whether an answer that was read as letters of options only begins like some: `A guest`, `D-A-Y`,
/// `FDA`. Where the question has options they tell.
bool says_words(const PaperText& text, const ReadQuestion& question, const ReadAnswer& answer,
                TextRange source, bool is_choice);

}  // namespace tiku

#pragma once

#include <cstddef>
#include <optional>

#include "interop/text/questions/answer_text.h"
#include "interop/text/questions/question_reader.h"
#include "model/question.h"

namespace tiku {

/// The type that a word names, for a question with so many right letters.
QuestionType type_of_word(TypeWord word, std::size_t letters, bool has_parts);

/// Whether the question can be of this type: one with three options of which none says true or
/// false, and no such answer, judges nothing, whatever stands above it.
bool fits_options(const std::optional<TypeWord>& word, const ReadQuestion& question,
                  const ReadAnswer& answer);

}  // namespace tiku

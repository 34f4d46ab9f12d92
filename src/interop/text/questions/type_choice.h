#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// ...操作。(对) above A.对 B.错: a tick or its word stands in the slot, and the options are what
/// it is chosen from.
bool is_judged_pair(const ReadQuestion& question, const std::string& letters);

/// 答案: C. words, of an option that stands nowhere else: one alone is no choice. A letter glued to
/// the words, 答案:C words, still says which option it was.
bool gives_lost_option(const PaperText& text, const ReadQuestion& question,
                       const ReadAnswer& answer, const std::string& letters);

/// The letter of the option that says so; "" where none or several do.
std::string letter_of_truth(const std::vector<ReadOption>& options, bool truth);

/// 以“我懂得了____”为题,写一篇...: the line stands in a title, and is no blank.
bool asks_for_essay(std::string_view stem);

}  // namespace tiku

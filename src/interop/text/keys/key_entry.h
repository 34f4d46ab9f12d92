#pragma once

#include <optional>

#include "interop/text/questions/question_reader.h"

namespace tiku {

/// Where 【考点】 or 解析: behind the answer begins; its end where none does.
std::size_t end_of_key_answer(const PaperText& text, TextRange answer);

/// The type and answer of an entry of a key without its question; nothing where it is no answer.
std::optional<Question> decide_key_entry(const PaperText& text, TextRange answer,
                                         const std::optional<TypeWord>& heading);

}  // namespace tiku

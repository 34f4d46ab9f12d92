#pragma once

#include <optional>

#include "interop/text/question_reader.h"

namespace tiku {

/// The type and answer of an entry of a key without its question; nothing where it is no answer.
std::optional<Question> decide_key_entry(const PaperText& text, TextRange answer,
                                         const std::optional<TypeWord>& heading);

}  // namespace tiku

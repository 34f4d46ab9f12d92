#pragma once

#include <optional>
#include <string_view>

#include "bank/words.h"

namespace tiku {

/// The type that a cell, the name of a sheet or a row between questions names: 单选题, 二、判断题,
/// "multiple choice", "T/F".
std::optional<TypeWord> type_of_cell(std::string_view cell);

/// What a field for the type says: as type_of_cell, and names of programs such as MULTIPLE_ANSWERS
/// and fillInTheBlank by the words in them.
std::optional<TypeWord> type_of_field(std::string_view cell);

/// How a type is called in English where `words` are a name for it and nothing else, in English or
/// another language: `Multiple choice`, `Vrai/Faux`, `Réponse courte`. "" of one word, and of what
/// names no type.
std::string_view name_of_type(std::string_view words);

/// Types that a bank cannot hold: 连线, 排序, matching.
bool is_foreign_type(std::string_view cell);

}  // namespace tiku

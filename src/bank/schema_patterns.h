#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bank/words.h"

// Regular expressions of JSON Schema (ECMA 262) for what banks write. tiku folds width and, in
// words, case; a pattern cannot. So a text with characters that folding may change is let through
// here, and `check` decides.

namespace tiku::schema {

/// `body` with white space around it, or anything that folding may change.
std::string tolerant(std::string_view body);
/// `body` with white space around it and nothing else.
std::string exact(std::string_view body);
/// "[Tt][Rr][Uu][Ee]".
std::string any_case(std::string_view word);
/// "a|b|c" in one group.
std::string one_of(const std::vector<std::string>& bodies);

std::string number_body();
/// Above zero.
std::string positive_body();
/// Not below zero, perhaps with "%".
std::string amount_body();
std::string positive_amount_body();
std::string duration_body();

/// The names of these type words, as a type field writes them.
std::string type_body(const std::vector<TypeWord>& words);
/// The scoring policies that can score one of `types` (bits), with their arguments.
std::string policy_body(unsigned types);
/// The words for true and false.
std::string truth_body();

/// An id: no white space.
std::string id_pattern();
/// A label of an option.
std::string label_pattern();

}  // namespace tiku::schema

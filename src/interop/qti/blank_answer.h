#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "interop/qti/item_reading.h"
#include "interop/qti/processing.h"

namespace tiku {

/// Whether small and capital letters differ in the text.
bool has_letter_case(std::string_view text);

/// Adds the blank of a text entry with its accepted answers; returns what a right answer earns, 0
/// where the file does not say.
Rational add_blank(const std::string& response, const ResponseDeclaration& declaration,
                   const ResponseRule& rule, Question& question, ItemReading& reading);

/// Decides key and points of a fill-in question from its blanks and what each earns; `maximum` is
/// what the file states for the whole.
void finish_blanks(Question& question, const std::vector<Rational>& earned,
                   const std::optional<Rational>& maximum, ItemReading& reading);

}  // namespace tiku

#pragma once

#include <optional>
#include <vector>

#include "interop/qti/item_reading.h"
#include "interop/qti/v1_conditions.h"
#include "interop/qti/v1_presentation.h"

namespace tiku {

/// Sets options and key of a choice by the conditions about it alone; returns what the right answer
/// adds in the unit of the file.
Rational set_v1_choice(const V1Response& response, const std::vector<V1Condition>& conditions,
                       Question& question, ItemReading& reading);

/// The accepted answers of a blank, by the conditions about that response alone.
Blank v1_blank(const std::string& response, bool is_number,
               const std::vector<V1Condition>& conditions, Question& question,
               ItemReading& reading);

/// Sets key and doubts of a fill-in question whose blanks are read.
void finish_v1_blanks(Question& question, ItemReading& reading);

}  // namespace tiku

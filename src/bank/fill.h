#pragma once

#include "bank/fields.h"
#include "bank/reading.h"
#include "model/question.h"

namespace tiku {

/// Reads the answer of a fill-in question: a scalar or a variant is one blank, a list is always the
/// blanks, an inner list is the variants of one blank, {any: n, of: [...]} asks for any n of a
/// list.
void read_fill_answer(Reading& reading, const Node& answer, Question& question);

/// Reads `match`.
Matching read_matching(Reading& reading, const Node& node, Matching inherited);

/// Blanks that a stem shows: runs of underscores and empty brackets.
std::size_t count_stem_blanks(std::string_view stem);

/// Says when the stem shows another number of blanks than the answer has.
void check_stem_blanks(Reading& reading, const Question& question);

}  // namespace tiku

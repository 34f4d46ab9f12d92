#pragma once

#include "bank/fields.h"
#include "bank/reading.h"
#include "model/question.h"

namespace tiku {

/// Reads what a short question (or a case without parts) is marked by: reference text, rubric,
/// need, length.
void read_rubric(Reading& reading, const Fields& fields, Question& question);

/// Says when the points of the rubric cannot reach those of the question.
void check_rubric_points(Reading& reading, const Question& question);

}  // namespace tiku

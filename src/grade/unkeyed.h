#pragma once

#include <vector>

#include "model/bank.h"

namespace tiku {

/// The scored questions that have no answer and are not dropped: grading stops at them unless the
/// user says what to do.
std::vector<const Question*> unkeyed_questions(const Bank& bank,
                                               const std::vector<Adjustment>& adjustments);

}  // namespace tiku

#pragma once

#include "grade/grading.h"

namespace tiku {

/// Adds up one candidate from judged answers, marks and corrections: score, maximum, sections,
/// `choose`, the states counted, least and most possible score, and the outcome under the pass rule
/// in force.
void add_up(const Grading& grading, Candidate& candidate);

}  // namespace tiku

#pragma once

#include <cstdint>
#include <vector>

#include "diag/diagnostic.h"
#include "grade/earlier_results.h"
#include "model/bank.h"

namespace tiku {

/// How many questions of the banks were in an earlier exam exactly as they are now.
struct ExamMatch {
  std::int64_t questions = 0;
  std::int64_t matched = 0;
};

/// Bad figures of an earlier exam as findings on the questions. They are matched by content: a
/// question that was edited since does not inherit the figures of the old one. Small samples say
/// nothing: difficulty counts from 5 candidates, the rest from 30.
ExamMatch report_exam_figures(const std::vector<const Bank*>& banks, const EarlierResults& exam,
                              Sink& sink);

}  // namespace tiku

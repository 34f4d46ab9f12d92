#pragma once

#include <string>
#include <vector>

#include "report/report.h"

namespace tiku {

/// The graded paper of one candidate: every question with its key, the response, the score and how
/// it came about. `tiku import` reads it back to a bank, a sheet and the same scores. `items` are
/// indices into Grading::items; unscored questions and those that were not presented are left out.
std::string record_text(const Report& report, const Candidate& candidate,
                        const std::vector<std::size_t>& items);

}  // namespace tiku

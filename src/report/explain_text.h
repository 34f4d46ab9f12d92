#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "report/report.h"

namespace tiku {

/// How one candidate's points on `item` (index into Grading::items) were won or lost, or without an
/// item all of them with the total: key, response as written and as read, state, policy, the
/// formula with numbers, file and row. `candidate` is one of the grading. For people.
std::string explain_text(const Report& report, const Candidate& candidate,
                         std::optional<std::size_t> item);

/// The same as one JSON object, for programs; points are fractions.
std::string explain_json(const Report& report, const Candidate& candidate,
                         std::optional<std::size_t> item);

}  // namespace tiku

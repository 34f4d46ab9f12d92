#pragma once

#include <string>
#include <string_view>

#include "lint/rule.h"

namespace tiku {

/// Checks an example of a rule (lint/rule.h says how they are written) as `tiku check` does, with
/// every rule that need not be asked for and `also`, and gives the names of the findings in order,
/// each followed by a line break.
std::string findings_of_example(std::string_view example, const Rule* also = nullptr);

/// The same with "file:line:column name: message" for each.
std::string described_findings(std::string_view example);

}  // namespace tiku

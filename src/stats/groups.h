#pragma once

#include <string>
#include <vector>

#include "grade/grading.h"
#include "stats/summary.h"

namespace tiku {

struct GroupStatistics {
  std::string group;
  Summary summary;
};

/// The summary of each group, in the order of the names. `column` is "group" or one of
/// Grading::extra_columns; candidates without a value form the group "".
std::vector<GroupStatistics> analyse_groups(const Grading& grading, const std::string& column);

}  // namespace tiku

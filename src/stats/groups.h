#pragma once

#include <string>
#include <vector>

#include "stats/exam_tables.h"
#include "stats/summary.h"

namespace tiku {

struct GroupStatistics {
  std::string group;
  Summary summary;
};

/// The summary of each group of the tables, in the order of the names.
std::vector<GroupStatistics> analyse_groups(const ExamFacts& facts, const ExamTables& tables);

}  // namespace tiku

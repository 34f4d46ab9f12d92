#pragma once

#include <string>
#include <vector>

#include "grade/grading.h"
#include "stats/exam_tables.h"
#include "stats/groups.h"
#include "stats/items.h"
#include "stats/sections.h"
#include "stats/summary.h"

namespace tiku {

/// Every figure of a grading.
struct Analysis {
  Summary summary;
  std::vector<ItemStatistics> items;
  std::vector<SectionStatistics> sections;
  /// By the column asked for; empty where none was.
  std::vector<GroupStatistics> groups;
};

Analysis analyse(const ExamFacts& facts, const ExamTables& tables, std::size_t threads = 1);

/// The same of a grading; `by` as for tabulate().
Analysis analyse(const Grading& grading, const std::string& by);

}  // namespace tiku

#pragma once

#include <cstdint>
#include <vector>

#include "stats/exam_tables.h"
#include "stats/figure.h"

namespace tiku {

/// How one section went: among the candidates in the statistics to whom any of it was presented.
struct SectionStatistics {
  /// Index into Bank::sections.
  std::size_t section = 0;
  std::int64_t n = 0;
  /// Mean score, mean maximum, and their ratio.
  Figure mean, max, share;
};

/// One entry a section of the bank; sections that count for no points are left out.
std::vector<SectionStatistics> analyse_sections(const ExamFacts& facts, const ExamTables& tables);

}  // namespace tiku

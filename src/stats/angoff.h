#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sheet/angoff.h"
#include "stats/exam_tables.h"
#include "stats/figure.h"

namespace tiku {

/// The pass mark that judges arrive at: the mean of what each expects of a candidate who just
/// passes, in points of the items that count.
struct AngoffResult {
  struct Sum {
    std::string judge;
    Rational points;
  };

  std::vector<Sum> judges;
  Rational cut;
  /// Of the judges' sums (n - 1), and the standard error of their mean: a rough guide only, as
  /// judges talk to each other.
  Figure sd, se;
  /// How many in the statistics would pass at the cut.
  std::int64_t pass_n = 0;
  /// Judges and items without a value, "judge: item".
  std::vector<std::string> missing;
};

AngoffResult analyse_angoff(const ExamFacts& facts, const ExamTables& tables,
                            const std::vector<AngoffJudge>& judges);

}  // namespace tiku

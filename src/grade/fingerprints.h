#pragma once

#include <string>
#include <string_view>

#include "grade/grading.h"

namespace tiku {

/// What a grading rests on besides the sheets: two gradings whose fingerprints are alike score
/// every sheet alike.
struct GradingFingerprints {
  /// Items with their texts, answers and corrections.
  std::string key;
  /// Points, policies, the best of how many count, and the pass mark.
  std::string policies;
  /// The program's version and that of its scoring.
  std::string engine;
};

GradingFingerprints fingerprints_of(const Grading& grading, std::string_view version);

}  // namespace tiku

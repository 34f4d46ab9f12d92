#pragma once

#include <vector>

#include "interop/export_format.h"

namespace tiku {

/// What a bank can say and a format may have a place for, as bits.
// NOLINTNEXTLINE(readability-identifier-naming): unscoped so that they combine, hence the k.
enum Carries : unsigned {
  kNoField = 0,
  kPoints = 1U << 0U,
  kExplanation = 1U << 1U,
  kTags = 1U << 2U,
  kDifficulty = 1U << 3U,
  kSource = 1U << 4U,
  kNote = 1U << 5U,
  kReview = 1U << 6U,     // review and cut
  kRatio = 1U << 7U,      // several answers earn their share each (subset_ratio), not exact
  kVariants = 1U << 8U,   // several accepted answers for a blank
  kNumbers = 1U << 9U,    // tolerances, ranges, units
  kShares = 1U << 10U,    // answers that earn a part
  kAnyOf = 1U << 11U,     // "three of these"
  kAnyOrder = 1U << 12U,  // blanks in any order
  kMatching = 1U << 13U,  // what matters when a blank is compared
  kRubric = 1U << 14U,
  kReference = 1U << 15U,  // reference answer of a short question
  kLength = 1U << 16U,
  kOptionLabels = 1U << 17U,  // other labels than A, B, C ...
  kJudgeOptions = 1U << 18U,
  kAlsoRight = 1U << 19U,  // a second key
  kUnscored = 1U << 20U,   // survey items, and who answers
  kCases = 1U << 21U,      // parts that belong to one material
  kIds = 1U << 22U,
  kSections = 1U << 23U,
  kExamFacts = 1U << 24U,  // time, pass mark, instructions and the like
  kChoose = 1U << 25U,
  kAdjust = 1U << 26U,
  kForms = 1U << 27U,
  kTitle = 1U << 28U,
  kBankId = 1U << 29U,
  kIndeterminate = 1U << 30U  // apart from multiple choice
};

/// Everything in the bank that a format with these places cannot hold: first of the bank, then
/// question by question in order.
std::vector<ExportLoss> losses_of(const Bank& bank, unsigned carried);

}  // namespace tiku

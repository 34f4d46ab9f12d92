#pragma once

#include <vector>

#include "interop/export_format.h"

namespace tiku {

// What a bank can say and a format may have a place for, as bits.
inline constexpr unsigned kNoField = 0;
inline constexpr unsigned kPoints = 1U << 0U;
inline constexpr unsigned kExplanation = 1U << 1U;
inline constexpr unsigned kTags = 1U << 2U;
inline constexpr unsigned kDifficulty = 1U << 3U;
inline constexpr unsigned kSource = 1U << 4U;
inline constexpr unsigned kNote = 1U << 5U;
inline constexpr unsigned kReview = 1U << 6U;  // review and cut
inline constexpr unsigned kRatio =
    1U << 7U;  // several answers earn their share each (subset_ratio), not exact
inline constexpr unsigned kVariants = 1U << 8U;   // several accepted answers for a blank
inline constexpr unsigned kNumbers = 1U << 9U;    // tolerances, ranges, units
inline constexpr unsigned kShares = 1U << 10U;    // answers that earn a part
inline constexpr unsigned kAnyOf = 1U << 11U;     // "three of these"
inline constexpr unsigned kAnyOrder = 1U << 12U;  // blanks in any order
inline constexpr unsigned kMatching = 1U << 13U;  // what matters when a blank is compared
inline constexpr unsigned kRubric = 1U << 14U;
inline constexpr unsigned kReference = 1U << 15U;  // reference answer of a short question
inline constexpr unsigned kLength = 1U << 16U;
inline constexpr unsigned kOptionLabels = 1U << 17U;  // other labels than A, B, C ...
inline constexpr unsigned kJudgeOptions = 1U << 18U;
inline constexpr unsigned kAlsoRight = 1U << 19U;  // a second key
inline constexpr unsigned kUnscored = 1U << 20U;   // survey items, and who answers
inline constexpr unsigned kCases = 1U << 21U;      // parts that belong to one material
inline constexpr unsigned kIds = 1U << 22U;
inline constexpr unsigned kSections = 1U << 23U;
inline constexpr unsigned kExamFacts = 1U << 24U;  // time, pass mark, instructions and the like
inline constexpr unsigned kChoose = 1U << 25U;
inline constexpr unsigned kAdjust = 1U << 26U;
inline constexpr unsigned kForms = 1U << 27U;
inline constexpr unsigned kTitle = 1U << 28U;
inline constexpr unsigned kBankId = 1U << 29U;
inline constexpr unsigned kIndeterminate = 1U << 30U;  // apart from multiple choice
inline constexpr unsigned kOptionShares = 1U << 31U;   // every option earns or costs a share

/// Everything in the bank that a format with these places cannot hold: first of the bank, then
/// question by question in order.
std::vector<ExportLoss> losses_of(const Bank& bank, unsigned carried);

}  // namespace tiku

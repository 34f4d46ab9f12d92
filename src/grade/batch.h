#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "grade/grading.h"
#include "grade/roster_match.h"
#include "sheet/normalise.h"

namespace tiku {

enum class OnDuplicate : std::uint8_t { reject, first, last, best };

/// What to do with questions that have no answer.
enum class Unkeyed : std::uint8_t { pending, drop };

struct BatchOptions {
  Tolerance tolerance = Tolerance::tolerant;
  OnDuplicate on_duplicate = OnDuplicate::reject;
  Unkeyed unkeyed = Unkeyed::pending;
  bool include_unknown = false;
  /// Overrules the exam's pass mark.
  std::optional<Amount> pass;
  /// drop and full_for_all; accept_also is in the bank already.
  std::vector<Adjustment> adjustments;
};

/// What comes in besides the bank; all owned by the caller.
struct BatchInput {
  const SourceMap* sources = nullptr;
  const Bank* bank = nullptr;
  const SheetSet* sheets = nullptr;
  const Roster* roster = nullptr;            // may be null
  const std::vector<Mark>* marks = nullptr;  // may be null
  /// Of the roster, where the caller has it already; may be null.
  RosterMatch* match = nullptr;
  /// Per person of the roster: their sheet is graded elsewhere. May be null.
  const std::vector<bool>* graded_elsewhere = nullptr;
};

/// The items of the bank as they count, nothing answered yet.
std::vector<GradedItem> graded_items(const Bank& bank, const BatchOptions& options);

/// Grades a pile of sheets. One bad sheet never stops the others and never vanishes: it is in
/// `rejects`, and the counts add up. The result depends on the input alone.
Grading grade_batch(const BatchInput& input, const BatchOptions& options);

}  // namespace tiku

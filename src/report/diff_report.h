#pragma once

#include <span>
#include <string>

#include "bank/diff.h"
#include "diag/renderers.h"
#include "diag/source.h"

namespace tiku {

/// Banks compared, as they are shown.
struct DiffReport {
  /// The paths as they were given.
  std::string before;
  std::string after;
  std::span<const BankDiff> banks;
  const SourceMap& sources;
  Style style;
};

/// For people: the counts in one line, then each question with the values and places of both sides.
std::string diff_text(const DiffReport& report);

/// For programs: one object with every change as an entry of one list.
std::string diff_json(const DiffReport& report);

}  // namespace tiku

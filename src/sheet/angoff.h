#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/rational.h"
#include "base/result.h"
#include "diag/diagnostic.h"
#include "model/bank.h"

namespace tiku {

/// What one judge expects of a candidate who just passes (Angoff 1971).
struct AngoffJudge {
  std::string name;
  /// Per item of items_of(bank) the share of the points such a candidate earns; nothing where the
  /// judge said nothing.
  std::vector<std::optional<Rational>> shares;
};

/// Judgements from any table format, judges in rows and items in columns or the other way round:
/// 0.9, 90% or 90 (where any number is above 1, plain ones are percent). An error says what cannot
/// be read and where.
Result<std::vector<AngoffJudge>> load_angoff(const std::string& path, const Bank& bank,
                                             SourceMap& sources, Sink& sink);

}  // namespace tiku

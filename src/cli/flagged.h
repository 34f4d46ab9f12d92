#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "quiz/known_banks.h"
#include "quiz/record.h"
#include "report/progress_report.h"

namespace tiku {

/// What one user flagged, and the sittings that know where the banks are.
struct UserFlags {
  std::string user;
  std::vector<Flag> flags;
  std::vector<Sitting> sittings;
};

/// Of one bank, by its id, or of all where `bank` is empty.
Result<UserFlags> flags_of(const RecordPlace& place, std::string_view bank);

/// Question by question, with their texts from `given` or wherever one of the users had the bank;
/// "" where it cannot be read.
std::vector<FlaggedQuestion> flagged_questions(const std::vector<UserFlags>& all,
                                               const std::optional<KnownBank>& given);

}  // namespace tiku

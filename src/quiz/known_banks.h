#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/bank.h"
#include "quiz/record.h"

namespace tiku {

/// A bank that was practised, as it is now.
struct KnownBank {
  std::string id;
  /// Title and path as of the last sitting.
  std::string title;
  std::string path;
  /// Nothing where it cannot be used; `trouble` says why.
  std::optional<Bank> bank;
  Text trouble;
};

/// The bank of a file. An error is a file that cannot be read, or a bank with errors.
Result<KnownBank> load_known_bank(const std::string& path);

/// Every bank of the record, the one used last first, loaded from where it was then.
std::vector<KnownBank> known_banks(const std::vector<Sitting>& sittings);

}  // namespace tiku

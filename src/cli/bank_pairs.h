#pragma once

#include <deque>
#include <string>
#include <vector>

#include "base/result.h"
#include "diag/diagnostic.h"
#include "io/encoding.h"
#include "model/bank.h"

namespace tiku {

/// Two versions of a bank; either may be missing.
struct BankPair {
  const Bank* before = nullptr;
  const Bank* after = nullptr;
};

/// What two paths hold, read and paired.
struct BankPairs {
  SourceMap sources;
  Sink sink;
  std::deque<Bank> banks;
  /// In the order of their paths.
  std::vector<BankPair> pairs;
  /// The first bank with errors, or "".
  std::string faulty;
};

/// Reads two files, or all banks of two folders, which are paired by their path below the folder,
/// else by their id. What is wrong in the banks goes to the sink; an error is a path that cannot be
/// read.
Result<void> load_pairs(const std::string& before, const std::string& after,
                        const Encoding* encoding, BankPairs& pairs);

}  // namespace tiku

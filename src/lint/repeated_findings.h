#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "diag/diagnostic.h"

namespace tiku {

/// Gathers findings of which a table may hold ten thousand: the first few of a kind are reported,
/// the last of these with the number of the others and where the next ones stand.
class RepeatedFindings {
 public:
  /// `kind` says which findings are alike; `most` of them are reported.
  void add(const std::string& kind, std::size_t most, Diagnostic finding);
  /// Reports what was gathered, kinds in order of the first of each.
  void report(Sink& sink);

 private:
  struct Kind {
    std::size_t most = 0;
    std::int64_t more = 0;
    std::vector<Diagnostic> first = {};
  };

  std::vector<Kind> kinds_;
  std::unordered_map<std::string, std::size_t> places_;
};

}  // namespace tiku

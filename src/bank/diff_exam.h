#pragma once

#include <unordered_map>
#include <vector>

#include "bank/diff.h"

namespace tiku {

/// Two banks whose questions are paired.
struct PairedBanks {
  const Bank& before;
  const Bank& after;
  /// Questions and parts of the older bank and what they are in the newer one.
  std::unordered_map<const Question*, const Question*> partners;
  /// For each section of the older bank its index in the newer one, or -1.
  std::vector<std::int64_t> sections;
};

/// Pairs sections by title, else by where most of their questions are.
void pair_sections(PairedBanks& banks);

/// Adds what differs in head, exam and sections.
void compare_exams(const PairedBanks& banks, std::vector<Change>& changes);

/// Adds what differs in corrections and paper forms.
void compare_corrections(const PairedBanks& banks, std::vector<Change>& changes);

}  // namespace tiku

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "interop/paper_form.h"
#include "quiz/paper.h"

namespace tiku {

/// A form of the paper and the order in which it prints the bank.
struct ExportForm {
  /// "A", "B" ...
  std::string name;
  std::vector<FormItem> items;
};

/// The most forms a bank is printed in.
inline constexpr std::int64_t kMostForms = 26;

/// Forms A to the last: A in the order of the bank, the others shuffled by the seed, questions
/// within their sections and options, but for what speaks of its place (kept_in_forms). Where the
/// exam draws, all forms print the same questions, drawn by the seed.
std::vector<ExportForm> make_forms(const Bank& bank, std::int64_t count, std::uint64_t seed);

/// What the forms leave in its place, and why.
KeptPlaces kept_in_forms(const Bank& bank, std::uint64_t seed);

/// The bank as a key for all these forms; forms it had before are replaced.
Bank key_with_forms(const Bank& bank, const std::vector<ExportForm>& forms);

}  // namespace tiku

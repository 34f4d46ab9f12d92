#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "diag/source.h"
#include "lint/rule.h"

namespace tiku {

/// Which option is right in a keyed single choice that states its options; nothing for any other
/// question and where an adjustment accepts more than one answer.
std::optional<std::size_t> sole_key(const Question& question);

/// The text of the stem, or null.
const LocatedText* stem_of(const QuestionView& view);

/// The texts of the options in order; empty where one of them has none.
std::span<const LocatedText> options_of(const QuestionView& view);

/// Which option is longer than all others, counted in characters, and how long the next is.
struct LongestOption {
  std::size_t index = 0;
  std::size_t length = 0;
  std::size_t next = 0;
};

/// Nothing where two options share the greatest length or one has no text.
std::optional<LongestOption> longest_option(const Question& question);

/// Where a finding about a whole bank stands: at its title, else where its questions begin.
Span bank_place(const Bank& bank);

}  // namespace tiku

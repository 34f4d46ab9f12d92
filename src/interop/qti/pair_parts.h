#pragma once

#include <optional>

#include "interop/qti/interaction.h"
#include "interop/qti/item_reading.h"
#include "interop/qti/processing.h"

namespace tiku {

/// A matching within an item.
struct PairWish {
  const Interaction& interaction;
  const ResponseDeclaration& declaration;
  const ResponseRule& rule;
  const std::optional<Rational>& maximum;
  /// Blanks of the text counted so far.
  int blanks = 0;
  /// The prompt stands in the stem already.
  bool alone = false;
};

/// Adds a part for each place that is to be filled: a single choice of what fits there, or a
/// multiple one where several do.
void add_pair_parts(PairWish& wish, Question& question, ItemReading& reading);

}  // namespace tiku

#pragma once

#include <string>
#include <vector>

#include "base/random.h"
#include "unit/interop/mixed_conventions.h"
#include "unit/interop/mixed_stock.h"

namespace tiku {

/// A Chinese exam paper in one mix of conventions, and what it asks.
struct MixedPaper {
  std::string text;
  std::vector<KnownQuestion> questions;
  Conventions conventions;
};

/// Draws the conventions, and questions of one to five types.
MixedPaper mixed_paper(Random& random, MixedLines lines);

/// Three papers with prose between them.
MixedPaper mixed_bundle(Random& random);

}  // namespace tiku

#pragma once

#include <vector>

#include "interop/text/labels.h"
#include "interop/text/numbering.h"

namespace tiku {

/// The questions of a block that prints no numbers: each ends with its answer label, or with its
/// options where the block has no labels. Empty where fewer than two are complete, or other text
/// stands between them.
std::vector<NumberedEntry> find_unnumbered(const PaperText& text, TextRange range,
                                           const std::vector<Label>& labels);

}  // namespace tiku

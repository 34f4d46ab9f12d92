#pragma once

#include <span>
#include <string>

#include "diag/renderers.h"
#include "lint/guess_table.h"

namespace tiku {

/// What `tiku check --guess-table` prints: a table for each bank, named by its file where there are
/// several.
std::string render_guess_screen(std::span<const GuessTable> tables, const Style& style);

}  // namespace tiku

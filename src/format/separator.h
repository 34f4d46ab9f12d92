#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// What separates the cells of a table, and where its rows begin.
struct SeparatorGuess {
  char separator = ',';
  /// Bytes of a first line `sep=;`, which says the separator and is no row; else 0.
  std::size_t skip = 0;
};

/// Decides among , ; tab | by what gives most rows of the head of the text the same number of
/// cells.
SeparatorGuess find_separator(std::string_view text);

}  // namespace tiku

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// The texts that are right in each blank.
struct BlankCell {
  std::vector<std::vector<std::string>> blanks;
  /// Whether a `/` may part two accepted texts or belong to one (TCP/IP).
  bool is_unsure = false;
};

/// How many blanks a stem has: `____`, `（ ）`.
std::size_t count_blanks(std::string_view stem);

/// Splits the key of a stem with so many blanks: `|`, line ends or `；` between blanks, what is
/// left of `|`, `；` and `/` between accepted texts. Empty where the number of blanks does not come
/// out.
BlankCell read_blank_cell(std::string_view cell, std::size_t blanks);

/// The accepted texts in the cell of one blank.
BlankCell read_variant_cell(std::string_view cell);

}  // namespace tiku

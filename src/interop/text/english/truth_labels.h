#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// `- Richtig: `, `Wrong: ` before an option.
struct TruthLabel {
  /// Where the option begins; 0 where no such label stands.
  std::size_t after = 0;
  bool is_right = false;
};

/// `line` without white space on either side, behind a bullet or none.
TruthLabel truth_label(std::string_view line);

}  // namespace tiku

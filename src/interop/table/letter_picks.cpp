#include "interop/table/letter_picks.h"

#include "base/text.h"

namespace tiku {

std::size_t count_letter_picks(std::string_view answer) {
  unsigned named = 0;
  std::size_t picks = 0;
  bool is_behind_letter = false;
  for (const char c : fold_width(trim(answer))) {
    const bool letter = c >= 'A' && c <= 'H';
    const unsigned bit = letter ? 1U << static_cast<unsigned>(c - 'A') : 0;
    const bool sign = c == ',' || c == ';' || c == ' ' || c == '|';
    if ((named & bit) != 0 || !(letter || (sign && is_behind_letter))) {
      return 0;
    }
    named |= bit;
    picks += letter ? 1U : 0U;
    is_behind_letter = letter;
  }
  return is_behind_letter ? picks : 0;
}

}  // namespace tiku

#include "interop/text/english/roman_numbers.h"

#include <algorithm>
#include <iterator>

#include "interop/text/scan/line_lead.h"

namespace tiku {

std::size_t past_number_sign(std::string_view line, std::size_t at) {
  const bool sign = at + 1 < line.size() && std::string_view(").-:").find(line[at]) != line.npos;
  return sign && line[at + 1] == ' ' ? past_spaces(line, at + 1) : 0;
}

Counted roman_item(std::string_view line) {
  const std::size_t first = line.starts_with('(') ? 1 : 0;
  const std::size_t end = std::min(line.find_first_not_of("ivx", first), line.size());
  const std::size_t after = end > first ? past_number_sign(line, end) : 0;
  if (after == 0) {
    return {};  // most lines
  }
  constexpr std::string_view kUnits[] = {"",  "i",  "ii",  "iii",  "iv",
                                         "v", "vi", "vii", "viii", "ix"};
  std::string_view digits = line.substr(first, end - first);
  const bool tens = digits.starts_with('x');
  digits.remove_prefix(tens ? 1 : 0);
  const auto* const unit = std::find(std::begin(kUnits), std::end(kUnits), digits);
  return unit == std::end(kUnits) ? Counted() : Counted{unit - kUnits + (tens ? 10 : 0), after};
}

}  // namespace tiku

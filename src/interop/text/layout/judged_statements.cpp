// Statements on one line of which each is followed by its truth, glued to the number of the next
// one: `... in the hall. TRUE3. Lamps ...`
#include <algorithm>

#include "interop/text/layout/line_breaks.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Behind TRUE or FALSE at `at`; 0 where neither stands there.
std::size_t past_capital_truth(std::string_view line, std::size_t at) {
  const std::string_view rest = line.substr(at);
  return rest.starts_with("TRUE") ? at + 4 : rest.starts_with("FALSE") ? at + 5 : 0;
}

/// Whether a number with a sign behind it stands there.
bool is_number_at(std::string_view line, std::size_t at) {
  const std::size_t begin = at;
  const bool counts = take_number(line, at) > 0;
  return counts && at > begin && at < line.size() && (line[at] == '.' || line[at] == ')');
}

/// The first number, before the first truth: the first of its line that begins a sentence.
std::size_t first_number(std::string_view line, std::size_t end) {
  for (std::size_t at = 0; at < end; ++at) {
    if (is_ascii_digit(line[at]) && (at == 0 || line[at - 1] == ' ') && is_number_at(line, at)) {
      return at;
    }
  }
  return end;
}

}  // namespace

std::vector<LineBreak> break_judged_statements(std::string_view line) {
  constexpr std::size_t kFewest = 3;
  std::vector<LineBreak> found;
  std::size_t first_truth = 0;
  for (std::size_t at = line.find_first_of("TF"); at != line.npos;
       at = line.find_first_of("TF", at + 1)) {
    const std::size_t behind = past_capital_truth(line, at);
    if (behind > 0 && is_number_at(line, behind)) {
      first_truth = found.empty() ? at : first_truth;
      found.push_back({behind, behind, {}});
    }
  }
  if (found.size() < kFewest) {
    return {};
  }
  const std::size_t first = first_number(line, first_truth);
  if (first > 0 && first < first_truth) {
    found.insert(found.begin(), {first, first, {}});
  }
  return found;
}

}  // namespace tiku

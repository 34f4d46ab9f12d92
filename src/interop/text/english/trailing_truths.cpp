// Statements that end in their truths, a number before each: `3. Bells ring in the hall. TRUE`.
#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Where the truth begins that stands behind the last sentence of the line; 0 where none does.
std::size_t begin_of_truth(std::string_view line) {
  constexpr std::string_view kTruths[] = {" TRUE", " FALSE", " True", " False"};
  const auto* const truth = std::find_if(std::begin(kTruths), std::end(kTruths),
                                         [line](auto one) { return line.ends_with(one); });
  if (truth == std::end(kTruths) || line.size() < truth->size() + 2) {
    return 0;  // most lines
  }
  const std::size_t begin = line.size() - truth->size();
  return line[begin - 1] == '.' || line[begin - 1] == '!' ? begin + 1 : 0;
}

}  // namespace

void spell_trailing_truths(EnglishLines& lines) {
  constexpr std::size_t kFewest = 3;
  std::vector<std::size_t> found;
  std::size_t numbers = 0;
  std::size_t truths = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const LeadKind kind = lines.lead(i).kind;
    if (kind == LeadKind::letter) {
      return;  // options
    }
    numbers += kind == LeadKind::number || kind == LeadKind::word ? 1U : 0U;
    const std::string_view line = lines.trimmed(i);
    if (const std::size_t begin = begin_of_truth(line); begin > 0) {
      found.push_back(i);
      truths += line[begin] == 'T' ? 1U : 0U;
    }
  }
  const bool both = truths > 0 && truths < found.size();
  if (found.size() < kFewest || !both || 4 * found.size() < 3 * numbers || numbers < found.size()) {
    return;
  }
  for (const std::size_t i : found) {
    const std::string_view line = lines.trimmed(i);
    const std::size_t begin = begin_of_truth(line);
    lines.set(i, {line.substr(0, begin), "Answer: ", line.substr(begin)});
  }
}

}  // namespace tiku

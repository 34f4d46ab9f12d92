// Boxes to tick before the letters of options, and what fonts and converters made of them: `£ a)`,
// `q A.`, `□ B)`. A sign stands for one where the same stands before letters that count, again and
// again.
#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct BoxedOption {
  std::size_t line = 0;
  /// Where its letter begins.
  std::size_t behind = 0;
};

/// The sign at the beginning of a line; "" where words stand there.
std::string_view box_of(std::string_view line) {
  constexpr std::size_t kLongest = 4;
  const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
  const std::string_view sign = line.substr(0, end);
  if (sign.empty() || end == line.size() || sign.size() > kLongest) {
    return {};
  }
  const bool letter = sign == "o" || sign == "q";                  // circles and boxes of Wingdings
  const bool latin = sign == "£" || sign == "¨" || sign == "¡";    // the same, read as letters
  const bool drawn = static_cast<unsigned char>(sign[0]) >= 0xE2;  // boxes, circles, bullets
  return letter || latin || drawn ? sign : std::string_view();
}

}  // namespace

void take_option_boxes(EnglishLines& lines) {
  constexpr std::size_t kFewest = 2;  // questions
  std::vector<BoxedOption> found;
  std::string box;
  std::int64_t last = 0;
  std::size_t firsts = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i];
    const std::size_t begin = past_spaces(line, 0);
    const std::string_view sign = box_of(line.substr(begin));
    if (sign.empty() || (!box.empty() && sign != box)) {
      continue;  // most lines
    }
    const std::size_t behind = past_spaces(line, begin + sign.size());
    const LineLead lead = read_lead(line.substr(behind));
    if (lead.kind != LeadKind::letter || lead.begin > 0 ||
        (lead.value != 1 && lead.value != last + 1)) {
      continue;
    }
    box = sign;
    last = lead.value;
    firsts += last == 1 ? 1U : 0U;
    found.push_back({i, behind});
  }
  if (firsts < kFewest || found.size() < 2 * firsts) {
    return;
  }
  for (const BoxedOption& option : found) {
    lines.set(option.line, {lines[option.line].substr(option.behind)});
  }
}

}  // namespace tiku

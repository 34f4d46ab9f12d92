// Truths that stand alone below their statements, some with the reason behind a dash:
// `False – it is 42 km`.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct TruthBelow {
  std::size_t line = 0;
  std::string_view word;
  std::string_view reason;
};

/// Behind the dash or the comma between a truth and its reason; "" where none stands there.
std::string_view behind_tie(std::string_view rest) {
  constexpr std::string_view kTies[] = {" – ", " — ", " - ", ", ", ": ", ". "};
  for (const std::string_view tie : kTies) {
    if (rest.starts_with(tie)) {
      return trim(rest.substr(tie.size()));
    }
  }
  return {};
}

/// The truths below numbered statements of one line; none where something else stands there.
std::vector<TruthBelow> truths_below(const EnglishLines& lines) {
  std::vector<TruthBelow> found;
  bool is_stated = false;
  for (const std::size_t i : lines.with(trait::any)) {
    const LineLead lead = lines.lead(i);
    if (lead.kind == LeadKind::letter) {
      return {};  // options
    }
    const std::string_view line = lines.trimmed(i);
    const std::size_t end = is_stated ? past_truth(line, 0) : 0;
    if (end > 0) {
      const std::string_view rest = line.substr(end);
      const std::string_view reason = behind_tie(rest);
      if (!reason.empty() || rest.empty() || rest == ".") {
        found.push_back({i, line.substr(0, end), reason});
      }
    }
    is_stated = lead.kind == LeadKind::number && !ends_asking(line);
  }
  return found;
}

}  // namespace

void spell_explained_truths(EnglishLines& lines) {
  constexpr std::size_t kFewest = 3;
  const std::vector<TruthBelow> found = truths_below(lines);
  const bool explains = std::any_of(found.begin(), found.end(),
                                    [](const TruthBelow& one) { return !one.reason.empty(); });
  if (!explains || found.size() < kFewest) {
    return;
  }
  for (const TruthBelow& one : found) {
    lines.set(one.line,
              {"Answer: ", one.word, one.reason.empty() ? "" : ". Explanation: ", one.reason});
  }
}

}  // namespace tiku

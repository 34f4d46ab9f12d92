// Truths that stand alone below their statements, some with the reason behind a dash:
// `False – it is 42 km`. All of them may stand behind one word: `Verdict: False. It is 42 km.`
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
  /// The word and the colon before the truth, where such stand there.
  std::string_view label;
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

/// `Reply: ` at the start of the line: one word that is not known to label answers; "" without.
std::string_view unknown_label(std::string_view line) {
  constexpr std::size_t kLongest = 12;
  const std::size_t colon = line.substr(0, kLongest).find(": ");
  const std::string_view word = line.substr(0, colon);
  const bool one = colon != std::string_view::npos && word.find(' ') == std::string_view::npos;
  return one && !is_answer_line(line) && past_truth(line, 0) == 0 ? line.substr(0, colon + 2)
                                                                  : std::string_view();
}

struct TruthsBelow {
  std::vector<TruthBelow> found;
  std::size_t statements = 0;
};

/// Below numbered statements of one line; none where something else stands there.
TruthsBelow truths_below(const EnglishLines& lines) {
  TruthsBelow truths;
  bool is_stated = false;
  for (const std::size_t i : lines.with(trait::any)) {
    const LineLead lead = lines.lead(i);
    if (lead.kind == LeadKind::letter) {
      return {};  // options
    }
    const std::string_view line = lines.trimmed(i);
    const std::string_view label = is_stated ? unknown_label(line) : std::string_view();
    const std::size_t end = is_stated ? past_truth(line, label.size()) : 0;
    if (end > 0) {
      const std::string_view rest = line.substr(end);
      const std::string_view reason = behind_tie(rest);
      if (!reason.empty() || rest.empty() || rest == ".") {
        const std::string_view word = line.substr(label.size(), end - label.size());
        truths.found.push_back({i, label, word, reason});
      }
    }
    is_stated = lead.kind == LeadKind::number && !ends_asking(line);
    truths.statements += is_stated ? 1U : 0U;
  }
  return truths;
}

/// No label at all, or the same one nearly everywhere: a note may begin with a truth by chance.
bool agree_on_label(const TruthsBelow& truths) {
  const std::string_view label = truths.found.front().label;
  const bool same = std::all_of(truths.found.begin(), truths.found.end(),
                                [label](const TruthBelow& one) { return one.label == label; });
  return same && (label.empty() || 10 * truths.found.size() >= 8 * truths.statements);
}

}  // namespace

void spell_explained_truths(EnglishLines& lines) {
  constexpr std::size_t kFewest = 3;
  const TruthsBelow truths = truths_below(lines);
  const std::vector<TruthBelow>& found = truths.found;
  const bool explains = std::any_of(found.begin(), found.end(),
                                    [](const TruthBelow& one) { return !one.reason.empty(); });
  if (!explains || found.size() < kFewest || !agree_on_label(truths)) {
    return;
  }
  for (const TruthBelow& one : found) {
    lines.set(one.line,
              {"Answer: ", one.word, one.reason.empty() ? "" : ". Explanation: ", one.reason});
  }
}

}  // namespace tiku

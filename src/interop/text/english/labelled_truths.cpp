// Options that say themselves whether they are right: `- Richtig: a bell;` above `- Falsch: a
// lamp;`.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/english/truth_labels.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct LabelledOption {
  std::size_t line = 0;
  std::size_t words = 0;
  bool is_right = false;
};

using LabelledList = std::vector<LabelledOption>;

/// The lists of such options, one below the other.
std::vector<LabelledList> labelled_lists(const EnglishLines& lines) {
  std::vector<LabelledList> lists;
  bool below = false;
  for (const std::size_t i : lines.with(trait::any)) {
    const bool may = lines.has(i, trait::colon) && !lines.has(i, trait::told);
    const TruthLabel label = may ? truth_label(lines.trimmed(i)) : TruthLabel();
    if (label.after > 0 && !below) {
      lists.emplace_back();
    }
    below = label.after > 0;
    if (below) {
      lists.back().push_back({i, label.after, label.is_right});
    }
  }
  return lists;
}

/// To choose from: some are right, and others are not.
bool is_choice(const LabelledList& list) {
  constexpr std::size_t kMost = 8;
  const auto right = static_cast<std::size_t>(std::count_if(
      list.begin(), list.end(), [](const LabelledOption& one) { return one.is_right; }));
  return right > 0 && right < list.size() && list.size() <= kMost && list.front().line > 0;
}

/// Whether words stand right above the list, and no option or answer: `Correct: Well done!` and
/// `Wrong: Try again.` below those say what a program answers.
bool stands_below_words(const EnglishLines& lines, const LabelledList& list) {
  const std::size_t above = lines.behind_filled(list.front().line);
  return above > 0 && lines.lead(above - 1).kind != LeadKind::letter &&
         !is_answer_line(lines.trimmed(above - 1));
}

/// What parts the options as a list in a sentence.
std::string_view without_stop(std::string_view words, bool parted, bool last) {
  words = trim(words);
  const bool stop = parted && words.size() > 1 && words.back() == (last ? '.' : ';');
  return stop ? words.substr(0, words.size() - 1) : words;
}

}  // namespace

void spell_labelled_truths(EnglishLines& lines) {
  constexpr std::size_t kFewest = 2;
  if (!lines.any_has(trait::colon)) {
    return;
  }
  const std::vector<LabelledList> lists = labelled_lists(lines);
  std::size_t options = 0;
  for (const LabelledList& list : lists) {
    if (!is_choice(list) || !stands_below_words(lines, list)) {
      return;
    }
    options += list.size();
  }
  if (lists.size() < kFewest || options <= 2 * lists.size()) {
    return;  // nearly all papers
  }
  for (const LabelledList& list : lists) {
    const bool parted = std::all_of(list.begin(), list.end() - 1, [&](const LabelledOption& one) {
      return lines.trimmed(one.line).ends_with(';');
    });
    for (std::size_t k = 0; k < list.size(); ++k) {
      const std::string_view words = lines.trimmed(list[k].line).substr(list[k].words);
      lines.set(list[k].line, {letter_sign(static_cast<std::int64_t>(k) + 1),
                               without_stop(words, parted, k + 1 == list.size()),
                               list[k].is_right ? kRightMark : ""});
    }
  }
}

}  // namespace tiku

#include "interop/markdown/skipped_labels.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

constexpr std::size_t kMostSkipped = 3;

/// Where the options begin whose texts still hold the letters printed before them; the number of
/// options where there are none. Names begin in letters too, but not all the way in their order:
/// `E. coli`, `C. elegans`.
std::size_t first_skipped(const QuizDraft& draft) {
  const std::size_t count = draft.options.size();
  std::size_t first = count;
  char next = '\0';
  bool in_a_row = true;
  while (first > 0) {
    const Option& option = draft.options[first - 1];
    const std::optional<QuizLabel> printed = quiz_label(option.text);
    const bool fits = printed && option.label.size() == 1 && printed->label > option.label[0] &&
                      (next == '\0' || printed->label < next);
    if (!fits) {
      break;
    }
    in_a_row = in_a_row && (next == '\0' || printed->label + 1 == next);
    next = printed->label;
    --first;
  }
  if (first == count) {
    return count;
  }
  const char last = quiz_label(draft.options.back().text)->label;
  const bool few = static_cast<std::size_t>(last - 'A') < count + kMostSkipped;
  const bool all_lettered = draft.labelled == first && draft.labelled > 0;
  const bool behind_first = first == 0 && count > 1 && in_a_row;
  return few && (all_lettered || behind_first) ? first : count;
}

void rename(std::vector<std::string>& labels, const std::string& from, const std::string& to) {
  std::replace(labels.begin(), labels.end(), from, to);
}

}  // namespace

void keep_printed_labels(MarkdownQuiz& quiz) {
  for (QuizDraft& draft : quiz.drafts) {
    const std::size_t first = draft.is_own ? draft.options.size() : first_skipped(draft);
    // From the last one on: no label is taken twice on the way.
    for (std::size_t i = draft.options.size(); i > first; --i) {
      Option& option = draft.options[i - 1];
      const QuizLabel printed = *quiz_label(option.text);
      const std::string label(1, printed.label);
      rename(draft.ticked, option.label, label);
      rename(draft.bold, option.label, label);
      rename(draft.coloured, option.label, label);
      option.label = label;
      option.text = option.text.substr(printed.length);
    }
  }
}

}  // namespace tiku

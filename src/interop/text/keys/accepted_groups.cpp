// What is numbered may be questions, rules or steps. A heading decides; without one, enough of the
// entries must have the shape of questions, and in an exam paper less of it is enough.
#include "interop/text/keys/accepted_groups.h"

#include <algorithm>

#include "interop/text/questions/case_parts.h"
#include "interop/text/questions/group_habits.h"

namespace tiku {
namespace {

/// Whether its heading says that these are questions.
bool are_announced(const PaperGroup& group, bool is_exam) {
  const bool closed =
      is_choice_word(group.type) || group.type == TypeWord::judge || group.type == TypeWord::fill;
  const bool task = group.entries.front().is_counted && group.questions.size() == 1;
  return (group.type && (closed || is_exam)) || task || (group.is_headed && is_exam);
}

/// 五、公文写作 behind 四、简答题, with tasks below it.
bool count_on(const PaperText& text, const PaperGroup& group, const PaperGroup* last) {
  return last != nullptr && last->ordinal > 0 && group.ordinal == last->ordinal + 1 &&
         !group.type && !group.is_restart &&
         std::all_of(group.entries.begin(), group.entries.end(),
                     [&text](const NumberedEntry& entry) { return is_task(text, entry.body); });
}

}  // namespace

bool are_accepted(const PaperText& text, const PaperGroup& group, const PaperGroup* last,
                  bool is_exam) {
  std::size_t shaped = 0;
  std::size_t asking = 0;
  for (const ReadQuestion& question : group.questions) {
    const bool shape = has_shape(question) && !is_only_long(group.type, question);
    shaped += shape ? 1U : 0U;
    asking += question.asks || shape || question.points->each ? 1U : 0U;
  }
  const std::size_t all = group.questions.size();
  if (are_announced(group, is_exam) || (is_exam && count_on(text, group, last))) {
    return true;
  }
  const bool word = group.entries.front().style == NumberStyle::word;
  if (group.entries.front().style == NumberStyle::hanzi && !is_exam) {
    return shaped == all && all > 1;
  }
  if (group.type) {
    return 3 * asking >= all;
  }
  // One question of a chapter, where others stand before it.
  const ReadQuestion& first = group.questions.front();
  const bool alone = all == 1 && last != nullptr && !last->type &&
                     (first.labelled || (first.options.size() > 1 && first.blanks > 0));
  return (2 * shaped >= all && (shaped > 1 || is_exam || alone)) ||
         (is_exam && ((2 * asking >= all && all > 1) || (word && all > 1)));
}

}  // namespace tiku

// What is numbered may be questions, rules or steps. A heading decides; without one, enough of the
// entries must have the shape of questions, and in an exam paper less of it is enough.
#include "interop/text/keys/accepted_groups.h"

#include <algorithm>
#include <iterator>
#include <string_view>

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

/// SERVICE AGREEMENT, 租赁合同: one of the first lines names a text whose clauses count, and whose
/// blanks are filled in by those who sign it.
bool names_contract(const PaperText& text) {
  constexpr std::size_t kTop = 200;
  constexpr std::size_t kLongest = 50;
  constexpr std::u32string_view kEnglish[] = {U"agreement", U"contract", U"terms and conditions",
                                              U"terms of",  U"lease",    U"bylaws"};
  constexpr std::u32string_view kChinese[] = {U"合同", U"合同书", U"协议",  U"协议书",
                                              U"章程", U"承诺书", U"责任书"};
  for (std::size_t at = 0; at < std::min(kTop, text.size());) {
    const std::size_t end = text.line_end(at);
    const TextRange line = text.trimmed({at, end});
    at = end + 1;
    if (line.empty() || line.end - line.begin > kLongest) {
      continue;
    }
    for (const std::u32string_view word : kChinese) {
      if (line.end - line.begin >= word.size() && text.has(line.end - word.size(), word)) {
        return true;
      }
    }
    for (std::size_t i = line.begin; i < line.end; ++i) {
      const bool begins = i == line.begin || text[i - 1] == U' ';
      if (begins && std::any_of(std::begin(kEnglish), std::end(kEnglish),
                                [&](auto word) { return text.has_any_case(i, word); })) {
        return true;
      }
    }
  }
  return false;
}

/// Clauses ask nothing, and nothing answers them.
bool are_clauses(const PaperText& text, const PaperGroup& group) {
  const bool asked =
      std::any_of(group.questions.begin(), group.questions.end(), [](const ReadQuestion& one) {
        return one.asks || one.labelled || !one.slot_letters.empty() || one.slot_truth ||
               !one.filled.empty();
      });
  return !asked && names_contract(text);
}

/// 1: int main() {: most lines end as those of programs do, and there is nothing to choose from.
bool are_code(const PaperGroup& group) {
  std::size_t code = 0;
  for (const ReadQuestion& question : group.questions) {
    const std::string_view line =
        std::string_view(question.stem).substr(0, question.stem.find('\n'));
    const bool ends = line.ends_with('{') || line.ends_with('}') || line.ends_with(';');
    code += ends || line.find(" //") != line.npos ? 1U : 0U;
    if (question.options.size() > 1) {
      return false;
    }
  }
  return group.questions.size() > 2 && 4 * code >= 3 * group.questions.size();
}

}  // namespace

bool are_accepted(const PaperText& text, const PaperGroup& group, const PaperGroup* last,
                  bool is_exam) {
  constexpr std::size_t kSureWhole = 3;
  std::size_t shaped = 0;
  std::size_t asking = 0;
  std::size_t whole = 0;  // with options and an answer: among rules none is
  for (const ReadQuestion& question : group.questions) {
    const bool shape = has_shape(question) && !is_only_long(group.type, question);
    shaped += shape ? 1U : 0U;
    asking += question.asks || shape || question.points->each ? 1U : 0U;
    whole += question.options.size() > 1 && question.labelled ? 1U : 0U;
  }
  const std::size_t all = group.questions.size();
  if (!is_exam && !group.type && (are_clauses(text, group) || are_code(group))) {
    return false;
  }
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
         (whole >= kSureWhole && 2 * asking >= all) ||
         (is_exam && ((2 * asking >= all && all > 1) || (word && all > 1)));
}

}  // namespace tiku

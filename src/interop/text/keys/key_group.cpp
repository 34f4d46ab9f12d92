#include "interop/text/keys/key_group.h"

#include <algorithm>

#include "interop/text/questions/labelled_parts.h"
#include "interop/text/questions/stem_blanks.h"
#include "interop/text/scan/key_list.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

bool is_label_at(const std::vector<Label>& labels, std::size_t at) {
  const auto label =
      std::lower_bound(labels.begin(), labels.end(), at,
                       [](const Label& known, std::size_t where) { return known.begin < where; });
  return label != labels.end() && label->begin == at && ends_question(label->kind);
}

}  // namespace

bool are_answers(const PaperText& text, const std::vector<Label>& labels, const PaperGroup& group) {
  std::size_t answers = 0;
  for (const NumberedEntry& entry : group.entries) {
    const TextRange body = text.trimmed(entry.body);
    const TextRange answer = key_answer(text, entry);
    const std::optional<LetterList> list = letter_list(text, answer.begin, answer.end);
    const std::optional<TruthWord> truth = truth_word(text, answer.begin, answer.end);
    const std::size_t end = list ? list->end : truth ? truth->end : answer.begin;
    const bool pure = end > answer.begin && end == answer.end;
    // The last entry may be followed by something else.
    const bool last = &entry == &group.entries.back() && (list || truth) &&
                      text.line_end(answer.begin) < answer.end;
    // 1.D 【解析】...
    const bool explained = end > answer.begin && end < answer.end &&
                           is_label_at(labels, text.skip_blank(end, answer.end));
    answers += pure || last || explained || answer.begin > body.begin ? 1U : 0U;
  }
  return 10 * answers >= 7 * group.entries.size();
}

bool are_filled_in(const PaperText& text, const PaperGroup& group) {
  for (const ReadQuestion& question : group.questions) {
    if (!is_choice_word(group.type) || !question.options.empty() || question.labelled ||
        !question.slot_letters.empty() || question.blanks > 0) {
      return false;
    }
  }
  const auto filled = std::count_if(
      group.entries.begin(), group.entries.end(),
      [&](const NumberedEntry& entry) { return !brackets_with_words(text, entry.body).empty(); });
  return is_choice_word(group.type) && filled > 1 &&
         5 * filled >= 4 * static_cast<std::ptrdiff_t>(group.entries.size());
}

bool has_filled_sentence(const PaperText& text, TextRange body) {
  constexpr std::size_t kLeast = 5;
  const TextRange words = text.trimmed(body);
  std::size_t outside = words.end - words.begin;
  const std::vector<Underline> brackets = brackets_with_words(text, words);
  for (const Underline& bracket : brackets) {
    outside -= bracket.range.end - bracket.range.begin;
  }
  return !brackets.empty() && outside >= kLeast;
}

bool answers_all(const PaperGroup& key, const PaperGroup& list,
                 const std::vector<PaperGroup>& groups) {
  const bool same =
      key.entries.size() > 1 && !list.is_restart &&
      std::equal(key.entries.begin(), key.entries.end(), list.entries.begin(), list.entries.end(),
                 [](const NumberedEntry& answer, const NumberedEntry& entry) {
                   return answer.number == entry.number;
                 });
  return same && std::none_of(groups.begin(), groups.end(), [&](const PaperGroup& other) {
           return other.entries.front().begin > list.entries.front().begin &&
                  other.entries.front().begin < key.entries.front().begin;
         });
}

namespace {

/// DCBCA CDACD: one line of letters, and nothing else below the heading.
bool is_row_of_answers(const PaperText& text, TextRange range) {
  constexpr std::size_t kFewest = 4;
  constexpr std::size_t kLongest = 300;
  const std::size_t line = text.line_end(range.begin);
  if (range.end - range.begin > kLongest || text.skip_blank(line, range.end) < range.end) {
    return false;
  }
  const KeyLists read = read_key_lists(text, range, KeyAnswers::closed);
  return read.lists.size() == 1 && read.lists.front().by_place &&
         read.lists.front().entries.size() >= kFewest;
}

}  // namespace

bool begins_closed_list(const PaperText& text, const std::optional<TypeWord>& type,
                        TextRange range) {
  const std::size_t first = text.skip_blank(range.begin, range.end);  // no table above them
  if (!is_choice_word(type) && type != TypeWord::judge) {
    return false;
  }
  return is_paper_digit(text[first]) ? begins_key_list(text, {first, range.end})
                                     : is_row_of_answers(text, {first, range.end});
}

PaperGroup* only_choices(const PaperText& text, const PaperGroup& key,
                         const std::vector<PaperGroup*>& found) {
  constexpr std::size_t kFewest = 3;
  const auto is_letters = [&text](const NumberedEntry& entry) {
    const TextRange answer = key_answer(text, entry);
    return letter_list(text, answer.begin, answer.end).has_value();
  };
  const auto has_options = [](const ReadQuestion& question) { return question.options.size() > 1; };
  PaperGroup* only = nullptr;
  for (PaperGroup* group : found) {
    if (std::any_of(group->questions.begin(), group->questions.end(), has_options)) {
      if (only != nullptr) {
        return nullptr;
      }
      only = group;
    }
  }
  const bool meant = only != nullptr && key.entries.size() >= kFewest &&
                     key.entries.size() == only->questions.size() &&
                     std::all_of(key.entries.begin(), key.entries.end(), is_letters);
  return meant ? only : nullptr;
}

}  // namespace tiku

#include "interop/text/keys/answer_keys.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

#include "base/text.h"
#include "interop/text/keys/key_group.h"
#include "interop/text/messages.h"
#include "interop/text/scan/key_list.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

bool is_answered(const ReadQuestion& question) {
  return question.labelled || !question.slot_letters.empty() || question.slot_truth ||
         question.slot_circle;
}

/// One or two filled slots do not make a group that is answered.
bool lacks_answers(const PaperGroup& group) {
  const auto answered = std::count_if(group.questions.begin(), group.questions.end(), is_answered);
  return 3 * answered < static_cast<std::ptrdiff_t>(group.questions.size()) || answered == 0;
}

/// Whether the answer says what stands in the slot of the question.
bool repeats(const PaperText& text, const ReadQuestion& question, TextRange answer) {
  const std::optional<LetterList> letters = letter_list(text, answer.begin, answer.end);
  const std::optional<TruthWord> truth = truth_word(text, answer.begin, answer.end);
  if (!question.slot_letters.empty() && letters) {
    std::string slot = question.slot_letters;
    std::string key = letters->letters;
    std::sort(slot.begin(), slot.end());
    std::sort(key.begin(), key.end());
    return slot == key;
  }
  return question.slot_truth && truth && *question.slot_truth == truth->truth;
}

/// Whether the key answers every question of the group that has no answer, and none that has one
/// otherwise.
bool completes(const PaperText& text, const PaperGroup& key, const PaperGroup& group) {
  std::unordered_map<std::int64_t, const NumberedEntry*> answers;
  for (const NumberedEntry& entry : key.entries) {
    answers.emplace(entry.number, &entry);
  }
  bool lacks = false;
  for (const ReadQuestion& question : group.questions) {
    const auto answer = answers.find(question.number);
    const bool known = answer != answers.end();
    if (is_answered(question) ? known && !repeats(text, question, key_answer(text, *answer->second))
                              : !known) {
      return false;
    }
    lacks = lacks || !is_answered(question);
  }
  return lacks;
}

/// Words that no option of a choice question says: of that one question nothing is known.
bool is_only_unclear(const PaperText& text, const PaperGroup& group, const ReadQuestion& question,
                     TextRange answer) {
  const std::optional<TypeWord> type = question.tag ? question.tag : group.type;
  const bool choice = is_choice_word(type) || (!type && question.options.size() > 1);
  return choice && !letter_list(text, answer.begin, answer.end) &&
         !truth_word(text, answer.begin, answer.end);
}

/// Where the question with a number is.
struct Place {
  PaperGroup* group = nullptr;
  const ReadQuestion* question = nullptr;
  bool is_ambiguous = false;
};

using Places = std::unordered_map<std::int64_t, Place>;

const Place* find_place(const Places& places, std::int64_t number) {
  const auto found = places.find(number);
  return found == places.end() ? nullptr : &found->second;
}

/// Of a `tag` only the questions with such a tag.
void add_places(PaperGroup& group, Places& places, const std::optional<TypeWord>& tag = {}) {
  for (const ReadQuestion& question : group.questions) {
    if (question.number > 0 && (!tag || key_fits(question.tag, tag))) {
      Place& place = places[question.number];
      place.is_ambiguous = place.group != nullptr;
      place.group = &group;
      place.question = &question;
    }
  }
}

class KeyJoin {
 public:
  KeyJoin(const PaperText& text, std::vector<PaperGroup>& groups, std::vector<PaperGroup>& keys,
          ImportResult& result)
      : text_(text), groups_(groups), keys_(keys), result_(result) {}

  std::vector<const PaperGroup*> run() {
    for (std::size_t i = 0; i < keys_.size();) {
      std::size_t end = i + 1;
      while (end < keys_.size() && keys_[end].block == keys_[i].block && !keys_[i].type &&
             !keys_[end].type) {
        ++end;
      }
      if (end - i == 1 || !join_in_order(i, end)) {
        for (std::size_t k = i; k < end; ++k) {
          join(keys_[k]);
        }
      }
      i = end;
    }
    join_leading();
    return std::move(rest_);
  }

 private:
  /// A look at all open groups costs; a document with more unjoined keys than this is no paper.
  static constexpr int kMostLooks = 64;
  /// Of sections of one type the nearest ones count.
  static constexpr std::size_t kMostFound = 64;

  static bool is_open(const PaperGroup& group, const PaperGroup& key) {
    return !group.has_keys && !group.is_restart &&
           group.entries.front().begin < key.entries.front().begin;
  }

  /// 选择题答案 below questions under no heading that all have options, 填空题答案 below blanks.
  static bool is_told_by_key(const PaperGroup& group, const PaperGroup& key) {
    const bool fill = key.type == TypeWord::fill;
    return !group.type && (fill || is_choice_word(key.type)) && lacks_answers(group) &&
           std::all_of(group.questions.begin(), group.questions.end(),
                       [fill](const ReadQuestion& question) {
                         return fill ? question.options.empty() && question.blanks > 0
                                     : question.options.size() > 1;
                       });
  }

  /// The groups that the key can mean.
  std::vector<PaperGroup*> candidates(const PaperGroup& key) {
    while (first_open_ < groups_.size() && groups_[first_open_].has_keys) {
      ++first_open_;
    }
    std::vector<PaperGroup*> found;
    for (std::size_t i = first_open_; i < groups_.size(); ++i) {
      PaperGroup& group = groups_[i];
      if (group.entries.front().begin > key.entries.front().begin ||
          (key.type && found.size() >= kMostFound)) {
        break;  // questions stand in order before their keys
      }
      // Right above, questions that count anew under no heading may be meant as well.
      const bool above = i + 1 == groups_.size() ||
                         groups_[i + 1].entries.front().begin > key.entries.front().begin;
      const bool anew = above && !key.type && group.is_restart && !group.has_keys &&
                        lacks_answers(group) && suits(key, group);
      if (anew) {
        found.push_back(&group);
      }
      if (is_open(group, key) &&
          (key.type ? key_fits(group.type, key.type) || is_told_by_key(group, key)
                    : lacks_answers(group) || completes(text_, key, group))) {
        found.push_back(&group);
        if (key.type && key.ordinal == 0) {
          break;  // the first one counts
        }
      }
    }
    return found;
  }

  void join(PaperGroup& key) {
    if (!key.type && ++looks_ > kMostLooks) {
      rest_.push_back(&key);
      return;
    }
    const std::vector<PaperGroup*> found = candidates(key);
    PaperGroup* target = chosen(key, found);
    if (join_to_tasks(key, target != nullptr ? target : same_ordinal(key, found))) {
      return;
    }
    if (target != nullptr && (!key.by_place || counts_match(key, *target))) {
      join_to(key, *target);
      return;
    }
    if (target == nullptr && !key.by_place && join_by_number(key, found)) {
      return;
    }
    if (target == nullptr && !key.by_place && key.type && join_by_tag(key)) {
      return;
    }
    rest_.push_back(&key);
  }

  /// 1. ... 2. ...: the answers of the tasks of a case that is the only question of its section.
  bool join_to_tasks(const PaperGroup& key, PaperGroup* target) {
    if (target == nullptr || target->questions.size() != 1) {
      return false;
    }
    const ReadQuestion& question = target->questions.front();
    const std::size_t count = key.entries.size();
    const auto last = static_cast<std::int64_t>(count);
    if (count < 2 || question.unusual->parts.size() != count || question.labelled ||
        key.entries.front().number != 1 || key.entries.back().number != last) {
      return false;
    }
    target->keys.emplace(question.number,
                         TextRange{key.entries.front().begin, key.entries.back().body.end});
    target->has_keys = true;
    return true;
  }

  static bool counts_match(const PaperGroup& key, const PaperGroup& group) {
    return key.entries.size() == group.questions.size();
  }

  /// The one group that is meant: by type the first, of several the one with the same ordinal.
  PaperGroup* chosen(const PaperGroup& key, const std::vector<PaperGroup*>& found) const {
    if (found.empty()) {
      return nullptr;
    }
    PaperGroup* same = same_ordinal(key, found);
    if (key.type) {
      const auto open = std::find_if(found.begin(), found.end(),
                                     [](const PaperGroup* group) { return lacks_answers(*group); });
      return same != nullptr ? same : open != found.end() ? *open : found.front();
    }
    if (same != nullptr) {
      return suits(key, *same) ? same : nullptr;
    }
    PaperGroup* only = found.size() == 1 ? found.front() : only_choices(text_, key, found);
    return only != nullptr && key.ordinal == 0 && suits(key, *only) ? only : nullptr;
  }

  /// The one section with the ordinal of the key; of several the one that has no answers itself.
  static PaperGroup* same_ordinal(const PaperGroup& key, const std::vector<PaperGroup*>& found) {
    std::vector<PaperGroup*> same;
    std::copy_if(
        found.begin(), found.end(), std::back_inserter(same),
        [&](const PaperGroup* group) { return key.ordinal != 0 && group->ordinal == key.ordinal; });
    if (same.size() > 1) {
      std::erase_if(same, [](const PaperGroup* group) { return !lacks_answers(*group); });
    }
    return same.size() == 1 ? same.front() : nullptr;
  }

  /// A key that is printed above its paper: section by section, it answers all questions of as many
  /// groups, in their order.
  void join_leading() {
    const auto end = std::find_if(keys_.begin(), keys_.end(), [this](const PaperGroup& key) {
      return groups_.empty() || key.entries.front().begin > groups_.front().entries.front().begin;
    });
    const auto count = static_cast<std::size_t>(end - keys_.begin());
    std::size_t answers = 0;
    std::vector<PaperGroup*> targets;
    auto group = groups_.begin();
    for (auto key = keys_.begin(); key != end; ++key) {
      group = std::find_if(group, groups_.end(), [&](PaperGroup& one) {
        return !one.has_keys && lacks_answers(one) && (!key->type || key_fits(one.type, key->type));
      });
      if (group == groups_.end() || !counts_match(*key, *group) || !suits(*key, *group)) {
        return;
      }
      answers += key->entries.size();
      targets.push_back(&*group++);
    }
    constexpr std::size_t kEnough = 3;
    if (answers < kEnough || rest_.size() < count) {
      return;
    }
    rest_.erase(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
      join_to(keys_[i], *targets[i]);
    }
  }

  /// How many answers have a question of their number; nothing where one does not suit its
  /// question, or could be that of two.
  std::optional<std::size_t> known_of(const PaperGroup& key, const Places& places) const {
    std::size_t known = 0;
    std::size_t unclear = 0;
    for (const NumberedEntry& entry : key.entries) {
      const Place* place = find_place(places, entry.number);
      if (place == nullptr) {
        continue;
      }
      if (!place->is_ambiguous && key.entries.size() > 2 &&
          is_only_unclear(text_, *place->group, *place->question, key_answer(text_, entry)) &&
          ++unclear * 3 <= key.entries.size()) {
        ++known;
        continue;
      }
      if (place->is_ambiguous ||
          !answer_suits(text_, *place->group, *place->question, key_answer(text_, entry))) {
        return std::nullopt;
      }
      ++known;
    }
    return known;
  }

  /// Whether all answers suit the questions of their numbers, and most of these are there.
  bool suits(const PaperGroup& key, PaperGroup& group) const {
    Places places;
    add_places(group, places);
    const std::optional<std::size_t> known = known_of(key, places);
    return known && *known > 0 && 2 * *known >= key.entries.size();
  }

  /// An answer whose number the target does not have may be that of another group of the type.
  void join_to(const PaperGroup& key, PaperGroup& target) {
    Places places;
    add_places(target, places);
    std::optional<Places> others;
    for (const NumberedEntry& entry : key.entries) {
      const Place* place = find_place(places, entry.number);
      if (place == nullptr && key.type) {
        others = others ? std::move(others) : other_places(key, target);
        place = find_place(*others, entry.number);
      }
      put(entry, place);
    }
    target.has_keys = true;
  }

  Places other_places(const PaperGroup& key, const PaperGroup& target) {
    Places places;
    for (std::size_t i = first_open_; i < groups_.size(); ++i) {
      if (&groups_[i] != &target && is_open(groups_[i], key) &&
          key_fits(groups_[i].type, key.type)) {
        add_places(groups_[i], places);
      }
    }
    return places;
  }

  void put(const NumberedEntry& entry, const Place* place) {
    const bool joined = place != nullptr && !place->is_ambiguous &&
                        place->group->keys.emplace(entry.number, key_answer(text_, entry)).second;
    if (joined) {
      place->group->has_keys = true;
    } else {
      unjoined(entry);
    }
  }

  void put_all(const PaperGroup& key, const Places& places) {
    for (const NumberedEntry& entry : key.entries) {
      put(entry, find_place(places, entry.number));
    }
  }

  void unjoined(const NumberedEntry& entry) {
    const std::string answer = text_.joined(key_answer(text_, entry));
    result_.left_out.push_back({text_.line(entry.begin), answer,
                                text(msg::text_unjoined_key, entry.number, visible(answer))});
  }

  /// Numbers that run through the paper: each means one question.
  bool join_by_number(const PaperGroup& key, const std::vector<PaperGroup*>& found) {
    Places places;
    for (PaperGroup* group : found) {
      add_places(*group, places);
    }
    const std::optional<std::size_t> known = known_of(key, places);
    if (!known || *known == 0 || 4 * *known < 3 * key.entries.size()) {
      return false;
    }
    put_all(key, places);
    return true;
  }

  /// Under no heading: the questions that say themselves that they are of the key's type.
  bool join_by_tag(const PaperGroup& key) {
    Places places;
    if (++looks_ > kMostLooks) {
      return false;
    }
    for (PaperGroup& group : groups_) {
      if (!group.type && !group.is_restart && lacks_answers(group) &&
          group.entries.front().begin < key.entries.front().begin) {
        add_places(group, places, key.type);
      }
    }
    const std::optional<std::size_t> known = known_of(key, places);
    if (!known || *known < key.entries.size()) {
      return false;
    }
    put_all(key, places);
    return true;
  }

  /// Lists of one block that count anew for each section: as many as there are sections, in order.
  bool join_in_order(std::size_t begin, std::size_t end) {
    const std::vector<PaperGroup*> found = candidates(keys_[begin]);
    if (found.size() != end - begin || ++looks_ > kMostLooks) {
      return false;
    }
    for (std::size_t i = begin; i < end; ++i) {
      const PaperGroup& key = keys_[i];
      PaperGroup& group = *found[i - begin];
      if ((key.ordinal != 0 && group.ordinal != 0 && key.ordinal != group.ordinal) ||
          !counts_match(key, group) || !suits(key, group)) {
        return false;
      }
    }
    for (std::size_t i = begin; i < end; ++i) {
      join_to(keys_[i], *found[i - begin]);
    }
    return true;
  }

  const PaperText& text_;
  std::vector<PaperGroup>& groups_;
  std::vector<PaperGroup>& keys_;
  ImportResult& result_;
  std::vector<const PaperGroup*> rest_;
  std::size_t first_open_ = 0;
  int looks_ = 0;
};

}  // namespace

std::vector<const PaperGroup*> join_keys(const PaperText& text, std::vector<PaperGroup>& groups,
                                         std::vector<PaperGroup>& keys, ImportResult& result) {
  std::vector<const PaperGroup*> rest = KeyJoin(text, groups, keys, result).run();
  for (PaperGroup& group : groups) {
    std::vector<NumberedEntry>(1, group.entries.front()).swap(group.entries);
  }
  const std::set<const PaperGroup*> needed(rest.begin(), rest.end());
  for (PaperGroup& key : keys) {
    if (!needed.contains(&key)) {
      std::vector<NumberedEntry>().swap(key.entries);
    }
  }
  return rest;
}

bool answer_suits(const PaperText& text, const PaperGroup& group, const ReadQuestion& question,
                  TextRange answer) {
  const std::optional<TypeWord> type = question.tag ? question.tag : group.type;
  const std::optional<LetterList> letters = letter_list(text, answer.begin, answer.end);
  const std::optional<TruthWord> truth = truth_word(text, answer.begin, answer.end);
  const bool choice = is_choice_word(type) || (!type && question.options.size() > 1);
  if (choice) {
    return letters && std::all_of(letters->letters.begin(), letters->letters.end(), [&](char c) {
             return question.options.empty() ||
                    std::any_of(question.options.begin(), question.options.end(),
                                [c](const ReadOption& option) { return option.label == c; });
           });
  }
  if (type == TypeWord::judge) {
    const bool told =
        group.a_is_true && letters && (letters->letters == "A" || letters->letters == "B");
    return truth || is_circle(text[answer.begin]) || told || (letters && !question.options.empty());
  }
  return type || !question.options.empty() || !letters || truth || question.blanks > 0;
}

bool key_fits(const std::optional<TypeWord>& question, const std::optional<TypeWord>& key) {
  const auto open = [](TypeWord word) {
    return word == TypeWord::open || word == TypeWord::short_answer || word == TypeWord::case_study;
  };
  if (!question || !key) {
    return false;
  }
  return *question == *key || (*key == TypeWord::choice && is_choice_word(question)) ||
         (*question == TypeWord::choice && is_choice_word(key)) ||
         (open(*question) && open(*key) && (*question == TypeWord::open || *key == TypeWord::open));
}

}  // namespace tiku

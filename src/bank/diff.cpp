#include "bank/diff.h"

#include "bank/diff_exam.h"
#include "bank/diff_match.h"
#include "bank/diff_messages.h"
#include "bank/diff_question.h"
#include "base/text.h"

namespace tiku {
namespace {

constexpr std::size_t kNone = QuestionMatch::kNone;

constexpr std::string_view kNames[kChangeKinds] = {"key",  "points", "policy",  "options", "type",
                                                   "text", "added",  "removed", "renamed", "moved",
                                                   "exam", "adjust", "forms"};

/// Two lists of questions and who is who.
struct PairedLists {
  QuestionList before;
  QuestionList after;
  QuestionMatch match;
};

PairedLists paired(const QuestionList& before, const QuestionList& after) {
  return {before, after, match_questions(before, after)};
}

/// What names a question that was added or removed: its stem, in a key its answer.
std::string gist(const Question& question) {
  return question.stem.empty() ? question.key_text() : question.stem;
}

class BankComparison {
 public:
  BankComparison(const Bank& before, const Bank& after)
      : banks_{before, after, {}, {}},
        compared_(before.kind == after.kind ? Compared::like : Compared::bank_with_key),
        lists_(paired(questions_of(before), questions_of(after))) {}

  BankDiff run() {
    BankDiff diff;
    diff.before = &banks_.before;
    diff.after = &banks_.after;
    enter_partners(lists_);
    pair_sections(banks_);
    compare_exams(banks_, diff.changes);
    list(lists_, diff.items);
    compare_corrections(banks_, diff.changes);
    return diff;
  }

 private:
  void enter_partners(const PairedLists& lists) {
    for (std::size_t i = 0; i < lists.before.questions.size(); ++i) {
      if (lists.match.of_before[i] == kNone) {
        continue;
      }
      const Question& older = lists.before.questions[i];
      const Question& newer = lists.after.questions[lists.match.of_before[i]];
      banks_.partners.emplace(&older, &newer);
      if (!older.parts.empty() && !newer.parts.empty()) {
        const auto parts = parts_.emplace(&older, paired(parts_of(older), parts_of(newer)));
        enter_partners(parts.first->second);
      }
    }
  }

  /// Adds the differences in the order of the newer list; what was removed follows what stood
  /// before it.
  void list(const PairedLists& lists, std::vector<ItemDiff>& items) {
    std::vector<std::vector<const Question*>> removed(lists.after.questions.size() + 1);
    std::size_t place = 0;
    for (std::size_t i = 0; i < lists.before.questions.size(); ++i) {
      if (lists.match.of_before[i] == kNone) {
        removed[place].push_back(&lists.before.questions[i]);
      } else {
        place = lists.match.of_before[i] + 1;
      }
    }
    for (std::size_t j = 0; j <= lists.after.questions.size(); ++j) {
      for (const Question* question : removed[j]) {
        add_removed(lists, *question, items);
      }
      if (j < lists.after.questions.size()) {
        add_pair(lists, j, items);
      }
    }
  }

  void add_removed(const PairedLists& lists, const Question& question,
                   std::vector<ItemDiff>& items) const {
    const bool part = lists.before.prefix > 0;
    Change change{ChangeKind::removed,
                  "question",
                  text(part ? msg::diff_removed_part : msg::diff_removed),
                  {gist(question), question.where},
                  {"", {banks_.after.file, 0, 0}}};
    items.push_back({&question, nullptr, {std::move(change)}});
  }

  void add_pair(const PairedLists& lists, std::size_t index, std::vector<ItemDiff>& items) {
    const Question& newer = lists.after.questions[index];
    const std::size_t older_index = lists.match.of_after[index];
    if (older_index == kNone) {
      const bool part = lists.after.prefix > 0;
      Change change{ChangeKind::added,
                    "question",
                    text(part ? msg::diff_added_part : msg::diff_added),
                    {"", {banks_.before.file, 0, 0}},
                    {gist(newer), newer.where}};
      items.push_back({nullptr, &newer, {std::move(change)}});
      return;
    }
    const Question& older = lists.before.questions[older_index];
    ItemDiff item{&older, &newer, {}};
    compare_questions(older, newer, compared_, item.changes);
    compare_ids(lists, item);
    compare_places(lists, index, item);
    if (!item.changes.empty()) {
      items.push_back(std::move(item));
    }
    compare_parts(older, newer, items);
  }

  void compare_parts(const Question& older, const Question& newer, std::vector<ItemDiff>& items) {
    const auto parts = parts_.find(&older);
    if (parts != parts_.end()) {
      list(parts->second, items);
    } else if (!older.parts.empty() || !newer.parts.empty()) {
      PairedLists lists{parts_of(older), parts_of(newer), {}};
      lists.match.of_before.assign(older.parts.size(), kNone);
      lists.match.of_after.assign(newer.parts.size(), kNone);
      list(lists, items);
    }
  }

  void compare_ids(const PairedLists& lists, ItemDiff& item) const {
    const Question& older = *item.before;
    const Question& newer = *item.after;
    const std::string was(older.id_stated ? own_id(lists.before, older) : "");
    const std::string now(newer.id_stated ? own_id(lists.after, newer) : "");
    const bool numbers =
        compared_ == Compared::bank_with_key &&
        (is_named_by_number(lists.before, older) || is_named_by_number(lists.after, newer));
    if (was == now || numbers) {
      return;
    }
    const Message& what = was.empty()   ? msg::diff_id_given
                          : now.empty() ? msg::diff_id_gone
                                        : msg::diff_id;
    item.changes.push_back(
        {ChangeKind::renamed, "id", text(what), {was, older.id_where}, {now, newer.id_where}});
  }

  void compare_places(const PairedLists& lists, std::size_t index, ItemDiff& item) const {
    const Question& older = *item.before;
    const Question& newer = *item.after;
    if (compared_ == Compared::bank_with_key) {
      return;
    }
    if (lists.after.prefix == 0 && older.section >= 0 && newer.section >= 0 &&
        banks_.sections[static_cast<std::size_t>(older.section)] != newer.section) {
      add_move(item, "section", msg::diff_section, section_title(banks_.before, older.section),
               section_title(banks_.after, newer.section));
    } else if (lists.match.moved[index] && older.number != newer.number) {
      add_move(item, "position", msg::diff_place, std::to_string(older.number),
               std::to_string(newer.number));
    }
  }

  static std::string section_title(const Bank& bank, std::int64_t section) {
    const std::string& title = bank.sections[static_cast<std::size_t>(section)].title;
    return title.empty() ? std::to_string(section + 1) : title;
  }

  static void add_move(ItemDiff& item, std::string field, const Message& what, std::string before,
                       std::string after) {
    item.changes.push_back({ChangeKind::moved,
                            std::move(field),
                            text(what),
                            {std::move(before), item.before->where},
                            {std::move(after), item.after->where}});
  }

  PairedBanks banks_;
  Compared compared_;
  PairedLists lists_;
  std::unordered_map<const Question*, PairedLists> parts_;
};

}  // namespace

std::string_view change_name(ChangeKind kind) {
  return kNames[static_cast<std::size_t>(kind)];
}

BankDiff compare_banks(const Bank& before, const Bank& after) {
  return BankComparison(before, after).run();
}

std::vector<std::size_t> count_changes(std::span<const BankDiff> diffs) {
  std::vector<std::size_t> counts(kChangeKinds, 0);
  const auto count = [&counts](const std::vector<Change>& changes) {
    for (const Change& change : changes) {
      ++counts[static_cast<std::size_t>(change.kind)];
    }
  };
  for (const BankDiff& diff : diffs) {
    if (!diff.is_pair()) {
      const ChangeKind kind = diff.after != nullptr ? ChangeKind::added : ChangeKind::removed;
      ++counts[static_cast<std::size_t>(kind)];
    }
    count(diff.changes);
    for (const ItemDiff& item : diff.items) {
      count(item.changes);
    }
  }
  return counts;
}

}  // namespace tiku

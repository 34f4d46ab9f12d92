// Corrections and forms name questions by id or number. They are compared by the questions they
// mean, so that a question that was inserted changes none of them.
#include <algorithm>
#include <charconv>
#include <map>

#include "bank/diff_exam.h"
#include "bank/diff_messages.h"
#include "base/text.h"

namespace tiku {
namespace {

/// The questions of a bank by address, as find_question reads it, but for many addresses.
class AddressBook {
 public:
  explicit AddressBook(const Bank& bank) {
    for (const Question& question : bank.questions) {
      enter(question, std::to_string(question.number));
      for (const Question& part : question.parts) {
        const std::string number = "." + std::to_string(part.number);
        const std::string own = part.id.substr(question.id.size());
        numbers_.emplace(std::to_string(question.number) + own, &part);
        numbers_.emplace(question.id + number, &part);
        enter(part, std::to_string(question.number) + number);
      }
    }
  }

  const Question* find(std::string_view address) const {
    const std::string key(trim(address));
    const auto id = ids_.find(key);
    if (id != ids_.end()) {
      return id->second;
    }
    const auto number = numbers_.find(key);
    return number == numbers_.end() ? nullptr : number->second;
  }

 private:
  void enter(const Question& question, const std::string& number) {
    if (question.id_stated) {
      ids_.emplace(question.id, &question);
    }
    numbers_.emplace(number, &question);
  }

  std::unordered_map<std::string, const Question*> ids_;
  std::unordered_map<std::string, const Question*> numbers_;
};

std::string correction_text(const Adjustment& adjustment) {
  switch (adjustment.kind) {
    case Adjustment::Kind::drop:
      return "drop";
    case Adjustment::Kind::full_for_all:
      return "full_for_all";
    case Adjustment::Kind::accept_also:
      return "accept_also: " + join(adjustment.answers, " | ");
  }
  return {};
}

class CorrectionComparison {
 public:
  CorrectionComparison(const PairedBanks& banks, std::vector<Change>& changes)
      : banks_(banks), changes_(changes), older_(banks.before), newer_(banks.after) {}

  void run() {
    corrections();
    forms();
  }

 private:
  static Span start_of(const Bank& bank) { return {bank.file, 0, 0}; }

  const Question* partner(const Question* question) const {
    const auto found = banks_.partners.find(question);
    return found == banks_.partners.end() ? nullptr : found->second;
  }

  void add(ChangeKind kind, std::string field, Text what, ChangeSide before, ChangeSide after) {
    if (before.value != after.value) {
      changes_.push_back(
          {kind, std::move(field), std::move(what), std::move(before), std::move(after)});
    }
  }

  void correction(const Question& question, const Adjustment* before, const Adjustment* after) {
    add(ChangeKind::adjust, "adjust." + question.id, text(msg::diff_adjust, visible(question.id)),
        before == nullptr ? ChangeSide{"", start_of(banks_.before)}
                          : ChangeSide{correction_text(*before), before->where},
        after == nullptr ? ChangeSide{"", start_of(banks_.after)}
                         : ChangeSide{correction_text(*after), after->where});
  }

  void corrections() {
    std::unordered_map<const Question*, const Adjustment*> now;
    for (const Adjustment& adjustment : banks_.after.adjustments) {
      now.emplace(newer_.find(adjustment.item), &adjustment);
    }
    for (const Adjustment& adjustment : banks_.before.adjustments) {
      const Question* question = older_.find(adjustment.item);
      if (question == nullptr) {
        continue;  // no bank without errors has such a correction
      }
      const Question* same = partner(question);
      const auto found = same == nullptr ? now.end() : now.find(same);
      correction(same == nullptr ? *question : *same, &adjustment,
                 found == now.end() ? nullptr : found->second);
      if (found != now.end()) {
        now.erase(found);
      }
    }
    for (const Adjustment& adjustment : banks_.after.adjustments) {
      const Question* question = newer_.find(adjustment.item);
      if (question != nullptr && now.contains(question)) {
        correction(*question, nullptr, &adjustment);
      }
    }
  }

  static std::map<std::string, const PaperForm*> by_name(const Bank& bank) {
    std::map<std::string, const PaperForm*> forms;
    for (const PaperForm& form : bank.forms) {
      forms.emplace(form.name, &form);
    }
    return forms;
  }

  void forms() {
    const std::map<std::string, const PaperForm*> older = by_name(banks_.before);
    const std::map<std::string, const PaperForm*> newer = by_name(banks_.after);
    for (const auto& [name, form] : older) {
      const auto found = newer.find(name);
      if (found != newer.end()) {
        places(*form, *found->second);
      } else {
        add(ChangeKind::forms, "forms." + name, text(msg::diff_form_removed), {name, form->where},
            {"", start_of(banks_.after)});
      }
    }
    for (const auto& [name, form] : newer) {
      if (!older.contains(name)) {
        add(ChangeKind::forms, "forms." + name, text(msg::diff_form_added),
            {"", start_of(banks_.before)}, {name, form->where});
      }
    }
  }

  /// Printed numbers in the order of paper: 2 before 10.
  struct PrintedLess {
    bool operator()(const std::string& a, const std::string& b) const {
      return std::pair(a.size(), a) < std::pair(b.size(), b);
    }
  };

  void places(const PaperForm& older, const PaperForm& newer) {
    std::map<std::string, std::pair<const Question*, const Question*>, PrintedLess> printed;
    for (const auto& [number, item] : older.items) {
      printed[number].first = older_.find(item);
    }
    for (const auto& [number, item] : newer.items) {
      printed[number].second = newer_.find(item);
    }
    for (const auto& [number, items] : printed) {
      const auto [was, now] = items;
      if (was == nullptr || now == nullptr || partner(was) != now) {
        add_place(older, newer, number,
                  {was == nullptr ? "" : was->id, now == nullptr ? "" : now->id});
      }
    }
  }

  void add_place(const PaperForm& older, const PaperForm& newer, const std::string& number,
                 std::pair<std::string, std::string> items) {
    changes_.push_back({ChangeKind::forms,
                        "forms." + newer.name + "." + number,
                        text(msg::diff_form_place, visible(newer.name), visible(number)),
                        {std::move(items.first), older.where},
                        {std::move(items.second), newer.where}});
  }

  const PairedBanks& banks_;
  std::vector<Change>& changes_;
  AddressBook older_;
  AddressBook newer_;
};

}  // namespace

void compare_corrections(const PairedBanks& banks, std::vector<Change>& changes) {
  CorrectionComparison(banks, changes).run();
}

}  // namespace tiku

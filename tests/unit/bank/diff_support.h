#pragma once

#include <string>

#include "bank/diff.h"
#include "bank_text.h"

namespace tiku {

/// Two bank texts and their differences, one a line: "q1 key answer: B 3 天 -> C 10 天"; those of
/// the bank itself begin with "bank". What happened in words is in `words`.
class BankDiffText {
 public:
  BankDiffText(const std::string& before, const std::string& after)
      : before_(before, "old.yaml"),
        after_(after, "new.yaml"),
        diff_(compare_banks(before_.bank(), after_.bank())) {}

  const BankDiff& diff() const { return diff_; }

  /// Errors in either bank: a diff of those says nothing.
  std::string errors() const {
    return (before_.sink().has_errors() ? before_.messages() : "") +
           (after_.sink().has_errors() ? after_.messages() : "");
  }

  std::string lines() const {
    std::string out;
    for (const Change& change : diff_.changes) {
      out += line("bank", change);
    }
    for (const ItemDiff& item : diff_.items) {
      const Question& shown = item.after != nullptr ? *item.after : *item.before;
      for (const Change& change : item.changes) {
        out += line(shown.id, change);
      }
    }
    return out;
  }

  /// What happened in the first change of the first question.
  std::string words() const {
    return diff_.items.empty() ? "" : diff_.items.front().changes.front().what.in(Lang::en);
  }

 private:
  static std::string line(const std::string& item, const Change& change) {
    return item + " " + std::string(change_name(change.kind)) + " " + change.field + ": " +
           change.before.value + " -> " + change.after.value + "\n";
  }

  BankText before_;
  BankText after_;
  BankDiff diff_;
};

}  // namespace tiku

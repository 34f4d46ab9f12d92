#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "diag/source.h"
#include "model/bank.h"

// What a commit changed in a bank, for the person who reviews it: questions are paired (by id, else
// by what they say), and every pair is compared for what it does to a candidate. Nothing here knows
// how it is shown.

namespace tiku {

/// What a difference is about; `tiku diff --fail-on` takes these words.
enum class ChangeKind : std::uint8_t {
  key,
  points,
  policy,
  options,
  type,
  text,
  added,
  removed,
  renamed,
  moved,
  exam,
  adjust,
  forms
};

inline constexpr std::size_t kChangeKinds = 13;

/// "key", "points" ... "forms"; never translated.
std::string_view change_name(ChangeKind kind);

/// One side of a change: its value as people read it, and where it stands. Without a value on this
/// side the place is that of what lacks it, if anything does.
struct ChangeSide {
  std::string value;
  Span where;
};

/// One difference.
struct Change {
  ChangeKind kind = ChangeKind::text;
  /// Stable word for what differs: "answer", "stem", "options.B", "exam.pass".
  std::string field;
  /// What happened, for people.
  Text what;
  ChangeSide before;
  ChangeSide after;
};

/// A question or part with its differences; without `before` it was added, without `after` removed.
struct ItemDiff {
  const Question* before = nullptr;
  const Question* after = nullptr;
  std::vector<Change> changes;
};

/// Two banks compared; without `before` the whole bank was added, without `after` removed. The
/// pointers are into the banks.
struct BankDiff {
  const Bank* before = nullptr;
  const Bank* after = nullptr;
  /// Of the bank itself: head, exam, sections, corrections, forms.
  std::vector<Change> changes;
  /// Only those with a difference, in the order of the newer bank; what was removed stands where it
  /// was.
  std::vector<ItemDiff> items;

  bool is_pair() const { return before != nullptr && after != nullptr; }

  bool empty() const { return is_pair() && changes.empty() && items.empty(); }
};

/// Compares two versions of a bank, or a bank and its key: then only what both can state. Both must
/// be free of errors. Time is near-linear in their size, whatever they hold.
BankDiff compare_banks(const Bank& before, const Bank& after);

/// How many changes of each kind, by ChangeKind. A whole bank is one that was added or removed.
std::vector<std::size_t> count_changes(std::span<const BankDiff> diffs);

}  // namespace tiku

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "interop/text/recurring/recurring_lines.h"

namespace tiku {

/// Why lines are taken for a question.
enum class RecordKind : std::uint8_t {
  told,  // it has options, an answer behind a label, or a place for one
  card,  // its first line asks, and what stands below answers
  bare,  // it asks, and that is all
};

/// Lines that are one question: from `begin` to before `end`.
struct RecurringRecord {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::int64_t number = 0;
};

struct RecurringRecords {
  RecordKind kind = RecordKind::told;
  std::vector<RecurringRecord> records;
  /// Nearly each counts on by one, as `number` says, or begins anew with 1.
  bool count = false;
  bool is_unnumbered = false;
};

/// The records of a document whose questions begin alike, whatever it is that they begin with: of
/// all ways in which lines begin, the one that parts the document so that nearly each part is one
/// question and no part two. Empty where no way does.
RecurringRecords find_recurring_records(const PaperText& text,
                                        const std::vector<RecurringLine>& lines);

}  // namespace tiku

#pragma once

#include <optional>

#include "interop/gift/gift_blocks.h"
#include "interop/moodle/moodle_question.h"

namespace tiku {

/// An entry read: a question, or a description, which has a stem alone, or (then `left_out` says
/// why) neither.
struct GiftEntry {
  std::optional<MoodleQuestion> question;
  bool is_description = false;
  Text left_out;
};

GiftEntry read_gift_entry(const GiftBlock& block);

/// Whether the entry has what only GIFT has: a name in "::", or answers with their marks in braces.
struct GiftMarks {
  bool named = false;
  bool answered = false;
};

GiftMarks gift_marks(const GiftBlock& block);

}  // namespace tiku

#pragma once

#include <string>
#include <string_view>

#include "base/message.h"
#include "grade/grading.h"
#include "stats/figure.h"

namespace tiku {

/// What people call it: "multiple", "多选".
const Message& type_word(QuestionType type);
const Message& state_word(State state);
const Message& outcome_word(Outcome outcome);
const Message& why_word(Why why);
/// What people call the reason of a reject; null where it has no other name.
const Message* find_reason_word(std::string_view reason);
/// The same in one language; the stable word itself where it has no other name.
std::string reason_word(std::string_view reason, Lang lang);

/// How a person addresses the item on the command line and on paper: its running number where it
/// has an id of words, else the id; a part as "12.3".
std::string item_label(const GradedItem& item);

/// The section's title, safe to show; the type of its first question where it has none.
std::string section_label(const Grading& grading, std::size_t section, Lang lang);

}  // namespace tiku

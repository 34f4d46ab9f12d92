#pragma once

#include <optional>
#include <string>
#include <vector>

#include "interop/table/question_row.h"
#include "interop/text/questions/slot_choice.h"

// Letters in a bracket of a stem: the answer in 正确的是（B）, a name in 光盘（CD）.
namespace tiku {

/// What is known of a question while its type is not.
SlotFacts slot_facts(const Question& question);

/// The bracket whose letters answer a question of these facts; where a label gives the answer, the
/// one that repeats it.
std::optional<Slot> answering_slot(const PaperText& stem, const QuestionRow& row,
                                   const SlotFacts& facts);

/// Whether brackets within sentences hold answers too: some at the ends of sentences do, or those
/// of a third of the stems.
bool answer_in_sentences(const std::vector<std::string>& stems);

}  // namespace tiku

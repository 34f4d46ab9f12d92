#pragma once

#include <optional>
#include <string>
#include <vector>

#include "interop/import_format.h"
#include "interop/text/questions/group_habits.h"
#include "interop/text/questions/question_reader.h"

namespace tiku {

/// A question of the bank, and what a person should look at; the doubts have no place yet.
struct DecidedQuestion {
  Question question;
  std::vector<ImportDoubt> doubts;
};

/// Decides type and answer of a question: by its tag, then its heading, then its answer. Where its
/// own text gives no answer, `key` (an entry of a key block) does. The words of `read` are moved.
DecidedQuestion decide_question(const PaperText& text, ReadQuestion& read,
                                const std::optional<TypeWord>& heading, const GroupHabits& habits,
                                const std::optional<TextRange>& key);

}  // namespace tiku

#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "lint/question_form.h"

namespace tiku {

/// How a question is called in a message about another one of `here`: its id, with its bank's
/// where that is another one. Safe to show.
std::string address_text(const QuestionForm& form, const Bank* here);

/// Places of the others of a group, at most four, so that five are named with the finding's own.
std::vector<Note> place_notes(const std::vector<const QuestionForm*>& group,
                              const QuestionForm& reported);

}  // namespace tiku

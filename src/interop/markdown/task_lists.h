#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "interop/import_format.h"
#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// The first line of a document that is no item of a list and speaks of a quiz.
std::optional<std::int64_t> line_of_quiz(std::string_view document);

/// Takes lists of things to do out of a quiz: below `What is left to do?` a tick says what is done,
/// and answers nothing. A list with boxes is a question where a title or a line above it speaks of
/// a quiz, where it is numbered among others that ask, beside questions with answers, or where
/// several ask and have one tick each.
std::vector<LeftOut> take_task_lists(MarkdownQuiz& quiz);

}  // namespace tiku

#pragma once

#include <string_view>

#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Whether the notes hold cards as Obsidian's spaced repetition reads them: below the tag
/// #flashcards, or with the comments it leaves behind (<!--SR:...-->).
bool has_flash_cards(std::string_view text);

/// The cards: `question::answer` and `question:::answer` on a line; a question, a line of `?` or
/// `??`, and the answer. What else the notes say is no question.
MarkdownQuiz read_flash_cards(std::string_view text);

}  // namespace tiku

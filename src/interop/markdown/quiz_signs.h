#pragma once

#include <optional>
#include <string_view>

#include "interop/markdown/quiz_words.h"

namespace tiku {

/// The line without <ul>, <li> and the like around it.
std::string_view without_list_tags(std::string_view raw);

/// 解析 of 查看解析, `explanation` of `Show explanation`.
std::string_view without_button_verb(std::string_view words);

/// What a <summary> says that is shut away behind it: an answer, an explanation, or nothing of a
/// question.
std::optional<QuizWord> shut_away_by(std::string_view raw);

/// Whether lists of boxes or of lettered options, or answers shut away, make the text a quiz in
/// Markdown.
bool is_markdown_quiz(std::string_view text);

}  // namespace tiku

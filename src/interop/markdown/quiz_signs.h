#pragma once

#include <optional>
#include <string_view>

#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {

/// "**12.** " and "**12.1** ", as `tiku export` numbers questions and parts.
std::optional<QuizNumber> own_number(std::string_view raw);

/// Whether a number at the beginning is one, and not "1\\." that is only text.
bool may_be_number(std::string_view raw);

/// `( ) 3`, `(x) 4`, `[X] 5` at the beginning of a line that is no item of a list.
std::optional<MarkdownLine> bare_box(const MarkdownLine& line);

/// The line without <ul>, <li> and the like around it.
std::string_view without_list_tags(std::string_view raw);

/// Whether a <summary> says that the answer is shut away behind it.
bool summary_of_answer(std::string_view raw);

/// Whether lists of boxes or of lettered options, or answers shut away, make the text a quiz in
/// Markdown.
bool is_markdown_quiz(std::string_view text);

}  // namespace tiku

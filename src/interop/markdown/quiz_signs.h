#pragma once

#include <string_view>

namespace tiku {

/// The line without <ul>, <li> and the like around it.
std::string_view without_list_tags(std::string_view raw);

/// Whether a <summary> says that the answer is shut away behind it.
bool summary_of_answer(std::string_view raw);

/// Whether lists of boxes or of lettered options, or answers shut away, make the text a quiz in
/// Markdown.
bool is_markdown_quiz(std::string_view text);

}  // namespace tiku

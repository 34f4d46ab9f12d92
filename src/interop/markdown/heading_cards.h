#pragma once

#include <string_view>

#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Whether the first heading names a list of open questions (简答题整理, 名词解释) and every
/// heading one step below it, three or more, has text below: the heading is what is asked, the text
/// the answer.
bool has_heading_cards(std::string_view text);

MarkdownQuiz read_heading_cards(std::string_view text);

}  // namespace tiku

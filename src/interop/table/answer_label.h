#pragma once

#include <string_view>

namespace tiku {

/// Whether a label such as `Answer:`, `Antwort:` or 正确答案： begins the text: the line that it
/// stands on is one of a paper, no row of a table.
bool begins_with_answer_label(std::string_view text);

}  // namespace tiku

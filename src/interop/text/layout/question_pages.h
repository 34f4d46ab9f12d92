#pragma once

#include <string>
#include <vector>

#include "interop/text/layout/documents.h"

namespace tiku {

/// Documents of one title that follow each other and begin with no number are the pages of one:
/// joins them, and empties the title, and the lines right before and behind it, where all repeat
/// them. Bytes and lines keep their places.
void join_question_pages(std::string& text, std::vector<DocumentSpan>& spans);

}  // namespace tiku

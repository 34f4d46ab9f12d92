#pragma once

#include <string_view>
#include <vector>

#include "interop/markdown/parts/found_parts.h"
#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// The parts of a document as the drafts of a quiz; answers in the front matter are those of a
/// document that is one question.
MarkdownQuiz quiz_of_parts(std::string_view document, const std::vector<PartLine>& lines,
                           const FoundParts& found);

}  // namespace tiku

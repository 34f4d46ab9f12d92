#pragma once

#include <string_view>
#include <vector>

#include "interop/import_format.h"
#include "interop/markdown/parts/found_parts.h"
#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// The parts of a document as the drafts of a quiz; answers in the front matter are those of a
/// document that is one question. Lines that are in no draft go to `beside`.
MarkdownQuiz quiz_of_parts(std::string_view document, const std::vector<PartLine>& lines,
                           const FoundParts& found, std::vector<BesideText>& beside);

}  // namespace tiku

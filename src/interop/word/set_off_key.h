#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "interop/import_format.h"
#include "interop/word/word_document.h"

namespace tiku {

/// The question a paragraph belongs to: the last that begins at or above it.
std::optional<std::size_t> question_at(const ImportedPaper& paper, std::int64_t paragraph);

/// The labels of the options whose text `words` is, a label before it or not.
std::string options_named(const Question& question, std::string_view words);

/// Where no question to choose in has an answer, and every one has some of its options in bold
/// type, coloured or underlined, that is how the document writes its key; so are words of fill-ins
/// where every one without blanks has some. What is taken is said once for the paper.
void take_set_off_keys(const std::vector<WordDocument::Mark>& marks, ImportedPaper& paper);

}  // namespace tiku

#pragma once

#include <optional>
#include <vector>

#include "interop/text/scan/labels.h"
#include "interop/text/scan/numbering.h"
#include "interop/text/scan/question_signs.h"
#include "interop/text/scan/words.h"

namespace tiku {

/// The questions of a block that prints no numbers: each ends with its answer label, or with its
/// options where the block has no labels. Empty where fewer than two are complete (one is enough
/// below `type`, a choice), or other text stands between them.
std::vector<NumberedEntry> find_unnumbered(const PaperText& text, TextRange range,
                                           const std::vector<Label>& labels,
                                           const std::optional<TypeWord>& type);

/// The range as the only question of its section.
NumberedEntry whole_task(const PaperText& text, TextRange range);

/// Where nothing else says that such entries are questions: at least three, each above its options,
/// and most of them ask.
bool are_questions(const QuestionSigns& signs, const std::vector<NumberedEntry>& entries);

}  // namespace tiku

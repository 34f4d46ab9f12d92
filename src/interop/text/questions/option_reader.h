#pragma once

#include <vector>

#include "interop/text/questions/question_reader.h"
#include "interop/text/questions/stem_text.h"

namespace tiku {

/// Reads the options of a question, whose text is `head`, into it; gives the range of its stem.
/// `edits` are those of the stem so far.
TextRange read_options(const QuestionContext& context, TextRange head,
                       const std::vector<StemEdit>& edits, ReadQuestion& question);

}  // namespace tiku

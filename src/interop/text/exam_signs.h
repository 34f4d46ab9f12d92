#pragma once

#include <string>
#include <vector>

#include "interop/text/scan/headings.h"
#include "interop/text/scan/labels.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Whether a document is an exam beyond doubt: by its title, by tags of types, or by a heading of
/// choices, judgements or blanks.
bool is_exam(const PaperText& title, const std::vector<Heading>& headings,
             const std::vector<Label>& labels);

}  // namespace tiku

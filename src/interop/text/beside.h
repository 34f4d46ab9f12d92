#pragma once

#include <string>
#include <vector>

#include "interop/import_format.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Lists the lines of `all` with words in none of the ranges: they went into no question, no answer
/// and no heading, and looked like none. The title of the paper and what its head says of time and
/// points are in the bank.
void report_beside(const PaperText& text, TextRange all, std::vector<TextRange> taken,
                   const std::string& title, ImportResult& result);

}  // namespace tiku

#pragma once

#include <string_view>

#include "golden/case.h"

namespace golden {

/// The ```console blocks of a page as a case: "$ " lines are commands, the lines below what they
/// print (stdout and stderr as they come). A line "..." stands for any lines. The rest of the page
/// is remarks.
Case parse_markdown(std::string_view text);
Lines render_markdown(const Case& page);

/// Whether the output is what the page says, "..." included.
bool matches_with_gaps(const Lines& expected, const Lines& actual);

}  // namespace golden

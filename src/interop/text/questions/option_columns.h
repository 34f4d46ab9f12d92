#pragma once

#include <vector>

#include "interop/text/scan/option_runs.h"

namespace tiku {

/// Options printed in two columns that are counted down: A and C on one line, B and D on the next.
/// `chosen` are those of the first column; with those of the second in the order in which they
/// stand. As chosen where there is no second column.
std::vector<OptionMark> with_second_column(const PaperText& text,
                                           const std::vector<OptionMark>& all,
                                           std::vector<OptionMark> chosen);

}  // namespace tiku

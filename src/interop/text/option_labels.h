#pragma once

#include <string>
#include <vector>

#include "interop/text/option_runs.h"

namespace tiku {

/// Options of which one has a wrong letter, A. B. B. D., with the letters they should have;
/// `printed` is how they are labelled. As chosen, and nothing printed, where that is not so.
struct LabelledOptions {
  std::vector<OptionMark> marks;
  std::string printed;
};

LabelledOptions with_labels_in_order(const std::vector<OptionMark>& all,
                                     std::vector<OptionMark> chosen);

}  // namespace tiku

#pragma once

#include <string_view>

namespace tiku {

/// Whether folding (width, case, spaces, punctuation) may make the two texts equal. No is certain;
/// yes means that it is worth folding them. Nothing is allocated.
bool may_fold_equal(std::string_view a, std::string_view b);

}  // namespace tiku

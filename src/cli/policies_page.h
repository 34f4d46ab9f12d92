#pragma once

#include <string>

namespace tiku {

/// tiku-policies(7) as roff: every scoring policy with its formula and its worked examples, in
/// English and Chinese, from the records that score by them.
std::string policies_page();

}  // namespace tiku

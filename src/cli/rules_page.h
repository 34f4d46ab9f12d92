#pragma once

#include <string>

namespace tiku {

/// tiku-rules(7) in roff, from the records of the rules.
std::string rules_page();

}  // namespace tiku

#pragma once

#include <string>

namespace tiku {

/// Name of the account the program runs under; its number where it has no name.
std::string account_name();

/// Home folder of that account; "" where it has none.
std::string account_home();

}  // namespace tiku

#pragma once

#include <string>

namespace tiku {

/// tiku(1) as roff, in English: every word comes from the records.
std::string man_page();

}  // namespace tiku

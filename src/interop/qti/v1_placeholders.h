#pragma once

#include <string>
#include <vector>

namespace tiku {

/// Puts a blank for every "[name]" of the stem that names one of `names`: "____", or "(1) ____"
/// where they are numbered. Returns the names in the order of the stem, each once.
std::vector<std::string> replace_placeholders(std::string& stem,
                                              const std::vector<std::string>& names, bool numbered);

}  // namespace tiku

#pragma once

#include <string>

namespace tiku {

/// The name of a file without its folder and its ending.
std::string file_stem(const std::string& path);

}  // namespace tiku

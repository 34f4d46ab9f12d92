#pragma once

#include <string>

namespace tiku {

/// Makes a folder, and those above it, that nobody else may enter; what is there already stays as
/// it is. 0, or the errno value that stopped it.
int make_private_folder(const std::string& path);

/// Makes an empty file that nobody else may read; one that is there already stays as it is. 0, or
/// the errno value that stopped it.
int make_private_file(const std::string& path);

}  // namespace tiku

#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// The words as part of a file's name: what could leave the folder or upset a file system becomes
/// '_', and no more than 100 bytes are kept.
std::string safe_name(std::string_view words);

}  // namespace tiku

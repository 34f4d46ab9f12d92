#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace tiku {

/// The bytes of a file, or of standard input for "-". A folder, a missing file, a device that never
/// ends (more than 4 GiB) are errors that name the path.
Result<std::string> read_file(const std::string& path);

bool is_folder(const std::string& path);
bool path_exists(const std::string& path);
/// Neither a folder nor a device or pipe.
bool is_regular_file(const std::string& path);
/// Bytes of a regular file; 0 of anything else.
std::uint64_t file_size(const std::string& path);

/// All regular files below `path`, sorted by name at each level, hidden ones (".x", "~$x") left
/// out; paths begin with `path`. Links to folders are not followed.
Result<std::vector<std::string>> list_files(const std::string& path);

/// Replaces the file atomically: written beside it under another name, then renamed over it.
Result<void> write_file(const std::string& path, std::string_view bytes);

}  // namespace tiku

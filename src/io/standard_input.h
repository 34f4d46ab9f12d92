#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"

namespace tiku {

/// Makes standard input a file that can be read more than once: what a pipe gives is copied to a
/// file without a name in `folder` (see Spool), and standard input is that file from then on.
/// Returns its size.
Result<std::uint64_t> settle_standard_input(const std::string& folder);

/// The path by which a file of the command line is opened: that of standard input for "-".
std::string openable_path(const std::string& path);

}  // namespace tiku

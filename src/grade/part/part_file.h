#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "grade/part/part.h"

namespace tiku {

/// A part as the bytes of a file: a line that says what it is, the part, a checksum.
std::string part_bytes(const Part& part);

/// What part_bytes made. An error, which names `path`, where the bytes are no part, are of another
/// version, were cut short or altered.
Result<Part> read_part(std::string_view bytes, const std::string& path);

}  // namespace tiku

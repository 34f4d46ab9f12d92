#pragma once

#include <string>

#include "base/result.h"
#include "io/encoding.h"

namespace tiku {

/// Reads and decodes a text file ("-" is standard input); an error names the path.
Result<DecodedText> load_text(const std::string& path, const Encoding* forced = nullptr);

}  // namespace tiku

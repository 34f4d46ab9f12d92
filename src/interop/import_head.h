#pragma once

#include <cstddef>
#include <string>

#include "interop/import_format.h"

namespace tiku {

/// The beginning of a file as text, for a format that asks whether the content is its own.
struct ImportHead {
  /// Empty where it cannot be decoded.
  std::string text;
  /// Whether the file goes on; then the text ends with a whole line.
  bool is_cut = false;
};

ImportHead read_import_head(const ImportInput& input);

}  // namespace tiku

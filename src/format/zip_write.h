#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace tiku {

/// A file within an archive; `name` is a plain relative path that we made up.
struct ZipEntry {
  std::string name;
  std::string bytes;
};

/// An archive of these files in this order. Every date is 1980-01-01, so that equal files give
/// equal archives.
Result<std::string> write_zip(const std::vector<ZipEntry>& entries);

}  // namespace tiku

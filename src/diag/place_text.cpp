#include "diag/place_text.h"

#include <fmt/core.h>

#include "base/text.h"

namespace tiku {

std::string place_text(const SourceMap& sources, Span where, std::int64_t row) {
  if (where.file == kNoFile) {
    return row > 0 ? fmt::format("row {}", row) : std::string{};
  }
  const Source& source = sources.at(where.file);
  const std::string path = visible(source.path());
  if (row > 0) {
    return fmt::format("{} row {}", path, row);
  }
  const Place place = source.place(where.begin);
  return fmt::format("{}:{}:{}", path, place.line, place.column);
}

}  // namespace tiku

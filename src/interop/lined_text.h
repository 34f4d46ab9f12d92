#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "interop/import_format.h"

namespace tiku {

/// Lines made from a file that has none (a Word document, a sheet), each with the place it came
/// from.
struct LinedText {
  std::string text;
  /// Of each line of `text`.
  std::vector<std::int64_t> places;

  /// Adds one or several lines of the same place.
  void add(std::string_view lines, std::int64_t place);
};

/// Reads the lines as papers in text are read; places instead of line numbers go into `result`.
void read_lined_text(const LinedText& lines, ImportResult& result);

/// Reads papers in text whose lines may hold whole papers (text/layout/lost_lines.h).
void read_found_text(std::string text, ImportResult& result);

}  // namespace tiku

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tiku {

/// A line that was taken for something a page prints around a paper.
struct ClearedLine {
  /// From 0.
  std::size_t line = 0;
  std::string_view text;
};

/// The lines of a document that are empty once its conventions are spelt out, and whose words are
/// gone: they were not moved to the question that they belong to. Views of `document`.
std::vector<ClearedLine> cleared_lines(std::string_view document, std::string_view plain);

}  // namespace tiku

#pragma once

#include <string_view>
#include <vector>

#include "diag/source.h"

namespace tiku {

/// Comments of a YAML text, and what must be known to say which lines they stand beside. Both in
/// the order of the file.
struct YamlComments {
  /// From "#" to the end of the line, without its line end.
  std::vector<Span> comments;
  /// Every text and key of the tree.
  std::vector<Span> scalars;
};

/// The comments that hold `word`, which must not be empty. A "#" inside a quoted text, a block of
/// text or a word is no comment. Costs next to nothing where the file does not hold the word; else
/// it is read once more.
YamlComments find_yaml_comments(const SourceMap& sources, FileId file, std::string_view word);

/// The scalar that holds byte `at`, or null.
const Span* scalar_at(const YamlComments& found, std::size_t at);

}  // namespace tiku

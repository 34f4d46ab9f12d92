#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "grade/part/part.h"

namespace tiku {

/// A part and the file it came from.
struct NamedPart {
  std::string path;
  Part part;
};

/// Puts the parts into the order of their shards. An error where two have the same number or their
/// terms differ; it names both.
Result<void> order_parts(std::vector<NamedPart>& parts);

/// The numbers of two shards that follow each other with a gap between them, where there is one.
std::optional<std::pair<std::int64_t, std::int64_t>> gap_in(const std::vector<NamedPart>& parts);

/// All sheets in the order of the parts, as one run over their files reads them; the files are
/// entered into `sources` without their text. The sheets are moved out of the parts, which must
/// outlive them.
SheetSet join_parts(std::vector<NamedPart>& parts, SourceMap& sources);

}  // namespace tiku

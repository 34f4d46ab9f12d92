#pragma once

#include <vector>

#include "diag/diagnostic.h"
#include "format/node.h"
#include "sheet/readers/reader.h"

namespace tiku {

enum class NodesAre : std::uint8_t { documents, lines };

/// What a YAML or JSON file was read as, and what was wrong with it.
struct NodeFile {
  const std::vector<Node>& nodes;
  const Sink& findings;
  NodesAre are = NodesAre::documents;
};

/// Reads the sheets in `file`. A mistake spoils the whole sheet it stands in: what was left of it
/// would be graded as if the rest were blank. Such a sheet is rejected once; the others are read;
/// mistakes outside every sheet (damaged ones of which nothing is left) are a reject each.
void read_nodes(SheetReading& reading, const InputFile& input, const NodeFile& file);

}  // namespace tiku

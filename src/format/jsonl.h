#pragma once

#include "diag/diagnostic.h"
#include "format/node_store.h"

namespace tiku {

/// Reads JSON Lines: one value a line; empty lines are skipped. Numbers keep their text as written.
/// A line that is no JSON is reported with its place and left out; the others are still read.
/// Duplicate keys are findings.
NodeTrees read_json_lines(const SourceMap& sources, FileId file, Sink& sink);

/// Reads the file as one value, with as many lines as it likes; no root where it is no JSON.
NodeTrees read_json_document(const SourceMap& sources, FileId file, Sink& sink);

}  // namespace tiku

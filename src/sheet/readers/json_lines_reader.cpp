#include "base/text.h"
#include "format/jsonl.h"
#include "sheet/node_sheets.h"
#include "sheet/readers/nodes.h"
#include "sheet/readers/reader.h"

namespace tiku {
namespace {

/// A line that opens and closes an object; a JSON object over several lines is read as YAML, of
/// which it is part.
bool recognises(const InputFile& input, const SheetReading&) {
  if (input.extension == "jsonl" || input.extension == "ndjson") {
    return true;
  }
  const std::string_view text = trim(input.text);
  const std::string_view first = trim(text.substr(0, text.find('\n')));
  return first.starts_with('{') && first.ends_with('}');
}

void read(SheetReading& reading, const InputFile& input) {
  Sink findings;
  const NodeTrees trees = read_json_lines(reading.sources, input.file, findings);
  reading.sink.append(findings);
  read_nodes(reading, input, {trees.roots, findings, NodesAre::lines});
}

}  // namespace

const SheetReader kJsonLinesReader{"json-lines", &recognises, &read};

}  // namespace tiku

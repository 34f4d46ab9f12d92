#include <algorithm>
#include <array>

#include "base/text.h"
#include "format/yaml.h"
#include "sheet/messages.h"
#include "sheet/node_sheets.h"
#include "sheet/readers/nodes.h"
#include "sheet/readers/reader.h"

namespace tiku {
namespace {

/// A line that only a YAML sheet has: `answers:`, `- candidate:`, `---`.
bool is_yaml_line(std::string_view line) {
  constexpr std::array<std::string_view, 6> kKeys{
      "answers:", "答案:", "candidate:", "- candidate:", "作答:", "- 工号:"};
  const std::string_view bare = trim(line);
  return bare == "---" || std::any_of(kKeys.begin(), kKeys.end(), [&](std::string_view key) {
           const bool spaced =
               bare.size() == key.size() || (bare.size() > key.size() && bare[key.size()] == ' ');
           return bare.starts_with(key) && spaced;
         });
}

bool recognises(const InputFile& input, const SheetReading&) {
  if (input.extension == "yaml" || input.extension == "yml") {
    return true;
  }
  const std::string_view text = trim(input.text);
  if (text.starts_with('{') || text.starts_with('[') || text.starts_with("%YAML")) {
    return true;
  }
  const std::vector<std::string_view> lines = split(text.substr(0, 4096), "\n");
  return std::any_of(lines.begin(), lines.end(), is_yaml_line);
}

void read(SheetReading& reading, const InputFile& input) {
  Sink findings;
  const NodeTrees trees = read_yaml(reading.sources, input.file, Documents::many, findings);
  reading.sink.append(findings);
  if (trees.roots.size() == 1 && is_bank_node(trees.roots.front())) {
    reading.remark(text(msg::remark_bank_file, visible(input.path)));
    return;
  }
  read_nodes(reading, input, {trees.roots, findings, NodesAre::documents});
}

}  // namespace

const SheetReader kYamlReader{"yaml", &recognises, &read};

}  // namespace tiku

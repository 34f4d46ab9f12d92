#include "format/yaml.h"

#include <algorithm>
#include <exception>
#include <sstream>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "format/yaml_messages.h"
#include "format/yaml_rules.h"
#include "format/yaml_text.h"
#include "format/yaml_tree.h"

namespace tiku {
namespace {

/// yaml-cpp counts positions in an int.
constexpr std::size_t kMostBytes = std::size_t{1} << 30U;

std::uint32_t offset_in(const Source& source, const YAML::Mark& mark) {
  const std::size_t at = mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
  return static_cast<std::uint32_t>(std::min(at, source.text().size()));
}

}  // namespace

std::vector<Node> read_yaml(const SourceMap& sources, FileId file, Documents documents, Sink& sink,
                            const YamlLimits& limits) {
  const Source& source = sources.at(file);
  if (source.text().size() > kMostBytes) {
    sink.report(rules::too_many_nodes, {file, 0, 0}, text(msg::too_many_bytes, kMostBytes >> 20U),
                text(msg::split_help));
    return {};
  }
  const std::string guarded = guarded_yaml_text(sources, file, sink);
  YamlTree tree(guarded, file, documents, limits, sink);
  std::istringstream stream(guarded);
  try {
    YAML::Parser parser(stream);
    while (!tree.refused_document() && parser.HandleNextDocument(tree)) {
    }
  } catch (const YAML::Exception& error) {
    const std::uint32_t at = offset_in(source, error.mark);
    sink.report(rules::yaml_syntax, {file, at, at + 1}, text(msg::yaml_syntax));
  } catch (const std::exception&) {
    sink.report(rules::yaml_syntax, {file, 0, 0}, text(msg::yaml_syntax));
  }
  return tree.take_documents();
}

}  // namespace tiku

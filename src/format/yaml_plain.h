#pragma once

#include <optional>
#include <string_view>

#include "format/node_store.h"
#include "format/yaml.h"

namespace tiku {

/// Reads the YAML that people write: block maps and lists, plain and quoted scalars, lists and maps
/// in brackets, literal and folded blocks, comments. Gives exactly what the reader on yaml-cpp
/// gives for the same text where that has no finding, and nothing where the text holds anything
/// else or may be wrong: then yaml-cpp has to read it. Texts that stand in `text` as they are stay
/// there.
std::optional<NodeTrees> read_plain_yaml(std::string_view text, FileId file, Documents documents,
                                         const YamlLimits& limits);

}  // namespace tiku

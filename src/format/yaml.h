#pragma once

#include "diag/diagnostic.h"
#include "format/node_store.h"

namespace tiku {

/// Whether a file may hold more than one document.
enum class Documents : std::uint8_t { one, many };

/// What a reader gives up at; every limit is a finding with its place.
struct YamlLimits {
  std::size_t depth = 24;
  std::size_t nodes = 20'000'000;
  /// Nodes that may come from expanding aliases.
  std::size_t alias_nodes = 100'000;
};

/// Reads the decoded text of `file`. Everything yaml-cpp accepts although
/// it is wrong (an unterminated quote, text after the root, duplicate keys, merge keys, tags,
/// non-scalar keys) is reported to `sink` with its place, all of it in one run as far as the text
/// can be read. The documents read are returned; what could not be read is missing, and then `sink`
/// has an error.
NodeTrees read_yaml(const SourceMap& sources, FileId file, Documents documents, Sink& sink,
                    const YamlLimits& limits = {});

/// The same without the fast reader for everyday texts (yaml_plain.h), which it defines.
NodeTrees read_any_yaml(const SourceMap& sources, FileId file, Documents documents, Sink& sink,
                        const YamlLimits& limits = {});

}  // namespace tiku

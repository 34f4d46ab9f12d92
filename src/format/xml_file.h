#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "base/result.h"

namespace tiku {

/// An XML file of its own, or one that needs line numbers. The tree points into `text`, so both
/// live and move together. White space is kept as it stands.
struct XmlFile {
  std::string text;
  pugi::xml_document document;
  /// Offsets of the first byte of every line.
  std::vector<std::size_t> lines;

  /// Line of the node from 1; 0 where it is not known.
  std::int64_t line_of(const pugi::xml_node& node) const;
};

/// Parses UTF-8 text. Refuses entities of its own (they can be bombs, and name other files) and
/// endless nesting, with the line; a DOCTYPE that only names a grammar is harmless and skipped.
Result<std::unique_ptr<XmlFile>> read_xml_file(std::string text);

}  // namespace tiku

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "base/result.h"

namespace tiku {

/// An XML file of its own, with lines. The tree points into `text`.
struct XmlText {
  std::string text;
  pugi::xml_document document;
  /// Where each line begins in the file.
  std::vector<std::size_t> line_begins;

  /// Line of the element's tag from 1.
  std::int64_t line_of(const pugi::xml_node& node) const;
};

/// Parses UTF-8. Errors name the line; entities of the file's own (DOCTYPE) are refused.
Result<std::unique_ptr<XmlText>> read_xml_text(std::string text);

}  // namespace tiku

#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "base/result.h"
#include "format/zip_parts.h"

namespace tiku {

/// One part of an archive as XML. The tree points into `bytes`, so both live and move together.
struct XmlPart {
  std::string bytes;
  pugi::xml_document document;
};

/// Unpacks and parses a part. Entities of its own (DOCTYPE) are refused.
Result<std::unique_ptr<XmlPart>> read_xml_part(ZipParts& parts, const std::string& name);

/// The name without its namespace prefix: "row" for <x:row>.
std::string_view local_name(const pugi::xml_node& node);

/// The first child, or the next sibling, of that local name; an empty node where there is none.
pugi::xml_node first_child(const pugi::xml_node& node, std::string_view name);
pugi::xml_node next_sibling(const pugi::xml_node& node, std::string_view name);

/// The value of the attribute of that local name, else "".
std::string_view attribute(const pugi::xml_node& node, std::string_view name);

/// A number in an attribute or text; `otherwise` where it is none.
int number_or(std::string_view text, int otherwise);

/// "1" or "true".
bool is_true(std::string_view text);

}  // namespace tiku

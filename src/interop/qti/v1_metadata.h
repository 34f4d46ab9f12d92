#pragma once

#include <map>
#include <string>

#include <pugixml.hpp>

namespace tiku {

/// Labels (in small letters) and entries of the metadata of an item or assessment.
using V1Metadata = std::map<std::string, std::string>;

/// Those of <itemmetadata> and <qtimetadata> within the node, whichever way they are nested.
V1Metadata read_v1_metadata(const pugi::xml_node& node);

/// The entry, or "".
const std::string& metadata_entry(const V1Metadata& metadata, const std::string& label);

}  // namespace tiku

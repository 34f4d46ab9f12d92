#pragma once

#include "format/node_store.h"
#include "format/xml_file.h"

namespace tiku {

/// The elements of a document as maps, lists and scalars: attributes and children are fields, and
/// children of one name are a list. Text beside them is a field named `text`.
NodeTrees nodes_of_xml(const XmlFile& xml, FileId file);

}  // namespace tiku

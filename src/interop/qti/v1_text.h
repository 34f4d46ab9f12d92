#pragma once

#include <pugixml.hpp>

#include "interop/markup/text_flow.h"

namespace tiku {

// QTI 1.2 keeps words in <mattext> and its relatives, as plain text or as HTML in disguise.

/// Adds the words of a <material>, <flow_mat>, <itemfeedback> or the like.
void add_material(const pugi::xml_node& node, TextFlow& flow);

PlainText text_of_material(const pugi::xml_node& node);

}  // namespace tiku

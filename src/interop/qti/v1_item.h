#pragma once

#include <string>

#include <pugixml.hpp>

#include "interop/qti/item_reading.h"

namespace tiku {

/// An item of QTI 1.2, and what its metadata say about its place.
struct V1Item {
  ItemReading reading;
  std::string identifier;
  /// A text that other items refer to, and the words of it.
  bool is_passage = false;
  std::string passage;
  unsigned passage_lost = 0;
  /// Identifier of the passage it belongs to.
  std::string parent;
};

/// Reads an <item> as Canvas, Common Cartridge, Respondus and Blackboard write it.
V1Item read_v1_item(const pugi::xml_node& item);

}  // namespace tiku

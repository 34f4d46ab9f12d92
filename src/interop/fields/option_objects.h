#pragma once

#include <optional>
#include <string>

#include "format/node_store.h"
#include "interop/fields/record_fields.h"

namespace tiku {

/// The fields of options that are objects: which is the text, and which says whether it is right.
/// Empty: there is none.
struct OptionObjects {
  std::string text;
  std::string label;
  std::string right;
};

/// What the objects in the lists of a column have in common; nothing where no field of theirs is
/// the text in all of them.
std::optional<OptionObjects> find_option_objects(const RecordFields& records, std::size_t column);

/// The list with the names that programs usually give these fields; every other field is left out.
Node named_options(const Node& list, const OptionObjects& objects, NodeStore& store);

}  // namespace tiku

#pragma once

#include "format/node_store.h"

namespace tiku {

/// `{"What rings?|a bell|a lamp": "a bell"}`: the list of records that such a map is, where nearly
/// every value is one of the texts behind the first sign of its name. Other nodes stay as they are.
Node with_records_of_piped_stems(const Node& node, NodeStore& store);

}  // namespace tiku

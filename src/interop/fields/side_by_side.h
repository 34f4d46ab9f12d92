#pragma once

#include "format/node_store.h"

namespace tiku {

/// The tree with a list of records for every map of lists side by side, {"texts": ["one?", "two?"],
/// "keys": [0, 1]}, of which the items of each place are a question; so too where the places are
/// the names of inner maps. Every other node stays as it is.
Node with_records_of_lists(const Node& node, NodeStore& store);

}  // namespace tiku

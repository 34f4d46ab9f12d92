#pragma once

#include <string>
#include <vector>

#include "format/node_store.h"

namespace tiku {

/// Gives the fields of records the names by which they are known, where their own say nothing and
/// the values of all records prove what they hold; everything else stays as it is. Gives the names
/// of fields that each say another answer, and of which none was taken.
std::vector<std::string> name_fields(NodeTrees& trees);

}  // namespace tiku

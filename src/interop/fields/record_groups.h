#pragma once

#include <cstddef>
#include <vector>

#include "format/node.h"

namespace tiku {

/// A map of fields, or a list of what stands in their places.
struct FoundRecord {
  const Node* node = nullptr;
  /// What the map around calls it; null in a list.
  const Node* key = nullptr;
};

/// Records that have most of their fields in common, wherever they stand: in a list, in one list a
/// chapter, under ids.
struct RecordGroup {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  /// Of lists, how many items each has; 0 of maps.
  std::size_t width = 0;
  /// The group in whose records these stand.
  std::size_t above = kNone;
  std::vector<FoundRecord> records;
};

/// All groups of a tree; one stands behind those that it stands in.
std::vector<RecordGroup> find_record_groups(const std::vector<Node>& roots);

}  // namespace tiku

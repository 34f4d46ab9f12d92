#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/source.h"

namespace tiku {

struct NodeEntry;

/// A located tree, as read from YAML or JSON: scalars are text as written, never booleans, dates or
/// numbers.
struct Node {
  enum class Kind : std::uint8_t { null, scalar, list, map };

  Kind kind = Kind::null;
  /// A scalar from its first to its last byte (quotes included); of lists and maps at least the
  /// first byte.
  Span where;
  std::string text;
  /// The scalar was quoted, so that "" is a text and not nothing.
  bool quoted = false;
  std::vector<Node> items;
  std::vector<NodeEntry> entries;

  bool is_scalar() const { return kind == Kind::scalar; }

  bool is_list() const { return kind == Kind::list; }

  bool is_map() const { return kind == Kind::map; }

  bool is_null() const { return kind == Kind::null; }

  /// The value of `key`, or null. Linear: iterate over `entries` where there are many.
  const Node* find(std::string_view key) const;
};

/// A key and its value. Keys are scalars; duplicate keys were reported and only the first is kept.
struct NodeEntry {
  Node key;
  Node value;
};

}  // namespace tiku

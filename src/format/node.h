#pragma once

#include <cstddef>
#include <string_view>

#include "base/assert.h"
#include "diag/source.h"

namespace tiku {

struct NodeEntry;

/// The items of a list or the entries of a map, kept somewhere else. `Element` is a node or an
/// entry.
template <class Element>
class NodeRow {
 public:
  NodeRow() = default;

  NodeRow(const Element* first, std::size_t size) : first_(first), size_(size) {}

  std::size_t size() const { return size_; }

  bool empty() const { return size_ == 0; }

  const Element* begin() const { return first_; }

  const Element* end() const { return first_ + size_; }

  const Element& operator[](std::size_t index) const { return first_[index]; }

  const Element& at(std::size_t index) const {
    TIKU_ASSERT(index < size_);
    return first_[index];
  }

  const Element& front() const { return at(0); }

 private:
  const Element* first_ = nullptr;
  std::size_t size_ = 0;
};

/// A located tree, as read from YAML or JSON: scalars are text as written, never booleans, dates or
/// numbers. A node owns nothing: its text and what is below it stand in the source or in the
/// NodeStore it was made with, and live as long as both. A bank has millions of nodes, so text,
/// items and entries share one place; `kind` says which of them it is.
class Node {
 public:
  enum class Kind : std::uint8_t { null, scalar, list, map };

  Kind kind = Kind::null;
  /// The scalar was quoted, so that "" is a text and not nothing.
  bool quoted = false;
  /// A scalar from its first to its last byte (quotes included); of lists and maps at least the
  /// first byte.
  Span where = {};

  bool is_scalar() const { return kind == Kind::scalar; }

  bool is_list() const { return kind == Kind::list; }

  bool is_map() const { return kind == Kind::map; }

  bool is_null() const { return kind == Kind::null; }

  /// Of a scalar, and how a null was written; else "".
  std::string_view text() const {
    return kind <= Kind::scalar ? std::string_view(static_cast<const char*>(first_), size_)
                                : std::string_view();
  }

  /// Empty unless it is a list.
  NodeRow<Node> items() const;
  /// Empty unless it is a map.
  NodeRow<NodeEntry> entries() const;

  /// The kind is to be set beside: null or scalar.
  void set_text(std::string_view text) { set(text.data(), text.size()); }

  /// Makes it a list.
  void set_items(NodeRow<Node> items) {
    kind = Kind::list;
    set(items.begin(), items.size());
  }

  /// Makes it a map.
  void set_entries(NodeRow<NodeEntry> entries);

  /// The value of `key`, or null. Linear: iterate over `entries` where there are many.
  const Node* find(std::string_view key) const;

 private:
  void set(const void* first, std::size_t size) {
    first_ = first;
    size_ = size;
  }

  const void* first_ = nullptr;
  std::size_t size_ = 0;
};

/// A key and its value. Keys are scalars; duplicate keys were reported and only the first is kept.
struct NodeEntry {
  Node key;
  Node value;
};

inline NodeRow<Node> Node::items() const {
  return is_list() ? NodeRow<Node>(static_cast<const Node*>(first_), size_) : NodeRow<Node>();
}

inline NodeRow<NodeEntry> Node::entries() const {
  return is_map() ? NodeRow<NodeEntry>(static_cast<const NodeEntry*>(first_), size_)
                  : NodeRow<NodeEntry>();
}

inline void Node::set_entries(NodeRow<NodeEntry> entries) {
  kind = Kind::map;
  set(entries.begin(), entries.size());
}

/// A scalar that stands for a value from elsewhere; `text` must outlive it.
Node scalar_node(std::string_view text, Span where);
Node list_node(NodeRow<Node> items, Span where);
Node map_node(NodeRow<NodeEntry> entries, Span where);

}  // namespace tiku

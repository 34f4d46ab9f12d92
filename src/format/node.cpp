#include "format/node.h"

namespace tiku {

const Node* Node::find(std::string_view key) const {
  for (const NodeEntry& entry : entries()) {
    if (entry.key.text() == key) {
      return &entry.value;
    }
  }
  return nullptr;
}

Node scalar_node(std::string_view text, Span where) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.where = where;
  node.set_text(text);
  return node;
}

Node list_node(NodeRow<Node> items, Span where) {
  Node node;
  node.where = where;
  node.set_items(items);
  return node;
}

Node map_node(NodeRow<NodeEntry> entries, Span where) {
  Node node;
  node.where = where;
  node.set_entries(entries);
  return node;
}

}  // namespace tiku

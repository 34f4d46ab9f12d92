#include "format/node.h"

namespace tiku {

const Node* Node::find(std::string_view key) const {
  for (const NodeEntry& entry : entries) {
    if (entry.key.text == key) {
      return &entry.value;
    }
  }
  return nullptr;
}

Node scalar_node(std::string_view text, Span where) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.where = where;
  node.text = text;
  return node;
}

}  // namespace tiku

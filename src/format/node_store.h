#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "format/node.h"

namespace tiku {

/// Keeps texts and rows of nodes for as long as it lives, and gives them back all at once: a tree
/// of millions of nodes is a few blocks of memory. What it keeps does not move, even when the store
/// does.
class NodeStore {
 public:
  std::string_view keep(std::string_view text);
  NodeRow<Node> keep(std::span<const Node> items);
  NodeRow<NodeEntry> keep(std::span<const NodeEntry> entries);

 private:
  /// Room for `bytes`, aligned for nodes.
  std::byte* room(std::size_t bytes);

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::size_t block_size_ = 0;
  std::byte* free_ = nullptr;
  std::size_t left_ = 0;
};

/// The documents of a YAML file or the lines of a JSON Lines file, with what they stand on.
struct NodeTrees {
  std::vector<Node> roots;
  NodeStore store;
};

}  // namespace tiku

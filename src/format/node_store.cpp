#include "format/node_store.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace tiku {
namespace {

constexpr std::size_t kFirstBlock = 2048;
constexpr std::size_t kLargestBlock = std::size_t{1} << 20U;

static_assert(std::is_trivially_copyable_v<NodeEntry>, "nodes are kept as bytes");
static_assert(std::is_trivially_destructible_v<NodeEntry>, "nobody destroys a node of a store");

}  // namespace

std::byte* NodeStore::room(std::size_t bytes) {
  constexpr std::size_t kAlign = alignof(NodeEntry);
  bytes = (bytes + kAlign - 1) / kAlign * kAlign;
  if (bytes > left_) {
    block_size_ = std::clamp(block_size_ * 2, kFirstBlock, kLargestBlock);
    left_ = std::max(bytes, block_size_);
    blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(left_));
    free_ = blocks_.back().get();
  }
  std::byte* const place = free_;
  free_ += bytes;
  left_ -= bytes;
  return place;
}

std::string_view NodeStore::keep(std::string_view text) {
  if (text.empty()) {
    return {};
  }
  auto* const place = reinterpret_cast<char*>(room(text.size()));
  std::memcpy(place, text.data(), text.size());
  return {place, text.size()};
}

NodeRow<Node> NodeStore::keep(std::span<const Node> items) {
  if (items.empty()) {
    return {};
  }
  auto* const place = reinterpret_cast<Node*>(room(items.size_bytes()));
  std::uninitialized_copy(items.begin(), items.end(), place);
  return {place, items.size()};
}

NodeRow<NodeEntry> NodeStore::keep(std::span<const NodeEntry> entries) {
  if (entries.empty()) {
    return {};
  }
  auto* const place = reinterpret_cast<NodeEntry*>(room(entries.size_bytes()));
  std::uninitialized_copy(entries.begin(), entries.end(), place);
  return {place, entries.size()};
}

}  // namespace tiku

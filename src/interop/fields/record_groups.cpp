#include "interop/fields/record_groups.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <unordered_map>

namespace tiku {
namespace {

/// A file with more kinds of records is no list of questions throughout: others join none.
constexpr std::size_t kMostGroups = 32;
constexpr std::size_t kMostPlaces = 12;

class GroupSearch {
 public:
  void walk(const Node& node, const Node* key, std::size_t above, bool in_list) {
    if (node.is_map()) {
      const std::size_t group = group_of_map(node, above);
      add(group, {&node, key});
      for (const NodeEntry& entry : node.entries()) {
        walk(entry.value, &entry.key, group == RecordGroup::kNone ? above : group, false);
      }
    } else if (node.is_list()) {
      const std::size_t group = in_list && may_be_record(node)
                                    ? group_of_list(node.items().size(), above)
                                    : RecordGroup::kNone;
      add(group, {&node, nullptr});
      for (const Node& item : node.items()) {
        walk(item, nullptr, group == RecordGroup::kNone ? above : group, true);
      }
    }
  }

  std::vector<RecordGroup> take() { return std::move(groups_); }

 private:
  static bool may_be_record(const Node& list) {
    const NodeRow<Node> items = list.items();
    return items.size() > 1 && items.size() <= kMostPlaces &&
           std::any_of(items.begin(), items.end(),
                       [](const Node& item) { return item.is_scalar(); });
  }

  void add(std::size_t group, FoundRecord record) {
    if (group != RecordGroup::kNone) {
      groups_[group].records.push_back(record);
    }
  }

  /// What stands in a record is none of its kind, whatever it shares with it.
  bool stands_in(std::size_t above, std::size_t group) const {
    while (above != RecordGroup::kNone && above != group) {
      above = groups_[above].above;
    }
    return above == group;
  }

  using Shared = std::array<std::size_t, kMostGroups>;

  /// How many fields of the map each group knows: one look for each field, however many groups.
  Shared shared_fields(const Node& map) const {
    Shared shared = {};
    for (const NodeEntry& entry : map.entries()) {
      const auto known = known_in_.find(entry.key.text());
      for (std::uint32_t in = known == known_in_.end() ? 0U : known->second; in != 0;
           in &= in - 1) {
        ++shared[static_cast<std::size_t>(std::countr_zero(in))];
      }
    }
    return shared;
  }

  std::size_t group_of_map(const Node& map, std::size_t above) {
    const Shared shared = shared_fields(map);
    const std::size_t fields = map.entries().size();
    const auto fits = [&](std::size_t group) {
      const bool beside = groups_[group].above == above;
      return groups_[group].width == 0 && shared[group] > 0 &&
             ((beside && 2 * shared[group] >= fields) ||
              (shared[group] >= fields && !stands_in(above, group)));
    };
    std::size_t found = last_;
    if (found >= groups_.size() || !fits(found)) {
      found = 0;
      while (found < groups_.size() && !fits(found)) {
        ++found;
      }
    }
    if (found == groups_.size() && !open_group(0, above)) {
      return RecordGroup::kNone;
    }
    for (const NodeEntry& entry : map.entries()) {
      known_in_[entry.key.text()] |= std::uint32_t{1} << found;
    }
    last_ = found;
    return found;
  }

  std::size_t group_of_list(std::size_t width, std::size_t above) {
    std::size_t found = 0;
    while (found < groups_.size() && (groups_[found].width != width || stands_in(above, found))) {
      ++found;
    }
    return found == groups_.size() && !open_group(width, above) ? RecordGroup::kNone : found;
  }

  bool open_group(std::size_t width, std::size_t above) {
    if (groups_.size() >= kMostGroups) {
      return false;
    }
    groups_.push_back({});
    groups_.back().width = width;
    groups_.back().above = above;
    return true;
  }

  static_assert(kMostGroups <= 32, "a bit of known_in_ for each");

  std::vector<RecordGroup> groups_;
  /// The groups in whose records a field stands, a bit for each.
  std::unordered_map<std::string_view, std::uint32_t> known_in_;
  std::size_t last_ = 0;
};

}  // namespace

std::vector<RecordGroup> find_record_groups(const std::vector<Node>& roots) {
  GroupSearch search;
  for (const Node& root : roots) {
    search.walk(root, nullptr, RecordGroup::kNone, false);
  }
  return search.take();
}

}  // namespace tiku

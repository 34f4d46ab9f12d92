#include "interop/fields/side_by_side.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/fields/field_roles.h"
#include "interop/fields/named_record.h"
#include "interop/table/option_numbers.h"

namespace tiku {
namespace {

constexpr std::size_t kFewest = 2;
constexpr std::size_t kMostRows = 300;  // what so many show, others do not change

/// A list, or a map whose names are numbers.
std::size_t places_in(const Node& node) {
  const NodeRow<NodeEntry> entries = node.entries();
  const bool counts = std::all_of(entries.begin(), entries.end(), [](const NodeEntry& entry) {
    return counting_number(trim(entry.key.text())).has_value();
  });
  return node.is_list() ? node.items().size() : counts ? entries.size() : 0;
}

const Node& at_place(const Node& column, std::size_t place) {
  return column.is_list() ? column.items()[place] : column.entries()[place].value;
}

/// The entries that have as many places as another; none where only one is a list.
std::vector<const NodeEntry*> columns_of(const Node& map) {
  for (const NodeEntry& first : map.entries()) {
    std::vector<const NodeEntry*> columns;
    const std::size_t places = places_in(first.value);
    for (const NodeEntry& entry : map.entries()) {
      if (places >= kFewest && places_in(entry.value) == places) {
        columns.push_back(&entry);
      }
    }
    if (columns.size() > 1) {
      return columns;
    }
  }
  return {};
}

std::vector<Node> records_of(const std::vector<const NodeEntry*>& columns, NodeStore& store) {
  std::vector<Node> records;
  for (std::size_t place = 0; place < places_in(columns.front()->value); ++place) {
    std::vector<NodeEntry> entries;
    for (const NodeEntry* column : columns) {
      entries.push_back({column->key, at_place(column->value, place)});
    }
    const Span where = entries.front().value.where;
    records.push_back(map_node(store.keep(entries), where));
  }
  return records;
}

bool are_questions(const std::vector<Node>& records) {
  RecordFields fields;
  for (std::size_t i = 0; i < std::min(records.size(), kMostRows); ++i) {
    fields.add(records[i], nullptr);
  }
  const std::optional<FieldRoles> roles = find_field_roles(fields, roles_by_name(fields));
  return roles && roles->options;
}

}  // namespace

Node with_records_of_lists(const Node& node, NodeStore& store) {
  if (node.is_map()) {
    const std::vector<const NodeEntry*> columns = columns_of(node);
    const std::vector<Node> records =
        columns.empty() ? std::vector<Node>() : records_of(columns, store);
    if (are_questions(records)) {
      return list_node(store.keep(records), node.where);
    }
  }
  std::vector<NodeEntry> entries;
  for (const NodeEntry& entry : node.entries()) {
    entries.push_back({entry.key, with_records_of_lists(entry.value, store)});
  }
  return node.is_map() ? map_node(store.keep(entries), node.where) : node;
}

}  // namespace tiku

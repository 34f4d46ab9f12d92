#include "interop/fields/side_by_side.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/fields/field_roles.h"
#include "interop/fields/named_record.h"
#include "interop/table/option_numbers.h"

namespace tiku {
namespace {

constexpr std::size_t kFewest = 2;
constexpr std::size_t kMostColumns = 64;
constexpr std::size_t kMostRows = 300;  // what so many show, others do not change

/// The names that count the places of a map, "" where one is no number or stands there twice.
std::string names_in(const Node& map) {
  std::vector<std::string_view> names;
  for (const NodeEntry& entry : map.entries()) {
    names.push_back(trim(entry.key.text()));
    if (!counting_number(names.back())) {
      return "";
    }
  }
  std::sort(names.begin(), names.end());
  std::string all;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0 && names[i] == names[i - 1]) {
      return "";
    }
    all += std::string(names[i]) + ",";
  }
  return all;
}

using Columns = std::vector<const NodeEntry*>;

/// The entries of a map that have the same places: lists of one length, maps of the same numbers.
std::vector<Columns> columns_of(const Node& map) {
  std::vector<Columns> all;
  std::map<std::pair<std::size_t, std::string>, std::size_t> known;
  for (const NodeEntry& entry : map.entries()) {
    const bool list = entry.value.is_list();
    const std::size_t places = list ? entry.value.items().size() : entry.value.entries().size();
    const std::string names = list ? "-" : names_in(entry.value);
    if (places >= kFewest && !names.empty()) {
      const auto [at, is_new] = known.emplace(std::make_pair(places, names), all.size());
      if (is_new) {
        all.emplace_back();
      }
      all[at->second].push_back(&entry);
    }
  }
  std::erase_if(all, [](const Columns& columns) {
    return columns.size() < 2 || columns.size() > kMostColumns;
  });
  return all;
}

/// The values of a column, those of a map in the order of `names`.
std::vector<const Node*> values_of(const Node& column, const Node& names) {
  std::vector<const Node*> values;
  for (const Node& item : column.items()) {
    values.push_back(&item);
  }
  std::map<std::string_view, const Node*> by_name;
  for (const NodeEntry& entry : column.entries()) {
    by_name[trim(entry.key.text())] = &entry.value;
  }
  for (const NodeEntry& entry : names.entries()) {
    values.push_back(by_name[trim(entry.key.text())]);
  }
  return values;
}

std::vector<Node> records_of(const Columns& columns, NodeStore& store) {
  std::vector<std::vector<NodeEntry>> rows;
  for (const NodeEntry* column : columns) {
    const std::vector<const Node*> values = values_of(column->value, columns.front()->value);
    rows.resize(values.size());
    for (std::size_t place = 0; place < values.size(); ++place) {
      rows[place].push_back({column->key, *values[place]});
    }
  }
  std::vector<Node> records;
  for (const std::vector<NodeEntry>& row : rows) {
    records.push_back(map_node(store.keep(row), row.front().value.where));
  }
  return records;
}

/// Whether each place of the columns is one question. What is asked is a column then: where it
/// stands within one, each of them is a list of questions.
bool are_questions(const std::vector<Node>& records) {
  RecordFields fields;
  for (std::size_t i = 0; i < std::min(records.size(), kMostRows); ++i) {
    fields.add(records[i], nullptr);
  }
  const std::optional<FieldRoles> roles = find_field_roles(fields, roles_by_name(fields));
  return roles && roles->options && fields.path(roles->stem).find('.') == std::string::npos;
}

}  // namespace

Node with_records_of_lists(const Node& node, NodeStore& store) {
  if (!node.is_map()) {
    return node;
  }
  Columns joined;
  std::vector<NodeEntry> entries;
  for (const Columns& columns : columns_of(node)) {
    const std::vector<Node> records = records_of(columns, store);
    if (are_questions(records)) {
      joined = columns;
      entries.push_back({columns.front()->key, list_node(store.keep(records), node.where)});
      break;
    }
  }
  for (const NodeEntry& entry : node.entries()) {
    if (std::find(joined.begin(), joined.end(), &entry) == joined.end()) {
      entries.push_back({entry.key, with_records_of_lists(entry.value, store)});
    }
  }
  const bool alone = !joined.empty() && entries.size() == 1;
  return alone ? entries.front().value : map_node(store.keep(entries), node.where);
}

}  // namespace tiku

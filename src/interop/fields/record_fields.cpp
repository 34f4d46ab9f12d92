#include "interop/fields/record_fields.h"

#include <algorithm>

namespace tiku {
namespace {

constexpr std::size_t kDeepest = 3;
constexpr std::size_t kMostColumns = 48;  // more are names that say something themselves

void take_fields(const Node& map, const std::string& above, std::size_t depth,
                 std::vector<FieldValue>& fields) {
  for (const NodeEntry& entry : map.entries()) {
    const std::string_view name = entry.key.text();
    FieldValue field{above, name, &entry.value};
    field.path += field.path.empty() ? "" : ".";
    field.path += name;
    fields.push_back(field);
    if (depth < kDeepest && fields.size() < kMostColumns) {
      take_fields(entry.value, field.path, depth + 1, fields);
    }
  }
}

}  // namespace

std::vector<FieldValue> fields_of_record(const Node& record, const Node* key) {
  std::vector<FieldValue> fields;
  fields.push_back({std::string(kRecordKey), kRecordKey, key});
  const NodeRow<Node> items = record.items();
  for (std::size_t i = 0; i < std::min(items.size(), kMostColumns); ++i) {
    fields.push_back({std::to_string(i), {}, &items[i]});
  }
  take_fields(record, "", 1, fields);
  return fields;
}

std::string_view RecordFields::name(std::size_t column) const {
  const std::string_view path = paths_[column];
  return path.substr(path.rfind('.') + 1);
}

std::size_t RecordFields::column_of(const std::string& path, std::size_t before) {
  const auto known = columns_.find(path);
  if (known != columns_.end()) {
    return known->second;
  }
  if (paths_.size() >= kMostColumns) {
    return std::string::npos;
  }
  const std::size_t column = paths_.size();
  paths_.push_back(path);
  columns_.emplace(path, column);
  const auto above = std::find(order_.begin(), order_.end(), before);
  order_.insert(above == order_.end() ? above : above + 1, column);
  return column;
}

void RecordFields::add(const Node& record, const Node* key) {
  std::vector<const Node*> row(paths_.size());
  std::size_t before = std::string::npos;
  for (const FieldValue& field : fields_of_record(record, key)) {
    const std::size_t column = column_of(field.path, before);
    if (column == std::string::npos) {
      continue;
    }
    row.resize(std::max(row.size(), column + 1));
    row[column] = field.value;
    before = column;
  }
  rows_.push_back(std::move(row));
}

}  // namespace tiku

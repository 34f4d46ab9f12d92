#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "format/node.h"

namespace tiku {

/// One field of a record: where it stands in it, and what it holds.
struct FieldValue {
  /// The names that lead to it, each behind a point: "data.text".
  std::string path;
  std::string_view name;
  const Node* value = nullptr;
};

/// Every field of a record and of the maps within it; a map stands before what is in it. The items
/// of a list are named by their places, and what the map around calls the record is the first field
/// (see kRecordKey).
std::vector<FieldValue> fields_of_record(const Node& record, const Node* key);

/// The path of the first field. No name of a file is empty.
inline constexpr std::string_view kRecordKey;

/// The records of a list as one table, a column a field; a field is wherever its record has it.
class RecordFields {
 public:
  void add(const Node& record, const Node* key);

  std::size_t rows() const { return rows_.size(); }

  std::size_t columns() const { return paths_.size(); }

  /// The columns as they follow each other in the records.
  const std::vector<std::size_t>& order() const { return order_; }

  const std::string& path(std::size_t column) const { return paths_[column]; }

  std::string_view name(std::size_t column) const;

  /// Null where the record has no such field.
  const Node* at(std::size_t row, std::size_t column) const {
    return column < rows_[row].size() ? rows_[row][column] : nullptr;
  }

 private:
  /// Where `path` stands, behind `before` where it is new; npos where there are too many.
  std::size_t column_of(const std::string& path, std::size_t before);

  std::vector<std::string> paths_;
  std::unordered_map<std::string, std::size_t> columns_;
  std::vector<std::size_t> order_;
  std::vector<std::vector<const Node*>> rows_;
};

}  // namespace tiku

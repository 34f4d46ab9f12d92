#pragma once

#include <string_view>
#include <vector>

#include "format/node_store.h"
#include "interop/fields/field_roles.h"

namespace tiku {

/// What the name of each column says; words that mean something only beside others say nothing.
std::vector<ColumnRole> roles_by_name(const RecordFields& records);

/// A record of which all fields are known, under the names by which the reader of records knows
/// them; what is in other maps is lifted out of them. Fields that are nothing keep their names.
/// `records` is the table that the roles were found in, `named` what its columns are called.
class RecordNaming {
 public:
  RecordNaming(const RecordFields& records, const FieldRoles& roles,
               const std::vector<ColumnRole>& named);

  Node rename(const Node& record, const Node* key, NodeStore& store) const;

 private:
  struct Part {
    std::string path;
    /// Empty where the record's own is known.
    std::string_view name;
    ColumnRole role = ColumnRole::none;
  };

  void add(std::size_t column, ColumnRole role, std::string_view name);
  const Part* part_at(std::string_view path) const;

  const RecordFields& records_;
  const FieldRoles& roles_;
  std::vector<Part> parts_;
  /// Fields whose names say what they cannot be.
  std::vector<std::string> dropped_;
};

}  // namespace tiku

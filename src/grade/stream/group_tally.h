#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tiku {

/// Sums over the plain rows of one group, in units: what its summary is made of.
struct GroupSums {
  std::int64_t rows = 0;
  /// Rows by total; the index counts units from the least total.
  std::vector<std::int64_t> by_total;
  /// Per item: its points, and their squares.
  std::vector<std::int64_t> points;
  std::vector<std::int64_t> squares;
  /// Per unit of several items (PlainPaper::joint_unit_of): sum of squares of its points.
  std::vector<std::int64_t> unit_squares;
};

/// By value of the column that rows are grouped by.
using SumsByGroup = std::map<std::string, GroupSums>;

/// The groups that one thread comes across.
class GroupTally {
 public:
  GroupTally(std::size_t items, std::size_t totals, std::size_t units)
      : items_(items), totals_(totals), units_(units) {}

  GroupSums& of(std::string_view group) {
    return last_ != nullptr && group == last_name_ ? *last_ : find(group);
  }

  /// Groups without number take more room than rows that are held.
  bool is_too_large() const;

  void add_to(SumsByGroup& groups) const;

 private:
  struct TextHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };

  GroupSums& find(std::string_view group);

  std::size_t items_;
  std::size_t totals_;
  std::size_t units_;
  std::unordered_map<std::string, GroupSums, TextHash, std::equal_to<>> groups_;
  std::string_view last_name_;  // of the row before: files are often sorted by group
  GroupSums* last_ = nullptr;
};

/// Adds, or with a sign of -1 takes away.
void combine(SumsByGroup& groups, const SumsByGroup& others, std::int64_t sign);

}  // namespace tiku

#include "grade/stream/group_tally.h"

#include <algorithm>

namespace tiku {
namespace {

/// Of all groups of a thread.
constexpr std::size_t kMostBytes = std::size_t{5} << 20;

void add(std::vector<std::int64_t>& sums, const std::vector<std::int64_t>& others,
         std::int64_t sign) {
  sums.resize(std::max(sums.size(), others.size()));
  for (std::size_t i = 0; i < others.size(); ++i) {
    sums[i] += sign * others[i];
  }
}

}  // namespace

GroupSums& GroupTally::find(std::string_view group) {
  auto found = groups_.find(group);
  if (found == groups_.end()) {
    found = groups_.try_emplace(std::string(group)).first;
    GroupSums& sums = found->second;
    sums.by_total.resize(totals_);
    sums.points.resize(items_);
    sums.squares.resize(items_);
    sums.unit_squares.resize(units_);
  }
  last_name_ = found->first;
  last_ = &found->second;
  return found->second;
}

bool GroupTally::is_too_large() const {
  const std::size_t numbers = totals_ + 2 * items_ + units_;
  return groups_.size() > 1 && groups_.size() * numbers * sizeof(std::int64_t) > kMostBytes;
}

void GroupTally::add_to(SumsByGroup& groups) const {
  for (const auto& [name, sums] : groups_) {
    combine(groups, {{name, sums}}, 1);
  }
}

void combine(SumsByGroup& groups, const SumsByGroup& others, std::int64_t sign) {
  for (const auto& [name, sums] : others) {
    GroupSums& group = groups[name];
    group.rows += sign * sums.rows;
    add(group.by_total, sums.by_total, sign);
    add(group.points, sums.points, sign);
    add(group.squares, sums.squares, sign);
    add(group.unit_squares, sums.unit_squares, sign);
  }
}

}  // namespace tiku

#include "stats/groups.h"

#include <algorithm>
#include <map>

#include "stats/score_table.h"

namespace tiku {
namespace {

std::string value_of(const Grading& grading, const Candidate& candidate,
                     const std::string& column) {
  const std::vector<std::string>& names = grading.extra_columns;
  const auto found = std::find(names.begin(), names.end(), column);
  if (found == names.end()) {
    return candidate.who.group;
  }
  const auto index = static_cast<std::size_t>(found - names.begin());
  return index < candidate.extra.size() ? candidate.extra[index] : std::string();
}

}  // namespace

std::vector<GroupStatistics> analyse_groups(const Grading& grading, const std::string& column) {
  std::map<std::string, std::vector<Candidate>> members;
  for (const Candidate& candidate : grading.candidates) {
    if (candidate.in_statistics) {
      members[value_of(grading, candidate, column)].push_back(candidate);
    }
  }
  Grading part = grading;
  std::vector<GroupStatistics> groups;
  for (auto& [name, candidates] : members) {
    part.candidates = std::move(candidates);
    groups.push_back({name, summarise(part, make_score_table(part))});
  }
  return groups;
}

}  // namespace tiku

#include "stats/groups.h"

#include "stats/score_table.h"

namespace tiku {

std::vector<GroupStatistics> analyse_groups(const ExamFacts& facts, const ExamTables& tables) {
  std::vector<GroupStatistics> groups;
  for (const auto& [name, sums] : tables.groups) {
    groups.push_back({name, summarise(facts, table_of_sums(facts, tables.scale, sums))});
  }
  return groups;
}

}  // namespace tiku

#include "stats/analysis.h"

#include "stats/score_table.h"
#include "stats/tabulate.h"

namespace tiku {

Analysis analyse(const ExamFacts& facts, const ExamTables& tables, std::size_t threads) {
  const ScoreTable table = make_score_table(facts, tables, threads);
  Analysis analysis;
  analysis.summary = summarise(facts, table);
  analysis.items = analyse_items(facts, tables, table, threads);
  analysis.sections = analyse_sections(facts, tables);
  analysis.groups = analyse_groups(facts, tables);
  return analysis;
}

Analysis analyse(const Grading& grading, const std::string& by) {
  return analyse(facts_of(grading), tabulate(grading, by));
}

}  // namespace tiku

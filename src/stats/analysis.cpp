#include "stats/analysis.h"

namespace tiku {

Analysis analyse(const Grading& grading, const std::string& by) {
  const ScoreTable table = make_score_table(grading);
  Analysis analysis;
  analysis.summary = summarise(grading, table);
  analysis.items = analyse_items(grading, table);
  analysis.sections = analyse_sections(grading);
  if (!by.empty()) {
    analysis.groups = analyse_groups(grading, by);
  }
  return analysis;
}

}  // namespace tiku

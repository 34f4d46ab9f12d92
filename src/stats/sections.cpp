#include "stats/sections.h"

#include <algorithm>

namespace tiku {
namespace {

SectionStatistics analyse(const SectionSums& sums, std::size_t section) {
  SectionStatistics result;
  result.section = section;
  result.n = sums.n;
  if (result.n == 0) {
    result.mean = result.max = result.share = Why::no_candidates;
    return result;
  }
  result.mean = (sums.score / Rational(result.n)).to_double();
  result.max = (sums.max / Rational(result.n)).to_double();
  result.share = (sums.score / sums.max).to_double();
  return result;
}

}  // namespace

std::vector<SectionStatistics> analyse_sections(const ExamFacts& facts, const ExamTables& tables) {
  std::vector<SectionStatistics> sections;
  for (std::size_t s = 0; s < tables.sections.size(); ++s) {
    const bool counts =
        std::any_of(facts.items.begin(), facts.items.end(), [s](const GradedItem& item) {
          return item.counts && item.item.section == static_cast<std::int64_t>(s);
        });
    if (counts) {
      sections.push_back(analyse(tables.sections[s], s));
    }
  }
  return sections;
}

}  // namespace tiku

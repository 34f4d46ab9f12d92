#include "stats/sections.h"

#include <algorithm>

#include "model/bank.h"

namespace tiku {
namespace {

SectionStatistics analyse(const Grading& grading, std::size_t section) {
  SectionStatistics result;
  result.section = section;
  Rational score;
  Rational max;
  for (const Candidate& candidate : grading.candidates) {
    if (candidate.in_statistics && !candidate.sections[section].max.is_zero()) {
      ++result.n;
      score += candidate.sections[section].score;
      max += candidate.sections[section].max;
    }
  }
  if (result.n == 0) {
    result.mean = result.max = result.share = Why::no_candidates;
    return result;
  }
  result.mean = (score / Rational(result.n)).to_double();
  result.max = (max / Rational(result.n)).to_double();
  result.share = (score / max).to_double();
  return result;
}

}  // namespace

std::vector<SectionStatistics> analyse_sections(const Grading& grading) {
  std::vector<SectionStatistics> sections;
  for (std::size_t s = 0; s < grading.bank->sections.size(); ++s) {
    const bool counts =
        std::any_of(grading.items.begin(), grading.items.end(), [s](const GradedItem& item) {
          return item.counts && item.item.section == static_cast<std::int64_t>(s);
        });
    if (counts) {
      sections.push_back(analyse(grading, s));
    }
  }
  return sections;
}

}  // namespace tiku

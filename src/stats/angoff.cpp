#include "stats/angoff.h"

#include <cmath>

namespace tiku {
namespace {

void add_spread(AngoffResult& result) {
  const auto n = static_cast<double>(result.judges.size());
  if (result.judges.size() < 2) {
    result.sd = result.se = Why::too_few_judges;
    return;
  }
  Rational squares;
  for (const AngoffResult::Sum& sum : result.judges) {
    const Rational away = sum.points - result.cut;
    squares += away * away;
  }
  const double sd = std::sqrt(squares.to_double() / (n - 1));
  result.sd = sd;
  result.se = sd / std::sqrt(n);
}

}  // namespace

AngoffResult analyse_angoff(const ExamFacts& facts, const ExamTables& tables,
                            const std::vector<AngoffJudge>& judges) {
  AngoffResult result;
  Rational all;
  for (const AngoffJudge& judge : judges) {
    Rational sum;
    for (const ScoredItem& column : scored_items(facts.items)) {
      const GradedItem& item = facts.items[column.item];
      if (const std::optional<Rational>& share = judge.shares[column.item]) {
        sum += *share * item.max;
      } else {
        result.missing.push_back(judge.name + ": " + item.id());
      }
    }
    all += sum;
    result.judges.push_back({judge.name, sum});
  }
  if (judges.empty()) {
    result.sd = result.se = Why::too_few_judges;
    return result;
  }
  result.cut = all / Rational(static_cast<std::int64_t>(judges.size()));
  add_spread(result);
  const std::int64_t line = (result.cut * Rational(tables.scale)).ceil();
  for (const auto& [total, n] : tables.all.totals) {
    result.pass_n += total >= line ? n : 0;
  }
  return result;
}

}  // namespace tiku

// A section with `choose` counts the best k of its questions (a case is one question). Everything
// is exact.
#include "grade/totals.h"

#include <algorithm>

namespace tiku {
namespace {

/// One question of the paper, its parts added up.
struct Unit {
  std::int64_t section = -1;
  std::vector<std::size_t> items;
  Rational score;
  Rational most;
  Rational max;
};

std::vector<Unit> units_of(const Grading& grading, const Candidate& candidate) {
  std::vector<Unit> units;
  const Question* before = nullptr;
  for (std::size_t i = 0; i < grading.items.size(); ++i) {
    const GradedItem& graded = grading.items[i];
    const Cell cell = cell_of(grading, candidate, i);
    if (!graded.counts || cell.state == State::not_presented) {
      continue;
    }
    const Question* question =
        graded.item.parent != nullptr ? graded.item.parent : graded.item.question;
    if (question != before) {
      units.push_back({});
      units.back().section = graded.item.section;
      before = question;
    }
    Unit& unit = units.back();
    unit.items.push_back(i);
    unit.score += cell.points;
    unit.most += cell.state == State::pending ? graded.max : cell.points;
    unit.max += graded.max;
  }
  return units;
}

std::optional<std::int64_t> choose_of(const Bank& bank, std::int64_t section) {
  return section < 0 ? std::nullopt : bank.sections[static_cast<std::size_t>(section)].choose;
}

/// The sum of the `k` largest.
Rational best(std::vector<Rational> values, std::int64_t k) {
  if (static_cast<std::size_t>(k) < values.size()) {
    std::stable_sort(values.begin(), values.end(),
                     [](const Rational& a, const Rational& b) { return a > b; });
  }
  Rational sum;
  for (std::size_t i = 0; i < values.size() && i < static_cast<std::size_t>(k); ++i) {
    sum += values[i];
  }
  return sum;
}

struct Sums {
  Rational score, most, max;

  Sums& operator+=(const Sums& other) {
    score += other.score;
    most += other.most;
    max += other.max;
    return *this;
  }
};

Sums sums_of_section(const std::vector<const Unit*>& units, std::optional<std::int64_t> choose) {
  std::vector<Rational> scores;
  std::vector<Rational> most;
  std::vector<Rational> max;
  for (const Unit* unit : units) {
    scores.push_back(unit->score);
    most.push_back(unit->most);
    max.push_back(unit->max);
  }
  const std::int64_t k = choose.value_or(static_cast<std::int64_t>(units.size()));
  return {best(scores, k), best(most, k), best(max, k)};
}

/// Items of the questions that did not make it among the best `choose`; the earlier question wins a
/// tie.
void note_not_chosen(std::vector<const Unit*> units, std::int64_t choose,
                     std::vector<std::size_t>& not_chosen) {
  std::stable_sort(units.begin(), units.end(),
                   [](const Unit* a, const Unit* b) { return a->score > b->score; });
  for (std::size_t i = static_cast<std::size_t>(choose); i < units.size(); ++i) {
    not_chosen.insert(not_chosen.end(), units[i]->items.begin(), units[i]->items.end());
  }
}

void count_states(const Grading& grading, Candidate& candidate) {
  candidate.counts = {};
  for (std::size_t i = 0; i < grading.items.size(); ++i) {
    if (!grading.items[i].counts) {
      continue;
    }
    const Cell cell = cell_of(grading, candidate, i);
    if (cell.not_chosen && cell.state != State::pending) {
      continue;
    }
    switch (cell.state) {
      case State::correct:
        ++candidate.counts.correct;
        break;
      case State::partial:
        ++candidate.counts.partial;
        break;
      case State::wrong:
        ++candidate.counts.wrong;
        break;
      case State::blank:
        ++candidate.counts.blank;
        break;
      case State::invalid:
        ++candidate.counts.invalid;
        break;
      case State::pending:
        ++candidate.counts.pending;
        break;
      case State::not_presented:
        break;
    }
  }
}

/// What the pass rule looks at, for confirmed points or for the best that can still happen.
struct Standing {
  Rational score;
  std::vector<Rational> sections;
};

std::vector<std::string> failed_rules(const Grading& grading, const Candidate& candidate,
                                      const Standing& standing) {
  std::vector<std::string> failed;
  const PassRule& pass = grading.pass;
  if (pass.total && standing.score < pass.total->of(candidate.max)) {
    failed.emplace_back("total");
  }
  for (const PassRule::SectionRule& rule : pass.sections) {
    for (std::size_t s = 0; s < candidate.sections.size(); ++s) {
      const bool named = grading.bank->sections[s].title == rule.title;
      if (named && standing.sections[s] < rule.least.of(candidate.sections[s].max)) {
        failed.push_back(rule.title);
      }
    }
  }
  return failed;
}

void decide(const Grading& grading, Candidate& candidate, const Standing& confirmed,
            const Standing& best_case) {
  candidate.failed_rules.clear();
  if (grading.pass.empty()) {
    candidate.outcome = Outcome::none;
  } else if (failed_rules(grading, candidate, confirmed).empty()) {
    candidate.outcome = Outcome::pass;
  } else {
    candidate.failed_rules = failed_rules(grading, candidate, best_case);
    candidate.outcome = candidate.failed_rules.empty() ? Outcome::pending : Outcome::fail;
  }
}

}  // namespace

void add_up(const Grading& grading, Candidate& candidate) {
  candidate.not_chosen.clear();
  const Bank& bank = *grading.bank;
  const std::vector<Unit> units = units_of(grading, candidate);
  candidate.sections.assign(bank.sections.size(), {});
  Standing confirmed{{}, std::vector<Rational>(bank.sections.size())};
  Standing best_case = confirmed;
  Sums total;
  for (std::int64_t s = -1; s < static_cast<std::int64_t>(bank.sections.size()); ++s) {
    std::vector<const Unit*> own;
    for (const Unit& unit : units) {
      if (unit.section == s) {
        own.push_back(&unit);
      }
    }
    const std::optional<std::int64_t> choose = choose_of(bank, s);
    const Sums sums = sums_of_section(own, choose);
    total += sums;
    if (choose) {
      note_not_chosen(own, *choose, candidate.not_chosen);
    }
    if (s >= 0) {
      const auto index = static_cast<std::size_t>(s);
      candidate.sections[index] = {sums.score, sums.max};
      confirmed.sections[index] = sums.score;
      best_case.sections[index] = sums.most;
    }
  }
  std::sort(candidate.not_chosen.begin(), candidate.not_chosen.end());
  candidate.score = candidate.least = confirmed.score = total.score;
  candidate.most = best_case.score = total.most;
  candidate.max = total.max;
  count_states(grading, candidate);
  decide(grading, candidate, confirmed, best_case);
}

}  // namespace tiku

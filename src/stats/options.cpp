// A wrong option is a miskey suspect if its choosers are stronger on the other items than those of
// the key, and non-functional below 5 % or with a positive correlation (Tarrant et al. 2009).
#include "stats/options.h"

#include <algorithm>
#include <cmath>

namespace tiku {
namespace {

/// Sums over the candidates who gave one answer, in units of the table.
struct Tally {
  std::int64_t n = 0;
  WideInt totals = 0;
  WideInt rests = 0;
  /// Candidates by the weight of their score group in either tail; integers, so that order cannot
  /// matter.
  std::vector<std::int64_t> by_group;

  void add(const Tally& other) {
    n += other.n;
    totals += other.totals;
    rests += other.rests;
    by_group.resize(std::max(by_group.size(), other.by_group.size()));
    for (std::size_t g = 0; g < other.by_group.size(); ++g) {
      by_group[g] += other.by_group[g];
    }
  }
};

struct Counted {
  std::vector<Tally> by_response;
  Tally all;
  WideInt rest_squares = 0;
};

std::size_t group_of(const ScoreTable& table, std::int64_t total) {
  const auto found = std::lower_bound(
      table.groups.begin(), table.groups.end(), total,
      [](const ScoreTable::Group& group, std::int64_t t) { return group.total < t; });
  return static_cast<std::size_t>(found - table.groups.begin());
}

Counted count(const Grading& grading, const ScoreTable& table, std::size_t item) {
  Counted counted;
  counted.by_response.resize(grading.items[item].responses.size());
  for (const Candidate& candidate : grading.candidates) {
    if (!candidate.in_statistics || candidate.answers[item] == kNotPresented) {
      continue;
    }
    const std::int64_t total = to_units(candidate.score, table.scale);
    const std::int64_t rest =
        total - to_units(cell_of(grading, candidate, item).points, table.scale);
    for (Tally* tally : {&counted.by_response[candidate.answers[item]], &counted.all}) {
      tally->by_group.resize(table.groups.size());
      ++tally->by_group[group_of(table, total)];
      ++tally->n;
      tally->totals += total;
      tally->rests += rest;
    }
    counted.rest_squares += static_cast<WideInt>(rest) * rest;
  }
  return counted;
}

double tail_share(const Tally& tally, const std::vector<double>& weights, double places) {
  double sum = 0;
  for (std::size_t g = 0; g < tally.by_group.size(); ++g) {
    sum += weights[g] * static_cast<double>(tally.by_group[g]);
  }
  return sum / places;
}

/// Pearson's r of "chose it" with the rest score.
Figure rest_correlation(const Counted& counted, const Tally& tally) {
  const WideInt n = counted.all.n;
  const WideInt rest = n * counted.rest_squares - counted.all.rests * counted.all.rests;
  const WideInt pick = n * tally.n - static_cast<WideInt>(tally.n) * tally.n;
  if (rest == 0 || pick == 0) {
    return Why::no_variance;
  }
  const WideInt both = n * tally.rests - static_cast<WideInt>(tally.n) * counted.all.rests;
  return static_cast<double>(both) /
         (std::sqrt(static_cast<double>(rest)) * std::sqrt(static_cast<double>(pick)));
}

OptionStatistics figures(const Counted& counted, const Tally& tally, const ScoreTable& table,
                         const Tails& tails) {
  OptionStatistics option;
  option.n = tally.n;
  if (counted.all.n == 0) {
    option.share = option.upper = option.lower = option.mean_total = option.r_rest =
        Why::no_candidates;
    return option;
  }
  option.share = static_cast<double>(tally.n) / static_cast<double>(counted.all.n);
  option.upper = tail_share(tally, tails.upper, tails.places);
  option.lower = tail_share(tally, tails.lower, tails.places);
  option.mean_total = Why::no_candidates;
  if (tally.n > 0) {
    option.mean_total = static_cast<double>(tally.totals) / static_cast<double>(tally.n) /
                        static_cast<double>(table.scale);
  }
  option.r_rest = table.complete ? rest_correlation(counted, tally) : Figure(Why::different_papers);
  return option;
}

/// Labels whose ticks are counted, and whether each is in the key.
struct Choice {
  std::string label;
  bool key = false;
};

std::vector<Choice> choices_of(const Question& question) {
  std::vector<Choice> choices;
  if (question.type == QuestionType::judge) {
    return {{"对", question.truth || question.either_truth},
            {"错", !question.truth || question.either_truth}};
  }
  for (const Option& option : question.options) {
    const bool key = std::find(question.right.begin(), question.right.end(), option.label) !=
                     question.right.end();
    choices.push_back({option.label, key});
  }
  return choices;
}

bool has_pick(const Question& question, const Response& response, std::size_t choice) {
  if (response.kind != Response::Kind::answered) {
    return false;
  }
  if (question.type == QuestionType::judge) {
    return response.truth == (choice == 0);
  }
  return std::find(response.picks.begin(), response.picks.end(), choice) != response.picks.end();
}

void add_flags(std::vector<OptionStatistics>& options, const Counted& counted) {
  double best_key = 0;
  for (const OptionStatistics& option : options) {
    best_key =
        option.key && option.r_rest.value ? std::max(best_key, *option.r_rest.value) : best_key;
  }
  for (OptionStatistics& option : options) {
    if (option.key || counted.all.n == 0) {
      continue;
    }
    const bool strong = option.r_rest.value && *option.r_rest.value > best_key;
    const bool rare = *option.share.value < 0.05;
    if (strong) {
      option.flags.emplace_back("miskey");
    }
    if (rare || (option.r_rest.value && *option.r_rest.value > 0)) {
      option.flags.emplace_back("nonfunctional");
    }
  }
}

/// The commonest answers to a blank that got nothing, at most five.
std::vector<OptionStatistics> commonest_failures(const GradedItem& item, const Counted& counted,
                                                 const ScoreTable& table, const Tails& tails) {
  std::vector<OptionStatistics> answers;
  for (std::size_t r = 0; r < item.responses.size(); ++r) {
    const JudgedResponse& response = item.responses[r];
    if (counted.by_response[r].n == 0 || response.judgement.state != State::wrong) {
      continue;
    }
    OptionStatistics answer = figures(counted, counted.by_response[r], table, tails);
    answer.label = response.response.normalised;
    answers.push_back(std::move(answer));
  }
  std::stable_sort(answers.begin(), answers.end(),
                   [](const OptionStatistics& a, const OptionStatistics& b) {
                     return a.n != b.n ? a.n > b.n : a.label < b.label;
                   });
  answers.resize(std::min<std::size_t>(answers.size(), 5));
  return answers;
}

}  // namespace

std::vector<OptionStatistics> analyse_options(const Grading& grading, const ScoreTable& table,
                                              const Tails& tails, std::size_t column) {
  const GradedItem& item = grading.items[table.columns[column].item];
  const Question& question = *item.item.question;
  const Counted counted = count(grading, table, table.columns[column].item);
  if (question.type == QuestionType::fill) {
    return commonest_failures(item, counted, table, tails);
  }
  std::vector<OptionStatistics> options;
  const std::vector<Choice> choices = choices_of(question);
  for (std::size_t c = 0; c < choices.size(); ++c) {
    Tally tally;
    for (std::size_t r = 0; r < item.responses.size(); ++r) {
      if (has_pick(question, item.responses[r].response, c)) {
        tally.add(counted.by_response[r]);
      }
    }
    options.push_back(figures(counted, tally, table, tails));
    options.back().label = choices[c].label;
    options.back().key = choices[c].key;
  }
  add_flags(options, counted);
  return options;
}

}  // namespace tiku

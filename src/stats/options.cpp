// A wrong option is a miskey suspect if its choosers are stronger on the other items than those of
// the key, and non-functional below 5 % or with a positive correlation (Tarrant et al. 2009).
#include "stats/options.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace tiku {
namespace {

constexpr std::size_t kMostAnswers = 5;

/// Who gave one answer, in the order of the answers.
using SameAnswer = std::span<const AnswerCount>;

/// Sums over the candidates who gave one answer, in units of the table.
struct Tally {
  std::int64_t n = 0;
  WideInt totals = 0;
  WideInt rests = 0;
  /// How many are in each group of the table.
  std::vector<std::int64_t> by_group;

  explicit Tally(const ScoreTable& table) : by_group(table.groups.size()), table_(&table) {}

  void add(SameAnswer answer) {
    for (const AnswerCount& count : answer) {
      n += count.n;
      totals += static_cast<WideInt>(count.total) * count.n;
      rests += static_cast<WideInt>(count.total - count.points) * count.n;
      by_group[table_->group_of(count.total)] += count.n;
    }
  }

 private:
  const ScoreTable* table_;
};

/// Calls take(run) for every answer that was given.
template <class Take>
void each_answer(const ScoreTable::Column& column, Take take) {
  const SameAnswer all(column.answers);
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    while (end < all.size() && all[end].response == all[begin].response) {
      ++end;
    }
    take(all.subspan(begin, end - begin));
  }
}

/// What was answered to one item.
struct Counted {
  const ScoreTable& table;
  const Tails& tails;
  const ScoreTable::Column& column;
  std::int64_t n = 0;
  WideInt rests = 0;
  WideInt rest_squares = 0;
};

Counted count(const ScoreTable::Column& column, const ScoreTable& table, const Tails& tails) {
  Counted counted{table, tails, column};
  for (const AnswerCount& answer : column.answers) {
    const WideInt rest = answer.total - answer.points;
    counted.n += answer.n;
    counted.rests += rest * answer.n;
    counted.rest_squares += rest * rest * answer.n;
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
  const WideInt n = counted.n;
  const WideInt rest = n * counted.rest_squares - counted.rests * counted.rests;
  const WideInt pick = n * tally.n - static_cast<WideInt>(tally.n) * tally.n;
  if (rest == 0 || pick == 0) {
    return Why::no_variance;
  }
  const WideInt both = n * tally.rests - static_cast<WideInt>(tally.n) * counted.rests;
  return static_cast<double>(both) /
         (std::sqrt(static_cast<double>(rest)) * std::sqrt(static_cast<double>(pick)));
}

OptionStatistics figures(const Counted& counted, const Tally& tally) {
  OptionStatistics option;
  option.n = tally.n;
  if (counted.n == 0) {
    option.share = option.upper = option.lower = option.mean_total = option.r_rest =
        Why::no_candidates;
    return option;
  }
  option.share = static_cast<double>(tally.n) / static_cast<double>(counted.n);
  option.upper = tail_share(tally, counted.tails.upper, counted.tails.places);
  option.lower = tail_share(tally, counted.tails.lower, counted.tails.places);
  option.mean_total = Why::no_candidates;
  if (tally.n > 0) {
    option.mean_total = static_cast<double>(tally.totals) / static_cast<double>(tally.n) /
                        static_cast<double>(counted.table.scale);
  }
  option.r_rest =
      counted.table.complete ? rest_correlation(counted, tally) : Figure(Why::different_papers);
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
    if (option.key || counted.n == 0) {
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

/// The commonest answers to a blank that got nothing; what is read alike counts together.
std::vector<OptionStatistics> commonest_failures(const GradedItem& item, const Counted& counted) {
  std::map<std::string_view, std::vector<SameAnswer>> wrong;
  each_answer(counted.column, [&](SameAnswer answer) {
    const JudgedResponse& judged = item.responses[answer.front().response];
    if (judged.judgement.state == State::wrong) {
      wrong[judged.response.normalised].push_back(answer);
    }
  });

  struct Failure {
    std::string_view text;
    Tally tally;
  };

  std::vector<Failure> failures;
  for (const auto& [text, answers] : wrong) {
    failures.push_back({text, Tally(counted.table)});
    for (const SameAnswer& answer : answers) {
      failures.back().tally.add(answer);
    }
  }
  std::stable_sort(failures.begin(), failures.end(),
                   [](const Failure& a, const Failure& b) { return a.tally.n > b.tally.n; });
  failures.resize(std::min(failures.size(), kMostAnswers), {"", Tally(counted.table)});
  std::vector<OptionStatistics> options;
  for (const Failure& failure : failures) {
    options.push_back(figures(counted, failure.tally));
    options.back().label = failure.text;
  }
  return options;
}

/// Of every choice those who picked it.
std::vector<Tally> tally_picks(const GradedItem& item, std::size_t choices,
                               const Counted& counted) {
  std::vector<Tally> tallies(choices, Tally(counted.table));
  each_answer(counted.column, [&](SameAnswer answer) {
    const Response& response = item.responses[answer.front().response].response;
    for (std::size_t c = 0; c < choices; ++c) {
      if (has_pick(*item.item.question, response, c)) {
        tallies[c].add(answer);
      }
    }
  });
  return tallies;
}

}  // namespace

std::vector<OptionStatistics> analyse_options(const GradedItem& item, const ScoreTable& table,
                                              const ScoreTable::Column& column,
                                              const Tails& tails) {
  const Question& question = *item.item.question;
  const Counted counted = count(column, table, tails);
  if (question.type == QuestionType::fill) {
    return commonest_failures(item, counted);
  }
  std::vector<OptionStatistics> options;
  const std::vector<Choice> choices = choices_of(question);
  const std::vector<Tally> tallies = tally_picks(item, choices.size(), counted);
  for (std::size_t c = 0; c < choices.size(); ++c) {
    options.push_back(figures(counted, tallies[c]));
    options.back().label = choices[c].label;
    options.back().key = choices[c].key;
  }
  add_flags(options, counted);
  return options;
}

std::vector<AnswerSet> commonest_sets(const GradedItem& item, const ScoreTable::Column& column) {
  const QuestionType type = item.item.question->type;
  if (type != QuestionType::multiple && type != QuestionType::indeterminate) {
    return {};
  }
  std::map<std::string, AnswerSet> by_labels;
  std::int64_t all = 0;
  each_answer(column, [&](SameAnswer answer) {
    const JudgedResponse& judged = item.responses[answer.front().response];
    std::int64_t n = 0;
    for (const AnswerCount& count : answer) {
      n += count.n;
    }
    all += n;
    if (judged.response.kind == Response::Kind::answered) {
      AnswerSet& set = by_labels[judged.response.normalised];
      set.n += n;
      set.right = judged.judgement.state == State::correct;
    }
  });
  std::vector<AnswerSet> sets;
  for (auto& [labels, set] : by_labels) {
    set.labels = labels;
    set.share = static_cast<double>(set.n) / static_cast<double>(all);
    sets.push_back(std::move(set));
  }
  std::stable_sort(sets.begin(), sets.end(),
                   [](const AnswerSet& a, const AnswerSet& b) { return a.n > b.n; });
  sets.resize(std::min(sets.size(), kMostAnswers));
  return sets;
}

}  // namespace tiku

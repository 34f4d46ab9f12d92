// Every set of ticks counts, but few of them earn something else: an option map is a sum, which
// each set takes over from one with a tick less; every other policy sees hits and false picks only.
#include "grade/guess.h"

#include <algorithm>
#include <bit>

#include "grade/judge.h"
#include "grade/option_map.h"
#include "grade/policies.h"

namespace tiku {
namespace {

constexpr std::size_t kMostOptions = 12;

/// A bit for each option that is ticked.
using Set = std::uint32_t;

Set all_options(const Question& question) {
  return (Set{1} << question.options.size()) - 1;
}

std::size_t size_of(Set set) {
  return static_cast<std::size_t>(std::popcount(set));
}

/// Whether a candidate may tick these: at least one, of a single choice no more.
bool may_tick(Set set, const Question& question) {
  return set != 0 && (question.type != QuestionType::single || size_of(set) == 1);
}

Rational mean_of_option_map(const Question& question) {
  std::vector<Rational> sums(all_options(question) + 1);
  Rational total;
  std::int64_t sets = 0;
  for (Set set = 1; set < sums.size(); ++set) {
    const auto lowest = static_cast<std::size_t>(std::countr_zero(set));
    sums[set] =
        sums[set & (set - 1)] + points_of_option(question.policy, question.options[lowest].label);
    if (may_tick(set, question)) {
      total += within_limits(question.policy, question.points, sums[set]);
      ++sets;
    }
  }
  return total / Rational(sets);
}

/// The right options of one list, and what ticks earn by it.
struct Key {
  Set right = 0;
  /// By hits, then false picks.
  std::vector<std::vector<Rational>> points;
  /// The same, as places in the list of all amounts.
  std::vector<std::vector<std::size_t>> ranks;
};

Key key_of(const Question& question, const std::vector<std::string>& labels) {
  Key key;
  for (std::size_t option = 0; option < question.options.size(); ++option) {
    const bool right =
        std::find(labels.begin(), labels.end(), question.options[option].label) != labels.end();
    key.right |= right ? Set{1} << option : 0;
  }
  const Policy* policy = find_policy(question.policy.name);
  const std::size_t wrong = question.options.size() - size_of(key.right);
  for (std::size_t hits = 0; hits <= size_of(key.right); ++hits) {
    std::vector<Rational>& row = key.points.emplace_back();
    for (std::size_t false_picks = 0; false_picks <= wrong; ++false_picks) {
      const Ticks ticks{static_cast<std::int64_t>(question.options.size()),
                        static_cast<std::int64_t>(labels.size()), static_cast<std::int64_t>(hits),
                        static_cast<std::int64_t>(false_picks)};
      // A formula never sees an empty response.
      row.push_back(hits + false_picks == 0 ? Rational(0)
                                            : policy->score(policy_case(question, ticks)));
    }
  }
  return key;
}

/// Every amount that the ticks of a question can earn, in order; sets the ranks.
std::vector<Rational> rank(std::vector<Key>& keys) {
  std::vector<Rational> amounts;
  for (const Key& key : keys) {
    for (const std::vector<Rational>& row : key.points) {
      amounts.insert(amounts.end(), row.begin(), row.end());
    }
  }
  std::sort(amounts.begin(), amounts.end());
  amounts.erase(std::unique(amounts.begin(), amounts.end()), amounts.end());
  for (Key& key : keys) {
    for (const std::vector<Rational>& row : key.points) {
      std::vector<std::size_t>& ranks = key.ranks.emplace_back();
      for (const Rational& points : row) {
        const auto found = std::lower_bound(amounts.begin(), amounts.end(), points);
        ranks.push_back(static_cast<std::size_t>(found - amounts.begin()));
      }
    }
  }
  return amounts;
}

/// Of several lists of right options, the best counts.
Rational mean_of_ticks(const Question& question) {
  std::vector<Key> keys{key_of(question, question.right)};
  for (const std::vector<std::string>& also : question.also_right) {
    keys.push_back(key_of(question, also));
  }
  const std::vector<Rational> amounts = rank(keys);
  std::vector<std::int64_t> times(amounts.size());
  for (Set set = 1; set <= all_options(question); ++set) {
    if (!may_tick(set, question)) {
      continue;
    }
    std::size_t best = 0;
    for (const Key& key : keys) {
      best = std::max(best, key.ranks[size_of(set & key.right)][size_of(set & ~key.right)]);
    }
    ++times[best];
  }
  Rational total;
  std::int64_t sets = 0;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    total += amounts[i] * Rational(times[i]);
    sets += times[i];
  }
  return total / Rational(sets);
}

Rational points_of_everything(const Question& question) {
  if (question.type == QuestionType::single) {
    return *question.policy.invalid;  // two ticks on a single choice
  }
  Response response;
  response.kind = Response::Kind::answered;
  for (std::size_t option = 0; option < question.options.size(); ++option) {
    response.picks.push_back(option);
  }
  return judge(question, response).points;
}

}  // namespace

std::optional<GuessShares> guess_shares(const Question& question) {
  const std::size_t options = question.options.size();
  const bool has_key = question.keyed && !question.right.empty();
  if (!question.is_choice() || !has_key || question.points <= Rational(0) || options == 0 ||
      options > kMostOptions) {
    return std::nullopt;
  }
  const bool is_map = question.policy.name == policy_option_map.name;
  const Rational random = is_map ? mean_of_option_map(question) : mean_of_ticks(question);
  return GuessShares{points_of_everything(question) / question.points, random / question.points};
}

}  // namespace tiku

// The slow obvious scorer: plain sets and sums, every matching tried. It must not share scoring
// code with judge.cpp, the policies, fill.cpp or rubric.cpp: tests compare the two.

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "grade/judge.h"
#include "grade/reference_ticks.h"
#include "sheet/fill_text.h"

namespace tiku {
namespace {

/// A scored answer as state and points, by the rule that judge.h states.
Judgement scored(const Question& question, const Rational& points, bool is_key) {
  Judgement result;
  result.points = points;
  result.state = State::wrong;
  if (points > Rational(0)) {
    const bool full = points == question.points && question.policy.name != "option_map";
    result.state = full ? State::correct : State::partial;
  }
  if (is_key) {
    result.state = State::correct;
  }
  return result;
}

Judgement score_ticked(const Question& question, const Labels& options, const Labels& key,
                       const Labels& picked) {
  TickedSets ticked;
  ticked.options = options;
  ticked.key = key;
  ticked.picked = picked;
  ticked.points = question.points;
  ticked.spec = &question.policy;
  if (question.policy.argument) {
    const Amount& argument = *question.policy.argument;
    ticked.has_argument = true;
    ticked.argument = argument.is_share ? question.points * argument.value : argument.value;
  }
  return scored(question, reference_points(ticked), ticked.is_complete());
}

Judgement score_choice(const Question& question, const Response& response) {
  Labels options;
  for (const Option& option : question.options) {
    options.insert(option.label);
  }
  Labels picked;
  for (const std::size_t pick : response.picks) {
    picked.insert(question.options[pick].label);
  }
  std::vector<std::vector<std::string>> keys = question.also_right;
  keys.push_back(question.right);
  std::vector<Judgement> all;
  for (const std::vector<std::string>& key : keys) {
    all.push_back(score_ticked(question, options, Labels(key.begin(), key.end()), picked));
  }
  return *std::max_element(all.begin(), all.end(), [](const Judgement& a, const Judgement& b) {
    const bool worse_state = a.state != State::correct && b.state == State::correct;
    return a.points < b.points || (a.points == b.points && worse_state);
  });
}

Judgement score_truth(const Question& question, const Response& response) {
  const std::string said = response.truth ? "true" : "false";
  const std::string truth = question.truth ? "true" : "false";
  return score_ticked(question, {"true", "false"}, {question.either_truth ? said : truth}, {said});
}

Rational share_of(const Question& question, std::size_t blank, const std::string& written) {
  Rational best;
  for (const Variant& variant : question.fill.blanks[blank]) {
    const bool accepted = !trim(written).empty() && matches(variant, question.fill.match, written);
    if (accepted && variant.share > best) {
      best = variant.share;
    }
  }
  return best;
}

using Shares = std::vector<std::vector<Rational>>;  // of each slot, for each blank

/// The greatest sum of shares over every way to give the texts from `slot` on a blank not yet used.
Rational try_all(const Shares& shares, std::size_t slot, std::set<std::size_t>& used) {
  if (slot == shares.size()) {
    return 0;
  }
  Rational best = try_all(shares, slot + 1, used);
  for (std::size_t blank = 0; blank < shares[slot].size(); ++blank) {
    if (used.insert(blank).second) {
      best = std::max(best, shares[slot][blank] + try_all(shares, slot + 1, used));
      used.erase(blank);
    }
  }
  return best;
}

Shares all_shares(const Question& question, const std::vector<std::string>& written) {
  Shares shares;
  for (const std::string& text : written) {
    shares.emplace_back();
    for (std::size_t blank = 0; blank < question.fill.blanks.size(); ++blank) {
      shares.back().push_back(share_of(question, blank, text));
    }
  }
  return shares;
}

Judgement score_fill(const Question& question, const Response& response) {
  std::vector<std::string> written = response.blanks;
  const std::size_t slots = question.fill.any ? static_cast<std::size_t>(*question.fill.any)
                                              : question.fill.blanks.size();
  written.resize(slots);
  Rational shares;
  if (question.fill.any_order || question.fill.any) {
    std::set<std::size_t> used;
    shares = try_all(all_shares(question, written), 0, used);
  } else {
    for (std::size_t i = 0; i < slots; ++i) {
      shares += share_of(question, i, written[i]);
    }
  }
  const Rational count = static_cast<std::int64_t>(slots);
  const bool all_right = shares == count;
  if (question.policy.name == "all_blanks" || question.policy.name == "exact") {
    return scored(question, all_right ? question.points : Rational(0), all_right);
  }
  const Rational each = question.fill.points_per_blank.value_or(question.points / count);
  return scored(question, std::min(shares * each, question.points), all_right);
}

std::string plain(std::string_view text) {
  return fold_case(fold_width(collapse_spaces(trim(text))));
}

bool occurs(const std::string& answer, const std::string& phrase) {
  return !plain(phrase).empty() && plain(answer).find(plain(phrase)) != std::string::npos;
}

bool earns(const RubricPoint& point, const std::string& answer) {
  const auto found = [&answer](const std::string& phrase) { return occurs(answer, phrase); };
  const bool asks = !point.any.empty() || !point.all.empty();
  return asks && (point.any.empty() || std::any_of(point.any.begin(), point.any.end(), found)) &&
         std::all_of(point.all.begin(), point.all.end(), found) &&
         std::none_of(point.forbidden.begin(), point.forbidden.end(), found);
}

Judgement propose(const Question& question, const Response& response) {
  std::vector<Rational> earned;
  for (const RubricPoint& point : question.rubric->points) {
    if (earns(point, response.text)) {
      earned.push_back(point.points);
    }
  }
  std::sort(earned.rbegin(), earned.rend());
  const std::size_t need =
      question.rubric->need ? static_cast<std::size_t>(*question.rubric->need) : earned.size();
  Rational sum;
  for (std::size_t i = 0; i < std::min(need, earned.size()); ++i) {
    sum += earned[i];
  }
  Judgement result;
  result.state = State::pending;
  result.proposed = std::min(sum, question.points);
  return result;
}

Judgement declared(State state, const Rational& points) {
  Judgement result;
  result.state = state;
  result.points = points;
  return result;
}

bool says_nothing(const Question& question, const Response& response) {
  const bool written = std::any_of(response.blanks.begin(), response.blanks.end(),
                                   [](const std::string& blank) { return !trim(blank).empty(); });
  return (question.is_choice() && response.picks.empty()) ||
         (question.type == QuestionType::fill && !written) ||
         ((question.type == QuestionType::short_answer ||
           question.type == QuestionType::case_study) &&
          trim(response.text).empty());
}

Judgement score_answer(const Question& question, const Response& response) {
  switch (question.type) {
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      return score_choice(question, response);
    case QuestionType::judge:
      return score_truth(question, response);
    case QuestionType::fill:
      return score_fill(question, response);
    case QuestionType::short_answer:
    case QuestionType::case_study:
      return propose(question, response);
    case QuestionType::given:
      break;
  }
  if (response.given < *question.min_points || question.points < response.given) {
    return declared(State::invalid, *question.policy.invalid);
  }
  return scored(question, response.given, response.given == question.points);
}

}  // namespace

Judgement reference_judge(const Question& question, const Response& response) {
  const Response::Kind kind = response.kind;
  if (kind == Response::Kind::invalid) {
    return declared(State::invalid, *question.policy.invalid);
  }
  if (kind == Response::Kind::ambiguous) {
    return declared(State::pending, 0);
  }
  if (kind == Response::Kind::blank || says_nothing(question, response)) {
    return declared(State::blank, *question.policy.blank);
  }
  const bool no_key =
      question.is_choice() && question.right.empty() && question.policy.name != "option_map";
  if (question.type != QuestionType::given && (!question.keyed || no_key)) {
    return declared(State::pending, 0);
  }
  return score_answer(question, response);
}

}  // namespace tiku

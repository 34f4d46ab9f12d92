#include "grade/judge.h"

#include <algorithm>

#include "base/assert.h"
#include "base/text.h"
#include "grade/fill.h"
#include "grade/messages.h"
#include "grade/policies.h"
#include "grade/rubric.h"

namespace tiku {
namespace {

bool has_content(const Question& question, const Response& response) {
  switch (question.type) {
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      return !response.picks.empty();
    case QuestionType::fill:
      return std::any_of(response.blanks.begin(), response.blanks.end(),
                         [](const std::string& written) { return !trim(written).empty(); });
    case QuestionType::short_answer:
    case QuestionType::case_study:
      return !trim(response.text).empty();
    case QuestionType::judge:
    case QuestionType::given:
      return true;
  }
  return true;
}

Judgement judge_blank(const Question& question) {
  Judgement result;
  result.state = State::blank;
  result.points = *question.policy.blank;
  result.formula = text(msg::judged_blank, points_text(result.points));
  return result;
}

Judgement judge_invalid(const Question& question, const Response& response) {
  Judgement result;
  result.state = State::invalid;
  result.points = *question.policy.invalid;
  const std::string points = points_text(result.points);
  result.formula = response.explanation.empty()
                       ? text(msg::judged_invalid_plain, points)
                       : text(msg::judged_invalid, response.explanation, points);
  return result;
}

Judgement pending(Text why) {
  Judgement result;
  result.state = State::pending;
  result.formula = std::move(why);
  return result;
}

Judgement judge_ambiguous(const Response& response) {
  return pending(response.explanation.empty() ? text(msg::judged_ambiguous_plain)
                                              : text(msg::judged_ambiguous, response.explanation));
}

/// A policy that this version does not know cannot come out of a loader that reported no error.
const Policy& policy_of(const Question& question) {
  const Policy* policy = find_policy(question.policy.name);
  TIKU_ASSERT(policy != nullptr && policy->score != nullptr);
  return *policy;
}

State state_of(bool is_key, const Rational& points, const Question& question) {
  const bool own_limits = question.policy.name == policy_option_map.name;
  const bool is_full = !own_limits && points > Rational(0) && points == question.points;
  if (is_key || is_full) {
    return State::correct;
  }
  return points > Rational(0) ? State::partial : State::wrong;
}

/// Scores the ticks against one set of right answers.
Judgement judge_ticks(const Question& question, const Response& response, const Ticks& ticks) {
  const Policy& policy = policy_of(question);
  TIKU_ASSERT(policy.argument != PolicyArgument::required || question.policy.argument.has_value());
  PolicyCase example = policy_case(question, ticks);
  example.response = &response;
  Judgement result;
  result.points = policy.score(example);
  result.state = state_of(ticks.is_right(), result.points, question);
  result.formula = policy.explain(example);
  return result;
}

Ticks count_ticks(const Question& question, const Response& response,
                  const std::vector<std::string>& right) {
  Ticks ticks;
  ticks.options = static_cast<std::int64_t>(question.options.size());
  ticks.keys = static_cast<std::int64_t>(right.size());
  for (const std::size_t pick : response.picks) {
    const std::string& label = question.options[pick].label;
    const bool hit = std::find(right.begin(), right.end(), label) != right.end();
    ++(hit ? ticks.hits : ticks.false_picks);
  }
  return ticks;
}

/// More points are better; of equal points the one that is correct.
bool is_better(const Judgement& a, const Judgement& b) {
  if (a.points != b.points) {
    return a.points > b.points;
  }
  return a.state == State::correct && b.state != State::correct;
}

Judgement judge_choice(const Question& question, const Response& response) {
  Judgement best = judge_ticks(question, response, count_ticks(question, response, question.right));
  for (const std::vector<std::string>& also : question.also_right) {
    Judgement other = judge_ticks(question, response, count_ticks(question, response, also));
    if (is_better(other, best)) {
      other.formula = text(msg::judged_also, other.formula, visible(join(also, "")));
      best = std::move(other);
    }
  }
  return best;
}

/// A judge question is a choice of one of two.
Judgement judge_truth(const Question& question, const Response& response) {
  const bool right = question.either_truth || response.truth == question.truth;
  return judge_ticks(
      question, response,
      {.options = 2, .keys = 1, .hits = right ? 1 : 0, .false_picks = right ? 0 : 1});
}

Judgement judge_given(const Question& question, const Response& response) {
  const Rational& points = response.given;
  Judgement result;
  if (points < *question.min_points || points > question.points) {
    result.state = State::invalid;
    result.points = *question.policy.invalid;
    result.formula =
        text(msg::judged_given_outside, points_text(points), points_text(*question.min_points),
             points_text(question.points), points_text(result.points));
    return result;
  }
  result.points = points;
  result.state = state_of(points == question.points, points, question);
  result.formula = text(msg::judged_given, points_text(points), points_text(question.points));
  return result;
}

Judgement judge_answered(const Question& question, const Response& response) {
  switch (question.type) {
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      return judge_choice(question, response);
    case QuestionType::judge:
      return judge_truth(question, response);
    case QuestionType::fill:
      return judge_fill(question, response);
    case QuestionType::short_answer:
    case QuestionType::case_study:
      return propose_by_rubric(question, response.text);
    case QuestionType::given:
      return judge_given(question, response);
  }
  return {};
}

/// Whether there is anything to score by; an option map scores without a key too.
bool has_key(const Question& question) {
  if (question.type == QuestionType::given) {
    return true;
  }
  const bool no_labels = question.right.empty() && question.policy.name != policy_option_map.name;
  return question.keyed && !(question.is_choice() && no_labels);
}

}  // namespace

Judgement judge(const Question& question, const Response& response) {
  TIKU_ASSERT(question.is_leaf());
  switch (response.kind) {
    case Response::Kind::blank:
      return judge_blank(question);
    case Response::Kind::invalid:
      return judge_invalid(question, response);
    case Response::Kind::ambiguous:
      return judge_ambiguous(response);
    case Response::Kind::answered:
      break;
  }
  if (!has_content(question, response)) {
    return judge_blank(question);
  }
  if (!has_key(question)) {
    return pending(text(msg::judged_unkeyed));
  }
  return judge_answered(question, response);
}

}  // namespace tiku

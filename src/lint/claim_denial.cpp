#include "lint/claim_denial.h"

#include <algorithm>

#include "base/text.h"
#include "grade/judge.h"
#include "grade/policies.h"
#include "lint/messages.h"

namespace tiku {
namespace {

using Kind = ScoringClaim::Kind;

/// Of one question: nothing where the claim says nothing about it, an empty text where it holds.
using Verdict = std::optional<Text>;

bool is_of(const ScoringClaim& claim, QuestionType type) {
  return claim.types == 0 || (claim.types & claim_bit(type)) != 0;
}

bool is_about_parts(Kind kind) {
  return kind <= Kind::part_ratio;
}

/// The options of a question, by index.
struct Sides {
  std::vector<std::size_t> right;
  std::vector<std::size_t> wrong;
};

Sides sides_of(const Question& question) {
  Sides sides;
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    const std::string& label = question.options[i].label;
    const bool is_right =
        std::find(question.right.begin(), question.right.end(), label) != question.right.end();
    (is_right ? sides.right : sides.wrong).push_back(i);
  }
  return sides;
}

bool has_several(const Question& question) {
  return question.type == QuestionType::multiple || question.type == QuestionType::indeterminate;
}

/// Whether responses to the question can be made up and scored as the bank means it, not as
/// corrections changed it.
bool can_be_tried(const Question& question) {
  return question.is_choice() && question.scored && question.keyed && !question.right.empty() &&
         question.options_stated && question.also_right.empty() &&
         question.policy.name != policy_option_map.name;
}

Rational tried(const Question& question, std::vector<std::size_t> picks) {
  std::sort(picks.begin(), picks.end());
  Response response;
  response.kind = Response::Kind::answered;
  response.picks = std::move(picks);
  return judge(question, response).points;
}

/// What an incomplete answer earns: with one right option, and with all but one.
struct PartPoints {
  Rational least;
  Rational most;
};

bool part_holds(const ScoringClaim& claim, const Question& question, const PartPoints& earned) {
  const Rational half = question.points / Rational(2);
  const Rational ratio =
      question.points / Rational(static_cast<std::int64_t>(question.right.size()));
  switch (claim.kind) {
    case Kind::part_nothing:
      return earned.most <= Rational(0);
    case Kind::part_fixed:
      return earned.least == claim.number || earned.most == claim.number;
    case Kind::part_each:
      return earned.least == claim.number;
    case Kind::part_half:
      return earned.least == half || earned.most == half ||
             question.policy.name == policy_subset_half_up.name;
    case Kind::part_ratio:
      return earned.least == ratio;
    case Kind::wrong_nothing:
    case Kind::wrong_costs:
    case Kind::wrong_costs_nothing:
    case Kind::question_points:
    case Kind::question_count:
    case Kind::total_points:
      return true;
  }
  return true;
}

Verdict judge_part(const ScoringClaim& claim, const Question& question) {
  if (!has_several(question) || !can_be_tried(question) || question.right.size() < 2) {
    return std::nullopt;
  }
  std::vector<std::size_t> right = sides_of(question).right;
  const Rational least = tried(question, {right.front()});
  right.pop_back();
  const PartPoints earned{least, tried(question, right)};
  if (part_holds(claim, question, earned)) {
    return Text();
  }
  const bool by_option = claim.kind == Kind::part_each || claim.kind == Kind::part_ratio;
  return text(by_option ? msg::fact_one_option : msg::fact_incomplete, question.policy.to_string(),
              visible(question.id), points_text(by_option ? earned.least : earned.most),
              points_text(question.points));
}

/// What a wrong answer earns: a wrong option, or the wrong one of true and false.
std::optional<Rational> wrong_answer(const Question& question) {
  if (question.type == QuestionType::judge && question.keyed && question.scored &&
      !question.either_truth) {
    Response response;
    response.kind = Response::Kind::answered;
    response.truth = !question.truth;
    return judge(question, response).points;
  }
  if (!can_be_tried(question)) {
    return std::nullopt;
  }
  const std::vector<std::size_t> wrong = sides_of(question).wrong;
  return wrong.empty() ? std::nullopt : std::optional(tried(question, {wrong.front()}));
}

bool never_takes_off(const PolicySpec& policy) {
  return policy.name == policy_exact.name || policy.name == policy_coverage.name ||
         policy.name.starts_with("subset_");
}

Verdict judge_wrong(const ScoringClaim& claim, const Question& question) {
  const std::optional<Rational> wrong = wrong_answer(question);
  if (!wrong) {
    return std::nullopt;
  }
  const std::string policy = question.policy.to_string();
  const std::string id = visible(question.id);
  if (claim.kind == Kind::wrong_costs) {
    return never_takes_off(question.policy) ? text(msg::fact_takes_nothing_off, policy, id)
                                            : Text();
  }
  if (*wrong < Rational(0)) {
    return text(msg::fact_wrong_answer, policy, id, points_text(*wrong));
  }
  if (claim.kind == Kind::wrong_costs_nothing || !has_several(question)) {
    return Text();
  }
  const Sides sides = sides_of(question);
  std::vector<std::size_t> picks = sides.right;
  picks.push_back(sides.wrong.front());
  const Rational beside = tried(question, std::move(picks));
  return beside.is_zero() ? Text()
                          : text(msg::fact_wrong_pick, policy, id, points_text(beside),
                                 points_text(question.points));
}

/// Where some questions have points, those without are reported as lacking them.
bool lacks_points(const Bank& bank, const Question& question) {
  return !question.points_stated &&
         std::any_of(bank.questions.begin(), bank.questions.end(),
                     [](const Question& other) { return other.points_stated; });
}

Verdict judge_points(const ScoringClaim& claim, const Question& question) {
  if (!question.scored) {
    return std::nullopt;
  }
  const bool parts_have_them =
      !question.parts.empty() &&
      std::all_of(question.parts.begin(), question.parts.end(),
                  [&](const Question& part) { return part.points == claim.number; });
  return question.points == claim.number || parts_have_them
             ? Text()
             : text(msg::fact_points, visible(question.id), points_text(question.points));
}

/// Nothing where the claim is not about questions of this kind.
Verdict judge_claim(const ScoringClaim& claim, const Question& question) {
  if (!is_of(claim, question.type)) {
    return std::nullopt;
  }
  if (claim.kind == Kind::question_points) {
    return judge_points(claim, question);
  }
  return is_about_parts(claim.kind) ? judge_part(claim, question) : judge_wrong(claim, question);
}

std::optional<Denial> deny_questions(const ClaimScope& scope, const ScoringClaim& claim) {
  const bool for_all = scope.section == nullptr && claim.types == 0;
  std::optional<Denial> first;
  const auto holds_for = [&](const Question& question) {
    Verdict verdict = judge_claim(claim, question);
    if (verdict && !verdict->empty() && !first) {
      first = Denial{std::move(*verdict), &question};
      return false;
    }
    return verdict && verdict->empty();
  };
  // What is said of 多选题 is not said of the parts of a case, which have a heading of their own.
  const bool parts_too =
      claim.kind != Kind::question_points && (scope.section != nullptr || claim.types == 0);
  for (const Question& question : scope.questions) {
    const bool whole = question.is_leaf() || claim.kind == Kind::question_points;
    bool holds = whole && holds_for(question);
    for (const Question& part : question.parts) {
      holds = (parts_too && holds_for(part)) || holds;
    }
    if (holds && for_all) {
      return std::nullopt;
    }
  }
  const bool unknown =
      first && claim.kind == Kind::question_points && lacks_points(scope.bank, *first->question);
  return unknown ? std::nullopt : first;
}

/// How many questions a text may mean: as the bank lists them, with the parts of cases counted one
/// by one, scored ones only, drawn or chosen.
std::optional<Denial> deny_count(const ClaimScope& scope, const ScoringClaim& claim) {
  std::int64_t listed = 0;
  std::int64_t leaves = 0;
  std::int64_t scored = 0;
  for (const Question& question : scope.questions) {
    const bool counts = is_of(claim, question.type);
    listed += counts ? 1 : 0;
    scored += counts && question.scored ? 1 : 0;
    leaves += question.is_leaf() && counts ? 1 : 0;
    for (const Question& part : question.parts) {
      leaves += counts || is_of(claim, part.type) ? 1 : 0;
    }
  }
  const bool drawn = !scope.bank.exam.draw.empty();
  const bool chosen = scope.section != nullptr && scope.section->choose &&
                      claim.number == Rational(*scope.section->choose);
  const bool right = claim.number == Rational(listed) || claim.number == Rational(leaves) ||
                     claim.number == Rational(scored);
  if (listed == 0 || drawn || chosen || right) {
    return std::nullopt;
  }
  return Denial{text(msg::fact_count, listed)};
}

/// The points of the best `most` of some questions.
Rational sum_of_best(std::vector<Rational> points, std::optional<std::int64_t> most) {
  std::sort(points.begin(), points.end(),
            [](const Rational& a, const Rational& b) { return b < a; });
  const std::size_t counted =
      std::min(points.size(), static_cast<std::size_t>(most.value_or(INT64_MAX)));
  Rational sum;
  for (std::size_t i = 0; i < counted; ++i) {
    sum += points[i];
  }
  return sum;
}

Rational sum_of(const Bank& bank, std::span<const Question> questions, const ScoringClaim& claim) {
  Rational sum;
  for (auto first = questions.begin(); first != questions.end();) {
    const auto last = std::find_if(first, questions.end(), [&](const Question& question) {
      return question.section != first->section;
    });
    std::vector<Rational> points;
    for (auto question = first; question != last; ++question) {
      if (question->scored && is_of(claim, question->type)) {
        points.push_back(question->points);
      }
    }
    const std::optional<std::int64_t> choose =
        first->section < 0 ? std::nullopt
                           : bank.sections[static_cast<std::size_t>(first->section)].choose;
    sum += sum_of_best(std::move(points), choose);
    first = last;
  }
  return sum;
}

std::optional<Denial> deny_total(const ClaimScope& scope, const ScoringClaim& claim) {
  const Bank& bank = scope.bank;
  const bool said_already =
      scope.section == nullptr && bank.exam.total && *bank.exam.total == claim.number;
  const bool has_any = std::any_of(
      scope.questions.begin(), scope.questions.end(),
      [&](const Question& question) { return question.scored && is_of(claim, question.type); });
  const bool unknown = std::any_of(
      scope.questions.begin(), scope.questions.end(),
      [&](const Question& question) { return question.scored && !question.points_stated; });
  if (said_already || !has_any || !bank.exam.draw.empty() || unknown) {
    return std::nullopt;
  }
  const Rational sum = sum_of(bank, scope.questions, claim);
  return sum == claim.number ? std::nullopt
                             : std::optional(Denial{text(msg::fact_total, points_text(sum))});
}

}  // namespace

std::vector<ClaimScope> claim_scopes(const Bank& bank) {
  std::vector<ClaimScope> scopes;
  const std::span<const Question> all(bank.questions);
  std::size_t begin = 0;
  for (std::size_t section = 0; section < bank.sections.size(); ++section) {
    std::size_t end = begin;
    while (end < all.size() && all[end].section == static_cast<std::int64_t>(section)) {
      ++end;
    }
    scopes.push_back({bank, all.subspan(begin, end - begin), &bank.sections[section]});
    begin = end;
  }
  scopes.push_back({bank, all});
  return scopes;
}

std::optional<Denial> deny(const ClaimScope& scope, const ScoringClaim& claim) {
  if (claim.kind == Kind::question_count) {
    return deny_count(scope, claim);
  }
  return claim.kind == Kind::total_points ? deny_total(scope, claim) : deny_questions(scope, claim);
}

}  // namespace tiku

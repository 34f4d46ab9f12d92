#include "lint/guess_table.h"

#include <algorithm>

#include "grade/judge.h"
#include "lint/guesses.h"

namespace tiku {
namespace {

/// What one question gives to somebody who knows nothing, in points.
struct Gift {
  std::optional<double> everything;
  double random = 0;
};

/// The mean of both answers to a true-or-false question.
Gift judge_gift(const Question& question) {
  Response response;
  response.kind = Response::Kind::answered;
  Rational sum;
  for (const bool truth : {true, false}) {
    response.truth = truth;
    sum += judge(question, response).points;
  }
  return {std::nullopt, sum.to_double() / 2};
}

std::optional<Gift> gift_of(const Question& question, Guesses& guesses) {
  if (question.type == QuestionType::judge && question.keyed) {
    return judge_gift(question);
  }
  const bool options_known = question.options_stated;
  const std::optional<GuessShares> shares = options_known ? guesses.of(question) : std::nullopt;
  if (!shares) {
    return std::nullopt;
  }
  const double points = question.points.to_double();
  return Gift{shares->everything.to_double() * points, shares->random.to_double() * points};
}

GuessRow& row_of(const Question& question, std::vector<GuessRow>& rows) {
  const std::string policy = question.policy.to_string();
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const GuessRow& row) {
    return row.type == question.type && row.policy == policy;
  });
  if (found != rows.end()) {
    return *found;
  }
  return rows.emplace_back(GuessRow{.type = question.type, .policy = policy});
}

}  // namespace

GuessTable guess_table(const Bank& bank) {
  GuessTable table{.path = bank.path};
  Guesses guesses;
  for (const Item& item : items_of(bank)) {
    const Question& question = *item.question;
    if (!question.scored) {
      continue;
    }
    const std::optional<Gift> gift = gift_of(question, guesses);
    if (!gift) {
      ++table.left_out;
      continue;
    }
    GuessRow& row = row_of(question, table.rows);
    ++row.questions;
    row.points += question.points;
    row.random += gift->random;
    if (gift->everything) {
      row.everything = row.everything.value_or(0) + *gift->everything;
    }
  }
  std::stable_sort(table.rows.begin(), table.rows.end(),
                   [](const GuessRow& a, const GuessRow& b) { return a.type < b.type; });
  return table;
}

}  // namespace tiku

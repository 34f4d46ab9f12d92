#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "grade/judge.h"
#include "grade/policy.h"
#include "unit/grade/policy_cases.h"

namespace tiku {
namespace {

struct GoldenRow {
  const char* policy;
  std::vector<const char*> points;
  const char* guess;
};

/// Five options, key ABD, two points; computed independently and cross-checked with R.
const std::vector<const char*> kGoldenResponses{"ABD",   "AB",   "A", "ABC", "ABCD",
                                                "ABCDE", "ABDE", "C", ""};
const std::vector<GoldenRow> kGolden{
    {"exact", {"2", "0", "0", "0", "0", "0", "0", "0", "0"}, "0.032"},
    {"subset_ratio", {"2", "4/3", "2/3", "0", "0", "0", "0", "0", "0"}, "0.129"},
    {"subset_each(1/2)", {"2", "1", "1/2", "0", "0", "0", "0", "0", "0"}, "0.105"},
    {"subset_flat(50%)", {"2", "1", "1", "0", "0", "0", "0", "0", "0"}, "0.129"},
    {"subset_half", {"2", "1", "1", "0", "0", "0", "0", "0", "0"}, "0.129"},
    {"subset_flat(40%)", {"2", "4/5", "4/5", "0", "0", "0", "0", "0", "0"}, "0.110"},
    {"net", {"2", "4/3", "2/3", "2/3", "4/3", "2/3", "4/3", "0", "0"}, "0.247"},
    {"net_w", {"2", "4/3", "2/3", "1/3", "1", "0", "1", "0", "0"}, "0.194"},
    {"net_w(50%)", {"2", "4/3", "2/3", "1/3", "1", "0", "1", "0", "0"}, "0.194"},
    {"net_w(0)", {"2", "4/3", "2/3", "4/3", "2", "2", "2", "0", "0"}, "0.516"},
    {"per_decision", {"2", "8/5", "6/5", "6/5", "8/5", "6/5", "8/5", "2/5", "0"}, "0.503"},
    {"per_decision_net", {"2", "6/5", "2/5", "2/5", "6/5", "2/5", "6/5", "0", "0"}, "0.194"},
    {"halves", {"2", "1", "1/2", "1/2", "1", "1/2", "1", "0", "0"}, "0.194"},
    {"coverage", {"2", "4/3", "2/3", "8/9", "3/2", "6/5", "3/2", "0", "0"}, "0.358"},
    {"per_error(1)", {"2", "1", "0", "0", "1", "0", "1", "0", "0"}, "0.113"},
    {"subtract", {"2", "4/3", "2/3", "14/15", "8/5", "6/5", "8/5", "0", "0"}, "0.342"},
    {"{option_map: {A: 1, B: 1, D: 1/2, C: -1}, other: -1/2, min: 0, max: 2}",
     {"2", "2", "1", "1", "3/2", "1", "2", "0", "0"},
     "0.339"},
};

/// The mean share of the points over every non-empty set of ticks.
Rational mean_share(const Question& question) {
  Rational sum;
  const std::uint32_t sets = 1U << question.options.size();
  for (std::uint32_t set = 1; set < sets; ++set) {
    Response response;
    response.kind = Response::Kind::answered;
    for (std::size_t option = 0; option < question.options.size(); ++option) {
      if ((set >> option & 1U) != 0) {
        response.picks.push_back(option);
      }
    }
    sum += judge(question, response).points / question.points;
  }
  return sum / Rational(static_cast<std::int64_t>(sets) - 1);
}

}  // namespace

TEST_CASE("every policy earns what the golden matrix says, in exact fractions") {
  for (const GoldenRow& row : kGolden) {
    const Question question = choice_question(5, "ABD", 2, row.policy);
    for (std::size_t i = 0; i < kGoldenResponses.size(); ++i) {
      CAPTURE(row.policy);
      CAPTURE(kGoldenResponses[i]);
      CHECK(judge(question, picks_of(kGoldenResponses[i])).points.fraction() == row.points[i]);
    }
  }
}

TEST_CASE("random ticking earns the share the golden matrix says") {
  for (const GoldenRow& row : kGolden) {
    CAPTURE(row.policy);
    CHECK(mean_share(choice_question(5, "ABD", 2, row.policy)).fixed(3) == row.guess);
  }
}

TEST_CASE("the worked tables of every policy hold") {
  for (const Policy* policy : policies()) {
    CAPTURE(policy->name);
    CHECK(policy->tables.empty() == (policy->score == nullptr));
    for (const WorkedTable& table : policy->tables) {
      const Rational points = *parse_rational(table.points);
      const Question question = choice_question(table.options, table.key, points, table.policy);
      CHECK(question.policy.name == policy->name);
      CHECK(policy->applies_to(question.type));
      for (const WorkedRow& row : table.rows) {
        CAPTURE(table.policy);
        CAPTURE(row.response);
        CHECK(judge(question, picks_of(row.response)).points.fraction() == row.points);
      }
    }
  }
}

TEST_CASE("every scoring name a bank may write is a policy") {
  for (const char* name :
       {"exact", "subset_ratio", "subset_each", "subset_flat", "subset_half", "subset_half_up",
        "net", "net_w", "subtract", "per_decision", "per_decision_net", "halves", "coverage",
        "per_error", "penalty", "option_map", "per_blank", "all_blanks"}) {
    CAPTURE(name);
    REQUIRE(find_policy(name) != nullptr);
    CHECK(find_policy(name)->name == name);
  }
  CHECK(find_policy("subset") == nullptr);
  CHECK(find_policy("") == nullptr);
}

TEST_CASE("policies under which ticking everything pays are known") {
  CHECK(pays_for_everything(policy_spec("subtract")));
  CHECK(pays_for_everything(policy_spec("net_w(0)")));
  CHECK(pays_for_everything(policy_spec("net_w(0%)")));
  CHECK_FALSE(pays_for_everything(policy_spec("net_w")));
  CHECK_FALSE(pays_for_everything(policy_spec("net_w(1/2)")));
  CHECK_FALSE(pays_for_everything(policy_spec("exact")));
}

TEST_CASE("policies that depend on the number of options are known") {
  CHECK(needs_option_count(policy_spec("per_decision")));
  CHECK(needs_option_count(policy_spec("halves")));
  CHECK(needs_option_count(policy_spec("net_w")));
  CHECK_FALSE(needs_option_count(policy_spec("net_w(1/2)")));
  CHECK_FALSE(needs_option_count(policy_spec("subset_half")));
}

}  // namespace tiku

// The judges of the worked example: sums 3.90, 3.90 and 4.25; mean, sd and se by hand.
#include "stats/angoff.h"

#include <doctest/doctest.h>

#include "stats/tabulate.h"
#include "support/paper.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

Result<std::vector<AngoffJudge>> judges_of(const Bank& bank, const std::string& table) {
  const TemporaryFolder temporary;
  temporary.put("judges.csv", table);
  SourceMap sources;
  Sink sink;
  return load_angoff(temporary.path("judges.csv"), bank, sources, sink);
}

constexpr const char* kJudges =
    "judge,1,2,3,4,5,6\n"
    "Wu,.9,.7,.6,.5,.8,.4\n"
    "Li,0.8,0.8,0.5,0.6,0.7,0.5\n"
    "Ma,95%,75%,70%,55%,85%,45%\n"
    "mean,.88,.75,.6,.55,.78,.45\n";

}  // namespace

TEST_CASE("the pass mark of three judges") {
  const Bank bank = test::single_choice_bank("ABCDAB");
  const Result<std::vector<AngoffJudge>> judges = judges_of(bank, kJudges);
  REQUIRE(judges);
  REQUIRE(judges->size() == 3);
  const Grading grading = test::letter_grading(bank, {"ABCDAB", "ABCDAC", "ABCDBC", "ADAACA"});
  const AngoffResult result = analyse_angoff(facts_of(grading), tabulate(grading, {}), *judges);
  CHECK(result.judges[0].points == Rational(39, 10));
  CHECK(result.judges[1].points == Rational(39, 10));
  CHECK(result.judges[2].points == Rational(17, 4));
  CHECK(result.cut == Rational(241, 60));
  CHECK(*result.sd.value == doctest::Approx(0.2021).epsilon(0.0002));
  CHECK(*result.se.value == doctest::Approx(0.1167).epsilon(0.0003));
  CHECK(result.pass_n == 2);  // six and five points; four are less than 4.0167
  CHECK(result.missing.empty());
}

TEST_CASE("judges may stand in columns, and say percent without the sign") {
  const Bank bank = test::single_choice_bank("AB");
  const Result<std::vector<AngoffJudge>> judges = judges_of(bank, "题,吴,李\n1,90,１\n2,50,100\n");
  REQUIRE(judges);
  REQUIRE(judges->size() == 2);
  CHECK(judges->at(0).name == "吴");
  CHECK(*judges->at(0).shares[0] == Rational(9, 10));
  CHECK(*judges->at(1).shares[0] == Rational(1, 100));
  CHECK(*judges->at(1).shares[1] == Rational(1));
}

TEST_CASE("one judge gives a pass mark but no spread, a gap is named") {
  const Bank bank = test::single_choice_bank("AB");
  const Result<std::vector<AngoffJudge>> judges = judges_of(bank, "judge,1,2\nWu,.5,\n");
  REQUIRE(judges);
  const Grading grading = test::letter_grading(bank, {"AB"});
  const AngoffResult result = analyse_angoff(facts_of(grading), tabulate(grading, {}), *judges);
  CHECK(result.sd.why == Why::too_few_judges);
  CHECK(result.missing == std::vector<std::string>{"Wu: 2"});
}

TEST_CASE("what is no table of judgements is an error that says so") {
  const Bank bank = test::single_choice_bank("AB");
  for (const char* table :
       {"", "\n\n", "judge\n", "judge,1,2\n", "who,what\nWu,.5\n", "judge,1,1\nWu,.5,.5\n",
        "judge,1,2\nWu,-1,.5\n", "judge,1,2\nWu,101%,.5\n", "judge,1,2\nWu,often,.5\n",
        "judge,1,2\nWu,1/0,.5\n"}) {
    CAPTURE(table);
    CHECK_FALSE(judges_of(bank, table));
  }
}

}  // namespace tiku

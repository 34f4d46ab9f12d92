#include "grade/changes.h"

#include <doctest/doctest.h>

#include "bank/question_hash.h"
#include "support/paper.h"

namespace tiku {
namespace {

/// What a grading of these sheets with another key left behind, without details.
EarlierResults earlier_of(const Bank& bank, const std::vector<std::string_view>& sheets) {
  const Grading grading = test::letter_grading(bank, sheets);
  EarlierResults earlier;
  for (const GradedItem& item : grading.items) {
    EarlierItem before;
    before.id = item.id();
    before.hash = question_hash(item.item);
    before.max = item.max;
    before.credited.emplace();
    before.credited->emplace(item.item.question->right.front(), item.max);
    earlier.items.push_back(std::move(before));
  }
  for (const Candidate& candidate : grading.candidates) {
    earlier.candidates.push_back({candidate.who.id, candidate.score.decimal(), ""});
  }
  return earlier;
}

const std::vector<std::string_view> kSheets = {"AB", "AC", "BB", "--"};

}  // namespace

TEST_CASE("a corrected key shows whose points on the item change") {
  const Bank before = test::single_choice_bank("AB");
  const Bank now = test::single_choice_bank("AC");
  const Changes changes =
      compare_results(earlier_of(before, kSheets), test::letter_grading(now, kSheets));
  CHECK(changes.up == 1);
  CHECK(changes.down == 2);
  REQUIRE(changes.items.size() == 1);
  CHECK(changes.items[0].item == 1);
  CHECK(changes.items[0].up == 1);
  CHECK(changes.items[0].down == 2);
  CHECK(changes.items[0].edited);
  REQUIRE(changes.rows.size() == 3);
  CHECK(changes.rows[0].id == "c1");
  CHECK(changes.rows[0].item == "2");
  CHECK(changes.rows[0].old_points == "1");
  CHECK(changes.rows[0].new_points == "0");
  CHECK(changes.results.empty());
}

TEST_CASE("the same grading again changes nothing") {
  const Bank bank = test::single_choice_bank("AB");
  CHECK(compare_results(earlier_of(bank, kSheets), test::letter_grading(bank, kSheets)).is_empty());
}

TEST_CASE("a total that no item explains has a row of its own") {
  const Bank bank = test::single_choice_bank("AB");
  EarlierResults earlier = earlier_of(bank, kSheets);
  earlier.candidates[1].score = "1.5";  // a person had given half a point
  const Changes changes = compare_results(earlier, test::letter_grading(bank, kSheets));
  REQUIRE(changes.rows.size() == 1);
  CHECK(changes.rows[0].id == "c2");
  CHECK(changes.rows[0].item.empty());
  CHECK(changes.rows[0].old_points == "1.5");
  CHECK(changes.rows[0].new_points == "1");
}

TEST_CASE("what a person marked before is what is left of the total") {
  const Bank bank = test::single_choice_bank("AB");
  EarlierResults earlier = earlier_of(bank, {"AB"});
  earlier.items[1].credited.reset();
  earlier.candidates[0].score = "1.5";
  const Changes changes = compare_results(earlier, test::letter_grading(bank, {"AB"}));
  REQUIRE(changes.rows.size() == 1);
  CHECK(changes.rows[0].item == "2");
  CHECK(changes.rows[0].old_points == "0.5");
  CHECK(changes.rows[0].new_points == "1");
  CHECK(changes.items[0].up == 1);
}

TEST_CASE("a score that was rounded in the file is no change") {
  const Bank bank = test::single_choice_bank("A");
  EarlierResults earlier = earlier_of(bank, {"A"});
  Grading grading = test::letter_grading(bank, {"A"});
  grading.candidates[0].score = Rational(2, 3);
  earlier.candidates[0].score = "0.6667";
  CHECK(compare_results(earlier, grading).is_empty());
}

TEST_CASE("who appeared and who is gone") {
  const Bank bank = test::single_choice_bank("AB");
  EarlierResults earlier = earlier_of(bank, {"AB"});
  earlier.candidates[0].id = "left";
  earlier.candidates[0].result = "pass";
  Grading grading = test::letter_grading(bank, {"AC"});
  grading.candidates[0].outcome = Outcome::fail;
  const Changes changes = compare_results(earlier, grading);
  CHECK(changes.appeared == 1);
  CHECK(changes.gone == 1);
  REQUIRE(changes.rows.size() == 2);
  CHECK(changes.rows[0].id == "c1");
  CHECK(changes.rows[0].old_points.empty());
  CHECK(changes.rows[0].new_result == "fail");
  CHECK(changes.rows[1].id == "left");
  CHECK(changes.rows[1].new_points.empty());
  CHECK(changes.results.size() == 2);
}

TEST_CASE("points of details are believed before those that answers were credited with") {
  const Bank bank = test::single_choice_bank("AB");
  EarlierResults earlier = earlier_of(bank, {"AB"});
  earlier.has_details = true;
  earlier.candidates[0].score = "1";
  earlier.points[earlier.candidates[0].id] = {{"1", Rational(1)}, {"2", Rational(0)}};
  const Changes changes = compare_results(earlier, test::letter_grading(bank, {"AB"}));
  REQUIRE(changes.rows.size() == 1);
  CHECK(changes.rows[0].item == "2");
  CHECK(changes.rows[0].new_points == "1");
}

TEST_CASE("an item that is paid to all or dropped is edited") {
  const Bank bank = test::single_choice_bank("AB");
  Grading grading = test::letter_grading(bank, {"AC"});
  grading.items[1].full_for_all = true;
  grading.candidates[0].score = 2;
  const Changes changes = compare_results(earlier_of(bank, {"AC"}), grading);
  REQUIRE(changes.items.size() == 1);
  CHECK(changes.items[0].edited);
  CHECK(changes.items[0].up == 1);
}

TEST_CASE("gradings of one exam have its id, or items in common") {
  Bank bank = test::single_choice_bank("AB");
  const Grading grading = test::letter_grading(bank, {"AB"});
  EarlierResults earlier = earlier_of(bank, {"AB"});
  CHECK(is_same_exam(earlier, grading));
  earlier.exam_title = "another";
  CHECK_FALSE(is_same_exam(earlier, grading));
  earlier.exam_id = bank.id = "refunds";
  CHECK(is_same_exam(earlier, grading));
  bank.id = "greetings";
  CHECK_FALSE(is_same_exam(earlier, grading));
}

}  // namespace tiku

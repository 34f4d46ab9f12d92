#include "quiz/reviews.h"

#include <doctest/doctest.h>

#include "support/temporary_folder.h"
#include "unit/quiz/progress_fixture.h"

namespace tiku {
namespace {

using Names = std::set<std::string>;

}  // namespace

TEST_CASE("what is due and what was wrong comes from the record, under the key as it is now") {
  test::Log log("AAAA");
  log.sit(SittingMode::practice);
  log.answer(1, "A");
  log.answer(2, "B");
  log.answer(2, "A").first = false;
  log.answer(3, "B");
  log.answer(4, "B");
  const TemporaryFolder folder;
  const Result<std::unique_ptr<Record>> record = Record::open({folder.path("data"), "li"});
  Record& writer = *record.value();
  REQUIRE(writer.begin(log.contents.sittings[0]).value() == 1);
  for (const GivenAnswer& answer : log.contents.answers) {
    REQUIRE(writer.add_answer(answer, 0).has_value());
  }
  log.bank.questions[2].right = {"B"};
  log.bank.adjustments = {{Adjustment::Kind::full_for_all, "4", {}, {}}};

  const Tries tries = tries_of(writer, log.bank).value();
  CHECK(tries.size() == 3);
  CHECK(wrong_last(tries) == Names{"2"});
  CHECK(due_questions(tries, test::kMondayNumber, test::utc).empty());
  CHECK(due_questions(tries, test::kMondayNumber + 1, test::utc) == Names{"2"});
  CHECK(due_questions(tries, test::kMondayNumber + 2, test::utc) == Names{"1", "2", "3"});
}

}  // namespace tiku

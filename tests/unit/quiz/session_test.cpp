#include "quiz/session.h"

#include <doctest/doctest.h>

#include "support/paper.h"

namespace tiku {
namespace {

QuizPaper whole_paper(const Bank& bank) {
  QuizPaper paper;
  for (std::size_t i = 0; i < bank.questions.size(); ++i) {
    paper.questions.push_back({i, {}});
  }
  return paper;
}

void answer(Session& session, std::string_view written) {
  session.accept(session.attempt(*session.current(), written));
}

TEST_CASE("practice: a missed question comes back until it is right, the first try counts") {
  const Bank bank = test::single_choice_bank("ABC");
  Session session(bank, whole_paper(bank), SittingMode::practice);
  answer(session, "B");
  answer(session, "B");
  answer(session, "C");
  REQUIRE(session.current() == 0);
  answer(session, "C");
  REQUIRE(session.current() == 0);
  answer(session, "A");
  CHECK_FALSE(session.current().has_value());
  CHECK(session.progress(0).first_state == State::wrong);
  CHECK(session.progress(0).raw == "B");
  CHECK(session.progress(0).tries == 3);
  CHECK(session.progress(0).right_since);
  CHECK(session.progress(1).first_state == State::correct);
}

TEST_CASE("practice: a question left for later comes after the others and is no try") {
  const Bank bank = test::single_choice_bank("AB");
  Session session(bank, whole_paper(bank), SittingMode::practice);
  session.next();
  REQUIRE(session.current() == 1);
  answer(session, "B");
  REQUIRE(session.current() == 0);
  CHECK(session.attempt(0, "A").first);
  CHECK_FALSE(session.go_to(2));
}

TEST_CASE("an attempt changes nothing before it is accepted") {
  const Bank bank = test::single_choice_bank("A");
  const Session session(bank, whole_paper(bank), SittingMode::practice);
  CHECK(session.attempt(0, "A").is_right());
  CHECK(session.current() == 0);
  CHECK(session.progress(0).tries == 0);
}

TEST_CASE("exam: nothing is judged, answers change, the review stands after the last question") {
  const Bank bank = test::single_choice_bank("AB");
  Session session(bank, whole_paper(bank), SittingMode::exam);
  const Attempt attempt = session.attempt(0, "B");
  CHECK_FALSE(attempt.judgement.has_value());
  session.accept(attempt);
  CHECK(session.current() == 0);
  session.next();
  session.next();
  CHECK_FALSE(session.current().has_value());
  CHECK(session.open_numbers() == std::vector<std::size_t>{2});
  session.previous();
  CHECK(session.current() == 1);
  REQUIRE(session.go_to(1));
  answer(session, "A");
  CHECK(session.progress(0).raw == "A");
  CHECK_FALSE(session.go_to(3));
  CHECK_FALSE(session.go_to(0));
}

TEST_CASE("an emptied answer is open again") {
  const Bank bank = test::single_choice_bank("A");
  Session session(bank, whole_paper(bank), SittingMode::exam);
  answer(session, "A");
  CHECK(session.open_numbers().empty());
  answer(session, "");
  CHECK(session.open_numbers() == std::vector<std::size_t>{1});
  CHECK(session.answered() == 0);
}

GivenAnswer given(const char* question, const char* raw, const char* state) {
  GivenAnswer answer;
  answer.question = question;
  answer.raw = raw;
  answer.state = state;
  return answer;
}

TEST_CASE("a restored practice stands where it stopped, with the missed ones still to come") {
  const Bank bank = test::single_choice_bank("ABC");
  Session session(bank, whole_paper(bank), SittingMode::practice);
  session.restore({given("1", "B", "wrong"), given("2", "B", "correct"), given("9", "A", "wrong")},
                  {"3"});
  CHECK(session.current() == 2);
  CHECK(session.left() == 2);
  CHECK(session.progress(2).marked);
  answer(session, "C");
  CHECK(session.current() == 0);
}

TEST_CASE("a restored exam goes on at the first open question and keeps the last answer") {
  const Bank bank = test::single_choice_bank("ABC");
  Session session(bank, whole_paper(bank), SittingMode::exam);
  session.restore({given("1", "B", ""), given("3", "A", ""), given("1", "A", "")}, {});
  CHECK(session.current() == 1);
  CHECK(session.progress(0).raw == "A");
  CHECK(session.answered() == 2);
}

}  // namespace
}  // namespace tiku

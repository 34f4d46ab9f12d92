#include "quiz/exam_grading.h"

#include <doctest/doctest.h>

#include "unit/quiz/progress_fixture.h"

namespace tiku {
namespace {

std::vector<AskedQuestion> asked(std::initializer_list<std::size_t> items) {
  std::vector<AskedQuestion> questions;
  for (const std::size_t item : items) {
    questions.push_back({item, {}});
  }
  return questions;
}

std::string result(const Grading& grading) {
  const ExamScore score = score_of(grading);
  return score.score.fraction() + "/" + score.max.fraction() + " " + score.outcome;
}

}  // namespace

TEST_CASE("an exam is worth what tiku grade gives for the same sheet") {
  test::Log log("ABCD");
  Amount three;
  three.value = 3;
  log.bank.exam.pass.total = three;
  log.sit(SittingMode::exam);
  log.answer(1, "A");
  log.answer(2, "A");
  log.answer(3, "C");
  CHECK(result(grade_exam(log.bank, asked({0, 1, 2, 3}), log.contents.answers)) == "2/4 fail");
  log.answer(2, "B");
  CHECK(result(grade_exam(log.bank, asked({3, 2, 1, 0}), log.contents.answers)) == "3/4 pass");
  log.answer(2, "");
  CHECK(result(grade_exam(log.bank, asked({0, 1, 2, 3}), log.contents.answers)) == "2/4 fail");
  // A paper of two questions; the others are no part of it.
  CHECK(result(grade_exam(log.bank, asked({0, 3}), log.contents.answers)) == "1/2 fail");
}

TEST_CASE("a text that the trainee judged has all its points or none, another one is open") {
  test::Log log("AA");
  log.bank.questions[1].type = QuestionType::short_answer;
  log.bank.questions[1].policy.name = "rubric";
  log.bank.questions[1].options.clear();
  log.bank.questions[1].right.clear();
  log.sit(SittingMode::exam);
  GivenAnswer text;
  text.question = "2";
  text.raw = "先核实身份";
  for (const auto& [state, expected] :
       {std::pair("correct", "1/2 "), std::pair("wrong", "0/2 "), std::pair("", "0/2 ")}) {
    text.state = state;
    const Grading grading = grade_exam(log.bank, asked({0, 1}), {text});
    CHECK(result(grading) == expected);
    CHECK(grading.candidates.front().is_pending() == text.state.empty());
  }
}

TEST_CASE("a corrected key changes what earlier exams come to") {
  test::Log log("AB");
  Amount two;
  two.value = 2;
  log.bank.exam.pass.total = two;
  log.sit(SittingMode::exam);
  log.answer(1, "A");
  log.answer(2, "C");
  QuizPaper paper;
  paper.questions = asked({0, 1});
  Sitting& sitting = log.contents.sittings[0];
  sitting.plan = write_plan(log.bank, paper);
  sitting.score = 1;
  sitting.max = 2;
  sitting.outcome = "fail";
  CHECK_FALSE(log.progress().history.at(0).now.has_value());
  log.bank.questions[1].right = {"C"};
  const PastSitting past = log.progress().history.at(0);
  CHECK(past.tally.right == 2);
  REQUIRE(past.now.has_value());
  CHECK(*past.now == ExamScore{2, 2, "pass"});
  // With a question of the paper gone nobody can say.
  log.bank.questions.erase(log.bank.questions.begin());
  CHECK_FALSE(log.progress().history.at(0).now.has_value());
}

}  // namespace tiku

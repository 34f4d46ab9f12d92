#include "quiz/progress.h"

#include <doctest/doctest.h>

#include "unit/quiz/progress_fixture.h"

namespace tiku {
namespace {

using test::Log;
using test::tally_text;

std::string places(const std::vector<QuestionPlace>& list) {
  std::string all;
  for (const QuestionPlace& place : list) {
    all += place.question->question + " ";
  }
  return all;
}

std::string topics(const Progress& progress) {
  std::string all;
  for (const TopicTally& topic : progress.topics) {
    all += topic.topic + " " + tally_text(topic.tally) + "; ";
  }
  return all;
}

}  // namespace

TEST_CASE("in practice the first try counts, in an exam the last answer") {
  Log log("AAA");
  log.sit(SittingMode::practice);
  log.answer(1, "B");
  log.answer(1, "A").first = false;
  log.answer(2, "A");
  log.sit(SittingMode::exam);
  log.answer(1, "B");
  log.answer(1, "A").first = false;
  log.answer(2, "A");
  log.answer(2, "").first = false;
  const Progress progress = log.progress();
  REQUIRE(progress.history.size() == 2);
  CHECK(tally_text(progress.history[0].tally) == "1/2");
  CHECK(tally_text(progress.history[1].tally) == "1/1");
  CHECK(tally_text(progress.tally) == "2/3");
  CHECK(tally_text(progress.banks.at(0).tally) == "2/3");
}

TEST_CASE("an exam that goes on, or was thrown away, says nothing") {
  Log log("AA");
  log.sit(SittingMode::exam, SittingState::open);
  log.answer(1, "A").state = "";
  log.sit(SittingMode::exam, SittingState::discarded);
  log.answer(2, "A").state = "";
  const Progress progress = log.progress();
  CHECK(progress.history.empty());
  CHECK(progress.tally.n == 0);
  CHECK(progress.banks.at(0).questions.empty());
}

TEST_CASE("an exam that was handed in empty is part of the history") {
  Log log("A");
  log.sit(SittingMode::exam, SittingState::expired);
  REQUIRE(log.progress().history.size() == 1);
  CHECK(log.progress().history[0].tally.n == 0);
}

TEST_CASE("accuracy is by tag, by section where there is no tag, the weakest first") {
  Log log("AAAA");
  log.bank.sections = {{"第一章", std::nullopt, {}}};
  log.bank.questions[0].tags = {"退款", "发票"};
  log.bank.questions[1].tags = {"退款"};
  log.bank.questions[2].section = 0;
  log.sit(SittingMode::practice);
  log.answer(1, "A");
  log.answer(2, "B");
  log.answer(3, "B");
  log.answer(4, "A");
  CHECK(topics(log.progress()) == "第一章 0/1; 退款 1/2; 发票 1/1; ");
}

TEST_CASE("weeks begin on Monday at 04:00") {
  Log log("AA");
  log.sit(SittingMode::practice);
  log.answer(1, "A", 0);
  log.answer(2, "B", 6);
  GivenAnswer& night = log.answer(1, "B", 7);
  night.at -= 32'400;  // Monday, 03:00
  log.answer(2, "A", 14);
  const std::vector<WeekTally> weeks = log.progress().weeks;
  REQUIRE(weeks.size() == 2);
  CHECK(weeks[0].monday == test::kMondayNumber);
  CHECK(tally_text(weeks[0].tally) == "1/3");
  CHECK(weeks[1].monday == test::kMondayNumber + 14);
  CHECK(tally_text(weeks[1].tally) == "1/1");
}

TEST_CASE("what is due is counted from today") {
  Log log("AAA");
  log.sit(SittingMode::practice);
  log.answer(1, "B");  // wrong: due tomorrow
  log.answer(2, "A");  // right: due in 2 days
  log.answer(3, "A");
  const auto due = [&log](std::int64_t day) {
    const DueCounts counts = log.progress(day).banks.at(0).due;
    return std::to_string(counts.today) + " " + std::to_string(counts.tomorrow) + " " +
           std::to_string(counts.later) + " " +
           std::to_string(counts.next_day.value_or(test::kMondayNumber) - test::kMondayNumber);
  };
  CHECK(due(0) == "0 1 2 1");
  CHECK(due(1) == "1 2 0 2");
  CHECK(due(2) == "3 0 0 0");
  CHECK(due(30) == "3 0 0 0");
}

TEST_CASE("questions missed four times stand out, the most missed first") {
  Log log("AAA");
  for (int i = 0; i < 6; ++i) {
    log.sit(SittingMode::practice);
    log.answer(1, i < 4 ? "B" : "A", i);
    log.answer(2, i < 5 ? "B" : "A", i);
    log.answer(3, i < 3 ? "B" : "A", i);
  }
  CHECK(places(leeches(log.progress())) == "2 1 ");
}

TEST_CASE("the slowest questions go by the median time") {
  Log log("AAA");
  log.sit(SittingMode::practice);
  log.answer(1, "A").ms = 10'000;
  log.answer(2, "A").ms = 12'000;
  log.sit(SittingMode::practice);
  log.answer(1, "A", 1).ms = 20'000;
  log.answer(2, "A", 1).ms = 2'000;
  log.answer(3, "A", 1).ms = 0;
  const Progress progress = log.progress(1);
  CHECK(places(slowest(progress)) == "1 2 ");
  CHECK(slowest(progress)[0].question->median_ms == 15'000);
  CHECK(slowest(progress)[1].question->median_ms == 7'000);
}

TEST_CASE("a corrected key changes verdicts, accuracy and reviews, and both counts are known") {
  Log log("AA");
  log.sit(SittingMode::practice);
  log.answer(1, "B");
  log.answer(2, "A");
  log.sit(SittingMode::practice);
  log.answer(1, "B", 1);
  log.answer(2, "A", 1);
  CHECK(tally_text(log.progress(1).tally) == "2/4");
  CHECK(log.progress(1).banks.at(0).questions.at(0).schedule->due_day == test::kMondayNumber + 2);

  log.bank.questions[0].right = {"B"};
  const Progress progress = log.progress(1);
  CHECK(places(corrected(progress)) == "1 ");
  const QuestionRecord& question = *corrected(progress)[0].question;
  CHECK(tally_text(*question.before) == "0/2");
  CHECK(tally_text(question.tally) == "2/2");
  CHECK(question.last_right);
  CHECK(tally_text(progress.tally) == "4/4");
  CHECK(tally_text(progress.history[0].tally) == "2/2");
  // Right on Monday, right on Tuesday: not before the end of the week.
  CHECK(question.schedule->due_day > test::kMondayNumber + 4);
  CHECK(question.schedule->due_day == progress.banks[0].questions[1].schedule->due_day);
}

TEST_CASE("a key that is corrected without changing a verdict is no news") {
  Log log("A");
  log.sit(SittingMode::practice);
  log.answer(1, "C");
  log.bank.questions[0].right = {"B"};
  CHECK(corrected(log.progress()).empty());
}

TEST_CASE("an answer to another wording keeps its verdict and is said") {
  Log log("AA");
  log.sit(SittingMode::practice);
  log.answer(1, "B");
  log.answer(2, "A");
  log.bank.questions[0].options[0].text = "something else";
  log.bank.questions[0].right = {"B"};
  const Progress before = log.progress();
  CHECK(before.banks.at(0).questions[0].edited);
  CHECK_FALSE(before.banks.at(0).questions[1].edited);
  CHECK(tally_text(before.banks[0].questions[0].tally) == "0/1");
  CHECK(corrected(before).empty());
  log.answer(1, "B", 1);
  CHECK_FALSE(log.progress(1).banks.at(0).questions[0].edited);
}

TEST_CASE("removed and withdrawn questions are known and never due") {
  Log log("AAA");
  log.sit(SittingMode::practice);
  log.answer(1, "A");
  log.answer(2, "B");
  log.answer(3, "B");
  log.bank.questions.erase(log.bank.questions.begin());
  log.bank.adjustments = {{Adjustment::Kind::drop, "3", {}, {}}};
  const Progress progress = log.progress(1);
  const std::vector<QuestionRecord>& questions = progress.banks.at(0).questions;
  REQUIRE(questions.size() == 3);
  CHECK(questions[0].question == "2");
  CHECK(questions[0].standing == QuestionStanding::present);
  CHECK(questions[1].question == "3");
  CHECK(questions[1].standing == QuestionStanding::withdrawn);
  CHECK(questions[2].question == "1");
  CHECK(questions[2].standing == QuestionStanding::removed);
  CHECK_FALSE(questions[2].schedule.has_value());
  CHECK(tally_text(progress.tally) == "1/2");
  CHECK(progress.banks[0].due.today == 1);
  CHECK(progress.banks[0].due.later == 0);
}

TEST_CASE("a short answer keeps the trainee's own verdict, whatever the key says now") {
  Log log("A");
  log.bank.questions[0].type = QuestionType::short_answer;
  log.bank.questions[0].options.clear();
  log.sit(SittingMode::practice);
  log.answer(1, "some words").state = "correct";
  log.bank.questions[0].rubric.edit().reference = "other words";
  log.bank.questions[0].policy.name = "rubric";
  CHECK(tally_text(log.progress().tally) == "1/1");
}

TEST_CASE("answers handed in before there was a key are judged by the one there is now") {
  Log log("AB");
  log.sit(SittingMode::exam);
  for (std::size_t number = 1; number <= 2; ++number) {
    GivenAnswer& given = log.answer(number, "A");
    given.state.clear();
    given.key.clear();
  }
  CHECK(tally_text(log.progress().tally) == "1/2");
  CHECK(corrected(log.progress()).empty());
}

TEST_CASE("without the bank every verdict stands and nothing is due") {
  Log log("A");
  log.sit(SittingMode::practice);
  log.answer(1, "B");
  const Progress progress = progress_of(log.contents, {{"b1", "收费", "b1.yaml", std::nullopt, {}}},
                                        test::kMonday + 5 * test::kDay, test::utc);
  CHECK(tally_text(progress.tally) == "0/1");
  CHECK(progress.banks.at(0).questions.at(0).standing == QuestionStanding::unknown);
  CHECK(progress.banks[0].due.today == 0);
  CHECK(progress.topics.empty());
}

}  // namespace tiku

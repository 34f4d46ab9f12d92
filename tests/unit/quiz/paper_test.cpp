#include "quiz/paper.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "sheet/normalise.h"
#include "support/paper.h"

namespace tiku {
namespace {

QuizPaper paper_of(std::size_t n, std::uint64_t seed) {
  QuizPaper paper;
  paper.seed = seed;
  for (std::size_t i = 0; i < n; ++i) {
    paper.questions.push_back({i, {}});
  }
  return paper;
}

std::vector<std::size_t> items_in(const QuizPaper& paper) {
  std::vector<std::size_t> items;
  for (const AskedQuestion& asked : paper.questions) {
    items.push_back(asked.item);
  }
  return items;
}

TEST_CASE("a seed always gives the same order, and every question is in it once") {
  const Bank bank = test::single_choice_bank("ABCDABCDABCD");
  QuizPaper one = paper_of(12, 7);
  QuizPaper two = paper_of(12, 7);
  QuizPaper other = paper_of(12, 8);
  shuffle_paper(bank, one, false);
  shuffle_paper(bank, two, false);
  shuffle_paper(bank, other, false);
  CHECK(items_in(one) == items_in(two));
  CHECK(items_in(one) != items_in(other));
  std::vector<std::size_t> sorted = items_in(one);
  std::sort(sorted.begin(), sorted.end());
  CHECK(sorted == items_in(paper_of(12, 7)));
}

TEST_CASE("in an exam questions are shuffled within their section") {
  Bank bank = test::single_choice_bank("ABCDAB");
  for (std::size_t i = 0; i < 6; ++i) {
    bank.questions[i].section = i < 3 ? 0 : 1;
  }
  bank.sections.resize(2);
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    QuizPaper paper = paper_of(6, seed);
    shuffle_paper(bank, paper, true);
    const std::vector<std::size_t> items = items_in(paper);
    CHECK(std::all_of(items.begin(), items.begin() + 3, [](std::size_t i) { return i < 3; }));
  }
}

TEST_CASE("options that speak of others keep their places") {
  Question question = test::single_choice_bank("A").questions[0];
  for (Option& option : question.options) {
    option.text = "看法";
  }
  CHECK(may_shuffle_options(question));
  SUBCASE("A和B") {
    question.options[3].text = "A和B都对";
  }
  SUBCASE("以上都对") {
    question.options[3].text = "以上都对";
  }
  SUBCASE("all of the above") {
    question.options[3].text = "All of the above";
  }
  SUBCASE("the explanation") {
    question.explanation = "选 A，因为制度如此";
  }
  CHECK_FALSE(may_shuffle_options(question));
}

TEST_CASE("an answer to shuffled options is kept in the bank's labels, and shown in the screen's") {
  Bank bank = test::single_choice_bank("A");
  bank.questions[0].type = QuestionType::multiple;
  const Question& question = bank.questions[0];
  const AskedQuestion asked{0, {2, 0, 3, 1}};  // A shows C, B shows A, C shows D, D shows B
  const Question shown = shown_question(question, asked);
  CHECK(shown.options[0].text == "option C");
  CHECK(shown.options[1].text == "option A");
  const std::string kept = bank_answer(question, asked, normalise(shown, "AB"), "AB");
  CHECK(kept == "AC");
  CHECK(shown_answer(question, asked, kept) == "AB");
}

TEST_CASE("what is shown holds nothing of the answer") {
  Bank bank = test::single_choice_bank("B");
  bank.questions[0].explanation = "because";
  const Question shown = shown_question(bank.questions[0], {0, {}});
  CHECK_FALSE(shown.keyed);
  CHECK(shown.right.empty());
  CHECK(shown.explanation.empty());
}

TEST_CASE("a plan survives the record, whatever the ids; what the bank lost is named") {
  Bank bank = test::single_choice_bank("ABC");
  bank.questions[0].id = "a b:1\n2";
  QuizPaper paper = paper_of(3, 5);
  paper.questions[1].options = {3, 2, 1, 0};
  std::swap(paper.questions[0], paper.questions[2]);
  const std::string plan = write_plan(bank, paper);
  const RestoredPaper same = read_plan(bank, plan, 5);
  CHECK(items_in(same.paper) == std::vector<std::size_t>{2, 1, 0});
  CHECK(same.paper.questions[1].options == std::vector<std::size_t>{3, 2, 1, 0});
  CHECK(same.missing.empty());
  bank.questions.erase(bank.questions.begin());
  CHECK(read_plan(bank, plan, 5).missing == std::vector<std::string>{"a b:1\n2"});
}

TEST_CASE("a plan that was damaged never leads outside the bank") {
  const Bank bank = test::single_choice_bank("AB");
  for (const char* plan : {"", "9999:1", ":", "1:1 0 0 0 0\n", "1:1 9\n", "x\ny\n"}) {
    const RestoredPaper restored = read_plan(bank, plan, 1);
    for (const AskedQuestion& asked : restored.paper.questions) {
      CHECK(asked.item < 2);
      CHECK(asked.options.empty());
    }
  }
}

}  // namespace
}  // namespace tiku

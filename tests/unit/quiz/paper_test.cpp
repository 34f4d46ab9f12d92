#include "quiz/paper.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "lint/question_references.h"
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
  CHECK(movable_options(question) == 4);
  SUBCASE("A和B") {
    question.options[3].text = "A和B都对";
  }
  SUBCASE("前两项都对") {
    question.options[3].text = "前两项都对";
  }
  SUBCASE("both of the first two") {
    question.options[3].text = "Both of the first two";
  }
  SUBCASE("以上都对 before another") {
    question.options[2].text = "以上都对";
  }
  SUBCASE("the explanation") {
    question.explanation = "选 A，因为制度如此";
  }
  CHECK(movable_options(question) == 0);
}

TEST_CASE("an option that speaks of all above stays last while those are shuffled") {
  Bank bank = test::single_choice_bank("A");
  std::vector<Option>& options = bank.questions[0].options;
  for (Option& option : options) {
    option.text = "看法";
  }
  SUBCASE("以上都对") {
    options[3].text = "以上都对";
  }
  SUBCASE("以上都不对") {
    options[3].text = "以上都不对";
  }
  SUBCASE("all of the above") {
    options[3].text = "All of the above";
  }
  SUBCASE("two of them") {
    options[2].text = "以上都对";
    options[3].text = "以上都不对";
  }
  const std::size_t movable = movable_options(bank.questions[0]);
  CHECK(movable >= 2);
  bool moved = false;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    QuizPaper paper = paper_of(1, seed);
    shuffle_paper(bank, paper, true);
    const std::vector<std::size_t>& order = paper.questions[0].options;
    REQUIRE(order.size() == 4);
    CHECK(order[3] == 3);
    moved = moved || order[0] != 0;
  }
  CHECK(moved);
}

TEST_CASE("a question that goes on from another stays behind it") {
  for (const char* stem :
       {"接上题，应收多少？", "上一题中的客户还应当做什么？", "根据上题的结果计算",
        "In the question above, who pays?", "As in the previous question: why?"}) {
    CAPTURE(stem);
    Bank bank = test::single_choice_bank("AAAAAA");
    bank.questions[3].stem = stem;
    for (std::size_t i = 0; i < bank.questions.size(); ++i) {
      bank.questions[i].number = static_cast<std::int64_t>(i) + 1;
    }
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      QuizPaper paper = paper_of(6, seed);
      shuffle_paper(bank, paper, true);
      const std::vector<std::size_t> items = items_in(paper);
      const auto place = std::find(items.begin(), items.end(), 3U);
      REQUIRE(place != items.begin());
      CHECK(*(place - 1) == 2);
    }
    CHECK(kept_places(bank, paper_of(6, 1)).together == std::vector{bank.questions[3].id});
  }
}

TEST_CASE("a section in which a question is named by its number keeps its order") {
  for (const char* stem : {"条件同第 2 题，应收多少？", "See question 2. Who pays?"}) {
    CAPTURE(stem);
    Bank bank = test::single_choice_bank("AAAAAA");
    bank.questions[4].stem = stem;
    for (std::size_t i = 0; i < bank.questions.size(); ++i) {
      bank.questions[i].number = static_cast<std::int64_t>(i) + 1;
    }
    QuizPaper paper = paper_of(6, 5);
    shuffle_paper(bank, paper, true);
    CHECK(items_in(paper) == std::vector<std::size_t>{0, 1, 2, 3, 4, 5});
    CHECK(kept_places(bank, paper_of(6, 1)).in_order.size() == 6);
  }
}

TEST_CASE("words that only look like a reference to a question bind nothing") {
  for (const char* stem :
       {"第 3 天应当做什么？", "网上题库从哪里进入？", "The question is who pays.",
        "第 2 步做什么？", "他在会上题字，应当怎样报道？"}) {
    CAPTURE(stem);
    CHECK_FALSE(read_question_references(stem).any());
  }
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

#include "grade/draw.h"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// Ten questions in 单选, six in 多选, one survey question at the end.
Bank bank_to_draw_from() {
  Bank bank;
  bank.sections.resize(2);
  bank.sections[0].title = "单选";
  bank.sections[1].title = "多选";
  bank.questions.resize(17);
  for (std::size_t i = 0; i < 16; ++i) {
    bank.questions[i].section = i < 10 ? 0 : 1;
  }
  bank.questions[16].scored = false;
  DrawRule four;
  four.section = "单选";
  four.count = 4;
  DrawRule two;
  two.section = "多选";
  two.count = 2;
  bank.exam.draw = {four, two};
  return bank;
}

}  // namespace

TEST_CASE("a seed draws the same paper on every machine") {
  const Bank bank = bank_to_draw_from();
  CHECK(draw_paper(bank, 1) == std::vector<std::size_t>{3, 6, 7, 8, 11, 12, 16});
  CHECK(draw_paper(bank, 2) == std::vector<std::size_t>{0, 3, 4, 9, 11, 13, 16});
  CHECK(draw_paper(bank, 2026) == std::vector<std::size_t>{0, 6, 7, 8, 10, 11, 16});
}

TEST_CASE("every paper has the numbers asked for, and every question is drawn now and then") {
  const Bank bank = bank_to_draw_from();
  std::set<std::size_t> drawn;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const std::vector<std::size_t> paper = draw_paper(bank, seed);
    CHECK(paper.size() == 7);
    CHECK(std::is_sorted(paper.begin(), paper.end()));
    CHECK(std::count_if(paper.begin(), paper.end(), [](std::size_t item) { return item < 10; }) ==
          4);
    drawn.insert(paper.begin(), paper.end());
  }
  CHECK(drawn.size() == 17);
}

TEST_CASE("a case is drawn whole, and counts once") {
  Bank bank;
  bank.sections.resize(1);
  bank.sections[0].title = "案例";
  bank.questions.resize(3);
  for (Question& question : bank.questions) {
    question.section = 0;
    question.type = QuestionType::case_study;
    question.parts.resize(2);
  }
  DrawRule rule;
  rule.section = "案例";
  rule.count = 2;
  bank.exam.draw = {rule};
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const std::vector<std::size_t> paper = draw_paper(bank, seed);
    REQUIRE(paper.size() == 4);
    CHECK(paper[0] % 2 == 0);
    CHECK(paper[1] == paper[0] + 1);
    CHECK(paper[3] == paper[2] + 1);
  }
}

TEST_CASE("what no rule names is on the paper whole; a rule that asks for too many takes all") {
  Bank bank = bank_to_draw_from();
  bank.exam.draw[0].count = 99;
  CHECK(draw_paper(bank, 5).size() == 13);
  bank.exam.draw.erase(bank.exam.draw.begin());
  CHECK(draw_paper(bank, 5).size() == 13);
  bank.exam.draw.clear();
  CHECK(draw_paper(bank, 5).size() == 17);
}

}  // namespace tiku

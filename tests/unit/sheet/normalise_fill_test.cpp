#include <doctest/doctest.h>

#include "model/sheet.h"
#include "unit/sheet/normalise_support.h"

namespace tiku {
namespace {

using testing::Row;
using testing::said;

Question fill(const std::vector<std::vector<std::string>>& blanks) {
  Question question;
  question.type = QuestionType::fill;
  for (const std::vector<std::string>& variants : blanks) {
    Blank blank;
    for (const std::string& variant : variants) {
      blank.emplace_back();
      blank.back().text = variant;
    }
    question.fill.blanks.push_back(std::move(blank));
  }
  return question;
}

Question two_blanks() {
  return fill({{"14天", "两周"}, {"3"}});
}

}  // namespace

TEST_CASE("with one blank the whole cell is the answer, trimmed and otherwise as written") {
  const Question question = fill({{"14天"}});
  const Row rows[] = {
      {"14天", "14天"},
      {" １４ 天\n", "１４ 天"},
      {"14;15", "14;15"},
      {"甲，乙", "甲，乙"},
      {"", "blank"},
      {"\xE3\x80\x80", "blank"},
      {"14天。", "14天 | trailing-mark"},
      {"（14天）", "14天 | brackets"},
      {"答案：14天", "14天 | answer-label"},
      {"“15天”", "“15天”"},
      {"*", "ambiguous unreadable-mark"},
      {"#", "ambiguous unreadable-mark"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.raw);
    CHECK(said(question, row.raw) == row.expected);
  }
}

TEST_CASE("a word for no answer is blank unless the key says it") {
  const Question question = fill({{"14天"}});
  for (const std::string_view raw : {"无", "0", "-", "/", "不会", "（空）", "N/A", "未作答"}) {
    CAPTURE(raw);
    CHECK(said(question, raw) == "blank | blank-word");
  }
  CHECK(said(fill({{"无"}}), "无") == "无");
  CHECK(said(fill({{"0"}}), "0") == "0");
  CHECK(said(fill({{"/"}}), "/") == "/");
  CHECK(said(fill({{"*"}}), "*") == "*");
  CHECK(said(fill({{"无"}}), "0") == "blank | blank-word");
}

TEST_CASE("several blanks in one cell are told apart") {
  const Question question = two_blanks();
  const Row rows[] = {
      {"14天;3", "14天; 3"},
      {"14天；3", "14天; 3"},
      {"14天|3", "14天; 3"},
      {"14天\n3", "14天; 3"},
      {"14天 ; 3 ;", "14天; 3"},
      {"14天", "14天; "},
      {";3", "; 3"},
      {"无;3", "; 3 | blank-word"},
      {"无", "blank | blank-word"},
      {"-;/", "blank | blank-word"},
      {"(1)14天(2)3", "14天; 3 | numbered-blanks"},
      {"（1）14天；（2）3", "14天; 3 | numbered-blanks"},
      {"14天#3", "14天; 3 | blank-separator"},
      {"14天，3", "14天; 3 | blank-separator"},
      {"14天、3", "14天; 3 | blank-separator"},
      {"14天,3", "14天; 3 | blank-separator"},
      {"14天,3,5", "14天,3,5; "},
      {"14天;3;5", "ambiguous blank-count"},
      {"*;3", "ambiguous unreadable-mark"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.raw);
    CHECK(said(question, row.raw) == row.expected);
  }
}

TEST_CASE("a list of a file is one text a blank") {
  const std::string separator(1, kListSeparator);
  const Question question = two_blanks();
  CHECK(normalise(question, "14天" + separator + "3").blanks ==
        std::vector<std::string>{"14天", "3"});
  CHECK(said(question, "a;b" + separator + "3") == "a\\;b; 3");
  CHECK(normalise(question, "a\\;b; 3").blanks == std::vector<std::string>{"a;b", "3"});
  CHECK(said(question, "a" + separator + "b" + separator + "c") == "ambiguous blank-count");
  CHECK(said(question, separator) == "blank");
}

TEST_CASE("any k of a list asks for k blanks, and any of the key's words is no blank") {
  Question question = fill({{"热情"}, {"无"}, {"耐心"}});
  question.fill.any = 2;
  CHECK(said(question, "无;热情") == "无; 热情");
  CHECK(said(question, "热情;无;耐心") == "ambiguous blank-count");
}

TEST_CASE("given points are a decimal or a fraction within the limits of the question") {
  Question question;
  question.type = QuestionType::given;
  question.points = 5;
  const Row rows[] = {
      {"3", "3"},
      {"1.5", "1.5"},
      {"1/3", "1/3"},
      {"2.1234", "2.1234"},
      {"0", "0"},
      {"5", "5"},
      {"", "blank"},
      {"３", "3 | full-width"},
      {" 3 ", "3 | outer-space"},
      {"3分", "3 | points-unit"},
      {"(3)", "3 | brackets"},
      {"-", "blank | blank-word"},
      {"-1", "invalid out-of-range"},
      {"5.1", "invalid out-of-range"},
      {"0.3333333", "0.3333333"},
      {"2.12345678", "invalid not-a-number"},
      {"1/13", "invalid too-precise"},
      {"三", "invalid not-a-number"},
      {"1,5", "invalid not-a-number"},
      {"1e3", "invalid not-a-number"},
      {"*", "ambiguous unreadable-mark"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.raw);
    CHECK(said(question, row.raw) == row.expected);
  }
  CHECK(normalise(question, "1/3").given == Rational(1, 3));
  question.min_points = Rational(-2);
  CHECK(said(question, "-1") == "-1");
}

TEST_CASE("a short answer is its text, or blank") {
  Question question;
  question.type = QuestionType::short_answer;
  CHECK(said(question, "  先致歉，\n再核实。 ") == "先致歉，\n再核实。");
  CHECK(normalise(question, " 致歉 ").text == "致歉");
  CHECK(said(question, "") == "blank");
  CHECK(said(question, "不知道。") == "blank | blank-word");
  CHECK(said(question, "（空）") == "blank | blank-word");
  CHECK(said(question, "#") == "ambiguous unreadable-mark");
  question.rubric.edit().reference = "无";
  CHECK(said(question, "无") == "无");
}

TEST_CASE("a comma is a decimal point where it can be nothing else, and the ledger has it") {
  const Question number = fill({{"1.23"}});
  CHECK(said(number, "1,23") == "1.23 | decimal-comma");
  CHECK(said(number, "１，２３") == "1.23 | decimal-comma");
  CHECK(said(number, "1,24") == "1,24");  // wrong either way: kept as it is written
  CHECK(said(fill({{"1.23元"}}), "1,23 元") == "1.23 元 | decimal-comma");
  CHECK(said(fill({{"0.125"}}), "0,125") == "0.125 | decimal-comma");
  CHECK(said(fill({{"1234.567"}}), "1234,567") == "1234.567 | decimal-comma");
  CHECK(said(fill({{"1,23"}}), "1,23") == "1,23");
}

TEST_CASE("a comma before three digits parts thousands, and a person decides where that is wrong") {
  CHECK(said(fill({{"1234"}}), "1,234") == "1,234");
  CHECK(said(fill({{"1.234"}}), "1,234") == "ambiguous two-readings");
  CHECK(said(fill({{"5"}}), "1,234") == "1,234");
  CHECK(said(fill({{"1.234"}}), "1,234,567") == "1,234,567");
  CHECK(said(fill({{"123"}}), "0,123") == "0,123");
}

}  // namespace tiku

#include <doctest/doctest.h>

#include "bank/table_answer.h"
#include "bank_text.h"

namespace tiku {
namespace {

constexpr const char* kKey = R"(tiku: 1
kind: key
exam: {pass: 60%}
sections:
  - {title: 单选, type: single, points: 2, answers: {1: A, 2: C}}
  - {type: judge, points: 1, answers: {21: √, 22: ×}}
)";

BankText table(const std::string& text) {
  return BankText(text, "key.csv");
}

}  // namespace

TEST_CASE("the example key reads as written, with its corrections and forms") {
  const BankText text(std::string(kKey) +
                      "adjust: {1: drop, 21: full_for_all, 2: {accept_also: [A]}}\n"
                      "forms: {B: {1: 22, 2: 1, 21: 2, 22: 21}}\n");
  CHECK(text.findings() == "");
  const Bank& bank = text.bank();
  CHECK(bank.kind == Bank::Kind::key);
  REQUIRE(bank.questions.size() == 4);
  CHECK(bank.questions[1].id == "2");
  CHECK(bank.questions[1].right == std::vector<std::string>{"C"});
  CHECK(bank.questions[1].points == Rational(2));
  CHECK(bank.questions[1].also_right == std::vector<std::vector<std::string>>{{"A"}});
  CHECK(bank.questions[2].id == "21");
  CHECK(bank.questions[2].number == 21);
  CHECK(bank.questions[2].truth);
  CHECK_FALSE(bank.questions[3].truth);
  REQUIRE(bank.adjustments.size() == 3);
  CHECK(bank.adjustments[0].kind == Adjustment::Kind::drop);
  CHECK(bank.adjustments[1].item == "21");
  CHECK(bank.adjustments[1].kind == Adjustment::Kind::full_for_all);
  CHECK(bank.adjustments[2].answers == std::vector<std::string>{"A"});
  REQUIRE(bank.forms.size() == 1);
  CHECK(bank.forms[0].name == "B");
  CHECK(bank.forms[0].items.at("1") == "22");
  CHECK(bank.forms[0].items.at("22") == "21");
  CHECK_FALSE(bank.questions[0].options_stated);
  CHECK(bank.remarks.size() == 1);
}

TEST_CASE("further answers may be letters that a key without options did not hold") {
  const BankText text(std::string(kKey) +
                      "adjust: {2: {accept_also: [D]}, 22: {accept_also: 对}}\n");
  CHECK(text.findings() == "");
  CHECK(text.question(1).also_right == std::vector<std::vector<std::string>>{{"D"}});
  CHECK(text.question(1).option_index("D") >= 0);
  CHECK(text.question(3).either_truth);
}

TEST_CASE("several labels are one further answer of a multiple-choice question") {
  const BankText text(
      "tiku: 1\nkind: key\npoints: 2\nanswers: {1: AB, 2: [A, C]}\n"
      "adjust: {1: {accept_also: [BD, ABD]}, 2: {accept_also: [[A, C], [C, D]]}}\n");
  CHECK(text.findings() == "");
  CHECK(text.question(0).also_right ==
        std::vector<std::vector<std::string>>{{"B", "D"}, {"A", "B", "D"}});
  CHECK(text.question(1).also_right == std::vector<std::vector<std::string>>{{"C", "D"}});
}

TEST_CASE("corrections and forms name items and answers that exist") {
  const std::string key = kKey;
  CHECK(BankText(key + "adjust: {7: drop}\n").findings() == "7:10 unknown-item");
  CHECK(BankText(key + "adjust: {1: dorp}\n").findings() == "7:13 bad-adjustment");
  CHECK(BankText(key + "adjust: {21: {accept_also: maybe}}\n").findings() == "7:10 bad-adjustment");
  CHECK(BankText(key + "forms: {B: {1: 9}}\n").findings() == "7:16 unknown-item");
  CHECK(BankText(key + "forms: {B: {1: 1, 2: 1}}\n").findings() == "7:22 bad-value");
}

TEST_CASE("a key is a choice or judge by its answer, and points given stand in keys only") {
  const BankText text("tiku: 1\nkind: key\npoints: 2\nanswers: {1: A, 2: ABD, 3: 对, 4: 14天}\n");
  CHECK(text.findings() == "");
  CHECK(text.question(0).type == QuestionType::single);
  CHECK(text.question(1).type == QuestionType::multiple);
  CHECK(text.question(2).type == QuestionType::judge);
  CHECK(text.question(3).type == QuestionType::fill);
  CHECK(text.bank().remarks.back().in(Lang::en) ==
        "1 item has no type and is taken as fill by the answer: 4");
  const BankText given(
      "tiku: 1\nkind: key\nsections:\n  - {type: 得分, points: 5, min: -1, answers: {1: , 2: }}\n");
  CHECK(given.findings() == "");
  CHECK(given.question(0).type == QuestionType::given);
  CHECK(*given.question(0).min_points == Rational(-1));
  const BankText choice(
      "tiku: 1\nkind: key\nsections:\n  - {type: 选择, points: 5, answers: {1: A, 2: BC}}\n");
  CHECK(choice.question(0).type == QuestionType::single);
  CHECK(choice.question(1).type == QuestionType::multiple);
}

TEST_CASE("rising digits of a multiple choice without options are labels, other numbers are one") {
  const BankText text(
      "tiku: 1\nkind: key\nsections:\n  - {type: indeterminate, points: 1, answers: {1: 124, 2: "
      "10}}\n");
  CHECK(text.findings() == "");
  CHECK(text.question(0).right == std::vector<std::string>{"1", "2", "4"});
  CHECK(text.question(1).right == std::vector<std::string>{"10"});
}

TEST_CASE("a table of one-digit answers is the key of an answer card, other digits are filled in") {
  const BankText card = table("item,answer\n1,4\n2,1\n3,5\n4,2\n5,4\n");
  CHECK(card.findings() == "");
  CHECK(card.question(2).type == QuestionType::single);
  CHECK(card.question(2).right == std::vector<std::string>{"5"});
  CHECK(card.bank().remarks.back().in(Lang::en) ==
        "5 items have no type and are taken as single by the answer: 1, 2, 3, 4, 5");
  const BankText mixed = table("item,answer\n1,4\n2,1\n3,5\n4,20\n5,4\n");
  CHECK(mixed.question(2).type == QuestionType::fill);
  const BankText few = table("item,answer\n1,A\n2,3\n");
  CHECK(few.question(1).type == QuestionType::fill);
}

TEST_CASE("policies that need the number of options are refused where a key does not state it") {
  const std::string start =
      "tiku: 1\nkind: key\nsections:\n  - {type: multiple, points: 2, scoring: ";
  CHECK(BankText(start + "halves, answers: {1: AB}}\n").findings() == "4:42 policy-needs-options");
  CHECK(BankText(start + "halves, options: 4, answers: {1: AB}}\n").findings() == "");
  CHECK(BankText(start + "net_w(1/2), answers: {1: AB}}\n").findings() == "");
}

TEST_CASE("a table of items and answers is a key") {
  const BankText text = table(
      "题号,答案,题型,分值,选项,部分\n1,A,单选题,2,4,一\n2,ABD,多选,3,A-E,一\n3,×,判断,1,,二\n4,"
      "14天|十四天;3.14±0.01;1..9,填空,3,,二\n"
      "5,a\\;b\\|c,填空,1,,二\n");
  CHECK(text.findings() == "");
  REQUIRE(text.bank().questions.size() == 5);
  CHECK(text.question(0).options.size() == 4);
  CHECK(text.question(0).options_stated);
  CHECK(text.question(1).options.size() == 5);
  CHECK(text.question(1).points == Rational(3));
  CHECK(text.question(2).type == QuestionType::judge);
  CHECK(text.question(2).section == 1);
  const FillKey& fill = text.question(3).fill;
  REQUIRE(fill.blanks.size() == 3);
  CHECK(fill.blanks[0][1].text == "十四天");
  CHECK(fill.blanks[1][0].value == Rational(157, 50));
  CHECK(fill.blanks[1][0].tolerance.value == Rational(1, 100));
  CHECK(fill.blanks[2][0].min == Rational(1));
  CHECK(fill.blanks[2][0].max == Rational(9));
  CHECK(text.question(4).fill.blanks[0][0].text == "a;b|c");
  CHECK(text.bank().sections[1].title == "二");
}

TEST_CASE("items of a table may be named with white space, which is said") {
  const BankText text = table("item,key\nItem 1,D\nItem　2,B\nlast,C\n");
  CHECK(text.findings() == "");
  REQUIRE(text.bank().questions.size() == 3);
  CHECK(text.question(0).id == "Item1");
  CHECK(text.question(1).id == "Item2");
  CHECK(text.bank().remarks.back().in(Lang::en) ==
        "2 items have white space in the name, which the id leaves out: Item 1, Item　2");
  CHECK(text.bank().remarks.back().in(Lang::zh) ==
        "2 题的题号里有空白，id 里去掉了：Item 1, Item　2");
  CHECK(table("item,key\n1 1,A\n11,B\n").findings() == "3:1 duplicate-id");
  // A bank states ids; nothing is taken out of them.
  CHECK(BankText("tiku: 1\nkind: key\nanswers: {Item 1: A}\n").findings() == "3:11 bad-id");
}

TEST_CASE("ids that do not count upwards are compared all the same") {
  // The first of equal ids is the one the finding points to, in the order of the file.
  CHECK(table("item,key\n3,A\n1,B\n3,C\n1,D\n2,A\n").findings() ==
        "4:1 duplicate-id; 5:1 duplicate-id");
  CHECK(table("item,key\nb,A\na,B\nc,C\n").findings() == "");
}

TEST_CASE("a table with one row of items above one row of answers is a key") {
  const BankText text = table("题号,1,2,3\n答案,A,BC,错\n");
  CHECK(text.findings() == "");
  REQUIRE(text.bank().questions.size() == 3);
  CHECK(text.question(1).right == std::vector<std::string>{"B", "C"});
  CHECK(text.question(2).type == QuestionType::judge);
}

TEST_CASE("mistakes in a table have the place of their cell") {
  CHECK(table("item,key,options\n1,E,4\n").findings() == "2:3 key-outside-options");
  CHECK(table("item,key\n1,A\n1,B\n").findings() == "3:1 duplicate-id");
  CHECK(table("item,key,colour\n1,A,red\n").findings() == "1:10 unused-column");
  CHECK(table("item,key\n,A\n2,B\n").findings() == "2:1 row-without-item");
  CHECK(table("name,mark\nA,1\nB,2\n").findings() == "1:1 no-answer-column");
  CHECK(table("").findings() == "1:1 no-questions");
}

}  // namespace tiku

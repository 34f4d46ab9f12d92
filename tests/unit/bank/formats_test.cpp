#include <doctest/doctest.h>

#include "bank/exam.h"
#include "bank/fill.h"
#include "bank/policy_names.h"
#include "bank/words.h"
#include "bank_text.h"

namespace tiku {
namespace {

/// A bank of one question with these fields.
BankText one(const std::string& fields) {
  return BankText("tiku: 1\nquestions:\n  - {id: q, stem: 题, " + fields + "}\n");
}

std::vector<std::string> right_of(const std::string& fields) {
  return one("type: multiple, points: 2, " + fields).question(0).right;
}

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("a duration is minutes, or hours and minutes") {
  CHECK(parse_duration("45") == 45);
  CHECK(parse_duration("30m") == 30);
  CHECK(parse_duration("1h30m") == 90);
  CHECK(parse_duration("2h") == 120);
  CHECK_FALSE(parse_duration("0").has_value());
  CHECK_FALSE(parse_duration("30s").has_value());
  CHECK_FALSE(parse_duration("1h30m5").has_value());
  CHECK_FALSE(parse_duration("999999999999").has_value());
}

TEST_CASE("a type has its Chinese names") {
  CHECK(parse_type("单选") == TypeWord::single);
  CHECK(parse_type("单项选择题") == TypeWord::single);
  CHECK(parse_type("多选题") == TypeWord::multiple);
  CHECK(parse_type("不定项") == TypeWord::indeterminate);
  CHECK(parse_type("判断题") == TypeWord::judge);
  CHECK(parse_type("是非题") == TypeWord::judge);
  CHECK(parse_type("填空") == TypeWord::fill);
  CHECK(parse_type("简答题") == TypeWord::short_answer);
  CHECK(parse_type("案例") == TypeWord::case_study);
  CHECK(parse_type("选择题") == TypeWord::choice);
  CHECK(parse_type("得分") == TypeWord::given);
  for (const char* word : {"名词解释", "问答题", "论述", "综合题", "综述", "情景模拟题"}) {
    CHECK(parse_type(word) == TypeWord::open);
  }
  CHECK_FALSE(parse_type("排序").has_value());
}

TEST_CASE("a pass rule has points, a share, or a map with sections") {
  const std::string body =
      "sections:\n  - {title: 安全, type: judge, points: 100, questions: [{id: a, stem: x, answer: "
      "对}]}\n";
  const BankText text("tiku: 1\nexam: {pass: {total: 80, sections: {安全: 60%}}}\n" + body);
  CHECK(text.findings() == "");
  const PassRule& pass = text.bank().exam.pass;
  REQUIRE(pass.total.has_value());
  CHECK(pass.total->value == Rational(80));
  CHECK_FALSE(pass.total->is_share);
  REQUIRE(pass.sections.size() == 1);
  CHECK(pass.sections[0].title == "安全");
  CHECK(pass.sections[0].least.is_share);
  CHECK(pass.sections[0].least.value == Rational(3, 5));
}

TEST_CASE("a draw names sections by title or by type, and the total counts what is drawn") {
  const std::string question = "{stem: x, options: [甲, 乙], answer: ";
  const BankText text(
      "tiku: 1\nexam: {draw: {单选: 1, 多选: 1}, total: 5}\nsections:\n"
      "  - {title: 一、单选, type: single, points: 2, questions: [" +
      question + "A, id: a}, " + question + "B, id: b}]}\n" +
      "  - {title: 多选, type: multiple, points: 3, questions: [" + question + "AB, id: c}]}\n");
  CHECK(text.findings() == "");
  REQUIRE(text.bank().exam.draw.size() == 2);
  CHECK(text.bank().exam.draw[0].section == "一、单选");
  CHECK(text.bank().exam.draw[0].count == 1);
}

TEST_CASE("options are a map or a list, and a digit label is a label") {
  CHECK(right_of("options: {A: 甲, B: 乙, C: 丙, D: 丁}, answer: ABD") == Labels{"A", "B", "D"});
  CHECK(right_of("options: [甲, 乙, 丙, 丁], answer: [A, B, D]") == Labels{"A", "B", "D"});
  CHECK(right_of("options: {3: 甲, 1: 乙, 2: 丙}, answer: 13") == Labels{"3", "1"});
  CHECK(right_of("options: {A1: 甲, B1: 乙, C1: 丙}, answer: 'C1,A1'") == Labels{"A1", "C1"});
  CHECK(right_of("options: [甲, 乙, 丙], answer: 'Ｃ、ａ'") == Labels{"A", "C"});
}

TEST_CASE("a judge answer is read in all its forms, and letters only through declared options") {
  for (const char* word : {"true", "对", "正确", "√", "T", "是"}) {
    CHECK(one(std::string("type: judge, points: 1, answer: ") + word).question(0).truth);
  }
  for (const char* word : {"false", "错", "错误", "×", "F", "否"}) {
    const BankText text = one(std::string("type: judge, points: 1, answer: ") + word);
    CHECK(text.findings() == "");
    CHECK_FALSE(text.question(0).truth);
  }
  const BankText declared = one("type: judge, points: 1, options: {A: 错误, B: 正确}, answer: A");
  CHECK(declared.findings() == "");
  CHECK_FALSE(declared.question(0).truth);
  CHECK(*declared.question(0).true_label == "B");
  CHECK(*declared.question(0).false_label == "A");
}

TEST_CASE("fill-ins: a scalar is one blank, a list the blanks, an inner list the variants of one") {
  CHECK(one("type: fill, points: 1, answer: 14天").question(0).fill.blanks.size() == 1);
  const BankText text = BankText(
      "tiku: 1\nquestions:\n  - id: q\n    type: fill\n    stem: ____ （ ） ____ ____\n    "
      "points_per_blank: 0.5\n"
      "    any_order: true\n    match: {case: true, contains: true}\n"
      "    answer: [[3, 三], {text: X, share: 1/2}, {value: 3.14, tolerance: 5%}, {min: 1, max: 9, "
      "unit: 元}]\n");
  CHECK(text.findings() == "");
  const FillKey& fill = text.question(0).fill;
  CHECK(text.question(0).points == Rational(2));
  CHECK(text.question(0).policy.name == "per_blank");
  CHECK(fill.points_per_blank == Rational(1, 2));
  CHECK(fill.any_order);
  CHECK(fill.match.case_matters);
  CHECK(fill.match.contains);
  CHECK_FALSE(fill.match.width_matters);
  REQUIRE(fill.blanks.size() == 4);
  REQUIRE(fill.blanks[0].size() == 2);
  CHECK(fill.blanks[0][1].text == "三");
  CHECK(fill.blanks[1][0].share == Rational(1, 2));
  CHECK(fill.blanks[2][0].kind == Variant::Kind::value);
  CHECK(fill.blanks[2][0].value == Rational(157, 50));
  CHECK(fill.blanks[2][0].tolerance.is_share);
  CHECK(fill.blanks[2][0].tolerance.value == Rational(1, 20));
  CHECK(fill.blanks[3][0].kind == Variant::Kind::range);
  CHECK(fill.blanks[3][0].min == Rational(1));
  CHECK(fill.blanks[3][0].max == Rational(9));
  CHECK(fill.blanks[3][0].unit == "元");
}

TEST_CASE("any three of a list") {
  const BankText text = one("type: fill, points: 3, answer: {any: 3, of: [a, b, [c, d], e]}");
  CHECK(text.findings() == "");
  CHECK(text.question(0).fill.any == 3);
  CHECK(text.question(0).fill.slots() == 3);
  CHECK(text.question(0).fill.blanks.size() == 4);
}

TEST_CASE("blanks in a stem are underscores and empty brackets") {
  CHECK(count_stem_blanks("满 ____ 减 ____") == 2);
  CHECK(count_stem_blanks("应当（ ）处理（　　）") == 2);
  CHECK(count_stem_blanks("user_name（见上）()") == 0);
}

TEST_CASE("a short answer has a rubric, what is needed of it, and a length") {
  const BankText text =
      one("type: short, points: 3, answer: 参考, length: {min: 150}, need: 1, rubric: [{points: 3, "
          "any: [致歉, 道歉]}, "
          "{points: 2, all: [订单号, 核实], not: [不予受理]}]");
  CHECK(text.findings() == "");
  const Rubric& rubric = *text.question(0).rubric;
  CHECK(text.question(0).keyed);
  CHECK(rubric.reference == "参考");
  CHECK(rubric.min_length == 150);
  CHECK(rubric.need == 1);
  REQUIRE(rubric.points.size() == 2);
  CHECK(rubric.points[0].any == Labels{"致歉", "道歉"});
  CHECK(rubric.points[1].all == Labels{"订单号", "核实"});
  CHECK(rubric.points[1].forbidden == Labels{"不予受理"});
}

TEST_CASE(
    "an open type is a case with parts and short without, and a case may stand without parts") {
  CHECK(one("type: 综合题, points: 3").question(0).type == QuestionType::short_answer);
  const BankText text = one("type: 综合题, parts: [{type: short, points: 3, stem: x}]");
  CHECK(text.question(0).type == QuestionType::case_study);
  CHECK(text.findings() == "");
  const BankText plain = one("type: case, points: 10");
  CHECK(plain.findings() == "");
  CHECK(plain.question(0).points == Rational(10));
  CHECK(plain.question(0).is_leaf());
}

TEST_CASE("the nearest statement about scoring wins") {
  const BankText text(R"(tiku: 1
scoring: {multiple: subset_half}
blank: -1
sections:
  - title: one
    type: multiple
    points: 2
    options: [甲, 乙, 丙]
    questions:
      - {id: a, stem: x, answer: AB}
      - {id: b, stem: x, answer: AB, scoring: subset_each(1/3), blank: 0}
      - id: c
        stem: x
        answer: AB
        scoring: {option_map: {A: 1, B: 1/2, C: -1}, other: -1/2, min: 0, max: 2, invalid: -1/4}
  - title: two
    type: multiple
    points: 2
    scoring: subset_flat(50%)
    questions:
      - {id: d, stem: x, options: [甲, 乙], answer: AB}
)");
  CHECK(text.findings() == "");
  CHECK(text.question(0).policy.name == "subset_half");
  CHECK(*text.question(0).policy.blank == Rational(-1));
  CHECK(text.question(1).policy.to_string() == "subset_each(1/3)");
  CHECK(*text.question(1).policy.blank == Rational(0));
  const PolicySpec& map = text.question(2).policy;
  CHECK(map.name == "option_map");
  REQUIRE(map.map->points.size() == 3);
  CHECK(map.map->points[1].points == Rational(1, 2));
  CHECK(map.map->other == Rational(-1, 2));
  CHECK(map.map->min == Rational(0));
  CHECK(map.map->max == Rational(2));
  CHECK(*map.invalid == Rational(-1, 4));
  CHECK(text.question(3).policy.to_string() == "subset_flat(50%)");
}

TEST_CASE("survey items have no points and no key") {
  const BankText text = one("type: single, options: [甲, 乙], scored: false");
  CHECK(text.findings() == "");
  CHECK_FALSE(text.question(0).scored);
  CHECK(text.question(0).points == Rational(0));
  const BankText who = one("identity: name");
  CHECK(who.findings() == "");
  CHECK(who.question(0).identity == IdentityRole::name);
  CHECK_FALSE(who.question(0).scored);
}

TEST_CASE("where nobody states points each question counts one, and this is said") {
  const BankText text = one("type: judge, answer: 对");
  CHECK(text.findings() == "");
  CHECK(text.question(0).points == Rational(1));
  REQUIRE(text.bank().remarks.size() == 1);
  CHECK(text.bank().remarks[0].in(Lang::en) == "no points are stated: each question counts 1");
}

TEST_CASE("the review, cut and note of an import are kept") {
  const BankText text = one(
      "type: judge, points: 1, answer: 对, review: [key unclear, 'see p. 3'], cut: true, note: n");
  CHECK(text.question(0).review == Labels{"key unclear", "see p. 3"});
  CHECK(text.question(0).cut);
  CHECK(*text.question(0).note == "n");
}

}  // namespace tiku

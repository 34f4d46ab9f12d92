#include <set>

#include <doctest/doctest.h>

#include "bank/rules.h"
#include "bank_text.h"

namespace tiku {
namespace {

/// The text without its caret, and the place of the caret.
struct Marked {
  std::string text;
  std::string place;
};

Marked take_caret(std::string text) {
  const std::size_t caret = text.find('^');
  REQUIRE(caret != std::string::npos);
  text.erase(caret, 1);
  const Place place = Source("marked", text).place(caret);
  return {text, std::to_string(place.line) + ":" + std::to_string(place.column)};
}

/// Whether the bank with these lines of questions has one finding, `name`, where its caret stands.
void check_finding(std::string_view name, const std::string& questions) {
  const Marked marked = take_caret("tiku: 1\nquestions:\n" + questions);
  const BankText text(marked.text);
  CAPTURE(marked.text);
  CAPTURE(text.messages());
  CHECK(text.findings() == marked.place + " " + std::string(name));
}

/// The same for one question with these fields.
void check_question(std::string_view name, const std::string& fields) {
  check_finding(name, "  - {id: q, points: 6, stem: 题 , " + fields + "}\n");
}

}  // namespace

TEST_CASE("fifteen mistakes give fifteen findings at their places in one run") {
  const BankText text(R"(tiku: 1
id: fifteen
exam:
  duration: half an hour
  pass: {total: 60%, sections: {单选一: 50%}}
scoring: {multiple: subset_haf}
sections:
  - title: 单选
    type: single
    points: 2
    questions:
      - id: a
        stem: 一
        expalnation: 因为
        options: {A: 甲, B: 乙}
        answer: A
      - id: a
        stem: 二
        options: {A: 甲, B: 乙}
        answer: E
      - id: b c
        stem: 三
        options: {A: 甲, B: 乙}
        answer: AB
      - id: d
        options: {A: 甲, B: 乙, a: 丙}
        answer: A
      - id: e
        stem: 五
        answer: A
      - id: f
        stem: 六
        type: multple
        answer: A
  - title: 判断
    type: judge
    points: 0
    questions:
      - {id: g, stem: 七, answer: B}
      - {id: h, stem: 八}
  - title: 填空
    type: fill
    points: 1
    questions:
      - {id: i, stem: 九 ____ 和 ____, answer: [1, 2]}
)");
  CAPTURE(text.messages());
  CHECK(text.findings() ==
        "4:13 bad-value; "
        "5:33 unknown-section; "
        "6:21 unknown-policy; "
        "14:9 unknown-field; "
        "17:13 duplicate-id; "
        "20:17 key-outside-options; "
        "21:13 bad-id; "
        "24:17 two-keys-on-single; "
        "25:9 missing-stem; "
        "26:31 duplicate-label; "
        "28:9 missing-options; "
        "33:15 unknown-type; "
        "37:13 bad-points; "
        "39:34 ambiguous-judge; "
        "40:9 unkeyed");
  CHECK(text.sink().diagnostics().size() == 15);
}

TEST_CASE("a mistyped word gets a suggestion, in both languages") {
  const BankText text("tiku: 1\nquestoins: []\n");
  REQUIRE(text.sink().diagnostics().size() == 1);
  const Diagnostic& finding = text.sink().diagnostics().front();
  CHECK(finding.message.in(Lang::en) == "unknown field \"questoins\"");
  CHECK(finding.help.in(Lang::en) == "did you mean \"questions\"?");
  CHECK(finding.message.in(Lang::zh) == "没有“questoins”这个字段");
  CHECK(finding.help.in(Lang::zh) == "是不是“questions”？");
}

TEST_CASE("a field that is there already is not suggested") {
  const BankText text(
      "tiku: 1\nquestions:\n  - {id: a, type: judge, time: 30s, stem: x, answer: 对}\n");
  REQUIRE(text.sink().diagnostics().size() == 1);
  CHECK(text.sink().diagnostics().front().help.in(Lang::en) ==
        "take it out, or put the text under \"note\"");
}

TEST_CASE("what a mistyped or damaged field leaves out is not missed") {
  check_question("unknown-field", "type: single, ^optoins: [甲, 乙], answer: A");
  check_question("unknown-field", "type: judge, ^anwser: 对");
  check_finding("unknown-field",
                "  - {id: a, points: 1, type: judge, stem: x, answer: 对}\n"
                "  - {id: b, ^piont: 1, type: judge, stem: x, answer: 对}\n");
  check_question("unknown-field", "type: judge, ^stems: 题, answer: 对");
  check_finding("tab-indentation", "  - id: a\n    type: judge\n    stem: x\n^\tanswer: 对\n");
  check_finding("missing-colon", "  - id: a\n    type: judge\n    stem: x\n    ^answer：对\n");
  CHECK(BankText("tiku: 1\nexam: {pass: {sections: {单选: 60%}}}\nsectoins: []\n").findings() ==
        "3:1 unknown-field");
}

TEST_CASE("past a limit of the reader nothing else is said about a bank") {
  check_question("too-deep",
                 "type: judge, tags: [[[[[[[[[[[[[[[[[[[[[^[[甲]]]]]]]]]]]]]]]]]]]]]]]");
}

TEST_CASE("what is no bank is said once") {
  CHECK(BankText("- 1\n- 2\n").findings() == "1:1 not-a-bank");
  CHECK(BankText("").findings() == "1:1 not-a-bank");
  CHECK(BankText("questions:\n  - {id: a, type: judge, stem: x, answer: 对}\n").findings() ==
        "1:1 bad-version");
  CHECK(
      BankText("tiku: 2\nquestions:\n  - {id: a, type: judge, stem: x, answer: 对}\n").findings() ==
      "1:7 bad-version");
  CHECK(BankText("tiku: 1\n").findings() == "1:1 no-questions");
  CHECK(BankText("tiku: 1\nkind: kee\nquestions:\n  - {id: a, type: judge, stem: x, answer: 对}\n")
            .findings() == "2:7 bad-value");
}

TEST_CASE("mistakes in fields, types and places") {
  check_question("wrong-kind", "type: judge, answer: ^[对]");
  check_finding("missing-type", "  - ^{id: q, points: 6, stem: 题, answer: 对}\n");
  check_question("unknown-type", "type: ^选择题, answer: A");
  check_question("nested-case", "type: case, parts: [{type: ^case, stem: x}]");
  check_question("field-not-for-type", "type: judge, answer: 对, need: ^2");
  check_question("field-not-for-type",
                 "type: case, length: ^{min: 9}, parts: [{type: judge, points: 6, stem: y, answer: "
                 "对}]");
  check_question("bad-value", "type: judge, answer: 对, scored: ^maybe");
  check_question("bad-value", "type: judge, answer: 对, identity: ^boss");
  check_question("bad-number", "type: short, length: {min: ^many}");
}

TEST_CASE("mistakes in options and answers of choices") {
  check_question("one-key-on-multiple", "type: multiple, options: [甲, 乙], answer: ^A");
  check_question("duplicate-option-text", "type: multiple, options: [甲, ^甲], answer: AB");
  check_question("bad-label", "type: multiple, options: {A: 甲, ^B b: 乙, C: 丙}, answer: ABC");
  check_question("empty-option", "type: multiple, options: {A: 甲, ^B: }, answer: AB");
  check_question("key-outside-options", "type: single, options: [甲, 乙], answer: ^丙");
  check_question("key-outside-options", "type: multiple, options: [甲, 乙], answer: [A, ^E]");
  check_question("bad-answer", "type: multiple, options: [甲, 乙], answer: ^AAB");
  check_question("bad-answer", "type: judge, answer: ^也许");
  check_question("missing-options", "type: single, options: ^[甲], answer: A");
  check_question("bad-value", "type: single, options: ^4, answer: A");
  check_question("unclear-judge-options", "type: judge, options: ^{A: 甲, B: 乙}, answer: 对");
}

TEST_CASE("mistakes in fill-ins and rubrics") {
  check_question("bad-range", "type: fill, answer: ^{min: 9, max: 1}");
  check_question("bad-number", "type: fill, answer: {value: ^about 3}");
  check_question("bad-answer", "type: fill, answer: ^{text: a, value: 1}");
  check_question("bad-number", "type: fill, answer: {text: a, share: ^3/2}");
  check_question("bad-answer", "type: fill, answer: ^{any: 3}");
  check_question("bad-answer", "type: fill, answer: ^[]");
  check_question("asks-for-too-many", "type: fill, answer: {any: ^3, of: [a, b]}");
  check_question("empty-rubric-point", "type: short, rubric: [^{points: 6}]");
  check_question("missing-points", "type: short, rubric: [^{any: a}]");
  check_question("rubric-too-small", "type: short, rubric: [^{points: 5, any: a}]");
  check_question("asks-for-too-many", "type: short, rubric: [{points: 6, any: a}], need: ^2");
  check_finding("blank-count",
                "  - {id: q, type: fill, points: 1, stem: ^九 ____ 和 ____, answer: [1]}\n");
}

TEST_CASE("mistakes in scoring") {
  const std::string multiple = "type: multiple, options: [甲, 乙], answer: AB, scoring: ";
  check_question("policy-argument", multiple + "^subset_each");
  check_question("policy-argument", multiple + "^subset_half(1)");
  check_question("policy-argument", multiple + "^option_map");
  check_question("policy-not-for-type", multiple + "^per_blank");
  check_question("pays-for-everything", multiple + "^net_w(0)");
  check_question("pays-for-everything", multiple + "^subtract");
  check_question("key-outside-options", multiple + "^{option_map: {C: 1}}");
  check_question("bad-number", multiple + "^subset_each(half)");
  check_question("unknown-policy", multiple + "^{blank: 1}");
}

TEST_CASE("points that are missing, zero, negative or too fine") {
  const std::string judge = "type: judge, stem: x, answer: 对";
  check_finding("missing-points",
                "  - {id: a, points: 1, " + judge + "}\n  - ^{id: b, " + judge + "}\n");
  check_finding("bad-points", "  - {id: a, points: ^0, " + judge + "}\n");
  check_finding("bad-points", "  - {id: a, points: ^-1, " + judge + "}\n");
  check_finding("bad-points", "  - {id: a, points: ^0.3333333, " + judge + "}\n");
  check_finding("no-common-unit", "  - {id: a, points: 1/99991, " + judge +
                                      "}\n  - {id: b, points: ^1/99989, " + judge +
                                      "}\n  - {id: c, points: 1/99971, " + judge + "}\n");
}

TEST_CASE("sums that do not agree") {
  const std::string question =
      "questions:\n  - {id: a, type: judge, points: 2, stem: x, answer: 对}\n";
  CHECK(BankText("tiku: 1\nexam: {total: 3}\n" + question).findings() == "2:15 total-mismatch");
  CHECK(BankText("tiku: 1\nexam: {pass: 3}\n" + question).findings() == "2:14 pass-above-total");
  CHECK(BankText("tiku: 1\nexam: {pass: 120%}\n" + question).findings() == "2:14 pass-above-total");
  check_finding("points-mismatch",
                "  - ^{id: q, points: 6, stem: 题, type: case, parts: [{type: judge, points: 1, "
                "stem: x, answer: 对}]}\n");
}

TEST_CASE("ids of other questions' numbers are suspicious, missing ones only advised") {
  const std::string judge = "points: 1, type: judge, stem: x, answer: 对";
  check_finding("id-is-other-number", "  - {id: ^2, " + judge + "}\n  - {id: b, " + judge + "}\n");
  const BankText text("tiku: 1\nquestions:\n  - {" + judge + "}\n  - {" + judge + "}\n");
  CHECK(text.findings() == "3:5 missing-id");
  CHECK(text.sink().diagnostics().front().severity() == Severity::advice);
}

TEST_CASE("more is never drawn or chosen than there is") {
  const std::string judge = "points: 2, type: judge, stem: x, answer: 对";
  const std::string start = "tiku: 1\nsections:\n  - title: 判断\n    choose: ";
  CHECK(BankText(start + "2\n    questions: [{id: a, " + judge + "}]\n").findings() ==
        "4:13 asks-for-too-many");
  CHECK(BankText(start + "1\n    questions: [{id: a, " + judge + "}]\nexam: {draw: {判断: 2}}\n")
            .findings() == "6:19 asks-for-too-many");
  CHECK(BankText(start + "1\n    questions: []\n").findings() == "3:5 no-questions");
}

TEST_CASE("every rule has a code and a name of its own") {
  std::set<std::string_view> codes;
  std::set<std::string_view> names;
  for (const RuleInfo* rule : rules::kBankRules) {
    CHECK(codes.insert(rule->code).second);
    CHECK(names.insert(rule->name).second);
  }
  CHECK(rules::key_outside_options.code == "TK201");
}

}  // namespace tiku

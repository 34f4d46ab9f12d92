#include <doctest/doctest.h>

#include "diff_support.h"

namespace tiku {
namespace {

/// A bank of one single choice with these fields beside id and stem.
std::string single(const std::string& fields) {
  return "tiku: 1\nquestions:\n  - {id: q, type: single, points: 1, stem: 几天关闭？, " + fields +
         "}\n";
}

std::string one(const std::string& fields) {
  return "tiku: 1\nquestions:\n  - {id: q, points: 1, " + fields + "}\n";
}

std::string changes(const std::string& before, const std::string& after) {
  const BankDiffText text(before, after);
  CHECK(text.errors() == "");
  return text.lines();
}

std::string words(const std::string& before, const std::string& after) {
  return BankDiffText(before, after).words();
}

}  // namespace

TEST_CASE("nothing changed where only the writing did") {
  CHECK(changes(single("options: {A: 1 天, B: 3 天}, answer: B"),
                "tiku: 1\nsections:\n  - type: single\n    points: 1.0\n    questions:\n"
                "      - id: q\n        stem: 几天关闭？\n        options: [1 天, 3 天]\n"
                "        answer: [b]\n") == "");
  CHECK(changes(single("options: [甲, 乙], answer: B"),
                single("options: {A: 甲, B: 乙}, answer: Ｂ")) == "");
  CHECK(changes(one("type: judge, stem: x, answer: true"),
                one("type: 判断题, stem: x, answer: √")) == "");
  CHECK(changes(one("type: fill, stem: x ____, answer: 14天"),
                one("type: fill, stem: x ____, answer: [[14天]]")) == "");
}

TEST_CASE("an answer that becomes another label is a change of the key") {
  const std::string before = single("options: {A: 1 天, B: 3 天, C: 10 天}, answer: B");
  const std::string after = single("options: {A: 1 天, B: 3 天, C: 10 天}, answer: C");
  CHECK(changes(before, after) == "q key answer: B 3 天 -> C 10 天\n");
  CHECK(words(before, after) == "the right answer is another one");
}

TEST_CASE("a label that stays while the text behind it changes is a change of the key") {
  const std::string before = single("options: {A: 1 天, B: 3 天, C: 10 天}, answer: B");
  const std::string edited = single("options: {A: 1 天, B: 7 天, C: 10 天}, answer: B");
  CHECK(changes(before, edited) == "q key answer: B 3 天 -> B 7 天\n");
  CHECK(words(before, edited) ==
        "the label of the right answer is the same, the text behind it is another");
  const std::string swapped = single("options: {A: 1 天, B: 10 天, C: 3 天}, answer: B");
  CHECK(changes(before, swapped) ==
        "q key answer: B 3 天 -> B 10 天\n"
        "q options options: B 3 天; C 10 天 -> B 10 天; C 3 天\n");
}

TEST_CASE("options shuffled together with the key are a change of the options only") {
  const std::string before = single("options: {A: 1 天, B: 3 天, C: 10 天}, answer: B");
  const std::string after = single("options: {A: 1 天, B: 10 天, C: 3 天}, answer: C");
  CHECK(changes(before, after) == "q options options: B 3 天; C 10 天 -> B 10 天; C 3 天\n");
  CHECK(words(before, after) ==
        "options have other labels; the right answer is the same text as before");
  CHECK(changes(before, single("options: {C: 10 天, B: 3 天, A: 1 天}, answer: B")) ==
        "q options options: A B C -> C B A\n");
}

TEST_CASE("where two options say the same, or differ in width only, labels decide") {
  const std::string twins = "options: {A: 甲, B: 乙, C: 乙}, answer: ";
  CHECK(changes(single(twins + "B"), single(twins + "C")) == "q key answer: B 乙 -> C 乙\n");
  const std::string squares = "options: {A: x2, B: x²}, answer: ";
  CHECK(changes(single(squares + "A"), single(squares + "B")) == "q key answer: A x2 -> B x²\n");
  CHECK(changes(single("options: {A: x2, B: y}, answer: A"),
                single("options: {A: x², B: y}, answer: A")) == "q text options.A: x2 -> x²\n");
}

TEST_CASE("options that are new, gone or edited") {
  const std::string before = single("options: {A: 1 天, B: 3 天, C: 10 天}, answer: B");
  CHECK(changes(before, single("options: {A: 1 天, B: 3 天, C: 10 天, D: 永不}, answer: B")) ==
        "q options options.D:  -> D 永不\n");
  CHECK(changes(before, single("options: {A: 1 天, B: 3 天}, answer: B")) ==
        "q options options.C: C 10 天 -> \n");
  CHECK(changes(before, single("options: {A: 1 天, B: 3 天, C: 15 天}, answer: B")) ==
        "q text options.C: 10 天 -> 15 天\n");
}

TEST_CASE("a set of labels changes as a whole, and so does its size") {
  const std::string start =
      "tiku: 1\nquestions:\n  - {id: q, type: multiple, points: 2, stem: x, options: [甲, 乙, 丙], "
      "answer: ";
  CHECK(changes(start + "AB}\n", start + "ABC}\n") ==
        "q key answer: A 甲; B 乙 -> A 甲; B 乙; C 丙\n");
  CHECK(changes(start + "AB}\n", start + "[B, A]}\n") == "");
}

TEST_CASE("what is accepted besides is part of the key") {
  const std::string bank = single("options: [甲, 乙, 丙], answer: A");
  CHECK(changes(bank, bank + "adjust: {q: {accept_also: [C]}}\n") ==
        "bank adjust adjust.q:  -> accept_also: C\n"
        "q key answer: A 甲 -> A 甲 | C 丙\n");
  CHECK(changes(bank + "adjust: {q: drop}\n", bank + "adjust: {1: full_for_all}\n") ==
        "bank adjust adjust.q: drop -> full_for_all\n");
  CHECK(changes(bank + "adjust: {q: drop}\n", bank + "adjust: {1: drop}\n") == "");
  const std::string judge = one("type: judge, stem: x, answer: 对");
  CHECK(changes(judge, judge + "adjust: {q: {accept_also: 错}}\n") ==
        "bank adjust adjust.q:  -> accept_also: 错\n"
        "q key answer: 对 -> 对 | 错\n");
}

TEST_CASE("answers that appear and vanish") {
  const std::string options = "options: [甲, 乙]";
  CHECK(changes(single(options), single(options + ", answer: A")) == "q key answer:  -> A 甲\n");
  CHECK(changes(single(options + ", answer: A"), single(options)) == "q key answer: A 甲 -> \n");
}

TEST_CASE("a judge changes with its truth, not with the word for it") {
  CHECK(changes(one("type: judge, stem: x, answer: 对"), one("type: judge, stem: x, answer: 错")) ==
        "q key answer: 对 -> 错\n");
  CHECK(changes(one("type: judge, stem: x, options: {A: 正确, B: 错误}, answer: A"),
                one("type: judge, stem: x, options: {A: 错误, B: 正确}, answer: A")) ==
        "q key answer: A 正确 -> A 错误\n"
        "q options options: A 正确; B 错误 -> A 错误; B 正确\n");
}

TEST_CASE("fill-ins: variants, tolerance, share, order and what matters") {
  const std::string start = "type: fill, stem: x, answer: ";
  CHECK(changes(one(start + "14天"), one(start + "[[14天, 两周]]")) ==
        "q key answer: 14天 -> 14天 | 两周\n");
  CHECK(changes(one(start + "{value: 3.14, tolerance: 0.01}"),
                one(start + "{value: 3.14, tolerance: 1%}")) ==
        "q key answer: {value: 3.14, tolerance: 0.01} -> {value: 3.14, tolerance: 1%}\n");
  CHECK(changes(one(start + "'3'"), one(start + "{value: 3}")) ==
        "q key answer: 3 -> {value: 3}\n");
  CHECK(changes(one(start + "[[甲, 乙]]"), one(start + "'甲 | 乙'")) ==
        "q key answer: 甲 | 乙 -> \"甲 | 乙\"\n");
  CHECK(changes(one(start + "[[甲, {text: 乙, share: 1/2}]]"), one(start + "[[甲, 乙]]")) ==
        "q key answer: 甲 | {text: 乙, share: 0.5} -> 甲 | 乙\n");
  CHECK(changes(one(start + "x"), one(start + "x, match: {case: true}")) ==
        "q key match:  -> {case: true}\n");
  CHECK(changes(one("type: fill, stem: ____和____, answer: [a, b]"),
                one("type: fill, stem: ____和____, answer: [a, b], any_order: true")) ==
        "q key any_order: false -> true\n");
}

TEST_CASE("rubrics change point by point") {
  const std::string start = "type: short, stem: x, answer: 致歉, rubric: ";
  CHECK(changes(one(start + "[{points: 1, any: [致歉, 道歉]}, {points: 1, any: 核实}], need: 1"),
                one(start + "[{points: 1, any: [致歉]}, {points: 1, any: 核实}, {points: 1, all: "
                            "[甲, 乙]}], need: 2")) ==
        "q key rubric.1: {points: 1, any: [致歉, 道歉]} -> {points: 1, any: [致歉]}\n"
        "q key rubric.3:  -> {points: 1, all: [甲, 乙]}\n"
        "q key need: 1 -> 2\n");
}

TEST_CASE("points, policy, type") {
  const std::string options = "options: [甲, 乙], answer: A";
  CHECK(changes(single(options), single(options + ", scored: false")) ==
        "q points scored: true -> false\n");
  CHECK(changes("tiku: 1\nquestions: [{id: q, type: judge, stem: x, answer: 对, points: 1/3}]\n",
                "tiku: 1\nquestions: [{id: q, type: judge, stem: x, answer: 对, points: 0.5}]\n") ==
        "q points points: 1/3 -> 0.5\n");
  const std::string multiple =
      "questions:\n  - {id: q, type: multiple, points: 2, stem: x, options: [甲, 乙, 丙], answer: "
      "AB}\n";
  CHECK(changes("tiku: 1\n" + multiple,
                "tiku: 1\nscoring: {multiple: subset_each(50%)}\n" + multiple) ==
        "q policy scoring: exact -> subset_each(50%)\n");
  CHECK(changes("tiku: 1\nblank: -1/2\n" + multiple,
                "tiku: 1\nscoring: {option_map: {A: 1, C: -1}, max: 2}\n" + multiple) ==
        "q policy scoring: {policy: exact, blank: -0.5} -> {option_map: {A: 1, C: -1}, other: 0, "
        "max: 2}\n");
  CHECK(changes(single("options: [甲, 乙], answer: A"),
                one("type: indeterminate, stem: 几天关闭？, options: [甲, 乙], answer: A")) ==
        "q type type: single -> indeterminate\n");
}

TEST_CASE("texts") {
  CHECK(changes(one("type: judge, stem: 甲, answer: 对, tags: [一, 二], difficulty: 易"),
                one("type: judge, stem: 乙, answer: 对, tags: 一, explanation: 因为, note: 记, "
                    "review: [疑], cut: true, source: 书")) ==
        "q text stem: 甲 -> 乙\n"
        "q text explanation:  -> 因为\n"
        "q text tags: 一, 二 -> 一\n"
        "q text difficulty: 易 -> \n"
        "q text source:  -> 书\n"
        "q text note:  -> 记\n"
        "q text review:  -> 疑\n"
        "q text cut: false -> true\n");
}

TEST_CASE("exam, sections, draw and forms") {
  const std::string sections =
      "sections:\n  - {title: 甲, type: judge, points: 1, questions: [{id: a, stem: x, answer: "
      "对}, "
      "{id: b, stem: y, answer: 错}]}\n";
  CHECK(changes("tiku: 1\nexam: {pass: 60%, duration: 1h, total: 2}\n" + sections,
                "tiku: 1\nexam: {pass: {total: 80%, sections: {甲: 50%}}, duration: 90, draw: {甲: "
                "1}, code: C1}\n" +
                    sections) ==
        "bank exam exam.code:  -> C1\n"
        "bank exam exam.duration: 60m -> 90m\n"
        "bank exam exam.pass: 60% -> 80%\n"
        "bank exam exam.pass.甲:  -> 50%\n"
        "bank exam exam.total: 2 -> \n"
        "bank exam exam.draw.甲:  -> 1\n");
  const std::string renamed =
      "sections:\n  - {title: 乙, choose: 1, type: judge, points: 1, questions: [{id: a, stem: x, "
      "answer: 对}, {id: b, stem: y, answer: 错}]}\n";
  CHECK(changes("tiku: 1\nexam: {pass: {sections: {甲: 50%}}}\n" + sections,
                "tiku: 1\nexam: {pass: {sections: {乙: 50%}}}\n" + renamed) ==
        "bank text section.title: 甲 -> 乙\n"
        "bank exam section.choose:  -> 1\n");
  CHECK(changes("tiku: 1\nforms: {A: {1: a, 2: b}, C: [a]}\n" + sections,
                "tiku: 1\nforms: {A: {1: 2, 2: a}, B: [a]}\n" + sections) ==
        "bank forms forms.A.1: a -> b\n"
        "bank forms forms.A.2: b -> a\n"
        "bank forms forms.C: C -> \n"
        "bank forms forms.B:  -> B\n");
  CHECK(changes("tiku: 1\nforms: {A: {1: a, 2: b}}\n" + sections,
                "tiku: 1\nforms: {A: [1, 2]}\n" + sections) == "");
}

}  // namespace tiku

#include <array>

#include <doctest/doctest.h>

#include "diff_support.h"

namespace tiku {
namespace {

using Lines = std::vector<std::string>;

std::string bank_of(const Lines& questions) {
  std::string text = "tiku: 1\ntype: judge\npoints: 1\nquestions:\n";
  for (const std::string& question : questions) {
    text += "  - {" + question + "}\n";
  }
  return text;
}

/// Who is who and what changed, in one line each.
std::string changes(const Lines& before, const Lines& after) {
  const BankDiffText text(bank_of(before), bank_of(after));
  CHECK(text.errors() == "");
  return text.lines();
}

const Lines kFive = {"stem: 退款三天到账, answer: 对", "stem: 发票可以补开, answer: 错",
                     "stem: 订单不能修改, answer: 对", "stem: 快递必须验货, answer: 错",
                     "stem: 客服二十四小时在线, answer: 对"};

Lines with(Lines lines, std::size_t at, const std::string& line) {
  lines[at] = line;
  return lines;
}

Lines inserted(Lines lines, std::size_t at, const std::string& line) {
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), line);
  return lines;
}

Lines without(Lines lines, std::size_t at) {
  lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
  return lines;
}

}  // namespace

TEST_CASE("without ids an inserted question is the only change") {
  CHECK(changes(kFive, inserted(kFive, 1, "stem: 保修期为一年, answer: 对")) ==
        "2 added question:  -> 保修期为一年\n");
  CHECK(changes(kFive, without(kFive, 0)) == "1 removed question: 退款三天到账 -> \n");
}

TEST_CASE("without ids a question is known by its stem when its answer changes") {
  CHECK(changes(kFive, inserted(with(kFive, 3, "stem: 快递必须验货, answer: 对"), 0,
                                "stem: 保修期为一年, answer: 对")) ==
        "1 added question:  -> 保修期为一年\n"
        "5 key answer: 错 -> 对\n");
}

TEST_CASE("without ids an edited stem is known by its neighbours and its likeness") {
  CHECK(changes(kFive, with(kFive, 4, "stem: 客服十二小时在线, answer: 错")) ==
        "5 key answer: 对 -> 错\n"
        "5 text stem: 客服二十四小时在线 -> 客服十二小时在线\n");
  CHECK(changes(kFive, with(kFive, 2, "stem: 保修期为一年, answer: 错")) ==
        "3 removed question: 订单不能修改 -> \n"
        "3 added question:  -> 保修期为一年\n");
}

TEST_CASE("without ids a question that moved is said to have moved, and nothing else") {
  Lines moved = without(kFive, 0);
  moved.push_back(kFive[0]);
  CHECK(changes(kFive, moved) == "5 moved position: 1 -> 5\n");
}

TEST_CASE("stems that all questions share are told apart by their options") {
  const auto question = [](const std::string& options, const std::string& answer) {
    return "type: single, stem: 下列说法正确的是, options: [" + options + "], answer: " + answer;
  };
  const Lines before = {question("甲一, 乙一", "A"), question("甲二, 乙二", "A"),
                        question("甲三, 乙三", "A")};
  CHECK(changes(before, {question("甲零, 乙零", "B"), question("甲一, 乙一", "A"),
                         question("甲二, 乙二", "B"), question("甲三, 乙三", "A")}) ==
        "1 added question:  -> 下列说法正确的是\n"
        "3 key answer: A 甲二 -> B 乙二\n");
}

TEST_CASE("an id is stronger than a text") {
  CHECK(
      changes({"id: a, stem: 退款三天到账, answer: 对", "id: b, stem: 发票可以补开, answer: 错"},
              {"id: a, stem: 发票可以补开, answer: 错", "id: b, stem: 退款三天到账, answer: 对"}) ==
      "a key answer: 对 -> 错\n"
      "a text stem: 退款三天到账 -> 发票可以补开\n"
      "b key answer: 错 -> 对\n"
      "b text stem: 发票可以补开 -> 退款三天到账\n");
}

TEST_CASE("another id with the same text is a new name") {
  CHECK(changes({"id: a, stem: 退款三天到账, answer: 对"},
                {"id: b, stem: 退款三天到账, answer: 对"}) == "b renamed id: a -> b\n");
  CHECK(changes({"stem: 退款三天到账, answer: 对"}, {"id: b, stem: 退款三天到账, answer: 错"}) ==
        "b key answer: 对 -> 错\n"
        "b renamed id:  -> b\n");
}

TEST_CASE("parts of a case are paired like questions") {
  const std::string start = "tiku: 1\nquestions:\n  - {id: c, type: case, stem: 材料, parts: [";
  const std::string refund = "{type: judge, points: 1, stem: 退款三天到账, answer: ";
  const std::string invoice = "{type: judge, points: 2, stem: 发票可以补开, answer: 错}";
  const BankDiffText text(start + refund + "对}, " + invoice + "]}\n",
                          start + invoice +
                              ", {type: judge, points: 1, stem: 要验货, answer: 对}, " + refund +
                              "错}]}\n");
  CHECK(text.errors() == "");
  CHECK(text.lines() ==
        "c.2 added question:  -> 要验货\n"
        "c.3 key answer: 对 -> 错\n"
        "c.3 moved position: 1 -> 3\n");
}

TEST_CASE("keys are compared by item; a key and its bank by what both state") {
  const std::string key = "tiku: 1\nkind: key\nsections:\n  - {type: single, points: 2, answers: ";
  CHECK(BankDiffText(key + "{1: A, 2: B, 3: C}}\n", key + "{1: A, 3: D, 4: C}}\n").lines() ==
        "2 removed question: B -> \n"
        "3 key answer: C -> D\n"
        "4 added question:  -> C\n");
  const std::string bank =
      "tiku: 1\ntitle: 考核\nsections:\n  - title: 单选\n    type: single\n    points: 2\n"
      "    questions:\n      - {id: a, stem: 甲, options: [一, 二], answer: A}\n"
      "      - {id: b, stem: 乙, options: [三, 四], answer: A}\n";
  CHECK(BankDiffText(bank, key + "{1: A, 2: B}}\n").lines() == "2 key answer: A 三 -> B\n");
  CHECK(BankDiffText(key + "{b: A, a: A}}\n", bank).lines() == "");
}

TEST_CASE("ten thousand questions that look alike are paired all the same") {
  Lines before;
  Lines after;
  for (int i = 0; i < 10'000; ++i) {
    const std::string options = "options: [甲" + std::to_string(i) + ", 乙], answer: A";
    before.push_back("type: single, stem: 下列说法正确的是, " + options);
    after.push_back("type: single, stem: 下列哪项说法正确, " + options);
  }
  const BankDiffText text(bank_of(before), bank_of(after));
  std::size_t stems = 0;
  for (const ItemDiff& item : text.diff().items) {
    stems += item.before != nullptr && item.after != nullptr && item.changes.size() == 1 ? 1U : 0U;
  }
  CHECK(stems == 10'000);
}

}  // namespace tiku

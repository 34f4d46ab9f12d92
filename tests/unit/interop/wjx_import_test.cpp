#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

bool has(const ImportedText& read, std::string_view line) {
  return read.bank.find(line) != std::string::npos;
}

}  // namespace

TEST_CASE("wjx: a mark with something behind it is a mark") {
  const ImportedText read = read_as("wjx",
                                    "1.题[多选题]\nA.甲(正确答案)\nB.乙(正确答案)(2分)\n"
                                    "C.丙（正确答案）[跳题:3]\nD.丁\nE.戊（又名己）\n");
  CHECK(has(read, "B: 乙\n"));
  CHECK(has(read, "E: 戊（又名己）\n"));
  CHECK(has(read, "answer: ABC\n"));
  CHECK(read.doubts ==
        "not-carried@1: what stands behind an option has no place in a bank: (2分)\n"
        "not-carried@1: what stands behind an option has no place in a bank: [跳题:3]\n");
}

TEST_CASE("wjx: a mark within an option is none, and said") {
  const ImportedText read =
      read_as("wjx", "1.题[单选题]\nA.含(正确答案)字样吗(正确答案)\nB.含(正确答案)的字样\n");
  CHECK(has(read, "A: 含(正确答案)字样吗\n"));
  CHECK(has(read, "answer: A\n"));
  CHECK(read.doubts.find("stands within an option and was not taken for one: "
                         "B.含(正确答案)的字样") != std::string::npos);
}

TEST_CASE("wjx: what stands below lettered options is no option") {
  const ImportedText read = read_as("wjx",
                                    "1.题[单选题]\nA.甲(正确答案)\nB.乙\n分值：3\n难度：易\n"
                                    "（提示：选一个）\n别的话\n[答案解析]因为\n\n"
                                    "2.题二[单选题]\n甲(正确答案)\n乙\n[分值:2]\n");
  CHECK(has(read, "points: 3\n"));
  CHECK(has(read, "points: 2\n"));
  CHECK(has(read, "difficulty: 易\n"));
  CHECK(has(read, "note: 选一个\n"));
  CHECK(has(read, "explanation: 因为\n"));
  CHECK(read.left_out.starts_with("7: "));
  CHECK_FALSE(has(read, "C:"));
}

TEST_CASE("wjx: rows to rate are no options, and two bracketed words no judgement") {
  const ImportedText read =
      read_as("wjx",
              "1.评价[矩阵单选题]\n行1\n行2\n\n2.(错)写在题干里（错）[判断题]\n对\n错\n\n"
              "3.写在题干里（错）[判断题]\n对\n错\n\n4.题[单选题]\nA.甲(正确答案)\nB.乙\n");
  CHECK(read.left_out.starts_with("1: "));
  CHECK(has(read, "stem: (错)写在题干里（错）\n  - "));
  CHECK(has(read, "answer: 错\n"));
  CHECK(read.doubts == "unanswered@5: no option is marked as right\n");
}

TEST_CASE("a row of totals is no question") {
  const ImportedText read = read_as("csv", "题干,答案\n首都？,北京\n合计,3\n");
  CHECK_FALSE(has(read, "合计"));
  CHECK(has(read, "北京"));
}

}  // namespace tiku

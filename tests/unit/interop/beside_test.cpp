// Nothing of a paper is lost in silence: lines in no question are in the report.
#include <string>

#include <doctest/doctest.h>

#include "interop/text/layout/cleared_lines.h"
#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

std::string cleared(std::string_view document, std::string_view plain) {
  std::string out;
  for (const ClearedLine& line : cleared_lines(document, plain)) {
    out += std::to_string(line.line) + ": " + std::string(line.text) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("a line is cleared where its words are gone, not where they were moved") {
  CHECK(cleared("1. Who rings?\nthe bell\nGood luck!", "1. Who rings? the bell\n\n") ==
        "2: Good luck!\n");
  CHECK(cleared("4. B\n5. C", "\n") == "");  // an answer that marks its option
  CHECK(cleared("1. A B C D\n2. A B C D", "\n") == "0: 1. A B C D\n1: 2. A B C D\n");
  CHECK(cleared("Page 2\n2. Which page rings?", "\n2. Which page rings?") == "0: Page 2\n");
  CHECK(cleared("Answer: desk", "\n") == "0: Answer: desk\n");
  CHECK(cleared("•\n——\n", "\n\n") == "");  // no words
  CHECK(cleared("", "") == "");
}

TEST_CASE("what is printed twice is not lost where one of both is kept") {
  const std::string question = "Which of the old bells rings twice?";
  CHECK(cleared("1. " + question + "\n1. " + question, "1. " + question + "\n") == "");
}

TEST_CASE("instructions and what a page prints are counted beside the questions") {
  const ImportedText read = read_as("text",
                                    "Bell Quiz\n\nName: ________ Date: ________\n\n"
                                    "Instructions:\n1. Read every question.\n2. Use a pen.\n\n"
                                    "1. Who rings the bell?\nA) the clerk\nB) the guest\n"
                                    "2. Who hears it?\nA) the clerk\nB) nobody\n\n"
                                    "Page 1 of 1\nGood luck!\n");
  CHECK(read.beside ==
        "3 text: Name: ________ Date: ________\n"
        "5 text: Instructions:\n"
        "6 page: 1. Read every question.\n"
        "7 page: 2. Use a pen.\n"
        "16 page: Page 1 of 1\n"
        "17 page: Good luck!\n");
  CHECK(read.left_out == "");
}

TEST_CASE("title, headings, time and answers of a Chinese paper are not beside its questions") {
  const ImportedText read = read_as("text",
                                    "门铃安全考试试题\n考试时间:30分钟 满分100分\n"
                                    "姓名______ 部门______\n请用黑色笔作答。\n"
                                    "一、单选题(每题2分)\n1.门铃装在哪里?( )\nA.门外\nB.屋顶\n"
                                    "2.谁按门铃?( )\nA.客人\nB.主人\n"
                                    "参考答案\n一、1.A 2.A\n");
  CHECK(read.beside == "3 page: 姓名______ 部门______\n4 text: 请用黑色笔作答。\n");
}

TEST_CASE("a text to read above the questions is said to be in none of them") {
  const ImportedText read = read_as("text",
                                    "一、单选题\n1.门铃装在哪里?( )\nA.门外\nB.屋顶\n"
                                    "二、阅读理解\n旧钟楼建于1870年,每天傍晚六点敲响。\n"
                                    "2.钟楼建于哪一年?\n3.钟什么时候敲响?\n");
  CHECK(read.beside == "6 text: 旧钟楼建于1870年,每天傍晚六点敲响。\n");
}

TEST_CASE("numbered lines that ask are no remark, and no answer behind a key") {
  const ImportedText read = read_as(
      "text",
      "门铃考试\n一、单选题\n1.门铃装在哪里?( )\nA.门外\nB.屋顶\n2.谁按门铃?( )\nA.客人\nB.主人\n"
      "二、多选题\n1.门铃可以是?( )\nA.红的\nB.蓝的\n答案:\n一、1.A 2.A\n二、1.AB\n\n"
      "第三套是主观题。\n\n1、客人按了三次门铃,你会怎么说?\n2、门铃坏了,你会怎么说?\n");
  CHECK(read.left_out ==
        "19: numbered text without options, slots or answers, under no heading of questions\n"
        "20: numbered text without options, slots or answers, under no heading of questions\n");
  CHECK(read.beside == "17 text: 第三套是主观题。\n");
}

TEST_CASE("prose has nothing beside questions") {
  CHECK(read_as("text", "The bell was cast in 1870.\n\n1. It is loud.\n2. It is old.\n").beside ==
        "");
}

}  // namespace tiku

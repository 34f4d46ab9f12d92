// What looks as if it answered a question of a paper, and belongs to none of them.
#include "interop/text/layout/set_aside.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

const std::string kTwo =
    "1. Who rings the bell?\nA. the clerk\nB. the guest\n2. Who hears it?\nA. the clerk\n"
    "B. nobody\n";
const std::string kReadTwo =
    "single | Who rings the bell? | A=the clerk B=the guest | -\n"
    "single | Who hears it? | A=the clerk B=nobody | -\n";

std::string left_out_of(const std::string& text) {
  return read_as("text", text).left_out;
}

/// The lines that are set aside, each with its text.
std::string aside_in(const std::string& text) {
  std::vector<SetAside> aside;
  const std::string kept = without_samples(without_other_answers(text, aside), aside);
  std::string out;
  for (const SetAside& one : aside) {
    out += std::to_string(one.line) + ": " + one.text + "\n";
  }
  const auto lines = [](const std::string& of) { return std::count(of.begin(), of.end(), '\n'); };
  CHECK(lines(kept) == lines(text));
  return out;
}

}  // namespace

TEST_CASE("answers to an earlier paper answer nothing of this one, wherever they stand") {
  const std::string reason = ": answers to the questions of an earlier paper\n";
  for (const char* head : {"Last week's answers: 1. B 2. A", "Answers to last week's quiz: 1B 2A",
                           "Previous answers: 1. B 2. A", "Yesterday's answers: 1. B, 2. A"}) {
    CAPTURE(head);
    CHECK(questions_in("Bell Quiz\n\n" + kTwo + "\n" + head + "\n") == kReadTwo);
    CHECK(left_out_of("Bell Quiz\n\n" + kTwo + "\n" + head + "\n") == "10" + reason);
    CHECK(questions_in("Bell Quiz\n\n" + std::string(head) + "\n\n" + kTwo) == kReadTwo);
    CHECK(left_out_of("Bell Quiz\n\n" + std::string(head) + "\n\n" + kTwo) == "3" + reason);
  }
  const std::string chinese = "1.谁按门铃?\nA.客人\nB.主人\n2.门铃在哪里?\nA.门外\nB.屋顶\n";
  const std::string read =
      "single | 谁按门铃? | A=客人 B=主人 | -\nsingle | 门铃在哪里? | A=门外 B=屋顶 | -\n";
  for (const char* head : {"上期答案:1.B 2.A", "上周练习参考答案:1-2 BA", "【上一期答案】1B2A",
                           "附:昨日答案 1.B 2.A"}) {
    CAPTURE(head);
    CHECK(questions_in("每日一练\n" + chinese + "\n" + head + "\n") == read);
    CHECK(questions_in("每日一练\n" + std::string(head) + "\n\n" + chinese) == read);
    CHECK(left_out_of("每日一练\n" + std::string(head) + "\n\n" + chinese) == "2" + reason);
  }
}

TEST_CASE("lists below such a heading go with it, questions do not") {
  CHECK(aside_in("门铃小测\n谁按门铃?\n铃声很响。\n上周答案\n1.B 2.A\n3.C\n\n1.谁听见?\n") ==
        "3: 上周答案\n1.B 2.A\n3.C\n");
  CHECK(aside_in("Bells\nWho?\nRing.\nLast week's answers:\n1. a bell\n2. a desk\n\n1. Who?\n") ==
        "3: Last week's answers:\n1. a bell\n2. a desk\n");
  CHECK(aside_in("Bells\nWho?\nRing.\nLast week's answers: see below\n1. Who rings?\n2. Why?\n") ==
        "3: Last week's answers: see below\n");
}

TEST_CASE("a sentence about earlier answers, a key alone and the key of this paper stay") {
  CHECK(aside_in("小测\n门铃。\n谁按?\n上期答案为什么不对?\n1.谁按门铃?\n") == "");
  CHECK(aside_in("上周答案:1.B 2.A\n") == "");
  CHECK(aside_in("Bell\nWho?\nRing.\nAnswers: 1. B 2. A\nAt last we answered.\n") == "");
  CHECK(questions_in("Bell Quiz\n\n" + kTwo + "\nAnswers: 1. B 2. A\n") ==
        "single | Who rings the bell? | A=the clerk B=the guest | B\n"
        "single | Who hears it? | A=the clerk B=nobody | A\n");
}

TEST_CASE("an example with its answer is no question, before the first or behind the last") {
  const std::string example = "Example: Who sleeps?\nA. the cat\nB. the dog\nAnswer: A\n";
  const std::string reason = ": an example with its answer\n";
  CHECK(questions_in("Bell Quiz\n\n" + example + "\n" + kTwo) == kReadTwo);
  CHECK(left_out_of("Bell Quiz\n\n" + example + "\n" + kTwo) == "3" + reason);
  CHECK(questions_in("Bell Quiz\n\n" + kTwo + "\n" + example) == kReadTwo);
  CHECK(left_out_of("Bell Quiz\n\n" + kTwo + "\n" + example) == "10" + reason);
  CHECK(left_out_of("门铃小测\n1.谁按门铃?\nA.客人\nB.主人\n2.门铃在哪里?\nA.门外\nB.屋顶\n\n"
                    "例题:谁睡觉?\nA.猫\nB.狗\n答案:A\n解析:猫爱睡觉。\n") == "9" + reason);
}

TEST_CASE("examples that are the questions, or have no answer, stay") {
  CHECK(aside_in("例题:谁睡?\nA.猫\n答案:A\n例题:谁叫?\nA.狗\n答案:A\n1.谁按?\n2.谁听?\n") == "");
  CHECK(aside_in("例题1:谁睡?\nA.猫\n答案:A\n1.谁按?\n2.谁听?\n") == "");
  CHECK(aside_in("Example: Who sleeps?\nA. the cat\n1. Who rings?\n2. Who hears?\n") == "");
  CHECK(aside_in("For example: bells.\nAnswer: A\n1. Who rings?\n2. Who hears?\n") == "");
}

TEST_CASE("a sentence to go on with is no answer, and is said") {
  const auto worksheet = [](const std::string& first, const std::string& second) {
    return read_as("text", "Bell worksheet\n\n1. What is your name?\n" + first +
                               "\n2. Where do you live?\n" + second + "\n");
  };
  for (const ImportedText& read :
       {worksheet("Answer: My name is ________", "Answer: I live in ________"),
        worksheet("Answer: My name is\n____________________",
                  "Answer: I live in\n____________________")}) {
    CHECK(read.bank.find("answer") == std::string::npos);
    CHECK(read.doubts.find("answer-unclear@3: \"My name is ____") != std::string::npos);
  }
  const ImportedText named = worksheet("Answer: __init__", "Answer: ____Paris____");
  CHECK(named.bank.find("answer: __init__") != std::string::npos);
  CHECK(named.bank.find("answer: Paris") != std::string::npos);
}

}  // namespace tiku

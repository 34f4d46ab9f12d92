#include "lint/answer_marks.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

std::string piece(std::string_view text, const std::optional<AnswerMark>& mark) {
  return mark ? std::string(text.substr(mark->begin, mark->end - mark->begin)) : "none";
}

/// A choice question with options A-D.
std::string slot(std::string stem, std::vector<std::string> right) {
  Question question;
  question.stem = std::move(stem);
  for (const char* label : {"A", "B", "C", "D"}) {
    question.options.push_back({label, "text", {}});
  }
  question.right = std::move(right);
  return piece(question.stem, find_filled_slot(question));
}

}  // namespace

TEST_CASE("slots that still hold the key") {
  CHECK(slot("下列正确的是（B）。", {"B"}) == "（B）");
  CHECK(slot("（ B ）是发展的动力。", {"B"}) == "（ B ）");
  CHECK(slot("(B)是发展的动力。", {"B"}) == "(B)");
  CHECK(slot("创新是（B）的动力。", {"B"}) == "（B）");
  CHECK(slot("包括( A、B 、D )", {"A", "B", "D"}) == "( A、B 、D )");
  CHECK(slot("包括（ａｂ）", {"A", "B"}) == "（ａｂ）");
  CHECK(slot("The answer is (C).", {"C"}) == "(C)");
}

TEST_CASE("a slot with another answer than the key") {
  CHECK(slot("下列正确的是（C）。", {"B"}) == "（C）");
  CHECK(slot("包括（ABC）", {"A", "B"}) == "（ABC）");
}

TEST_CASE("letters in brackets that are no answer") {
  CHECK(slot("夜盲症与维生素（A）有关", {"A"}) == "none");
  CHECK(slot("图（B）中的设备叫什么？", {"B"}) == "none");
  CHECK(slot("What is new in plan (B)?", {"B"}) == "none");
  CHECK(slot("Which letter (A) of the alphabet is meant here?", {"A"}) == "none");
  CHECK(slot("甲（A）、乙（B）中较大的是（ ）", {"A"}) == "none");
  CHECK(slot("甲（A）比乙大 ____", {"A"}) == "none");
  CHECK(slot("呼叫中心（ACD）", {"A"}) == "none");
  CHECK(slot("客服中心（CC）", {"C"}) == "none");
  CHECK(slot("部门（E）", {"A"}) == "none");
}

TEST_CASE("judge slots that are filled") {
  for (const char* stem : {"甲。（√）", "甲（ × ）", "甲(对)。", "甲（错误）"}) {
    CAPTURE(stem);
    CHECK(piece(stem, find_filled_judge_slot(stem)) != "none");
  }
  for (const char* stem : {"甲。（ ）", "对（√）的画勾。", "（√）", "甲（乙）", "甲（对",
                           "错号是（×），对号是（√）吗？不是"}) {
    CAPTURE(stem);
    CHECK(piece(stem, find_filled_judge_slot(stem)) == "none");
  }
}

TEST_CASE("answers that are stated") {
  const auto stated = [](std::string_view text) { return piece(text, find_stated_answer(text)); };
  CHECK(stated("甲？答案：B") == "答案：B");
  CHECK(stated("甲？【答案】ABD 乙") == "答案】ABD");
  CHECK(stated("甲？正确答案: 对") == "正确答案: 对");
  CHECK(stated("优质服务（正确答案）") == "（正确答案）");
  CHECK(stated("What? Answer: B") == "Answer: B");
  CHECK(stated("What? Correct answer: C.") == "Correct answer: C");
  CHECK(stated("What? Ans: D") == "Ans: D");
  CHECK(stated("正确答案是哪一项？") == "none");
  CHECK(stated("参考答案：先倾听") == "none");
  CHECK(stated("Answer: a caller waits") == "none");
  CHECK(stated("Answer: Because") == "none");
  CHECK(stated("把答案写在括号里：（ ）") == "none");
}

TEST_CASE("marks that single an option out") {
  const auto mark = [](std::string_view text) { return piece(text, find_option_mark(text)); };
  CHECK(mark("安抚情绪√") == "√");
  CHECK(mark("安抚情绪 ✓ ") == "✓");
  CHECK(mark("√ 安抚情绪") == "√");
  CHECK(mark("the reason (correct)") == "(correct)");
  CHECK(mark("√") == "none");
  CHECK(mark("√2") == "none");
  CHECK(mark("（正确）") == "none");
  CHECK(mark("安抚情绪") == "none");
}

}  // namespace tiku

// Sheets to mark answers on, clauses, notices and code: numbered, and no questions.
#include "interop/text/layout/answer_sheets.h"

#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("names of answer sheets are known in any case") {
  for (const char* head : {"Answer sheet", "ANSWER GRID (A)", "Bubble Sheet", "Response \u017Fheet",
                           "My answer grid", "答题卡", "一、答题纸"}) {
    CHECK_MESSAGE(heads_answer_sheet(head), head);
  }
  for (const char* other : {"Answer sheet?", "sheet", "Answergrid", "Answer shee", "答案", ""}) {
    CHECK_MESSAGE(!heads_answer_sheet(other), other);
  }
}

TEST_CASE("rows below the name of an answer sheet are no questions and no answers") {
  CHECK(without_answer_sheets("Who?\nAnswer sheet\n1. (A) (B) (C)\n\n2. (A) (B) (C)\nScore: 2\n") ==
        "Who?\n\n\n\n\nScore: 2\n");
  CHECK(without_answer_sheets(
            "谁?\n答题卡\n一、1. [A] [B] 2. [A] [B]\n二、1. [√] [×]\n三、1.____\n") ==
        "谁?\n\n\n\n\n");
  const std::string read = questions_in(
      "门铃测验\n一、单选题\n1.谁按门铃?\nA.客人\nB.主人\n2.门铃在哪里?\nA.门外\nB.屋顶\n"
      "答题卡\n1. [A] [B]\n2. [A] [B]\n");
  CHECK(read ==
        "single | 谁按门铃? | A=客人 B=主人 | -\nsingle | 门铃在哪里? | A=门外 B=屋顶 | -\n");
  const ImportedText said = read_as("text",
                                    "Bell Quiz\n\n1. Who rings?\nA) the clerk\nB) the guest\n"
                                    "2. Who hears?\nA) the clerk\nB) nobody\n\nAnswer sheet\n"
                                    "1. (A) (B)\n2. (A) (B)\n");
  CHECK(said.beside.find("10 page: Answer sheet\n") != std::string::npos);
}

TEST_CASE("what is answered on such a sheet, and questions about one, stay") {
  for (const char* text :
       {"答题卡\n1. B\n2. A\n", "Answer sheet\n1. A  2. C\n", "1.答题卡用什么笔填涂?\n",
        "Answer sheet\n1. Who rings?\nA. the clerk\n", "答题卡\n1-5 ABCDA\n"}) {
    CAPTURE(text);
    CHECK(without_answer_sheets(text) == text);
  }
}

TEST_CASE("clauses of a contract are no questions, whatever is left blank in them") {
  const std::string clauses =
      "1. Term. The bell is let for ____ months.\n2. Price\n(a) The guest pays ____ a month.\n"
      "(b) Bills are due at once.\n3. End. Either may end it in ____ days.\n";
  const ImportedText contract = read_as("text", "BELL HIRE AGREEMENT\n\n" + clauses);
  CHECK(contract.bank == "");
  CHECK(contract.left_out.find("3: numbered text") == 0);
  CHECK(read_as("text", "门铃租赁合同\n\n1.租期____个月。\n2.租金每月____元。\n").bank == "");
  // An exam about contracts, and clauses with answers.
  CHECK(read_as("text", "Test on the hire agreement\n\n" + clauses).bank != "");
  CHECK(read_as("text",
                "Bell agreement\n\n1. The bell is ____.\nAnswer: loud\n2. The lamp is "
                "____.\nAnswer: bright\n")
            .bank != "");
}

TEST_CASE("a notice of an exam is none") {
  const std::string points =
      "\n各位同事:\n1. 时间:11月30日上午\n2. 有问题找谁?找王芳。\n3. 带什么?\n";
  CHECK(read_as("text", "门铃安全考试通知" + points).bank == "");
  CHECK(read_as("text", "门铃安全考试试题" + points).bank != "");
}

TEST_CASE("numbered lines of code are no questions") {
  CHECK(read_as("text",
                "How to ring\n\n1: int ring() {\n2:   char a = 'A'; // answer: A\n"
                "3:   return a == 'B';\n4: }\n")
            .bank == "");
  CHECK(read_as("text",
                "C quiz\n\n1. What does this print? int a = 1;\nA) 1\nB) 2\n"
                "2. What ends here? return 0;\nA) main\nB) nothing\n"
                "3. What is this? {}\nA) a block\nB) a bell\n")
            .bank != "");
}

}  // namespace tiku

// Lists that lost their shape: bullets of one level, options without spaces between them, parts of
// a key by their letters, and what pages print between a number and its question.
#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("questions and options in one list of bullets: marks tell them apart") {
  CHECK(questions_in("Desk MCQs for exams\n- Which of these rings:\n- a lamp\n- a bell ✔\n- a mat\n"
                     "- Which of these shines?\n- a lamp ✔\n- a bell\n- a mat\n- It lies on the "
                     "floor:\n- a lamp\n- a bell\n- a mat ✔\n") ==
        "single | Which of these rings: | A=a lamp B=a bell C=a mat | B\n"
        "single | Which of these shines? | A=a lamp B=a bell C=a mat | A\n"
        "single | It lies on the floor: | A=a lamp B=a bell C=a mat | C\n");
  // Unlike numbers of options, where each question asks.
  CHECK(questions_in("Desk MCQs for exams\n- Which rings?\n- a lamp\n- a bell ✔\n- Which shines?\n"
                     "- a lamp ✔\n- a bell\n- a mat\n- Which opens?\n- a lamp\n- a door ✔\n") ==
        "single | Which rings? | A=a lamp B=a bell | B\n"
        "single | Which shines? | A=a lamp B=a bell C=a mat | A\n"
        "single | Which opens? | A=a lamp B=a door | B\n");
}

TEST_CASE("a list of things to do, some of them ticked off, asks nothing") {
  CHECK(questions_in("Desk notes\n- ring the bell ✔\n- light the lamp ✔\n- open the door ✔\n- lock "
                     "the gate\n- feed the cat\n- go home\n") == "");
}

TEST_CASE("options that lost the spaces between them, degrees before a letter among them") {
  CHECK(questions_in("Desk quiz\nWhich of these rings?\nA. BellB. LampC. MatD. Door\nCorrect "
                     "Answer: A. Bell\nRationale:\nIt has a clapper.\nHow warm is it here?\nA. At "
                     "20 °CB. At 30 °CC. At 45 °CD. Cold\nCorrect Answer: B. At 30 °C\nRationale:\n"
                     "So it was measured.\nWhich of these shines?\nA. BellB. LampC. MatD. Door\n"
                     "Correct Answer: B. Lamp\nRationale:\nIt has a bulb.\n") ==
        "single | Which of these rings? | A=Bell B=Lamp C=Mat D=Door | A\n"
        "single | How warm is it here? | A=At 20 °C B=At 30 °C C=At 45 °C D=Cold | B\n"
        "single | Which of these shines? | A=Bell B=Lamp C=Mat D=Door | B\n");
}

TEST_CASE("letters alone part a key whose numbers run on") {
  CHECK(questions_in("Desk worksheet\n\nA. Fill in the blanks.\n\n1. A ______ rings.\n2. A ______ "
                     "shines.\n\nB. Write True or False.\n\n3. A bell rings.\n4. A mat shines.\n\n"
                     "C. Answer the questions.\n\n5. What is a bell?\n6. Why do lamps shine?\n\n"
                     "Answer Key\n\nA.\n1. bell\n2. lamp\nB.\n3. True\n4. False\nC.\n5. It is a "
                     "thing that rings.\n6. They have a bulb.\n") ==
        "fill | A ______ rings. |  | bell\n"
        "fill | A ______ shines. |  | lamp\n"
        "judge | A bell rings. |  | √\n"
        "judge | A mat shines. |  | ×\n"
        "short | What is a bell? |  | It is a thing that rings.\n"
        "short | Why do lamps shine? |  | They have a bulb.\n");
}

TEST_CASE("how many answers to mark is said above the options, and is no part of the question") {
  CHECK(
      questions_in("Desk theory\n\n1  Which of these rings?\n\nMark one answer\n\nA  a bell\nB  a "
                   "lamp\nC  a mat\n\n2  Which TWO of these shine?\n\nMark two answers\n\nA  the "
                   "moon\nB  a mat\nC  a lamp\n\n3  Which of these opens?\n\nMark one answer\n\n"
                   "A  a bell\nB  a door\nC  a mat\n\nANSWERS\n1 A   2 A, C   3 B\n") ==
      "single | Which of these rings? | A=a bell B=a lamp C=a mat | A\n"
      "multiple | Which TWO of these shine? | A=the moon B=a mat C=a lamp | AC\n"
      "single | Which of these opens? | A=a bell B=a door C=a mat | B\n");
}

TEST_CASE("True or False? in front of a statement stays with it") {
  CHECK(
      questions_in("Desk test bank\nTrue / False\n1. True or False? A bell rings.\nAnswer:True\n2. "
                   "True or False? A mat shines.\nAnswer:False\n3. True or False? A door opens.\n"
                   "Answer:True\n") ==
      "judge | True or False? A bell rings. |  | √\n"
      "judge | True or False? A mat shines. |  | ×\n"
      "judge | True or False? A door opens. |  | √\n");
}

TEST_CASE("a figure of a page between two options goes on none, in any language") {
  for (const char* page :
       {"Página 2 de 8", "Seite 2 von 8", "Sayfa 2 / 8", "Trang 2/8", "Strana 2 z 8"}) {
    CAPTURE(page);
    CHECK(questions_in(std::string("Teste da casa\n\n01. Quem toca?\n(A) o sino\n(B) a mesa\n") +
                       page +
                       "\n(C) a lua\n\n02. Quem brilha?\n(A) o sino\n(B) a mesa\n(C) a "
                       "lua\n\n03. Quem abre?\n(A) o sino\n(B) a porta\n(C) a lua\n\nGABARITO\n"
                       "01 – A\n02 – C\n03 – B\n") ==
          "single | Quem toca? | A=o sino B=a mesa C=a lua | A\n"
          "single | Quem brilha? | A=o sino B=a mesa C=a lua | C\n"
          "single | Quem abre? | A=o sino B=a porta C=a lua | B\n");
  }
}

TEST_CASE("the subject behind the number of each question asks nothing") {
  CHECK(
      questions_in("Desk paper\n\nQuestion 1 House Sounds\n\nWhat rings here?\n\nA. a bell\nB. a "
                   "lamp\n\nCorrect answer: A. a bell\n\nQuestion 2 Light\n\nWhat shines here?\n\n"
                   "A. a bell\nB. a lamp\n\nCorrect answer: B. a lamp\n\nQuestion 3 Light\n\nWhat "
                   "is dark?\n\nA. a bell\nB. a lamp\n\nCorrect answer: A. a bell\n") ==
      "single | What rings here? | A=a bell B=a lamp | A\n"
      "single | What shines here? | A=a bell B=a lamp | B\n"
      "single | What is dark? | A=a bell B=a lamp | A\n");
  // A question whose line broke behind its first words.
  CHECK(
      questions_in("Desk paper\n\nQuestion 1 The bell\nrings when?\nA. at noon\nB. at night\n"
                   "Correct answer: A\n\nQuestion 2 The lamp\nshines when?\nA. at noon\nB. at "
                   "night\nCorrect answer: B\n\nQuestion 3 The lamp\nis dark when?\nA. at noon\nB. "
                   "at night\nCorrect answer: A\n")
          .find("The bell") != std::string::npos);
}

TEST_CASE("degrees behind the last option are no answer where others end in them too") {
  CHECK(questions_in("Desk test\n\n1. The water here is at\na.-5 C\nb.-7 C\nc.12 C\nd.20 C\n2. The "
                     "room is at\na.0 C\nb.-7 C\nc.12 C\nd.20 C\n") ==
        "single | The water here is at | A=-5 C B=-7 C C=12 C D=20 C | -\n"
        "single | The room is at | A=0 C B=-7 C C=12 C D=20 C | -\n");
}

TEST_CASE("the name of a file is no option E") {
  CHECK(
      questions_in("Desk quiz\n1. Which of these is read first?\nA) .bell\nB) .lamp\nC) .door\nD) "
                   "README.md\nAnswer: C) .door\n2. Which of these is read last?\nA) .bell\nB) "
                   ".lamp\nC) .door\nD) README.md\nAnswer: D) README.md\n") ==
      "single | Which of these is read first? | A=.bell B=.lamp C=.door D=README.md | C\n"
      "single | Which of these is read last? | A=.bell B=.lamp C=.door D=README.md | D\n");
}

TEST_CASE("several letters of a key with the reason behind them") {
  CHECK(
      questions_in("Desk quiz\n\n1. Which rings?\nA. a bell\nB. a lamp\nC. a mat\n\n2. Which of "
                   "these shine?\nA. a moon\nB. a lamp\nC. a mat\n\n3. Which opens?\nA. a bell\nB. "
                   "a door\nC. a mat\n\nAnswers:\n\n1. A. A bell. It has a clapper.\n\n2. AB. Moon "
                   "and lamp. Both are bright.\n\n3. B. The door, with a key.\n") ==
      "single | Which rings? | A=a bell B=a lamp C=a mat | A\n"
      "multiple | Which of these shine? | A=a moon B=a lamp C=a mat | AB\n"
      "single | Which opens? | A=a bell B=a door C=a mat | B\n");
}

TEST_CASE("the number of a paper may stand behind the words for its answers") {
  CHECK(questions_in("Đề thi bàn\nCâu 1: Cái nào kêu?\nA. chuông B. đèn C. cửa\nCâu 2: Cái nào "
                     "sáng?\nA. chuông B. đèn C. cửa\nCâu 3: Cái nào mở?\nA. chuông B. đèn C. "
                     "cửa\nĐÁP ÁN ĐỀ SỐ 1\n1-A 2-B 3-C\n") ==
        "single | Cái nào kêu? | A=chuông B=đèn C=cửa | A\n"
        "single | Cái nào sáng? | A=chuông B=đèn C=cửa | B\n"
        "single | Cái nào mở? | A=chuông B=đèn C=cửa | C\n");
}

TEST_CASE("questions without options may follow a few whole ones; steps may not") {
  const std::string whole =
      "1. Which rings?\nA. bell\nB. lamp\nAnswer: A\n2. Which shines?\nA. bell\nB. lamp\nAnswer: "
      "B\n3. Which opens?\nA. bell\nB. door\nAnswer: B\n";
  CHECK(questions_in(whole + "4. What is a bell?\n5. What is a lamp?\n6. Who opens the door?\n7. "
                             "Explain the mat.\n8. Name two windows.\n")
            .starts_with("single | Which rings? | A=bell B=lamp | A\n"
                         "single | Which shines? | A=bell B=lamp | B\n"
                         "single | Which opens? | A=bell B=door | B\n"));
  CHECK(questions_in(
            "How do I reset the bell?\n\n1. Unplug the bell.\n2. Wait for ten seconds.\n3. "
            "Plug it in again.\nCorrect: the lamp is on.\n\nHow do I open the door?\n\n1. "
            "Take the key.\n2. Turn it left.\n3. Push.\nCorrect: the door is open.\n") == "");
}

TEST_CASE("a heading of review questions with the number of its chapter is no question") {
  const std::string text = questions_in(
      "3.6 Review Questions\n\n1) Which of these rings?\na) a bell\nb) a lamp\n\n2) Which of these "
      "shines?\na) a bell\nb) a lamp\n\n3) Which of these opens?\na) a bell\nb) a door\n\n4.5 "
      "Review Questions\n\n1) Which of these is dark?\na) a bell\nb) a lamp\n\n2) Which of these "
      "is "
      "bright?\na) a bell\nb) a lamp\n");
  CHECK(text.find("Review") == std::string::npos);
  CHECK(text.find("Which of these is dark? | A=a bell B=a lamp") != std::string::npos);
}

TEST_CASE("what a site asks its readers for goes on no question") {
  CHECK(
      questions_in("Desk quiz\nRound 1: House\n1. What rings here?\n2. What shines here?\n3. What "
                   "opens here?\nSign up for our weekend newsletter.\nAnswers\nRound 1: House\n1. "
                   "Bell\n2. Lamp\n3. Door\n") ==
      "short | What rings here? |  | Bell\n"
      "short | What shines here? |  | Lamp\n"
      "short | What opens here? |  | Door\n");
}

}  // namespace tiku

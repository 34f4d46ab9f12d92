// Keys of English papers: numbers with a letter before them, without a sign, and lists that repeat
// the options.
#include <doctest/doctest.h>

#include "interop/text/english/key_items.h"
#include "unit/interop/desk_quiz.h"
#include "unit/interop/questions_in.h"

namespace tiku {

// The rows of such a table were the answer of the last question.
TEST_CASE("a table of numbers above answers may hold words") {
  const std::string paper =
      "Desk test\n\nI. Multiple choice\n1. What rings?\nA. a lamp\nB. a bell\n2. What shines?\nA. "
      "a "
      "lamp\nB. a bell\n\nII. True or false\n3. A lamp rings.\n\nIII. Fill in the blanks\n4. A "
      "____ "
      "opens.\n\nAnswer key\n";
  const std::string read =
      "single | What rings? | A=a lamp B=a bell | B\nsingle | What shines? | A=a lamp B=a bell | "
      "A\n"
      "judge | A lamp rings. |  | ×\nfill | A ____ opens. |  | front door\n";
  CHECK(questions_in(paper + "1\t2\t3\t4\nB\tA\tF\tfront door\n") == read);
  CHECK(questions_in(paper + "| 1 | 2 | 3 | 4 |\n| B | A | F | front door |\n") == read);
  CHECK(questions_in(paper + "No.\t1\t2\t3\t4\nAnswer\tB\tA\tF\tfront door\n") == read);
}

TEST_CASE("a list that repeats the options behind their letters needs no heading") {
  CHECK(questions_in(std::string(kDeskQuiz) +
                     "1)b. a greeting\n2)a. A farewell.\n3)a. a guest\n") == kDeskAnswered);
  // Other words than those of the option, or those of another: no answers.
  CHECK(questions_in(std::string(kDeskQuiz) + "1)b. a bell\n2)a. a lamp\n3)a. a door\n") !=
        kDeskAnswered);
  CHECK(questions_in(std::string(kDeskQuiz) + "1)b. a greeting\n2)a. a song\n3)a. a guest\n") !=
        kDeskAnswered);
}

TEST_CASE("answers may count with a letter or a word for answers before the number") {
  CHECK(questions_in(std::string(kDeskQuiz) +
                     "Solutions\n\nS1. Ans.(b)\nSol. It is polite.\nS2. Ans.(a)\n"
                     "S3. Ans.(a)\n") == kDeskAnswered);
  CHECK(questions_in(std::string(kDeskQuiz) + "A1) b\nA2) a\nA3) a\n") == kDeskAnswered);
  CHECK(questions_in(std::string(kDeskQuiz) + "Answer 1: b\nAnswer 2: a\nAnswer 3: a\n") ==
        kDeskAnswered);
  CHECK(questions_in(std::string(kDeskQuiz) + "Answers\nAns 1. b\nAns 2. a\nAns. 3. a\n") ==
        kDeskAnswered);
}

TEST_CASE("rooms and sheets that count with a letter are no answers") {
  CHECK(questions_in("Desk quiz\n\n1. Which room rings?\nA1. The hall\nA2. The yard\nA3. The "
                     "shed\n\n2. Who calls?\na. a guest\nb. nobody\nAnswer: a\n")
            .find("single | Who calls? | A=a guest B=nobody | A\n") != std::string::npos);
  CHECK(questions_in("Desk quiz\n\n1. Which room rings?\nA1. The hall\nA2. The yard\nA3. The "
                     "shed\n\n2. Who calls?\na. a guest\nb. nobody\nAnswer: a\n")
            .find("The yard | ") == std::string::npos);
}

TEST_CASE("numbers of a key in words may have no sign") {
  CHECK(questions_in(
            "Desk test\n\n1. Which rings?   [1 mark]\nA  a bell\nB  a lamp\nC  a door\n"
            "\n2. Explain the lamp.   [2 marks]\n..................\n\n3. Describe the door.   "
            "[2 marks]\n...............\n\nMark scheme\n\n1 A\n2 It gives light for\n3 rooms.\n"
            "3 It opens.\n") ==
        "single | Which rings? | A=a bell B=a lamp C=a door | A\n"
        "short | Explain the lamp. |  | It gives light for 3 rooms.\n"
        "short | Describe the door. |  | It opens.\n");
}

TEST_CASE("capitals without a sign are options where three count from A") {
  CHECK(questions_in("Desk test\n\n1. Which rings?\nA bell\nB lamp\nC door\nAnswer: A\n") ==
        "single | Which rings? | A=bell B=lamp C=door | A\n");
  CHECK(questions_in("Desk test\n\n1. Consider this:\nA bell rings at the door.\nB is where it "
                     "hangs.\nWhich sound is it?\na. a bell\nb. a lamp\nAnswer: a\n")
            .find("A=a bell B=a lamp | A\n") != std::string::npos);
}

TEST_CASE("bullets are no titles of the next paper") {
  CHECK(questions_in("Desk quiz\n\n1. She ____ here.\n\no live\n\no lives\n\no lived\n\n2. We ____ "
                     "here.\n\no live\n\no lives\n\no living\n\n3. Where do I ____?\n\no live\n\no "
                     "lived\n\no lives\n") ==
        "single | She ____ here. | A=live B=lives C=lived | -\n"
        "single | We ____ here. | A=live B=lives C=living | -\n"
        "single | Where do I ____? | A=live B=lived C=lives | -\n");
}

TEST_CASE("a line between questions that says how to answer heads a part") {
  const std::string judged =
      "Class 11 Desk\n\nState whether the following statements are true or false.\n\n1. Bells "
      "ring.\nAns: True\n\n2. Lamps ring.\nAns: False\n\n";
  CHECK(questions_in(judged + "Fill in the blanks.\n\n3. A ____ rings.\nAns: bell\n\n4. A ____ "
                              "shines.\nAns: lamp\n") ==
        "judge | Bells ring. |  | √\njudge | Lamps ring. |  | ×\n"
        "fill | A ____ rings. |  | bell\nfill | A ____ shines. |  | lamp\n");
  // Right below the answer it goes on with it.
  CHECK(questions_in("Desk quiz\n\n1. What do pupils do?\nAns: They\nfill in the blanks.\n\n2. Who "
                     "rings?\nAns: A guest.\n")
            .find("fill in the blanks.") != std::string::npos);
}

TEST_CASE("the first answer below bullets is none of them") {
  CHECK(questions_in("Grammar quiz\n\n1. She ____ here.\n• live\n• lives\n• lived\n\n2. We ____ "
                     "here.\n• live\n• lives\n• living\n\n3. I ____?\n• live\n• lived\n• "
                     "lives\n\nQ1: b\nQ2: a\nQ3: a\n") ==
        "single | She ____ here. | A=live B=lives C=lived | B\n"
        "single | We ____ here. | A=live B=lives C=living | A\n"
        "single | I ____? | A=live B=lived C=lives | A\n");
}

TEST_CASE("short words for why end in a full stop") {
  CHECK(key_reason_of("Sol. It rings.") == "It rings.");
  CHECK(key_reason_of("Exp: It rings.") == "It rings.");
  CHECK(!key_reason_of("Why. It rings."));
  CHECK(!key_reason_of("Solution. It rings."));
  CHECK(!key_reason_of("Solve this."));
}

}  // namespace tiku

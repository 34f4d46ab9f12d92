// Answers of English papers that a lost line break glued to something, or that stand behind dashes.
#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("what a button showed stands behind its words") {
  const std::string expected =
      "single | Which rings? | A=a bell B=a lamp | A\n"
      "single | Which shines? | A=a bell B=a lamp | B\n";
  for (const std::string button :
       {"View Answer", "Show Answer: ", "Click here to see the correct answer ",
        "View Answer Correct Answer: "}) {
    CAPTURE(button);
    CHECK(questions_in("Desk MCQs\n\n1. Which rings?\nA) a bell\nB) a lamp\n" + button +
                       "A\n2. Which shines?\nA) a bell\nB) a lamp\n" + button + "B\n") == expected);
  }
}

TEST_CASE("fields of a question that are glued to its answer belong to neither") {
  CHECK(questions_in("Chapter 1: Desks\n\n1. Which rings?\nA. a bell\nB. a lamp\nAnswer: "
                     "AReference: Big BellsDifficulty: Easy\n\n2. A ____ shines.\nAnswer: "
                     "lampPage Ref: 12Topic: Light\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "fill | A ____ shines. |  | lamp\n");
  // What stands apart is part of the answer.
  CHECK(questions_in("Chapter 1: Desks\n\n1. What is printed below?\nAnswer: the words Big Type: "
                     "small\n\n2. What is above?\nAnswer: a lamp\n")
            .find("the words Big Type: small") != std::string::npos);
}

TEST_CASE("a label with a capital behind an option is no part of it") {
  CHECK(questions_in("Desk test\n\n1. Which rings?\nA. a bell\nB. a lampAns: A\n\n2. Which "
                     "shines?\nA. a bell\nB. a lampCorrect Answer: B\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which shines? | A=a bell B=a lamp | B\n");
}

TEST_CASE("a label behind dashes ends the last option, whatever it says of the answer") {
  CHECK(questions_in(
            "Desk exam\n\n1. Which rings?\na. a bell\nb. a lamp - ANSWER a. a bell\n2. Which "
            "shines?\na. big doors\nb. do this - CORRECT ANSWER- b. do this\n3. Which "
            "opens?\na. a lamp\nb. a door ✔✔ANSWER: b. a door\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which shines? | A=big doors B=do this | B\n"
        "single | Which opens? | A=a lamp B=a door | B\n");
  // A dash before a word that answers is no label.
  CHECK(questions_in("Desk exam\n\n1. Which rings - answer me?\na. a bell\nb. a lamp\nAnswer: "
                     "a\n2. Which shines - answer now?\na. a bell\nb. a lamp\nAnswer: b\n3. Which "
                     "opens - answer soon?\na. a bell\nb. a door\nAnswer: b\n")
            .find("single | Which rings - answer me? | A=a bell B=a lamp | A\n") == 0);
}

TEST_CASE("a first option behind what is asked is one, above the second") {
  CHECK(questions_in("Desk quiz\n\n1. A bell (see a. Annex) is a) loud\nb) quiet\nc) red\n\n2. "
                     "Which rings? A. a bell\nB. a lamp\nC. a key\n\nAnswers\n1. a\n2. A\n") ==
        "single | A bell (see a. Annex) is | A=loud B=quiet C=red | A\n"
        "single | Which rings? | A=a bell B=a lamp C=a key | A\n");
}

TEST_CASE("an option in small letters is no title of a document, whatever it names") {
  CHECK(questions_in(
            "Bell Quiz\n\n1. Bells are\n\na. loud.\n\nb. a test.\n\n2. Doors are\n\na. "
            "big.\n\nb. red.\n\n3. Lamps are\n\na. bright.\n\nb. test strips.\n\nBell Quiz - "
            "Answer Key\n\n1. a\n2. b\n3. b\n") ==
        "single | Bells are | A=loud. B=a test. | A\n"
        "single | Doors are | A=big. B=red. | B\n"
        "single | Lamps are | A=bright. B=test strips. | B\n");
}

TEST_CASE("buttons below options are no part of them, nor is Answer & Explanation of the answer") {
  CHECK(questions_in(
            "Desk MCQs\n\n1. Which rings?\n(a) a bell\n(b) a lamp\nView Answer / Hide Answer\n\n"
            "Answer: a) a bell\n\n2. Which shines?\n(a) a bell\n(b) a lamp\nView Answer / Hide "
            "Answer\n\nAnswer: b) a lamp\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which shines? | A=a bell B=a lamp | B\n");
  CHECK(questions_in(
            "Desk MCQs\n\nQ1. Which rings?\nA. a bell\nB. a lamp\nAnswer & Explanation: Option "
            "A\n\nQ2. Which shines?\nA. a bell\nB. a lamp\nAnswer & Explanation: Option B\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which shines? | A=a bell B=a lamp | B\n");
}

TEST_CASE("several stars behind an option mark it, those around words do not") {
  CHECK(questions_in("Desk Quiz\n\n1. Which rings?\nA. a lamp\nB. a bell ***\nC. a key\n2. Which "
                     "shines?\nA. a lamp ***\nB. a bell\nC. a key\n") ==
        "single | Which rings? | A=a lamp B=a bell C=a key | B\n"
        "single | Which shines? | A=a lamp B=a bell C=a key | A\n");
}

}  // namespace tiku

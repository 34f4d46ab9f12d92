// Keys of English papers that are parted as the papers are, and what stands around options.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

const std::string kBell =
    "single | Which rings? | A=a bell B=a lamp | A\n"
    "single | Which shines? | A=a bell B=a lamp | B\n";

}  // namespace

TEST_CASE("parts of a key that are named after types answer the parts named so") {
  CHECK(
      questions_in("Chapter 5 Review Questions\n\nMultiple Choice\n\n1. Which rings?\n"
                   "    a. a bell\n    b. a lamp\n\n2. Which shines?\n    a. a bell\n    b. a "
                   "lamp\n\nTrue or False\n\n1. A key opens a lamp.\n\n2. A bell rings.\n\n"
                   "Answers to Chapter 5 Review Questions\n\n    True or False\n        1. False\n"
                   "        2. True\n\n    Multiple Choice\n        1. a\n        2. b\n") ==
      kBell + "judge | A key opens a lamp. |  | ×\njudge | A bell rings. |  | √\n");
}

TEST_CASE("Short Answers heads questions, and Several answers choices: no list of answers") {
  CHECK(questions_in("House Test\n\nTrue or False\n\n1. A bell rings.\n2. A lamp rings.\n3. A key "
                     "opens.\n\nShort Answers\n\n1. Name a room.\n2. Name a door.\n3. Name a "
                     "wall.\n")
            .find("A bell rings. |  | -") != std::string::npos);
  CHECK(markdown_questions_in("## Single choice\n\n1. Which rings?\n   - [x] a bell\n   - [ ] a "
                              "lamp\n\n## Several answers\n\n2. Which shine?\n   - [x] a star\n"
                              "   - [x] a lamp\n   - [ ] a bell\n",
                              false) ==
        "single Which rings? [A=a bell;B=a lamp;] A\n"
        "multiple Which shine? [A=a star;B=a lamp;C=a bell;] AB\n");
}

TEST_CASE("a bank of tests has a section of answers and fields behind them") {
  CHECK(questions_in(
            "House Test\n\nMultiple Choice\nIdentify the choice that answers the question.\n\n"
            "____ 1. Which rings?\na. a bell\nb. a lamp\n\n____ 2. Which shines?\na. a bell\n"
            "b. a lamp\n\nCompletion\nComplete each statement.\n\n3. A ________ opens a door.\n\n"
            "4. A ________ gives light.\n\nHouse Test\nAnswer Section\n\nMULTIPLE CHOICE\n\n"
            "1. ANS: A PTS: 1 DIF: Easy\n2. ANS: B PTS: 1\n\nCOMPLETION\n\n3. ANS: key\nPTS: 1\n"
            "4. ANS: lamp\nPTS: 1\n") == kBell +
                                             "fill | A ________ opens a door. |  | key\n"
                                             "fill | A ________ gives light. |  | lamp\n");
}

TEST_CASE("the sentence that tells how to judge heads a part, and lines to write on go") {
  CHECK(questions_in("Desk Quiz\n\nPart A. Circle the best answer.\n\n1. Which rings?\n   a. a "
                     "bell\n   b. a lamp\n\n2. Which shines?\n   a. a bell\n   b. a lamp\n\n"
                     "Part B. Write T (true) or F (false) in the space.\n\n3. ____ A key opens.\n"
                     "4. ____ A lamp rings.\n5. ____ Bells are round.\n\n"
                     "Teacher use only - answer key\n1-A 2-B 3-T 4-F 5-T\n") ==
        kBell +
            "judge | A key opens. |  | √\njudge | A lamp rings. |  | ×\n"
            "judge | Bells are round. |  | √\n");
  // A blank that the sentence needs stays.
  CHECK(questions_in("Desk Quiz\n\nFill in the blanks.\n\n1. ____ rings at noon.\n2. ____ gives "
                     "light.\n3. ____ opens.\n")
            .find("____ rings at noon.") != std::string::npos);
}

TEST_CASE("lists of answers between questions that count on answer those right above") {
  const std::string options = "\nA. a bell\nB. a lamp\n\n";
  CHECK(questions_in("Desk MCQ Part-3\n\n1. Which rings?" + options + "2. Which shines?" + options +
                     "1 – A\n2 – B\n\n3. Which hangs?" + options + "4. Which stands?" + options +
                     "3 – A\n4 – B\n\nPosted at noon\n") ==
        kBell +
            "single | Which hangs? | A=a bell B=a lamp | A\n"
            "single | Which stands? | A=a bell B=a lamp | B\n");
  // One that leaves a question out, or answers one more, is not taken for it.
  CHECK(questions_in("Desk MCQ Part-3\n\n1. Which rings?" + options + "2. Which shines?" + options +
                     "1 – A\n3 – B\n\n3. Which hangs?" + options)
            .find("Which rings? | A=a bell B=a lamp | -") != std::string::npos);
}

TEST_CASE("paragraphs may stand between the letters of a key and go on the reasons") {
  CHECK(questions_in("Law Exam 1\n\n1. Which rings?\n(A) a bell\n(B) a lamp\n\n2. Which shines?\n"
                     "(A) a bell\n(B) a lamp\n\n3. Which opens?\n(A) a key\n(B) a lamp\n\n"
                     "Law Exam 1: Answers and Explanations\n\n1. A. It is made for it.\n\n"
                     "    Choice (B) does not fit.\n\n2. B. It gives light.\n\n"
                     "    Choice (A) does not fit.\n\n3. A. It turns.\n\n"
                     "    Choice (B) does not fit.\n") ==
        kBell + "single | Which opens? | A=a key B=a lamp | A\n");
}

TEST_CASE("what boxes became before the letters of options goes, and so do notes below them") {
  CHECK(questions_in("QCM des objets de la maison\n\n1. Which rings?\n£ a) a bell\n£ b) a lamp\n"
                     "Référence : Guide p. 11\n\n2. Which shines?\n£ a) a bell\n£ b) a lamp\n"
                     "Référence : Guide p. 12\n\nCorrigé\n\n1 : a\n2 : b\n") == kBell);
  // A price is one.
  CHECK(questions_in("Prices\n\n1. What does it cost?\na) £ 5\nb) £ 6\nAnswer: a\n\n2. And now?\n"
                     "a) £ 7\nb) £ 8\nAnswer: b\n") ==
        "single | What does it cost? | A=£ 5 B=£ 6 | A\n"
        "single | And now? | A=£ 7 B=£ 8 | B\n");
}

TEST_CASE("a key below numbered notes and questions is that of the only run it fits") {
  const std::string notes =
      "Lecture 14: Bells\n\n1. What is a bell?\nA bell is whatever rings when it is struck.\n\n"
      "2. How bells are cast\nMetal is poured into a mould.\n\n3. Tools\nA mould and a ladle.\n\n"
      "Review Questions\n\n";
  const std::string questions =
      "1. Which rings?\n(a) a lamp\n(b) a bell\n\n2. Which opens?\n(a) a key\n(b) a lamp\n\n"
      "3. Which shines?\n(a) a bell\n(b) a lamp\n\n4. Which burns?\n(a) a log\n(b) a bell\n\n";
  CHECK(questions_in(notes + questions + "Answers: 1 (b); 2 (a); 3 (b); 4 (a)\n")
            .ends_with("single | Which rings? | A=a lamp B=a bell | B\n"
                       "single | Which opens? | A=a key B=a lamp | A\n"
                       "single | Which shines? | A=a bell B=a lamp | B\n"
                       "single | Which burns? | A=a log B=a bell | A\n"));
  // Below two such runs it is not said whose answers they are.
  CHECK(questions_in("Desk test\n\n" + questions + "More of it\n\n" + questions +
                     "Answers: 1 (b); 2 (a); 3 (b); 4 (a)\n")
            .find("A=a key B=a lamp | A\n") == std::string::npos);
}

}  // namespace tiku

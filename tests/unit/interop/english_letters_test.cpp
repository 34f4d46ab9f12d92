// Papers in English and its neighbours whose questions, options and answers stand behind signs of
// their own.
#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("NO.1 before what is asked is its number, where options stand below") {
  CHECK(questions_in("NO.1 Which rings?\nA. a bell\nB. a lamp\nC. a key\nAnswer: A\n\nBells are "
                     "made to ring.\n\nNO.2 Which of these\nshines?\nA. a bell\nB. a lamp\nC. a "
                     "key\nAnswer: B\n\nLamps shine.\n") ==
        "single | Which rings? | A=a bell B=a lamp C=a key | A\n"
        "single | Which of these shines? | A=a bell B=a lamp C=a key | B\n");
  // Within a question it is none.
  CHECK(questions_in("Desk test\n\n1. Which rings?\nA. a bell\nB. a lamp\nAnswer: A\n\n2. What is\n"
                     "No. 1 bell?\nA. a bell\nB. a lamp\nAnswer: B\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | What is No. 1 bell? | A=a bell B=a lamp | B\n");
}

TEST_CASE("signs of letters and digits before what is asked are no part of it") {
  CHECK(
      questions_in("Desk questions\n\nB02) What a clerk knows\n\nB02-M01) Which rings?\n\na) a "
                   "bell\n\nb) a lamp\n\nB02-F02) Which shines?\n\na) a bell\n\nb) a lamp\n\nB03) "
                   "What a clerk does\n\nB03-M01) Which opens?\n\na) a key\n\nb) a lamp\n") ==
      "single | Which rings? | A=a bell B=a lamp | -\n"
      "single | Which shines? | A=a bell B=a lamp | -\n"
      "single | Which opens? | A=a key B=a lamp | -\n");
  // Where no options stand below they may be anything.
  CHECK(questions_in("Desk test\n\n1. Which rings?\nKX-100) a model\nKX-200) a model\nA. a bell\n"
                     "B. a lamp\nAnswer: A\n")
            .find("KX-100) a model") != std::string::npos);
}

TEST_CASE("letters of options may be glued to their texts") {
  CHECK(questions_in("LATIHAN SOAL Meja\n\n1. Yang berbunyi adalah ….\na.(1) dan (2)\nb.lonceng\n"
                     "c.lampu\n\n2. Yang menyala adalah ….\na.lonceng\nb.lampu\nc.meja\n") ==
        "single | Yang berbunyi adalah …. | A=(1) dan (2) B=lonceng C=lampu | -\n"
        "single | Yang menyala adalah …. | A=lonceng B=lampu C=meja | -\n");
  // An hour is no option.
  CHECK(
      questions_in("Desk test\n\n1. When does it ring, at nine\na.m. or later?\nA. at nine\nB. at "
                   "ten\nAnswer: A\n") ==
      "single | When does it ring, at nine a.m. or later? | A=at nine B=at ten | A\n");
}

TEST_CASE("Y and N answer statements where both occur") {
  CHECK(questions_in("1. La cloche sonne.\nréponse: Y\n2. Que voit-on?\nA. une lampe\nB. une "
                     "cloche\nréponse: B\n3. La lampe sonne.\nréponse: N\n") ==
        "judge | La cloche sonne. |  | √\n"
        "single | Que voit-on? | A=une lampe B=une cloche | B\n"
        "judge | La lampe sonne. |  | ×\n");
  // One alone may be a sign of anything.
  CHECK(questions_in("Desk test\n\n1. Which letter stands for nitrogen?\nAnswer: N\n2. Which "
                     "rings?\nA. a bell\nB. a lamp\nAnswer: A\n")
            .find(" | N\n") != std::string::npos);
}

TEST_CASE("cards hold what is asked and what answers it") {
  const std::string expected =
      "short | Which rings? |  | The bell.\n"
      "short | Which shines? |  | The lamp on the desk.\n"
      "short | What opens a door? |  | A key\n";
  CHECK(questions_in("Term\n| 1. Which rings? |\n|\nDefinition\n| The bell. |\n|\n|\nTerm\n| 2. "
                     "Which shines? |\n|\nDefinition\n| The lamp\non the desk. |\n|\nTerm\n| 3. "
                     "What opens a door? |\nDefinition\n| A key |\n") == expected);
  CHECK(questions_in("Which rings?\n\nThe bell.\n\nWhich shines?\n\nThe lamp on the desk.\n\nWhat "
                     "opens a door?\n\nA key\n") == expected);
  // Prose that asks is no card.
  CHECK(questions_in("Which rings?\n\nThe bell.\n\nIt is loud.\n\nWhich shines?\n\nThe lamp.\n\n"
                     "What opens a door?\n\nA key\n")
            .find("The bell") == std::string::npos);
}

TEST_CASE("answers are glued to questions where each line has one") {
  CHECK(
      questions_in("Desk Test Answers\n\nWelcome to our desk page.\n\nWhich rings?The bell\nA lamp "
                   "rings.False\nDoors are opened with:A key\nA bell rings.True\n") ==
      "short | Which rings? |  | The bell\n"
      "judge | A lamp rings. |  | ×\n"
      "short | Doors are opened with: |  | A key\n"
      "judge | A bell rings. |  | √\n");
  // Times and names with a colon are none.
  CHECK(
      questions_in("Desk notes\n\nThe first bell:At nine\nThe last bell:At ten\nThe lamp:Off\nThe "
                   "key:Lost\n") == "");
}

TEST_CASE("Roman numerals count the questions of numbered tasks") {
  CHECK(questions_in(
            "Desk Half Yearly Examination\n\n1- Choose the correct options:- (2)\n\ni) "
            "Which rings?\n\na- a bell\n\nb- a lamp\n\nii) Which shines?\n\na- a bell\n\nb- a "
            "lamp\n\n2- Fill in the blanks :- (2)\n\ni- A ____ rings.\n\nii- A ____ "
            "shines.\n\n3- Write T for the true statement and F for the false "
            "statements: -(2)\n\ni- A bell rings.\n\nii- A lamp rings.\n") ==
        "single | Which rings? | A=a bell B=a lamp | -\n"
        "single | Which shines? | A=a bell B=a lamp | -\n"
        "fill | A ____ rings. |  | -\n"
        "fill | A ____ shines. |  | -\n"
        "judge | A bell rings. |  | -\n"
        "judge | A lamp rings. |  | -\n");
  // Statements below a question are part of it.
  CHECK(questions_in("Desk test\n\n1. Choose the right one:\ni) A bell rings.\nii) A lamp rings.\n"
                     "A. i only\nB. ii only\nAnswer: A\n\n2. Which rings?\nA. a bell\nB. a lamp\n"
                     "Answer: A\n")
            .find("i) A bell rings.") != std::string::npos);
}

TEST_CASE("tasks behind Roman numerals head sentences with gaps") {
  CHECK(
      questions_in("Unit 2 Test\nI. Fill in a or the. 10 points\n1. It is ____ bell.\n2. It is "
                   "____ lamp.\nII. Complete the sentences using can, must (5 points)\n1. You ____ "
                   "ring.\n2. ____ you shine?\n") ==
      "fill | It is ____ bell. |  | -\n"
      "fill | It is ____ lamp. |  | -\n"
      "fill | You ____ ring. |  | -\n"
      "fill | ____ you shine? |  | -\n");
}

TEST_CASE("several answers may be right where the paper says so and gives none") {
  const std::string paper =
      "1. Was klingelt?\na) Eine Glocke. [ ]\nb) Eine Lampe. [ ]\n2. Was leuchtet?\na) Eine "
      "Glocke. [ ]\nb) Eine Lampe. [ ]\n";
  CHECK(questions_in("Fragen\n\nMehrfachantworten sind möglich.\n\n" + paper) ==
        "multiple | Was klingelt? | A=Eine Glocke. B=Eine Lampe. | -\n"
        "multiple | Was leuchtet? | A=Eine Glocke. B=Eine Lampe. | -\n");
  CHECK(questions_in("Fragen\n\nMehrfachantworten sind nicht erlaubt.\n\n" + paper) ==
        "single | Was klingelt? | A=Eine Glocke. B=Eine Lampe. | -\n"
        "single | Was leuchtet? | A=Eine Glocke. B=Eine Lampe. | -\n");
}

TEST_CASE("where the answers are is no part of the last question") {
  CHECK(questions_in("Short Answer Questions\n\n1. Why does a bell ring?\n\n2. Why does a lamp "
                     "shine?\n\n(see the answer key)\n") ==
        "short | Why does a bell ring? |  | -\n"
        "short | Why does a lamp shine? |  | -\n");
}

}  // namespace tiku

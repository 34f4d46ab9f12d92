// Answers that the last sentence of an explanation says, options in cells, and letters that begin
// the words behind an answer.
#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("the last sentence of an explanation may say which option is right") {
  CHECK(questions_in("Desk quiz\n1. Which rings?\nA. a bell\nB. a lamp\nIt has a clapper. The "
                     "correct answer is A.\n2. Which shines?\nA. a bell\nB. a lamp\nIt has a "
                     "bulb.\nHence, option B is correct.\n3. Which opens?\nA. a bell\nB. a door\n"
                     "So, the correct option is (b).\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which shines? | A=a bell B=a lamp | B\n"
        "single | Which opens? | A=a bell B=a door | B\n");
}

TEST_CASE("a sentence about an option that there is not, or about none, answers nothing") {
  const std::string text = questions_in(
      "Desk quiz\n1. Which rings?\nA. a bell\nB. a lamp\nSome say the correct answer is a matter "
      "of "
      "taste.\n2. Which shines?\nA. a bell\nB. a lamp\nOf five the correct answer is E.\n");
  CHECK(text.find("| -\n") != std::string::npos);
  CHECK(text.find("| A\n") == std::string::npos);
  CHECK(text.find("| E\n") == std::string::npos);
}

TEST_CASE("Turkish tests count before the word, keep their cells and tie an ending to the letter") {
  CHECK(
      questions_in("Ev deneme sınavı\nToplam 2 Soru1.Soru\nHangisi çalar?\nZil |\nLamba |\nMasa "
                   "|\nZil ses çıkarır. Doğru cevap A'dır.\n2.Soru\nHangisi parlar?\nZil |\nLamba "
                   "|\nMasa |\nLamba ışık verir. Doğru cevap B’dir.\n") ==
      "single | Hangisi çalar? | A=Zil B=Lamba C=Masa | A\n"
      "single | Hangisi parlar? | A=Zil B=Lamba C=Masa | B\n");
}

TEST_CASE("bars behind lines that are no options stay") {
  const std::string text = questions_in(
      "Quiz\nName |\n1. Which rings?\nA. a bell\nB. a lamp\nAnswer: A\n2. Which shines?\nA. a "
      "bell\nB. a lamp\nAnswer: B\n");
  CHECK(text ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which shines? | A=a bell B=a lamp | B\n");
}

TEST_CASE("a label alone goes with the line below it that names a letter, not with its words") {
  CHECK(questions_in("Questões da casa\n\nQuestão 1\n\nQuem toca?\n\na) o sino\n\nb) a mesa\n\n"
                     "c) a lua\n\nGabarito explicado\n\nAlternativa a)\n\nA casa tem um sino.\n\n"
                     "Questão 2\n\nQuem brilha?\n\na) o sino\n\nb) a mesa\n\nc) a lua\n\nGabarito "
                     "explicado\n\nAlternativa c)\n\nA Amazônia vê a lua.\n") ==
        "single | Quem toca? | A=o sino B=a mesa C=a lua | A\n"
        "single | Quem brilha? | A=o sino B=a mesa C=a lua | C\n");
}

}  // namespace tiku

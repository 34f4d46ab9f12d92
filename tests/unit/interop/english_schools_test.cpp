// Papers of schools and public offices, as they print them.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("the ending of a word for another gender is no answer") {
  CHECK(questions_in("PROVA\n\n1. O objeto que toca é chamado pelo(a)\nA) porteiro.\nB) rua.\n\n"
                     "2. A luz é acesa pelo(a)\nA) noite.\nB) aluno.\n") ==
        "single | O objeto que toca é chamado pelo(a) | A=porteiro. B=rua. | -\n"
        "single | A luz é acesa pelo(a) | A=noite. B=aluno. | -\n");
  CHECK(questions_in("PROVA\n\n1. É DEVER DO(A)\nA) PORTEIRO.\nB) RUA.\n\n"
                     "2. É DIREITO DO(A)\nA) NOITE.\nB) ALUNO.\n") ==
        "single | É DEVER DO(A) | A=PORTEIRO. B=RUA. | -\n"
        "single | É DIREITO DO(A) | A=NOITE. B=ALUNO. | -\n");
  // Behind a space, in letters of another size, behind Chinese characters: answers.
  CHECK(questions_in("Desk Quiz\n\n1. What rings is the (a)\na) bell\nb) lamp\n\n2. What shines is "
                     "the (b)\na) bell\nb) lamp\n") ==
        "single | What rings is the( ) | A=bell B=lamp | A\n"
        "single | What shines is the( ) | A=bell B=lamp | B\n");
  CHECK(questions_in("一、单选题\n1、检查网络用ping(A)\nA、命令 B、灯\n2、改进用PDCA(A)\nA、循环 "
                     "B、铃\n")
            .find("B=灯 | A") != std::string::npos);
}

TEST_CASE("a mark before the letter of one option in each list says that it is right") {
  const auto paper = [](const char* third) {
    return std::string(
               "QUIZ SULLA CASA\n\n1. Che cosa suona?\nX a) Il campanello.\nb) La luce.\n"
               "2. Che cosa brilla?\na) Il campanello.\nX b) La luce.\n"
               "3. Che cosa apre?\n") +
           third;
  };
  CHECK(questions_in(paper("a) La luce.\nX b) La chiave.\n")) ==
        "single | Che cosa suona? | A=Il campanello. B=La luce. | A\n"
        "single | Che cosa brilla? | A=Il campanello. B=La luce. | B\n"
        "single | Che cosa apre? | A=La luce. B=La chiave. | B\n");
  // Two marks in a list say something else.
  CHECK(questions_in(paper("X a) La luce.\nX b) La chiave.\n")).find("| B\n") == std::string::npos);
}

TEST_CASE("truths behind numbered statements are their answers") {
  CHECK(questions_in("Desks\n\n1. Bells ring in the hall. TRUE\n2. Lamps open doors. FALSE\n"
                     "3. A key is made of\nlight and brass. False\n4. Doors shut. TRUE\n") ==
        "judge | Bells ring in the hall. |  | √\njudge | Lamps open doors. |  | ×\n"
        "judge | A key is made of light and brass. |  | ×\njudge | Doors shut. |  | √\n");
  // All alike, they may be words of the statements.
  CHECK(questions_in("Desks\n\n1. Bells ring. True\n2. Lamps shine. True\n3. Doors shut. True\n")
            .find("√") == std::string::npos);
}

TEST_CASE("a test that a program printed is read where it stands on one line") {
  const std::string text =
      "Name: ________ Class: ________ Date: ________ ID: A Desk test True/False Indicate whether "
      "the statement is true or false. ____ 1. Bells ring when they are struck. ____ 2. Lamps ring "
      "when they are lit. Multiple Choice Identify the choice that best completes the statement "
      "or answers the question. ____ 3. Which rings? a. a lamp b. a bell c. a key ____ 4. At 9.99 "
      "which opens? a. a key b. a lamp c. a bell Completion Complete each statement. 5. A door is "
      "opened by a ____. 1 ID: A Desk test Answer Section TRUE/FALSE 1. ANS: T PTS: 1 2. ANS: F "
      "PTS: 1 MULTIPLE CHOICE 3. ANS: B PTS: 1 4. ANS: A PTS: 1 COMPLETION 5. ANS: key PTS: 1";
  const ImportedText read = read_as("text", "\n" + text + "\n");
  CHECK(read.bank.find("stem: Lamps ring when they are lit.\n        answer: false") !=
        std::string::npos);
  CHECK(read.bank.find("stem: At 9.99 which opens?") != std::string::npos);
  CHECK(read.bank.find("C: a key\n        answer: B") != std::string::npos);
  CHECK(read.bank.find("C: a bell\n        answer: A") != std::string::npos);
  CHECK(read.bank.find("answer: key") != std::string::npos);
  CHECK(read.left_out.empty());
  // What is said names the line of the file.
  CHECK(read_as("text", "\n" + text.substr(0, text.find(" 1 ID: A"))).doubts.find("@2: ") !=
        std::string::npos);
}

TEST_CASE("bare numbers on one line count on behind rows of options") {
  const auto text = [](const char* third) {
    return std::string(
               "DOMANDE SULLA CASA CON RISPOSTE\n1 Che cosa suona nel corridoio della casa "
               "al mattino? a) Il campanello. b) La luce di 2 Volt. X c) La sveglia. "
               "2 Che cosa brilla ogni sera nella strada? X a) La lampada. b) La chiave. "
               "c) Il muro di 3 metri. ") +
           third;
  };
  const std::string read =
      read_as("text", text("3 Che cosa apre la porta? a) 9. X b) La chiave. c) "
                           "72. DOMANDE SULLA CASA CON RISPOSTE\n"))
          .bank;
  CHECK(read.find("B: La luce di 2 Volt.\n          C: La sveglia.\n        answer: C") !=
        std::string::npos);
  CHECK(read.find("C: Il muro di 3 metri.\n        answer: A") != std::string::npos);
  CHECK(read.find("C: '72.'\n        answer: B") != std::string::npos);
  // Two of them may be sums.
  CHECK(read_as("text", text("") + "4 Ore dopo.").bank.find("answer: C") == std::string::npos);
}

TEST_CASE("statements on one line with truths glued to the next number, some of them missing") {
  const ImportedText read = read_as(
      "text",
      "Sample page. 2. The bell in the hall rings when somebody is at the door. TRUE3. A lamp "
      "opens "
      "every door in the house. FALSE5. Keys are made for doors. TRUE6. Doors shut when it is "
      "windy outside. TRUE8. The lamp in the ...\n");
  CHECK(read.bank.find("answer: false") != std::string::npos);
  CHECK(read.bank.find("stem: Keys are made for doors.\n        answer: true") !=
        std::string::npos);
}

}  // namespace tiku

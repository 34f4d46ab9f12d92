// What signals questions and answers in English papers and their neighbours: cards, sentences that
// tell an answer, numbers behind letters, what is printed again.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("cards to learn from ask below Q and answer below A") {
  CHECK(questions_in("Desk Cards\n\n1\nQ\n\nWhich two ring? (Choose two.)\n\nA) bells\nB) lamps\n"
                     "C) clocks\n\nA\n\nA, C. Bells and clocks do.\n\nHow well did you know this?\n"
                     "1\nNot at all\n2\n3\n4\n5\nPerfectly\n2\nQ\n\nWhich shines?\n\nA) a bell\nB) "
                     "a lamp\n\nA\n\nB. A lamp does.\n\nHow well did you know this?\n1\nNot at "
                     "all\n2\n3\n4\n5\nPerfectly\n") ==
        "multiple | Which two ring? (Choose two.) | A=bells B=lamps C=clocks | AC\n"
        "single | Which shines? | A=a bell B=a lamp | B\n");
  CHECK(questions_in("Desk Cards\n\nFront\nWhat rings in the hall?\nBack\na bell\n\nFront\nWhat "
                     "shines at night?\nBack\na lamp\n") ==
        "short | What rings in the hall? |  | a bell\n"
        "short | What shines at night? |  | a lamp\n");
}

TEST_CASE("letters alone that do not take turns head no cards") {
  CHECK(questions_in("Desk Quiz\n\n1. Which letter do pages of questions begin with?\nA) Q\nB) A\n"
                     "Answer: A\n\n2. Which letter follows?\nA) R\nB) S\nAnswer: A\n") ==
        "single | Which letter do pages of questions begin with? | A=Q B=A | A\n"
        "single | Which letter follows? | A=R B=S | A\n");
  CHECK(questions_in("Desk Quiz\n\n1. Which rings in the hall?\nA\na bell\nB\na lamp\nAnswer: A\n\n"
                     "2. Which shines at night?\nA\na bell\nB\na lamp\nAnswer: B\n") ==
        "single | Which rings in the hall? | A=a bell B=a lamp | A\n"
        "single | Which shines at night? | A=a bell B=a lamp | B\n");
}

TEST_CASE("a sentence that tells the answer is none of its words") {
  CHECK(questions_in("Desk Worksheet\n\nFill in the Blanks\n1. What rings is a _______.\n\nCorrect "
                     "Answer is bell\n\n2. What shines is a _______.\n\nThe correct answer is "
                     "desk lamp.\n") ==
        "fill | What rings is a _______. |  | bell\n"
        "fill | What shines is a _______. |  | desk lamp\n");
  CHECK(questions_in("Questões da mesa\n\n1) O que toca é a\nA) campainha.\nB) luz.\n\nA "
                     "alternativa correta é letra A) campainha.\nGabarito: letra A.\n\n2) O que "
                     "brilha é a\nA) campainha.\nB) luz.\n\nGabarito: letra B.\n\n3) O que abre é "
                     "a\nA) chave.\nB) luz.\n\nA resposta correta é a letra A.\n") ==
        "single | O que toca é a | A=campainha. B=luz. | A\n"
        "single | O que brilha é a | A=campainha. B=luz. | B\n"
        "single | O que abre é a | A=chave. B=luz. | A\n");
}

TEST_CASE("what explains an answer tells no second one") {
  CHECK(questions_in("Desk Quiz\n\n1. Which rings in the hall?\nA) a bell\nB) a lamp\nAnswer: A\n"
                     "The correct answer is a bell.\n\n2. Which shines at night?\nA) a bell\nB) a "
                     "lamp\nAnswer: B\nThe correct answer is a lamp.\n") ==
        "single | Which rings in the hall? | A=a bell B=a lamp | A\n"
        "single | Which shines at night? | A=a bell B=a lamp | B\n");
}

TEST_CASE("a key that prints questions again with the right option alone answers them") {
  const std::string asked =
      "QCM du bureau\n1. Ce qui sonne est :\na) la cloche\nb) la lampe\n2. Ce qui brille est :\n"
      "a) la cloche\nb) la lampe\n3. Ce qui ouvre est :\na) la clé\nb) la lampe\n";
  const std::string again =
      "1. Ce qui sonne est :\na) la cloche\n2. Ce qui brille est :\nb) la lampe\n3. Ce qui ouvre "
      "est :\na) la clé\n";
  const std::string read =
      "single | Ce qui sonne est : | A=la cloche B=la lampe | A\n"
      "single | Ce qui brille est : | A=la cloche B=la lampe | B\n"
      "single | Ce qui ouvre est : | A=la clé B=la lampe | A\n";
  CHECK(questions_in(asked + "Corrigé QCM du bureau\n" + again) == read);
  CHECK(questions_in(asked + "\nAnswers:\n" + again) == read);
}

TEST_CASE("questions printed again with words of no option answer nothing") {
  const std::string read = questions_in(
      "Desk Quiz\n1. What rings is:\na) a bell\nb) a lamp\n2. What shines is:\na) a bell\nb) a "
      "lamp\nAnswers:\n1. What rings is:\nb) a bell\n2. What shines is:\na) a lamp\n");
  CHECK(read.find("| A\n") == std::string::npos);
  CHECK(read.find("| B\n") == std::string::npos);
}

TEST_CASE("words to circle before a statement are none of it") {
  CHECK(questions_in("(Circle the correct answer)\n\n1. True False Bells ring in the hall. 2. True "
                     "False Lamps open the doors. 3. True False Keys open the doors. Answers: 1. T "
                     "2. F 3. T\n") ==
        "judge | Bells ring in the hall. |  | √\n"
        "judge | Lamps open the doors. |  | ×\n"
        "judge | Keys open the doors. |  | √\n");
  CHECK(questions_in("Test de la oficina\n\n1. Verdadero / Falso La campana suena.\n2. Verdadero / "
                     "Falso La luz abre.\n") ==
        "judge | La campana suena. |  | -\n"
        "judge | La luz abre. |  | -\n");
  CHECK(questions_in("Desk Quiz\n\n1. True False friends ring in the ____.\n2. True False friends "
                     "shine at ____.\n") ==
        "fill | True False friends ring in the ____. |  | -\n"
        "fill | True False friends shine at ____. |  | -\n");
}

TEST_CASE("letters of a kind of questions before their numbers are no part of them") {
  CHECK(questions_in("Zwei Aufgaben\n\n1. Was klingelt?\nA) die Glocke\nB) die Lampe\nLösung: A\n\n"
                     "2. Was öffnet?\nA) der Schlüssel\nB) die Lampe\nLösung: A\n\nZwei weitere "
                     "Aufgaben\n\nMC-1: Was leuchtet?\nA) die Glocke\nB) die Lampe\nLösung: B\n\n"
                     "MC-2: Was läutet?\nA) die Glocke\nB) die Lampe\nLösung: A\n") ==
        "single | Was klingelt? | A=die Glocke B=die Lampe | A\n"
        "single | Was öffnet? | A=der Schlüssel B=die Lampe | A\n"
        "single | Was leuchtet? | A=die Glocke B=die Lampe | B\n"
        "single | Was läutet? | A=die Glocke B=die Lampe | A\n");
}

TEST_CASE("aims that are numbered behind letters ask nothing") {
  const std::string asked = "\n1. Which rings in the hall?\nA) a bell\nB) a lamp\nAnswer: A\n";
  CHECK(questions_in("Desk Quiz\nCO-1: Name what rings.\nCO-2: Name what shines.\n" + asked) ==
        "single | Which rings in the hall? | A=a bell B=a lamp | A\n");
}

TEST_CASE("rules below a heading that names a quiz count no questions") {
  CHECK(
      questions_in("Desk Quiz\n\nQuiz Instructions/Rules\n\n1. Ring the bell first\n   - Wait for "
                   "the second one\n2. Give no hints\n\nQuestions\n\n1. Which rings in the "
                   "hall?\nA) a bell\nB) a lamp\nAnswer: A\n2. Which shines at night?\nA) a "
                   "bell\nB) a lamp\nAnswer: B\n") ==
      "single | Which rings in the hall? | A=a bell B=a lamp | A\n"
      "single | Which shines at night? | A=a bell B=a lamp | B\n");
}

TEST_CASE("numbers below a heading of rules count no questions of a Markdown quiz") {
  const std::string asked =
      "1. Which rings in the hall?\n   - A) a bell\n   - B) a lamp\n2. Which shines?\n   - A) a "
      "bell\n   - B) a lamp\n";
  const std::string read =
      "single Which rings in the hall? [A=a bell;B=a lamp;] -\n"
      "single Which shines? [A=a bell;B=a lamp;] -\n";
  CHECK(markdown_questions_in("# Desk quiz\n\n### Quiz Instructions/Rules\n\n1. Ring first\n   - "
                              "Wait for the bell\n\n2. Do not give hints\n\n### Questions\n\n" +
                                  asked,
                              false) == read);
  // Where it stands above all questions they are the questions.
  CHECK(markdown_questions_in("# Desk quiz\n\n## General instructions\n\n" + asked, false) == read);
}

}  // namespace tiku

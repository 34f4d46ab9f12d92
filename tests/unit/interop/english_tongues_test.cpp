// Labels and numbers that papers of other languages, and pages with buttons, have in other words.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("labels of French and German papers are those of English ones") {
  CHECK(
      questions_in("QCM\n\nQuestion 1\nQuel numéro compose-t-on ?\nA. 100\nB. 112\nRéponse : B\n\n"
                   "Question 2\nQui sonne ?\nA. la cloche\nB. la lampe\nRéponse : A\n"
                   "Explication : elle sonne.\n") ==
      "single | Quel numéro compose-t-on ? | A=100 B=112 | B\n"
      "single | Qui sonne ? | A=la cloche B=la lampe | A\n");
  CHECK(
      questions_in("Test\n\n1. Was klingelt hier?\na) die Glocke\nb) die Lampe\nRichtige Antwort: "
                   "a\n\n2. Was leuchtet hier?\na) die Glocke\nb) die Lampe\nRichtige Antwort: "
                   "b\n") ==
      "single | Was klingelt hier? | A=die Glocke B=die Lampe | A\n"
      "single | Was leuchtet hier? | A=die Glocke B=die Lampe | B\n");
}

TEST_CASE("words for a question may stand before its number") {
  CHECK(questions_in("Fragenkatalog\n\nFrage 1: Was klingelt hier im Haus?\nA. Die Glocke\nB. Die "
                     "Lampe\nRichtige Antwort: A\n\nFrage 2: Was leuchtet hier im Haus?\nA. Die "
                     "Glocke\nB. Die Lampe\nRichtige Antwort: B\n") ==
        "single | Was klingelt hier im Haus? | A=Die Glocke B=Die Lampe | A\n"
        "single | Was leuchtet hier im Haus? | A=Die Glocke B=Die Lampe | B\n");
  CHECK(questions_in("Toets\n\nVraag 1\nWat belt hier in het huis?\nA. De bel\nB. De lamp\n"
                     "Juiste antwoord: A\n\nVraag 2\nWat schijnt hier in het huis?\nA. De bel\nB. "
                     "De lamp\nJuiste antwoord: B\n") ==
        "single | Wat belt hier in het huis? | A=De bel B=De lamp | A\n"
        "single | Wat schijnt hier in het huis? | A=De bel B=De lamp | B\n");
  // A sentence about a question is none.
  CHECK(questions_in("Test\n\n1. Was klingelt hier?\na) die Glocke\nb) die Lampe\nAntwort: a\n\n2. "
                     "Was leuchtet hier?\nFrage 1 hilft dabei.\nFrage 2 ist diese.\na) die "
                     "Glocke\nb) die Lampe\nAntwort: b\n")
            .find("Frage 1 hilft dabei.") != std::string::npos);
}

TEST_CASE("the dash of 1.- belongs to the number, and RESPUESTAS heads a key") {
  CHECK(questions_in("Test sobre la casa\n\n1.- ¿Qué suena?\na) La campana\nb) La lámpara\n\n"
                     "2.- La casa es:\na) grande\nb) azul\n\n3.- ¿Quién llama?\na) Ana\nb) Luis\n\n"
                     "RESPUESTAS\n1.- a\n2.- b\n3.- a\n") ==
        "single | ¿Qué suena? | A=La campana B=La lámpara | A\n"
        "single | La casa es: | A=grande B=azul | B\n"
        "single | ¿Quién llama? | A=Ana B=Luis | A\n");
}

TEST_CASE("a full stop behind Ans stands for the colon where it does so again and again") {
  CHECK(questions_in(
            "Exercise Solutions\n\nQ1. Why does a bell ring?\nAns. Somebody is at the door.\n"
            "\nQ2. Explain the lamp.\nAns. It gives light.\n") ==
        "short | Why does a bell ring? |  | Somebody is at the door.\n"
        "short | Explain the lamp. |  | It gives light.\n");
}

TEST_CASE("Option C alone below options is the answer; one below the other they are options") {
  CHECK(
      questions_in("Desk MCQs\n\n1. Which rings?\nA) a bell\nB) a lamp\n\nView Answer\nOption A\n\n"
                   "2. Which shines?\nA) a bell\nB) a lamp\n\nSee more - page 1 of 2\n\nView "
                   "Answer\nOption B\n") ==
      "single | Which rings? | A=a bell B=a lamp | A\n"
      "single | Which shines? | A=a bell B=a lamp | B\n");
  CHECK(questions_in("Desk MCQs\n\n1. Which rings?\nOption A\nOption B\nOption C\n\n2. Which "
                     "shines?\nOption A\nOption B\nOption C\n")
            .find("| C\n") == std::string::npos);
}

TEST_CASE("Roman signs count sections and their keys, and 单项填空 asks to choose") {
  CHECK(questions_in("单元检测\nⅠ. 单项填空（每小题1分，共2分）\n1. The house ______ in 1998.\n"
                     "A. built  B. was built\n2. He ______ there.\nA. go  B. goes\n"
                     "Ⅱ. 完成单词（每小题1分，共2分）\n3. We ______ (保护) the house.\n"
                     "4. The ______ (早餐) is free.\n\n参考答案\nⅠ. 1—2 BB\nⅡ. 3. protect  4. "
                     "breakfast\n") ==
        "single | The house ______ in 1998. | A=built B=was built | B\n"
        "single | He ______ there. | A=go B=goes | B\n"
        "fill | We ______ (保护) the house. |  | protect\n"
        "fill | The ______ (早餐) is free. |  | breakfast\n");
}

TEST_CASE("pools of questions have the right letter behind their signs") {
  const std::string pool =
      "B1A - Bells\n\nB1A01 (B) [12.4]\nWhat rings at the door?\nA. A lamp\nB. A bell\n~~\n\nB1A02 "
      "(A)\nWho calls at the door?\nA. A guest\nB. Nobody\n~~\n\nPART OF LAMPS\n\nB1B - Lamps\n\n"
      "B1B01 (A)\nWhat shines in the room?\nA. A lamp\nB. A bell\n~~\n";
  CHECK(questions_in(pool) ==
        "single | What rings at the door? | A=A lamp B=A bell | B\n"
        "single | Who calls at the door? | A=A guest B=Nobody | A\n"
        "single | What shines in the room? | A=A lamp B=A bell | A\n");
  // Parts that a question lists are no questions.
  CHECK(questions_in("Desk quiz\n\n1. Look at these parts:\nB1A01 (B)\nB1A02 (A)\nB1A03 (A)\nWhich "
                     "rings?\na. the first\nb. the last\nAnswer: a\n")
            .ends_with("Which rings? | A=the first B=the last | A\n"));
}

TEST_CASE("an answer behind a button on its own line says itself what it is") {
  const std::string one =
      "# Тест\n\n**Вопрос 1.** Что значит Bell?\n\n- Ring at the door\n- Light a room\n- Boil "
      "water\n\n";
  const std::string two =
      "**Вопрос 2.** Что значит Lamp?\n\n- Ring at a desk\n- Light a table\n- Boil an egg\n\n";
  const std::string head = "<details><summary>Показать ответ</summary>";
  const std::string bank =
      read_as("markdown", one + head + "Правильный ответ: Ring at the door</details>\n\n---\n\n" +
                              two + head + "Правильный ответ: Light a table</details>\n")
          .bank;
  CHECK(bank.find("answer: A") != std::string::npos);
  CHECK(bank.find("answer: B") != std::string::npos);
  const std::string said =
      read_as("markdown", one + head + "Ответ знает каждый</details>\n\n---\n\n" + two + head +
                              "Ответ знает сосед</details>\n")
          .bank;
  CHECK(said.find("answer: ") == std::string::npos);
}

}  // namespace tiku

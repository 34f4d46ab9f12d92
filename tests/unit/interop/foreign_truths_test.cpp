#include "interop/foreign_truths.h"

#include <doctest/doctest.h>

#include "interop/foreign_parts.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("true and false are words of many languages, yes and no are none of them") {
  CHECK(foreign_truth("vrai") == true);
  CHECK(foreign_truth("errado") == false);
  CHECK(foreign_truth("неверно") == false);
  CHECK(foreign_truth("거짓") == false);
  CHECK(!foreign_truth("true"));
  CHECK(!foreign_truth("sí"));
  CHECK(!foreign_truth("vraiment"));
  CHECK(!foreign_truth(""));
}

TEST_CASE("true and false are known in capitals, which may be shorter or longer") {
  for (const char* right : {"VRAI", "ВЕРНО", "ΣΩΣΤΌ", "ĐÚNG", "DOĞRU", "ADEVĂRAT"}) {
    CHECK_MESSAGE(foreign_truth(right) == true, right);
  }
  for (const char* wrong : {"UNWAHR", "Nepravilno", "НЕПРАВИЛЬНО", "NIET WAAR", "VÄÄRIN"}) {
    CHECK_MESSAGE(foreign_truth(wrong) == false, wrong);
  }
  CHECK(names_foreign_truths("VRAI ou FAUX ?"));
  CHECK(names_foreign_truths("Julgue-os em CERTO ou ERRADO"));
  CHECK(names_foreign_truths("ВЕРНО или НЕВЕРНО"));
  CHECK(!names_foreign_truths("Vrais amis, fausses pistes"));
}

TEST_CASE("a line asks for a judgement where it names both words of a pair") {
  CHECK(names_foreign_truths("Vrai ou faux ?"));
  CHECK(names_foreign_truths("julgue-os em CERTO ou ERRADO."));
  CHECK(names_foreign_truths("Верно/Неверно"));
  CHECK(!names_foreign_truths("Vrai ou non ?"));
  CHECK(!names_foreign_truths("richtig oder faux"));  // of two languages
  CHECK(!names_foreign_truths("Ein falscher Alarm ist richtig laut"));
}

TEST_CASE("comments may stand between a statement and its truth") {
  CHECK(questions_in("Questões comentadas\n\n1. O sino toca sempre.\n\nComentários:\n\nSó de "
                     "manhã.\n\nGabarito: Errado\n\n2. A casa é azul.\n\nComentários:\n\nÉ "
                     "azul.\n\nGabarito: Certo\n") ==
        "judge | O sino toca sempre. |  | ×\n"
        "judge | A casa é azul. |  | √\n");
}

TEST_CASE("statements of papers in other languages are judged by their keys") {
  CHECK(questions_in("Questões da casa\n\nJulgue os itens em CERTO ou ERRADO.\n\n01. O sino toca "
                     "sempre.\n\n02. A casa é azul.\n\nGABARITO\n\n01. ERRADO\n02. CERTO\n") ==
        "judge | O sino toca sempre. |  | ×\n"
        "judge | A casa é azul. |  | √\n");
  CHECK(questions_in("Test de la casa\n\nVerdadero o falso\n\n1. La campana suena siempre.\n2. La "
                     "casa es azul hoy.\n\nRespuestas\n1. Falso\n2. Verdadero.\n") ==
        "judge | La campana suena siempre. |  | ×\n"
        "judge | La casa es azul hoy. |  | √\n");
  CHECK(
      questions_in("Contrôle\n\n1. La cloche sonne toujours. Vrai ou faux ?\nRéponse : vrai\n\n2. "
                   "La maison est bleue.\nRéponse : FAUX\n\n3. Qui sonne ?\nRéponse : le facteur "
                   "du coin\n") ==
      "judge | La cloche sonne toujours. Vrai ou faux ? |  | √\n"
      "judge | La maison est bleue. |  | ×\n"
      "short | Qui sonne ? |  | le facteur du coin\n");
}

TEST_CASE("words for true and false that are options to choose from stay answers in their words") {
  CHECK(questions_in("Avaliação da casa\n\n1. O sino toca sempre.\nA) Certo\nB) Errado\nResposta: "
                     "Errado\n\n2. A casa é azul.\nA) Certo\nB) Errado\nResposta: Certo\n") ==
        "single | O sino toca sempre. | A=Certo B=Errado | B\n"
        "single | A casa é azul. | A=Certo B=Errado | A\n");
}

TEST_CASE("a word for true answers a question where no other is false") {
  CHECK(questions_in("Toets over het huis\n\n1. Hoe gaat het met de bel?\nAntwoord: goed\n\n2. Wat "
                     "schijnt er in het huis?\nAntwoord: de lamp\n") ==
        "short | Hoe gaat het met de bel? |  | goed\n"
        "short | Wat schijnt er in het huis? |  | de lamp\n");
}

TEST_CASE("V and F are true and false in keys where no option can be meant") {
  CHECK(questions_in(
            "Quiz di casa\n\n1) La campana suona sempre. V F\n2) La casa è blu oggi. V F\n3) "
            "La porta è aperta. V F\n\nSoluzioni: 1 V, 2 F, 3 V\n") ==
        "judge | La campana suona sempre. |  | √\n"
        "judge | La casa è blu oggi. |  | ×\n"
        "judge | La porta è aperta. |  | √\n");
}

TEST_CASE("parts have names in other languages too, and are no titles of papers") {
  CHECK(foreign_part_type("Questions à choix multiples") == "Multiple choice");
  CHECK(foreign_part_type("II. OPCIÓN MÚLTIPLE (5 puntos)") == "Multiple choice");
  CHECK(foreign_part_type("Offene Fragen") == "Short answer questions");
  CHECK(foreign_part_type("Was ist ein Lückentext?").empty());
  CHECK(foreign_part_type("Questions").empty());
  CHECK(foreign_part_type("CÂU HỎI TỰ LUẬN") == "Short answer questions");
  CHECK(foreign_part_type("ab cd choix unique choix multiple") == "Multiple choice");
  CHECK(foreign_part_type("Teil 2: Kurzantwort und Lückentext") == "Fill in the blanks");
  CHECK(foreign_part_type("Isilah titik-titik di bawah ini!") == "Fill in the blanks");
  CHECK(foreign_part_type("u").empty());
  CHECK(questions_in("Quiz de la maison\n\nVrai ou Faux ?\n\n1. La cloche sonne.\n2. La maison est "
                     "bleue.\n\nQuestions à choix multiples\n\n3. Qui sonne ?\na) la cloche\nb) la "
                     "lampe\nc) la clé\n\n4. Qui brille ?\na) la cloche\nb) la lampe\nc) la clé\n\n"
                     "Corrigé\n1. Vrai\n2. Faux\n3. a\n4. b\n") ==
        "judge | La cloche sonne. |  | √\n"
        "judge | La maison est bleue. |  | ×\n"
        "single | Qui sonne ? | A=la cloche B=la lampe C=la clé | A\n"
        "single | Qui brille ? | A=la cloche B=la lampe C=la clé | B\n");
}

}  // namespace tiku

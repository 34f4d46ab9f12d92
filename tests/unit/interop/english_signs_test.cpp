// Letters, boxes, bullets and marks by which English papers and their neighbours tell options.
#include <doctest/doctest.h>

#include "interop/text/english/key_items.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("boxes in brackets before the letters of options are no part of them") {
  CHECK(
      questions_in("Lernkontrolle\n\nFrage 1\nWas klingelt?\n[ ] a) die Glocke\n[ ] b) die "
                   "Lampe\n\nFrage 2\nWas leuchtet?\n[ ] a) die Glocke\n[ ] b) die Lampe\n\nFrage "
                   "3\nWas schlägt?\n[ ] a) die Uhr\n[ ] b) die Lampe\n\nLösungen (nur für "
                   "Lehrkräfte)\nFrage 1: a\nFrage 2: b\nFrage 3: a\n") ==
      "single | Was klingelt? | A=die Glocke B=die Lampe | A\n"
      "single | Was leuchtet? | A=die Glocke B=die Lampe | B\n"
      "single | Was schlägt? | A=die Uhr B=die Lampe | A\n");
}

TEST_CASE("ticked boxes are answers where every question has some and none has nothing else") {
  CHECK(questions_in("Desk quiz\n\n1. Which rings?\n[x] a) a bell\n[ ] b) a lamp\n\n2. Which "
                     "shines?\n[ ] a) a bell\n[x] b) a lamp\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which shines? | A=a bell B=a lamp | B\n");
  CHECK(questions_in("Desk quiz\n\n1. Which rings?\n☐ A. a bell\n☑ B. a lamp\n\n2. Which "
                     "shines?\n☐ A. a bell\n☐ B. a lamp\n")
            .find("| B\n") == std::string::npos);  // somebody filled it in
}

TEST_CASE("letters that stand alone go with the line below them") {
  CHECK(questions_in(
            "Desk Trivia Quiz\n\n  • 1. \n    Which rings?\n    • A. \n\n      a bell\n\n   "
            " • B. \n\n      a lamp\n\n  • 2. \n    Which shines?\n    • A. \n\n      7\n\n  "
            "  • B. \n\n      a lamp\n") ==
        "single | Which rings? | A=a bell B=a lamp | -\n"
        "single | Which shines? | A=7 B=a lamp | -\n");
}

TEST_CASE("dashes part the letters of options from their words, an option once more answers") {
  CHECK(questions_in("Maison niveau 1 Flashcards\nCe qui sonne dans la maison est :\nA – la lampe\n"
                     "B – la cloche\nC – la clé\nB – la cloche\nLa maison est ouverte :\nA – vrai\n"
                     "B – faux\nA – vrai\nCe qui brille dans la maison est :\nA – la lampe\nB – la "
                     "cloche\nC – la clé\nA – la lampe\n") ==
        "single | Ce qui sonne dans la maison est : | A=la lampe B=la cloche C=la clé | B\n"
        "single | La maison est ouverte : | A=vrai B=faux | A\n"
        "single | Ce qui brille dans la maison est : | A=la lampe B=la cloche C=la clé | A\n");
}

TEST_CASE("a letter behind what is asked is the answer where all questions have one") {
  CHECK(questions_in("Desk Contest\n\n11.What rings here is called a B\n- lamp.\n- bell.\n"
                     "- key.\n12.Which shines? A\n- a lamp\n- a bell\n- a key\n13.Which opens "
                     "here? C\n- a lamp\n- a bell\n- a key\n") ==
        "single | What rings here is called a | A=lamp. B=bell. C=key. | B\n"
        "single | Which shines? | A=a lamp B=a bell C=a key | A\n"
        "single | Which opens here? | A=a lamp B=a bell C=a key | C\n");
  CHECK(questions_in("Desk Contest\n\n1. What is in vitamin A\na) a lamp\nb) a bell\n2. Which "
                     "shines?\na) a lamp\nb) a bell\n3. Which is type B\na) a lamp\nb) a bell\n")
            .find("vitamin A |") != std::string::npos);
}

TEST_CASE("bullets with marks are options, a question printed twice is one") {
  CHECK(
      questions_in("Podcast\nQuestions and Answers\nWhat rings in the house?\nWhat rings in the "
                   "house?\n- a lamp\n- a bell (correct)\nWhat shines in the house?\nWhat shines "
                   "in the house?\n- a lamp (correct)\n- a bell\n- a key\nWhat is a door?\nWhat is "
                   "a door?\nFlashcards\nDoor\nWhat opens.\nStudy Notes\n- Doors are big.\n") ==
      "single | What rings in the house? | A=a lamp B=a bell | B\n"
      "single | What shines in the house? | A=a lamp B=a bell C=a key | A\n"
      "short | What is a door? |  | -\n");
}

TEST_CASE("True or False? above a statement and the number before it are one question") {
  CHECK(questions_in("Bell Quiz\n\n1) True or False?\nA bell rings.\n\n2) True or False?\nA lamp "
                     "rings.\n\n3) Which rings?\na. a bell\nb. a lamp\n\nCopyright ©2004 House "
                     "Press\n\nAnswers:\n1) True\n2) False\n3) a\n") ==
        "judge | True or False? A bell rings. |  | √\n"
        "judge | True or False? A lamp rings. |  | ×\n"
        "single | Which rings? | A=a bell B=a lamp | A\n");
}

TEST_CASE("a space that was lost behind a letter of a row does not end the row") {
  CHECK(
      questions_in("Bell Questions\n\n01. In the house it is a. loud b.quiet and dark c. red\n02. "
                   "Bells are a. big, e.g. ten feet b. old c. new\n") ==
      "single | In the house it is | A=loud B=quiet and dark C=red | -\n"
      "single | Bells are | A=big, e.g. ten feet B=old C=new | -\n");
}

TEST_CASE("letters right behind their numbers are a key where they count") {
  const auto spelt = [](std::string_view line) {
    std::string out;
    for (const KeyItem& item : key_items_of(line)) {
      out += std::to_string(item.number) + "=" + item.answer + " ";
    }
    return out;
  };
  CHECK(spelt("1C 2A 3B") == "1=C 2=A 3=B ");
  CHECK(spelt("4c, 5a, 6bd") == "4=C 5=A 6=BD ");
  CHECK(spelt("1C 2A").empty());
  CHECK(spelt("1C 3A 4B").empty());
  CHECK(
      questions_in("CULTURA GENERALE\n\n1. Chi suona?\nA) Anna\nB) Luca\n\n2. Chi apre?\nA) Anna\n"
                   "B) Luca\n\n3. Chi chiude?\nA) Anna\nB) Luca\n\nSOLUZIONI\n\n1B 2A 3B\n") ==
      "single | Chi suona? | A=Anna B=Luca | B\n"
      "single | Chi apre? | A=Anna B=Luca | A\n"
      "single | Chi chiude? | A=Anna B=Luca | B\n");
}

TEST_CASE("the last answer of a key in words ends with its line, where no long line broke") {
  CHECK(questions_in(
            "Pub quiz\n\nRound 1: House\n1. What rings?\n2. What shines?\n3. What opens?\n"
            "Round 2: Garden\n1. What is red?\n2. What is green?\n3. What is blue?\nANSWERS\n"
            "Round 1: House\n1. Bell\n2. Lamp\n3. Door\nRound 2: Garden\n1. Rose\n2. Grass\n"
            "3. Sky\nHow did you do? Let us know.\n")
            .find("| Sky\n") != std::string::npos);
}

TEST_CASE("a filled circle is the answer, but not in a form that somebody left half empty") {
  CHECK(questions_in(
            "House Trivia\n\nQuestion 1 of 2\nWhich rings?\n○ A lamp\n● A bell\n\nQuestion 2 of "
            "2\nWhich shines?\n● A lamp\n○ A bell\n○ A key\n") ==
        "single | Which rings? | A=A lamp B=A bell | B\n"
        "single | Which shines? | A=A lamp B=A bell C=A key | A\n");
  CHECK(questions_in("House Trivia\n\n1. Which rings?\n○ A lamp\n● A bell\n\n2. Which shines?\n● A "
                     "lamp\n○ A bell\n\n3. Which opens?\n○ A lamp\n○ A door\n")
            .find("| B\n") == std::string::npos);
}

TEST_CASE("bullets of two levels are no options, filled or not") {
  CHECK(
      questions_in("House notes\n\nWhat to bring?\n● Clothes\n○ Shirts\n○ Socks\n\nWhere to go?\n● "
                   "North\n○ Oslo\n● South\n○ Rome\n\nMeeting at nine.\n")
          .empty());
}

TEST_CASE("Check Answer alone is a button, and short labels of other languages are labels") {
  CHECK(questions_in("Quiz\nWhich rings?\nA. a lamp\nB. a bell\nCheck Answer\nB. a bell\nWhich "
                     "shines?\nA. a lamp\nB. a bell\nCheck Answer\nA. a lamp\n") ==
        "single | Which rings? | A=a lamp B=a bell | B\n"
        "single | Which shines? | A=a lamp B=a bell | A\n");
  CHECK(questions_in("Prova da casa\n\n01) O que toca?\na) a luz\nb) o sino\nResp.: B\n\n02) O que "
                     "brilha?\na) a luz\nb) o sino\nResp.: A\n") ==
        "single | O que toca? | A=a luz B=o sino | B\n"
        "single | O que brilha? | A=a luz B=o sino | A\n");
}

}  // namespace tiku

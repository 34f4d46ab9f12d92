// Conventions of English papers and their neighbours that were found in files of strangers.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("what an answer scores and what a round comes to are none of its words") {
  CHECK(questions_in("Round 1\nQuestion 1\nWhich rings in the hall?\nAnswer: Bell\n1 point\n"
                     "Question 2\nWhich two shine at night?\nAnswer: Lamp; torch\n*Matches "
                     "merely burn.\n2 points\nRound 1 points\n(Maximum: 3)\nRound 2\nQuestion 1\n"
                     "Which opens the door?\nAnswer: Key\n[1 mark]\nTotal: 1\n") ==
        "short | Which rings in the hall? |  | Bell\n"
        "short | Which two shine at night? |  | Lamp; torch\n"
        "short | Which opens the door? |  | Key\n");
  // One alone may be what an answer says.
  CHECK(questions_in("Desk Quiz\n\n1. What does a bell score?\nAnswer: in the hall\n2 points\n\n"
                     "2. Which shines?\nAnswer: Lamp\n") ==
        "short | What does a bell score? |  | in the hall\n2 points\n"
        "short | Which shines? |  | Lamp\n");
}

TEST_CASE("the ordinal of a test in its title numbers no question") {
  CHECK(questions_in("Test Nº 01. La casa\nY la calle.\n\n1.- ¿Qué suena?\na) la campana\nb) la "
                     "luz\n\n2.- ¿Qué brilla?\na) la campana\nb) la luz\n\n3.- ¿Qué abre?\na) la "
                     "llave\nb) la luz\n\nPágina 1 "
                     "www.desk.example\n\nPLANTILLA DE RESPUESTAS\n1-a  2-b  3-a\n") ==
        "single | ¿Qué suena? | A=la campana B=la luz | A\n"
        "single | ¿Qué brilla? | A=la campana B=la luz | B\n"
        "single | ¿Qué abre? | A=la llave B=la luz | A\n");
  CHECK(questions_in("Repaso\n\nNº 1. ¿Qué suena?\na) la campana\nb) la luz\nNº 2. ¿Qué brilla?\n"
                     "a) la campana\nb) la luz\n")
            .find("¿Qué brilla? | A=la campana") != std::string::npos);
}

TEST_CASE("what a site says below a document goes on no question") {
  const std::string judged =
      "Test Bank for Desks Chapter 02 True / False Questions 1. Bells ring. True False 2. Lamps "
      "open. True False 3. Keys shine. True False\n\n";
  const std::string read =
      "judge | Bells ring. |  | -\njudge | Lamps open. |  | -\njudge | Keys shine. |  | -\n";
  CHECK(questions_in(judged + "Upload: others\n\nPost on 14-Feb-2021\n\n3 views\n\nCategory:\n\n"
                              "Documents\n\n0 download\n") == read);
}

TEST_CASE("numbers in mid line count where lines mean nothing") {
  CHECK(questions_in("Desk Practice Exam\n\nQuestion 1. Which of them rings in the hall? A) bell "
                     "B)\nlamp Answer: A Explanation: It does. Question 2. Which of them\nshines "
                     "at night? A) bell B) lamp Answer: B Explanation: It does.\n") ==
        "single | Which of them rings in the hall? | A=bell B=lamp | A\n"
        "single | Which of them shines at night? | A=bell B=lamp | B\n");
}

TEST_CASE("the topic of a question, where it was set and a word for options ask nothing") {
  CHECK(questions_in("Teste seus conhecimentos!\n1. A casa\n(PGE/BA – 2023):\nO que toca é "
                     "a\nAlternativas:\nA) campainha.\nB) luz.\nGabarito: A\n2. A rua\n(TRT – "
                     "2022):\nO que brilha é a\nAlternativas:\nA) campainha.\nB) luz.\nGabarito: "
                     "B\n") ==
        "single | O que toca é a | A=campainha. B=luz. | A\n"
        "single | O que brilha é a | A=campainha. B=luz. | B\n");
  // A bracket without a year goes on what is asked.
  CHECK(questions_in("Desk Quiz\n1. A bell\n(of brass)\nrings in\na) the hall\nb) a lamp\nAnswer: "
                     "A\n2. A lamp\n(of glass)\nshines in\na) a bell\nb) the hall\nAnswer: B\n")
            .find("(of brass)") != std::string::npos);
}

TEST_CASE("a key by chapters answers questions behind the rules of each chapter") {
  const std::string lamp = "a. a bell\nb. a lamp\nc. a key\n\n";
  CHECK(questions_in("DESKS\nLecture notes\n\nCHAPTER 1\nBells\n\nThere are two rules:\n1. Ring "
                     "first.\n2. Open then.\n\nCHAPTER REVIEW QUESTIONS\n\n1. What rings?\n" +
                     lamp + "2. What shines?\n" + lamp + "3. What opens?\n" + lamp +
                     "CHAPTER 2\nLight\n\nLamps are older than bells.\n\nCHAPTER REVIEW QUESTIONS"
                     "\n\n1. What shines?\n" +
                     lamp + "2. What rings or opens?\n" + lamp + "3. What opens?\n" + lamp +
                     "APPENDIX\nANSWER KEY FOR CHAPTER REVIEW QUESTIONS\n\nCHAPTER 1\n\n1 (a); 2 "
                     "(b); 3 (c)\n\nCHAPTER 2\n\n1 (b); 2 (a and c); 3 (c)\n") ==
        "single | What rings? | A=a bell B=a lamp C=a key | A\n"
        "single | What shines? | A=a bell B=a lamp C=a key | B\n"
        "single | What opens? | A=a bell B=a lamp C=a key | C\n"
        "single | What shines? | A=a bell B=a lamp C=a key | B\n"
        "multiple | What rings or opens? | A=a bell B=a lamp C=a key | AC\n"
        "single | What opens? | A=a bell B=a lamp C=a key | C\n");
}

TEST_CASE("labels that were torn are read as they are meant") {
  CHECK(questions_in("MCQs on Desks\n1. Which rings?\n(A) a bell\n(B). a lamp\nAnsw er - (A)\n2. "
                     "Which shines?\n(A) a bell\n(B) a lamp\nAnsw er - (B)\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which shines? | A=a bell B=a lamp | B\n");
  CHECK(questions_in("MCQs on Desks\n1. What does this do:\nAns were it\nA) .5\nB) ...\n")
            .find("| B") == std::string::npos);
}

TEST_CASE("dots within a sentence leave room for a word") {
  CHECK(questions_in("Fill in the blanks with the correct form of the verbs given in brackets.\n1. "
                     "The bell.........in the hall. (ring)\n2. A lamp ........ at night. (shine)\n"
                     "3. The key...........the door yesterday. (open)\nAnswers\n1.rings\n2.shines\n"
                     "3.opened\n") ==
        "fill | The bell ____ in the hall. (ring) |  | rings\n"
        "fill | A lamp ____ at night. (shine) |  | shines\n"
        "fill | The key ____ the door yesterday. (open) |  | opened\n");
  // Contents, what is left out, and options to choose from.
  CHECK(questions_in("Desk book\n\n1. Bells .......... 5\n2. Lamps .......... 17\n") == "");
  CHECK(questions_in("Desk Quiz\n1. The bell ..... in the hall.\na) rings\nb) shines\nAnswer: A\n"
                     "2. A lamp ..... at night.\na) rings\nb) shines\nAnswer: B\n") ==
        "single | The bell ..... in the hall. | A=rings B=shines | A\n"
        "single | A lamp ..... at night. | A=rings B=shines | B\n");
}

TEST_CASE("the words of an option once more below all of them answer") {
  CHECK(questions_in("Desk Flashcards\nWhich rings in the hall?\na. the lamp\nb. the bell\nthe "
                     "bell\nWhat shines at night is\na. the lamp\nb. the bell\nThe lamp\nWhich "
                     "opens the door?\na. the lamp\nb. the key\nthe key\n") ==
        "single | Which rings in the hall? | A=the lamp B=the bell | B\n"
        "single | What shines at night is | A=the lamp B=the bell | A\n"
        "single | Which opens the door? | A=the lamp B=the key | B\n");
}

TEST_CASE("marks of types above questions are none of the words around them") {
  const std::string marked =
      "1. Which rings?\nA. a rug\nB. a bell\nAnswer: B\n\nmultichoice\n2. Which two "
      "shine?\nA. a lamp\nB. a torch\nC. a rug\nAnswer: A, B\n\nessay\n3. Write about "
      "doors.\n\nshortanswer\n4. Two and two?\nAnswer: 4, four\n\ntruefalse\n5. The bell was cast "
      "in 1976.\nAnswer: True\n";
  const std::string read =
      "single | Which rings? | A=a rug B=a bell | B\n"
      "multiple | Which two shine? | A=a lamp B=a torch C=a rug | AB\n"
      "short | Write about doors. |  | -\n"
      "short | Two and two? |  | 4, four\n"
      "judge | The bell was cast in 1976. |  | √\n";
  CHECK(questions_in(marked) == read);
  // One alone may be a heading, or what a question says.
  CHECK(questions_in("1. Which rings?\nA. a rug\nB. a bell\nAnswer: B\n\n2. What is this?\nA. an "
                     "essay\nB. a bell\nAnswer: A\n")
            .find("A=an essay") != std::string::npos);
}

TEST_CASE("a year that ends the text numbers no question") {
  CHECK(questions_in("1. Which rings?\nA. a rug\nB. a bell\nAnswer: B\n\n2. The founder was "
                     "Ann.\nAnswer: True\nFeedback: Ann cast the first bell in 1973.\n")
            .find("| Which rings?") != std::string::npos);
}

TEST_CASE(
    "options without letters above a labelled letter, or one behind words of the author's own") {
  const auto quiz = [](const std::string& label) {
    return questions_in("What rings here?\na lamp\na bell\na rug\n" + label +
                        "B\n---\n\nWhat shines?\nthe moon\na key\na rug\n" + label +
                        "A\n---\n\nWhat opens a door?\na rug\na lamp\na key\n" + label +
                        "C\n---\n\nWho rings?\nAnn\nBob\nCid\n" + label + "A\n");
  };
  const std::string read =
      "single | What rings here? | A=a lamp B=a bell C=a rug | B\n"
      "single | What shines? | A=the moon B=a key C=a rug | A\n"
      "single | What opens a door? | A=a rug B=a lamp C=a key | C\n"
      "single | Who rings? | A=Ann B=Bob C=Cid | A\n";
  CHECK(quiz("BENAR=") == read);
  CHECK(quiz("Answer: ") == read);
}

TEST_CASE("letters tied to others are no choice") {
  const std::string rest = "\n\n2. Which rings?\nA. a rug\nB. a bell\nAnswer: B\n";
  CHECK(questions_in("1. Which are they?\nA. one\nB. two\nAnswer: A-b, B-a" + rest).find("| -\n") !=
        std::string::npos);
  CHECK(questions_in("1. Which are they?\nA. one\nB. 2 rugs\nAnswer: B-2 rugs" + rest)
            .find("| B\n") != std::string::npos);
}

TEST_CASE("a heading of Markdown between cards is none of the answer above") {
  CHECK(questions_in("# Cards\n\n## One\n\n**Q:** What is a bell for?\n\n**A:** To "
                     "ring.\n\n---\n\n**Q:** What "
                     "is a key for?\n\n**A:** To open.\n\n---\n\n## Two\n\n**Q:** What is a rug "
                     "for?\n\n**A:** To lie on.\n")
            .find("| To open.\n") != std::string::npos);
}

}  // namespace tiku

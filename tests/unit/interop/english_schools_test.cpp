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
        "single | What rings is the ( ) | A=bell B=lamp | A\n"
        "single | What shines is the ( ) | A=bell B=lamp | B\n");
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

TEST_CASE("tasks of schools are parts whose questions count in letters") {
  CHECK(
      questions_in("Basic School Terminal Examination\n1. Write the correct word to complete each "
                   "sentence. (2x1=2)\na) A ______ rings.\nb) A lamp _______ at night.\n"
                   "[ bell, shines ]\n2. Write True or False. (2)\na) Keys open doors.\n"
                   "b) Lamps open doors.\n3. Answer the following questions. (2x2=4)\n"
                   "a. What is a bell?\nb. Write two uses of lamps.\n*** The End ***\n") ==
      "fill | A ______ rings. |  | -\nfill | A lamp _______ at night. |  | -\n"
      "judge | Keys open doors. |  | -\njudge | Lamps open doors. |  | -\n"
      "short | What is a bell? |  | -\nshort | Write two uses of lamps. |  | -\n");
  // What may be options stays options.
  CHECK(questions_in("Desk Test\n1. Choose the correct word to complete the sentence: A ____ "
                     "rings.\na) bell\nb) lamp\n2. Fill in the blank: A ____ shines.\na) bell\n"
                     "b) lamp\n")
            .find("A=bell B=lamp") != std::string::npos);
}

TEST_CASE("parts of questions that set tasks are answered in words, whatever their heading says") {
  const std::string choice =
      "SECTION A – Answer all questions\n\n1. A bell is a ____.\n\n(a) thing"
      "\n\n(b) sound\n\n2. A lamp is a ____.\n\n(a) thing\n\n(b) sound\n\n";
  const std::string chosen =
      "single | A bell is a ____. | A=thing B=sound | -\n"
      "single | A lamp is a ____. | A=thing B=sound | -\n";
  CHECK(questions_in("First Term Examination\n\n" + choice +
                     "SECTION B – Answer only two (2) questions.\n\n1. Define a bell.\n\n"
                     "2. List five uses of lamps.\n\n3. Why do doors have keys?\n") ==
        chosen +
            "short | Define a bell. |  | -\nshort | List five uses of lamps. |  | -\n"
            "short | Why do doors have keys? |  | -\n");
  // Rules are no tasks.
  CHECK(questions_in("First Term Examination\n\n" + choice +
                     "SECTION B – Rules\n\n1. Bells are not rung.\n\n2. Lamps stay on.\n")
            .find("short") == std::string::npos);
}

TEST_CASE("marks in halves, rules to write on and whom to call go on no question") {
  const ImportedText read = read_as(
      "text",
      "Joint Examination 2023\n\nSECTION A (30MKS)\nAnswer all questions in this section.\n"
      "1. State two uses of bells. (1mk)\n____________________________\n"
      "2. Give three uses of lamps. (1½mks)\n____________________________\n\n"
      "2 FOR ANSWERS CALL SIR JOHN 0700 000 000\n\nSECTION B (40MKS)\nAnswer ALL questions.\n"
      "3. Describe a door. (10mks)\n____________________________\n"
      "4. Explain how a key works. (½mk)\n____________________________\n\n"
      "THIS IS THE LAST PRINTED PAGE\n");
  CHECK(read.bank ==
        "sections:\n  - title: SECTION A. Short answer questions\n    type: short\n    questions:\n"
        "      - id: short-1\n        points: 1\n        stem: State two uses of bells.\n"
        "      - id: short-2\n        points: 1.5\n        stem: Give three uses of lamps.\n"
        "  - title: SECTION B. Short answer questions\n    type: short\n    questions:\n"
        "      - id: short-3\n        points: 10\n        stem: Describe a door.\n"
        "      - id: short-4\n        points: 0.5\n        stem: Explain how a key works.\n");
}

TEST_CASE("a number in brackets between two that it counts with is one of theirs") {
  const std::string options = "\n(a) bell (b) lamp (c) key\n";
  const std::string read = questions_in(
      "Desk Test\n\n1) Which rings?" + options + "2) Which shines?" + options + "(3) Which opens?" +
      options + "4) Which is loud?" + options + "5) Which is bright?" + options);
  CHECK(read.find("single | Which opens? | A=bell B=lamp C=key | -\n") != std::string::npos);
  CHECK(read.find("single | Which shines? | A=bell B=lamp C=key | -\n") != std::string::npos);
  // Statements below a question count for themselves.
  CHECK(questions_in("Desk Test\n\n1) Which are true?\n(1) Bells ring.\n(2) Lamps ring.\na) one\n"
                     "b) both\n2) Which shines?\na) bell\nb) lamp\n3) Which opens?\na) key\n"
                     "b) lamp\n")
            .find("(2) Lamps ring.") != std::string::npos);
}

TEST_CASE("options that say themselves whether they are right are marked so") {
  const std::string read =
      "single | Was läutet im Flur? | A=Eine Glocke B=Eine Lampe C=Ein Schlüssel | A\n"
      "single | Was leuchtet am Abend? | A=Eine Glocke B=Eine Lampe C=Ein Schrank | B\n";
  CHECK(
      questions_in("FRAGEN ZUM HAUS\n\n1. Was läutet im Flur?\n- Richtig: Eine Glocke;\n- Falsch: "
                   "Eine Lampe;\n- Falsch: Ein Schlüssel.\n\n2. Was leuchtet am Abend?\n- Falsch: "
                   "Eine Glocke;\n- Richtig: Eine Lampe;\n- Falsch: Ein Schrank.\n") == read);
  const ImportedText line =
      read_as("text",
              "FRAGEN ZUM HAUS\n\nStand: 11/02/2019 Seite 1 Fach: 1. Das Haus und seine Dinge "
              "H_2_01101: Was läutet im Flur? - Richtig: Eine Glocke; - Falsch: Eine Lampe; - "
              "Falsch: Ein Schlüssel. H_2_01102: Was leuchtet am Abend? - Falsch: Eine Glocke; - "
              "Richtig: Eine Lampe; - Falsch: Ein Schrank.\n");
  CHECK(line.bank.find("stem: Was läutet im Flur?\n        options:\n          A: Eine Glocke\n"
                       "          B: Eine Lampe\n          C: Ein Schlüssel\n        answer: A") !=
        std::string::npos);
  CHECK(line.bank.find("C: Ein Schrank\n        answer: B") != std::string::npos);
  // What a program says to an answer is no option.
  const std::string said = "Correct: Well done!\nIncorrect: Try again.\n";
  CHECK(questions_in("Desk Quiz\n\n1. Which rings?\na) bell\nb) lamp\n" + said +
                     "2. Which shines?\na) bell\nb) lamp\n" + said)
            .find("√") == std::string::npos);
}

TEST_CASE("a paper on one line with its key gets its lines back") {
  const auto text = [](const char* key) {
    return std::string(
               "Desk Practice Quiz 1. Which of these rings when somebody is at the door? a. a lamp "
               "b. "
               "a bell of 2 kg c. a key 2. Which of these shines in the hall at night? a. a "
               "lamp b. "
               "a door c. a key 3. A door is opened by a. a lamp b. a bell c. a key 4. At noon we "
               "hear "
               "a. a bell b. a lamp c. a key ") +
           key + "\n";
  };
  const std::string answered = read_as("text", text("Answer Key 1. b 2. a 3. c 4. a")).bank;
  CHECK(answered.find("B: a bell of 2 kg\n          C: a key\n        answer: B") !=
        std::string::npos);
  CHECK(
      answered.find("stem: At noon we hear\n        options:\n          A: a bell\n          B: a "
                    "lamp\n          C: a key\n        answer: A") != std::string::npos);
  CHECK(read_as("text", text("RESPUESTAS: 1.- b 2.- a 3.- c 4.- a")).bank.find("answer: C") !=
        std::string::npos);
}

TEST_CASE("tasks behind Q1 and a part called theory are read as those of schools") {
  CHECK(questions_in(
            "GRADE 6 TEST\nQ1. Fill in the blanks:\na) A ____ rings.\nb) A ____ shines.\n"
            "Q2. State whether True or False:\na) Keys open doors.\nb) Lamps open doors.\n") ==
        "fill | A ____ rings. |  | -\nfill | A ____ shines. |  | -\n"
        "judge | Keys open doors. |  | -\njudge | Lamps open doors. |  | -\n");
  CHECK(
      questions_in(
          "JSS 1 FIRST TERM EXAM\nOBJECTIVES\n1. Which rings? A. bell B. lamp C. key\n"
          "2. Which shines? A. bell B. lamp C. key\n3. Which opens? A. bell B. lamp C. key\n"
          "\nTHEORY\nAnswer any two questions\n1. Define a bell.\n2. What is a lamp?\n")
          .ends_with("C=key | -\nshort | Define a bell. |  | -\nshort | What is a lamp? |  | -\n"));
}

TEST_CASE("Roman numerals below one task count questions where options stand below each") {
  const std::string first = "(i) A thing that rings is a\nA lamp\nB bell\nC key\n";
  CHECK(questions_in(
            "Desk School Mid-Year Examination\n\nQ.1 Multiple choice questions: [___/3]\n\n" +
            first + "(ii) Which shines?\n(a) lamp (b) bell (c) key\n" +
            "Desk School / Mid-Year Examination, Dec 2023 / Science / Class 7\n"
            "(iii) Which opens?\nA. a lamp\nB. a bell\nC. a key\n") ==
        "single | A thing that rings is a | A=lamp B=bell C=key | -\n"
        "single | Which shines? | A=lamp B=bell C=key | -\n"
        "single | Which opens? | A=a lamp B=a bell C=a key | -\n");
  // Statements to choose from have no options of their own.
  CHECK(questions_in(
            "Desk Test\n\n1. Which are right?\n(i) Bells ring.\n(ii) Lamps ring.\n(iii) Keys "
            "open.\nA) i only\nB) i and iii\n2. Which shines?\nA) bell\nB) lamp\n")
            .find("(iii) Keys open. | A=i only B=i and iii") != std::string::npos);
}

TEST_CASE("a number in brackets behind every question of an open part is its marks") {
  const ImportedText read = read_as(
      "text",
      "CLASS 8 HALF YEARLY EXAMINATION\nSECTION A\n1. What is a bell? (1)\n2. Define a lamp. "
      "(2)\nSECTION B\n3. Describe a door. (5)\n");
  CHECK(read.bank.find("points: 1\n        stem: What is a bell?\n") != std::string::npos);
  CHECK(read.bank.find("points: 2\n        stem: Define a lamp.\n") != std::string::npos);
  CHECK(read.bank.find("title: SECTION B. Short answer questions") != std::string::npos);
  // Behind some only, it may belong to what is asked.
  CHECK(questions_in(
            "CLASS 8 HALF YEARLY EXAMINATION\nSECTION A\n1. What is a bell? (1)\n2. Define a "
            "lamp.\nSECTION B\n3. Describe a door.\n4. List two keys.\n")
            .find("What is a bell? (1)") != std::string::npos);
}

TEST_CASE("parts of schools in Indonesia are told by what is to be done, and keep their numbers") {
  CHECK(questions_in(
            "SOAL ULANGAN HARIAN\n\nI. Berilah tanda silang (x) pada huruf a, b, atau c pada "
            "jawaban yang benar!\n1. Yang berbunyi adalah ....\na. lonceng\nb. lampu\nc. "
            "kunci\n2. Yang bersinar adalah ....\na. lonceng\nb. lampu\nc. kunci\n3. Pintu "
            "dibuka dengan ....\na. lonceng\nb. lampu\nc. kunci\nII. Isilah titik-titik di "
            "bawah ini!\n1. Malam hari memakai ....\n2. Siang hari memakai ....\nIII. "
            "Jawablah pertanyaan berikut!\n1. Sebutkan tiga lampu!\n2. Jelaskan sebuah "
            "pintu!\n\nKunci Jawaban\nI. 1. a 2. b 3. c\nII. 1. lampu 2. kunci\n") ==
        "single | Yang berbunyi adalah .... | A=lonceng B=lampu C=kunci | A\n"
        "single | Yang bersinar adalah .... | A=lonceng B=lampu C=kunci | B\n"
        "single | Pintu dibuka dengan .... | A=lonceng B=lampu C=kunci | C\n"
        "fill | Malam hari memakai .... |  | lampu\nfill | Siang hari memakai .... |  | kunci\n"
        "short | Sebutkan tiga lampu! |  | -\nshort | Jelaskan sebuah pintu! |  | -\n");
}

}  // namespace tiku

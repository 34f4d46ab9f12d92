// Quizzes as programs of one's own keep them in text files.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("indented options below questions without numbers, the right ones marked by a sign") {
  CHECK(questions_in("Which of these rings in a storm?\n"
                     "\ta lamp on a desk\n\ta bell in a tower ##\n\ta key in a door\n\n"
                     "Which two of these shine at night? (Choose two.)\n"
                     "\t## a lamp on a desk\n\ta bell in a tower\n\ta moon above ##\n\n"
                     "What opens the door of the house?\n"
                     "\ta lamp on a desk\n\ta bell in a tower\n\ta key in a door ##\n") ==
        "single | Which of these rings in a storm? | A=a lamp on a desk B=a bell in a tower "
        "C=a key in a door | B\n"
        "multiple | Which two of these shine at night? (Choose two.) | A=a lamp on a desk "
        "B=a bell in a tower C=a moon above | AC\n"
        "single | What opens the door of the house? | A=a lamp on a desk B=a bell in a tower "
        "C=a key in a door | C\n");
}

TEST_CASE("as many lines below each line that asks are its options") {
  const std::string quiz =
      "Which year did the bell ring first?\n1955\n1948\n1946\n1951\n"
      "How many lamps shine in the hall?\n50,000\nOne Million\n4,000\n20,000\n"
      "What is the largest key on the ring?\nBrass key\nIron key\nTin key\nGold key\n"
      "How many doors does the house have?\n1\n2\n3\n4\n";
  CHECK(questions_in(quiz) ==
        "single | Which year did the bell ring first? | A=1955 B=1948 C=1946 D=1951 | -\n"
        "single | How many lamps shine in the hall? | A=50,000 B=One Million C=4,000 D=20,000 | -\n"
        "single | What is the largest key on the ring? | A=Brass key B=Iron key C=Tin key "
        "D=Gold key | -\n"
        "single | How many doors does the house have? | A=1 B=2 C=3 D=4 | -\n");
  // One line more below one of them, and nothing tells options from what people say.
  CHECK(questions_in(quiz + "And this is a line that says more.\n").find("A=1955") ==
        std::string::npos);
}

TEST_CASE("a last line that says an option again, or counts them, is the answer and no option") {
  const auto quiz = [](const char* a, const char* b, const char* c, const char* d) {
    return std::string("My quiz of the tower\n\nWhich of these rings?\nlamp\nbell\nkey\n") + a +
           "\nWhich of these shines at night?\nlamp\nhorn\nkey\n" + b +
           "\nWhich of these opens a door?\nlamp\nbell\nkey\n" + c +
           "\nWhich of these sounds in the fog?\nlamp\nhorn\nkey\n" + d + "\n";
  };
  const std::string read =
      "single | Which of these rings? | A=lamp B=bell C=key | B\n"
      "single | Which of these shines at night? | A=lamp B=horn C=key | A\n"
      "single | Which of these opens a door? | A=lamp B=bell C=key | C\n"
      "single | Which of these sounds in the fog? | A=lamp B=horn C=key | B\n";
  CHECK(questions_in(quiz("bell", "lamp", "key", "horn")) == read);
  CHECK(questions_in(quiz("B", "A", "C", "B")) == read);
  CHECK(questions_in(quiz("2", "1", "3", "2")) == read);
  CHECK(questions_in(quiz("B", "A", "A", "B")).find("A=lamp B=horn C=key | A\n") !=
        std::string::npos);
  // Nothing says where these count from.
  CHECK(questions_in(quiz("2", "1", "1", "2")).find("| B\n") == std::string::npos);
}

TEST_CASE("questions and answers of a talk are no options") {
  CHECK(questions_in("Where did you learn to ring?\nAt home, of course.\nMy father rang.\n"
                     "It was long ago.\nWhen did you begin?\nI was six years old.\n"
                     "Nobody asked me.\nWe rang on Sundays.\nWhat do you ring today?\n"
                     "The large bell.\nAt times the small one.\nBoth are old.\n"
                     "Who rings after you?\nNobody knows yet.\nMy son may.\nHe is young.\n") == "");
}

TEST_CASE("paragraphs below a question with its tag are its options") {
  CHECK(questions_in("Questionnaire of the bell tower\n\n"
                     "What is a bell? (Q1)\n\nA cup of bronze.\nIt hangs.\n\nA lamp\n\nA key\n\n\n"
                     "What is a lamp? (Q2)\n\nA cup\n\nA light\n\nA door\n\n\n"
                     "What is a key? (Q3)\n\nAn opener\n\nA light\n\nA horn\n\n\n"
                     "What is a door? (Q4)\n\nAn opener\n\nA gate\n\nA horn\n")
            .find("single | What is a lamp? (Q2) | A=A cup B=A light C=A door | -\n") !=
        std::string::npos);
}

TEST_CASE("a key that repeats the right options in order, without a number") {
  const std::string paper =
      "BELL QUIZ\n\nWhich of the following is part of a bell?\nA) Clapper\nB) Wick\nC) All of "
      "the above\n\nThe lamp of the tower burns ........ at night, and nobody turns it off\n"
      "before dawn.\nA) gas\nB) oil\nC) wood\n\nWhich of these opens a door?\nA) a horn\n"
      "B) a bell\nC) a key\n\n";
  CHECK(questions_in(paper + "Answers:\n\nA) Clapper\nB) oil\nC) a key\n") ==
        "single | Which of the following is part of a bell? | A=Clapper B=Wick "
        "C=All of the above | A\n"
        "single | The lamp of the tower burns ........ at night, and nobody turns it off before "
        "dawn. | A=gas B=oil C=wood | B\n"
        "single | Which of these opens a door? | A=a horn B=a bell C=a key | C\n");
  // Two answers for three questions: which is whose is not said, and none is for the last one.
  const std::string short_key = questions_in(paper + "Answers:\n\nA) Clapper\nC) a key\n");
  CHECK(short_key.find("C=All of the above | -\n") != std::string::npos);
  CHECK(short_key.find("A=a horn B=a bell C=a key | -\n") != std::string::npos);
}

TEST_CASE("letters of one part of a key leave the words of the next part to its questions") {
  std::string paper = "Bell test\n\n# Section A: Multiple Choice\n\n";
  for (int i = 1; i <= 5; ++i) {
    paper += std::to_string(i) + ". Which of them rings at " + std::to_string(i) +
             " o'clock?\na) lamp\nb) bell\nc) key\n\n";
  }
  paper +=
      "# Section B: Short Answer\n\n1. Explain why a bell rings.\n2. Define a lamp.\n"
      "3. Define a key.\n\n# Marking Guide\n\n## Section A: Multiple Choice\n1. b\n2. b\n"
      "3. a\n4. c\n5. b\n\n## Section B: Short Answer\n1. A clapper strikes it.\n"
      "2. A thing that shines.\n3. A thing that opens doors.\n";
  const std::string read = questions_in(paper);
  CHECK(read.find("Which of them rings at 4 o'clock? | A=lamp B=bell C=key | C\n") !=
        std::string::npos);
  CHECK(read.find("short | Define a lamp. |  | A thing that shines.\n") != std::string::npos);
  CHECK(read.find("short | A thing") == std::string::npos);
}

TEST_CASE("below the options, behind a sign: the letter, its words and why") {
  CHECK(questions_in("1. \nWhich of these rings?\n\na. Lamp\nb. Bell\n\n"
                     "* B - Bell - It hangs in the tower and rings every hour on the\n"
                     "* hour.\n\n"
                     "2. \nWhich of these shines?\n\na. Lamp\nb. Bell\n\n"
                     "* A - Lamp - It shines.\n\n"
                     "3. \nWhich of these opens a door?\n\na. Key\nb. Bell\n\n"
                     "* A - Kee - It opens.\n") ==
        "single | Which of these rings? | A=Lamp B=Bell | B\n"
        "single | Which of these shines? | A=Lamp B=Bell | A\n"
        "single | Which of these opens a door? | A=Key B=Bell | A\n");
  // Notes that begin with a letter name no option.
  CHECK(questions_in("1. Which of these rings?\na. Lamp\nb. Bell\n\n* A - note to the reader\n\n"
                     "2. Which of these shines?\na. Lamp\nb. Bell\n\n* B - another note\n\n"
                     "3. Which of these opens?\na. Key\nb. Bell\n\n* B - the last note\n")
            .find("| B\n") == std::string::npos);
}

TEST_CASE("Ans - and words below options without letters, and a remark below one question") {
  CHECK(
      questions_in("1. Which of the following services rings the bell?\n Bell Tower.\n Lamp Hub.\n"
                   " Key Store.\n\n\n\nAns - Bell Tower\n\n-----\n\n"
                   "2. Which of the following services turns on the lamp?\n Bell Tower.\n"
                   " Lamp Hub.\n Key Store.\n\n\nAns - Lamp Hub\n\n-----\n\n"
                   "3. Which of the following services opens the door?\n Bell Tower.\n"
                   " Lamp Hub.\n Key Store.\n\n\n See the notes above if required.\n\n\n"
                   "Ans - Key Store\n\n-----\n") ==
      "single | Which of the following services rings the bell? | A=Bell Tower. B=Lamp Hub. "
      "C=Key Store. | A\n"
      "single | Which of the following services turns on the lamp? | A=Bell Tower. B=Lamp Hub. "
      "C=Key Store. | B\n"
      "single | Which of the following services opens the door? | A=Bell Tower. B=Lamp Hub. "
      "C=Key Store. | C\n");
}

TEST_CASE("an arrow behind an option that says it is right is its mark") {
  const std::string paper =
      "**Q1:** Which rings?\n```\nA) a lamp\nB) a bell  ← Correct Answer\nC) a key\n```\n\n"
      "**Q2:** Which shines?\n```\nA) a lamp  ← Correct Answer (also the sun)\nB) a bell\n```\n\n"
      "**Q3:** Which is an assignment?\n```\nA) a ← b\nB) a = b  ← Correct Answer\n```\n";
  CHECK(markdown_questions_in(paper, false) ==
        "single Which rings? [A=a lamp;B=a bell;C=a key;] B\n"
        "single Which shines? [A=a lamp (also the sun);B=a bell;] A\n"
        "single Which is an assignment? [A=a ← b;B=a = b;] B\n");
  CHECK(questions_in("1. Which rings?\nA. a lamp\nB. a bell <-- correct answer\n\n"
                     "2. Which shines?\nA. a lamp <-- correct answer\nB. a bell\n") ==
        "single | Which rings? | A=a lamp B=a bell | B\n"
        "single | Which shines? | A=a lamp B=a bell | A\n");
}

TEST_CASE("labels alone that a program keeps its settings below are no words of the question") {
  CHECK(markdown_questions_in("__Type__\n\nMultiple Choice\n\n"
                              "__Practice Question__\n\nWhich rings?\n\nA. a lamp\nB. a bell\n\n"
                              "__Suggested Answers__\n\n- A\n- B - Correct\n\n"
                              "__Explain Your Answer__\n\ntrue\n\n"
                              "__Practice Question__\n\nWhich shines?\n\nA. a lamp\nB. a bell\n\n"
                              "__Question Options__\n\ndon't shuffle\n\n"
                              "__Suggested Answers__\n\n- A - Correct\n- B\n",
                              true) ==
        "single Which rings? [A=a lamp;B=a bell;] B\n"
        "single Which shines? [A=a lamp;B=a bell;] A\n");
}

}  // namespace tiku

// Papers without answers that hold what looks like some: no answer may come of it.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

const std::string kDesk =
    "1. Which rings?\nA. a bell\nB. a lamp\nC. a key\n2. Which shines?\nA. a bell\nB. a lamp\nC. a "
    "key\n3. Which opens?\nA. a bell\nB. a lamp\nC. a key\n";

const std::string kUnanswered =
    "single | Which rings? | A=a bell B=a lamp C=a key | -\n"
    "single | Which shines? | A=a bell B=a lamp C=a key | -\n"
    "single | Which opens? | A=a bell B=a lamp C=a key | -\n";

}  // namespace

TEST_CASE("a sheet to mark answers on answers nothing") {
  CHECK(questions_in("Desk test\n\n" + kDesk +
                     "\nANSWER SHEET\nName: ____\n1. A B C\n2. A B C\n3. "
                     "A B C\n") == kUnanswered);
  CHECK(questions_in("Desk test\n\n" + kDesk +
                     "\nAnswer sheet\n1 [A] [B] [C]   2 [A] [B] [C]   3 "
                     "[A] [B] [C]\n") == kUnanswered);
  CHECK(questions_in("Desk test\n\n" + kDesk + "\n1 2 3\nA B C\n") == kUnanswered);
  // A real list of answers.
  CHECK(questions_in("Desk test\n\n" + kDesk + "\nANSWERS\n1. A\n2. B\n3. C\n") != kUnanswered);
}

TEST_CASE("an answer somebody is told to choose is none") {
  CHECK(questions_in("Desk test\n\n1. Which of these rings? Choose one answer: A, B or C\nA. a "
                     "bell\nB. a lamp\nC. a key\n2. Which shines?\nA. a bell\nB. a lamp\nC. a "
                     "key\n3. Which opens?\nA. a bell\nB. a lamp\nC. a key\n")
            .find("| -\nsingle | Which shines?") != std::string::npos);
}

TEST_CASE("the answers of one exam are not those of the other") {
  const std::string second =
      "1. Which is heard?\nA. a lamp\nB. a bell\nC. a key\n2. Which is seen?\nA. a lamp\nB. a "
      "bell\nC. a key\n3. Which is turned?\nA. a lamp\nB. a bell\nC. a key\n";
  const std::string answered =
      "single | Which rings? | A=a bell B=a lamp C=a key | A\n"
      "single | Which shines? | A=a bell B=a lamp C=a key | B\n"
      "single | Which opens? | A=a bell B=a lamp C=a key | C\n";
  const std::string papers =
      "DESK EXAM A\n\n" + kDesk + "\nDESK EXAM B\n\n" + second + "\nANSWER KEY (EXAM ";
  const std::string open =
      "single | Which is heard? | A=a lamp B=a bell C=a key | -\n"
      "single | Which is seen? | A=a lamp B=a bell C=a key | -\n"
      "single | Which is turned? | A=a lamp B=a bell C=a key | -\n";
  CHECK(questions_in(papers + "A)\n1. A  2. B  3. C\n") == answered + open);
  CHECK(questions_in(papers + "C)\n1. A  2. B  3. C\n").starts_with(kUnanswered + open));
  CHECK(questions_in(papers + "A)\n1. A  2. B  3. C\n\nANSWER KEY (EXAM B)\n1. B  2. A  3. C\n") ==
        answered +
            "single | Which is heard? | A=a lamp B=a bell C=a key | B\n"
            "single | Which is seen? | A=a lamp B=a bell C=a key | A\n"
            "single | Which is turned? | A=a lamp B=a bell C=a key | C\n");
}

TEST_CASE("an option that speaks of a key heads no answers") {
  CHECK(questions_in("Desk test\n\n" + kDesk + "\n1. A bell\n2. A lamp\n3. A key\n")
            .find("A=a bell B=a lamp C=a key | A") == std::string::npos);
  CHECK(questions_in("Desk test\n\n" + kDesk + "\nAnswer key\n1. A\n2. B\n3. C\n") ==
        "single | Which rings? | A=a bell B=a lamp C=a key | A\n"
        "single | Which shines? | A=a bell B=a lamp C=a key | B\n"
        "single | Which opens? | A=a bell B=a lamp C=a key | C\n");
}

TEST_CASE("what kind of answer it is goes on no option and no question") {
  CHECK(questions_in("Desk test\n\n1. Why does the bell ring?\nSuggested answer: School "
                     "begins.\n\n2. Which shines?\n(A) a bell\n(B) a lamp\nSample Answer: (B)\n") ==
        "short | Why does the bell ring? |  | School begins.\n"
        "single | Which shines? | A=a bell B=a lamp | B\n");
}

TEST_CASE("letters that are given to people answer nothing") {
  for (const std::string head : {"Grading scale", "Seat numbers", "Notes des élèves"}) {
    CHECK(questions_in("Desk test\n\n" + kDesk + "\n" + head + "\n1. A\n2. C\n3. B\n")
              .find("C=a key | A") == std::string::npos);
  }
  // Whatever the heading is called in another language.
  CHECK(questions_in("Desk test\n\n" + kDesk + "\nOdpowiedzi\n1. A\n2. B\n3. C\n")
            .find("C=a key | A") != std::string::npos);
}

TEST_CASE("the answers to an earlier exam are not those of this one") {
  CHECK(questions_in("Desk test\n\n" + kDesk +
                     "\nAnswers to last week's quiz\n1. A\n2. B\n3. C\n") == kUnanswered);
  CHECK(questions_in("Desk exam 2\n\n" + kDesk + "\nAnswers to exam 1\n1. A\n2. B\n3. C\n")
            .starts_with(kUnanswered));
  CHECK(questions_in("Desk exam 2\n\n" + kDesk + "\nAnswers to exam 2\n1. A\n2. B\n3. C\n")
            .find("| C\n") != std::string::npos);
}

TEST_CASE("what a student answered is no answer of the paper") {
  CHECK(questions_in("Test\n\n1. Qui sonne ?\nA. la cloche\nB. la lampe\nRéponse de l'élève : "
                     "B\n2. Qui brille ?\nA. la cloche\nB. la lampe\nRéponse de l'élève : A\n3. "
                     "Qui ouvre ?\nA. la clé\nB. la lampe\nRéponse de l'élève : B\n") ==
        "single | Qui sonne ? | A=la cloche B=la lampe | -\n"
        "single | Qui brille ? | A=la cloche B=la lampe | -\n"
        "single | Qui ouvre ? | A=la clé B=la lampe | -\n");
}

TEST_CASE("what says that there is no answer is none") {
  CHECK(questions_in("Desk test\n\n1. Which rings?\n(a) a bell (b) a lamp\nAnswer: N/A\n2. Which "
                     "shines?\n(a) a bell (b) a lamp\nAnswer: see page 4\n3. Which opens?\n(a) a "
                     "key (b) a lamp\nAnswer: TBD\n") ==
        "single | Which rings? | A=a bell B=a lamp | -\n"
        "single | Which shines? | A=a bell B=a lamp | -\n"
        "single | Which opens? | A=a key B=a lamp | -\n");
  CHECK(questions_in("Desk test\n\n1. Is the bell old? Answer: yes / no\n2. Is the lamp new? "
                     "Answer: Yes/No\n3. Is the key lost? Answer: T/F\n")
            .find("es") == std::string::npos);
  CHECK(questions_in("Desk test\n\n1. Who made the first bell?\nAnswer: Unknown\n2. Is it old?\n"
                     "Answer: Yes\n") ==
        "short | Who made the first bell? |  | Unknown\njudge | Is it old? |  | √\n");
}

TEST_CASE("a line below a question that leaves something to do is no answer") {
  const auto paper = [](const std::string& below) {
    std::string text = "Desk test\n\n";
    int number = 0;
    for (const std::string asked : {"rings", "shines", "opens", "burns", "floats"}) {
      text += std::to_string(++number) + ". Which " + asked + "?\n" + below + "\n";
    }
    return questions_in(text);
  };
  for (const std::string below :
       {"(2 marks)", "[5]", "____ cm", "x =", "a bell / a lamp", "a bell or a lamp", "Yes    No",
        "Hint: think of it.", "Write one word.", "[Picture of a desk]", "*****"}) {
    CHECK(paper(below).find("|  | " + below) == std::string::npos);
  }
  CHECK(questions_in("Desk test\n\n1. Which rings?\nThe bell\n2. Which shines?\nThe lamp\n3. Which "
                     "opens?\nThe key\n4. Which burns?\nThe wood\n5. Which floats?\nThe cork\n") ==
        "short | Which rings? |  | The bell\nshort | Which shines? |  | The lamp\n"
        "short | Which opens? |  | The key\nshort | Which burns? |  | The wood\n"
        "short | Which floats? |  | The cork\n");
}

TEST_CASE("marks behind what is asked are no answer") {
  for (const std::string marks : {"(2 marks)", "[2]", "(1 pt)", "____", "(yes / no)"}) {
    CAPTURE(marks);
    std::string text = "Desk test\n\n";
    int number = 0;
    for (const std::string asked : {"rings", "shines", "opens", "burns", "floats"}) {
      text += std::to_string(++number) + ". Which " + asked + "? " + marks + "\n";
    }
    const std::string read = questions_in(text);
    CHECK(read.find("| -\n") != std::string::npos);
    CHECK(read.find("|  | (") == std::string::npos);
    CHECK(read.find("|  | [") == std::string::npos);
  }
}

TEST_CASE("a topic below an open question and a task behind it answer nothing") {
  const std::string read = questions_in(
      "Desk Test\n\nSection A: Multiple Choice Questions\n\nQ1. Which rings?\n"
      "a) a lamp\nb) a bell\n1|Page\nc) a key\n(1 mark)\nQ2. Which opens?\n"
      "a) a key\nb) a lamp\nc) a bell\n(1 mark)\n\n"
      "Section B: Short Answer Questions\n(Each question carries 3 marks)\nRocks\n"
      "Q3. Explain how bells ring in a wind with\nexamples.\n(3 marks)\nAir\n"
      "Q4. What is the difference between bells and lamps? Give examples.\n"
      "(3 marks)\n");
  CHECK(
      read.starts_with("single | Which rings? | A=a lamp B=a bell C=a key | -\n"
                       "single | Which opens? | A=a key B=a lamp C=a bell | -\n"));
  CHECK(read.find("|  | Air") == std::string::npos);
  CHECK(read.find("bells and lamps? Give examples. |  | -\n") != std::string::npos);
}

}  // namespace tiku

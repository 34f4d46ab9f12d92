// Questions that look alike, where heads, letters or labels are written in two ways or left out.
#include <string>

#include <doctest/doctest.h>

#include "questions_in.h"

namespace tiku {
namespace {

constexpr std::string_view kRings =
    "single | Which rings? | A=a lamp B=a bell C=a key | B\n"
    "single | Which shines? | A=the moon B=a key C=a mat | A\n"
    "single | Which opens? | A=a rug B=a lamp C=a key | C\n";

constexpr std::string_view kUnanswered =
    "single | Which rings? | A=a lamp B=a bell C=a key | -\n"
    "single | Which shines? | A=the moon B=a key C=a mat | -\n"
    "single | Which opens? | A=a rug B=a lamp C=a key | -\n";

}  // namespace

TEST_CASE("dashes behind some numbers and letters belong to them, and a minus to its figure") {
  CHECK(questions_in("Desk test\n\n"
                     "1. Which rings?\na).- a lamp\nb).- a bell\nc).- a key\n"
                     "2.-Which shines?\na).- the moon\nb).- a key\nc).- a mat\n"
                     "3.- Which opens?\nA.-a rug\nB.- a lamp\nC.- a key\n") == kUnanswered);
  CHECK(questions_in("Desk test\n\n"
                     "1.- How cold is it?\na)-5 C\nb)-7 C\n"
                     "2.- How cold is ice?\na)-1 C\nb)-9 C\n"
                     "3.- How cold is tea?\na)-2 C\nb)-3 C\n") ==
        "single | How cold is it? | A=-5 C B=-7 C | -\n"
        "single | How cold is ice? | A=-1 C B=-9 C | -\n"
        "single | How cold is tea? | A=-2 C B=-3 C | -\n");
}

TEST_CASE("columns of options, a letter a line, go by their letters") {
  CHECK(questions_in("Desk test\n\n"
                     "1.) Which rings?\na.) a lamp\nc.) a key\nb.) a bell\nd.) a rug\n"
                     "2. Which shines?\nA) the moon\nC) a mat\nB) a key\nD) a rug\n"
                     "3.) Which opens?\na.) a rug\nc.) a key\nb.) a lamp\nd.) a mat\n") ==
        "single | Which rings? | A=a lamp B=a bell C=a key D=a rug | -\n"
        "single | Which shines? | A=the moon B=a key C=a mat D=a rug | -\n"
        "single | Which opens? | A=a rug B=a lamp C=a key D=a mat | -\n");
}

TEST_CASE("a word for a question behind each number is not asked") {
  CHECK(questions_in(
            "Desk test\n\n"
            "1. Question: Which rings?\nA) a lamp\nB) a bell\nC) a key\nAnswer: B) a bell\n"
            "2. Question: Which shines?\nA) the moon\nB) a key\nC) a mat\nAnswer: A\n"
            "3. Question: Which opens?\nA) a rug\nB) a lamp\nC) a key\nAnswer: C\n") == kRings);
}

TEST_CASE("sentences right below all last options are reasons, answered or not") {
  CHECK(questions_in("Desk test\n\n"
                     "Question 1\n\nWhich rings?\n\nA. a lamp\nB. a bell\nC. a key\n"
                     "Bells are cast to be rung.\n\n"
                     "Question 2\n\nWhich shines?\n\nA. the moon\nB. a key\nC. a mat\n"
                     "The moon lends its light from the sun.\n\n"
                     "Question 3\n\nWhich opens?\n\nA. a rug\nB. a lamp\nC. a key\n"
                     "Nothing else turns in a lock.\n") == kUnanswered);
  // A last option that goes on is one.
  CHECK(questions_in("Desk test\n\n"
                     "1. Which rings?\nA. a lamp\nB. a bell\nof bronze\n"
                     "2. Which shines?\nA. the moon\nB. a key of\nsilver\n"
                     "3. Which opens?\nA. a rug\nB. a key that is neither lost\nnor bent.\n") ==
        "single | Which rings? | A=a lamp B=a bell of bronze | -\n"
        "single | Which shines? | A=the moon B=a key of silver | -\n"
        "single | Which opens? | A=a rug B=a key that is neither lost nor bent. | -\n");
}

TEST_CASE("a key below its own heading counts as the questions do") {
  const std::string questions =
      "I. Desk quiz (questions)\n"
      "Question n°1 – Which rings?\n- A. a lamp\n- B. a bell\n- C. a key\n"
      "Question n°2 – Which shines?\n- A. the moon\n- B. a key\n- C. a mat\n"
      "Question n°3 – Which opens?\n- A. a rug\n- B. a lamp\n- C. a key\n";
  CHECK(questions_in(questions + "II. Desk quiz (réponses)\n"
                                 "Question n°1 : B\nQuestion n°2 : A\nQuestion n°3 : C\n") ==
        kRings);
  CHECK(questions_in(questions + "Answers to last week's quiz\n"
                                 "Question n°1 : B\nQuestion n°2 : A\nQuestion n°3 : C\n") ==
        kUnanswered);
}

TEST_CASE("questions without numbers begin behind what is told about the one before") {
  for (const std::string label : {"Explanation: ", "Rationale: "}) {
    CAPTURE(label);
    CHECK(questions_in("Desk questions and answers\n"
                       "Which rings?\nA. a lamp\nB. a bell\nC. a key\nCorrect Answer: B\n" +
                       label + "Bells are cast\nto be rung.\n" +
                       "Which shines?\nA. the moon\nB. a key\nC. a mat\nCorrect Answer: A\n" +
                       label + "It lends its light.\n" +
                       "Which opens?\nA. a rug\nB. a lamp\nC. a key\nCorrect Answer: C\n" + label +
                       "Nothing else turns.\n") == kRings);
  }
}

TEST_CASE("the first letter may be lost in all lists of options") {
  CHECK(questions_in("Desk questions and answers\n"
                     "Which rings?\na lamp\nB. a bell\nC. a key\nAnswer: B\n"
                     "Which shines?\nthe moon\nB. a key\nC. a mat\nAnswer: A\n"
                     "Which opens?\na rug\nB. a lamp\nC. a key\nAnswer: C\n") == kRings);
  // Where one list has it, what stands above the others is no option.
  CHECK(questions_in("Desk questions and answers\n"
                     "1. Which rings?\nA. a lamp\nB. a bell\nC. a key\nAnswer: B\n"
                     "2. Which shines?\nB. a key\nC. a mat\nAnswer: B\n")
            .find("A=Which") == std::string::npos);
}

TEST_CASE("answers behind their labels at the ends of last options") {
  for (const std::string open : {"(Ans: ", "[Ans. ", "(Answer - ", "Ans. (", "Correct answer: "}) {
    CAPTURE(open);
    const std::string close = open.find('[') != std::string::npos   ? "]"
                              : open.find('(') != std::string::npos ? ")"
                                                                    : "";
    CHECK(questions_in("Desk test\n\n"
                       "1. Which rings?\n(A) a lamp (B) a bell\n(C) a key " +
                       open + "B" + close +
                       "\n2. Which shines?\n(A) the moon (B) a key\n(C) a mat " + open + "A" +
                       close + "\n3. Which opens?\n(A) a rug (B) a lamp\n(C) a key " + open + "C" +
                       close + "\n") == kRings);
  }
  // An option may speak of answers.
  CHECK(questions_in("Desk test\n\n"
                     "1. Who rings?\nA. she\nB. who has the answer (B)\n"
                     "2. Who shines?\nA. he\nB. nobody\n"
                     "3. Who opens?\nA. I\nB. you\n") ==
        "single | Who rings? | A=she B=who has the answer (B) | -\n"
        "single | Who shines? | A=he B=nobody | -\n"
        "single | Who opens? | A=I B=you | -\n");
}

TEST_CASE("answers behind their labels at the ends of questions, options below them") {
  CHECK(questions_in("Desk test\n\n"
                     "1. Which rings? (Ans: B)\n(A) a lamp (B) a bell (C) a key\n"
                     "2. Which shines? (Ans: A)\n(A) the moon (B) a key (C) a mat\n"
                     "3. Which opens? (Ans: C)\n(A) a rug (B) a lamp (C) a key\n") == kRings);
}

TEST_CASE("an answer in a sentence says what stands below its letter") {
  CHECK(questions_in("Desk test\n\n"
                     "Soru 1\nWhich rings?\nA)\na lamp\nB)\na bell\nC)\na key\n"
                     "Doğru cevap b) a bell seçeneğidir. It is cast.\n"
                     "Soru 2\nWhich shines?\nA)\nthe moon\nB)\na key\nC)\na mat\n"
                     "Doğru cevap a) the moon seçeneğidir.\n"
                     "Soru 3\nWhich opens?\nA)\na rug\nB)\na lamp\nC)\na key\n"
                     "Doğru cevap c) a key seçeneğidir.\n") == kRings);
}

TEST_CASE("options that lost their letters, as many below each question and a reason each") {
  const std::string three =
      "Desk quiz\n\n"
      "Which rings?\na lamp\na bell\na key\nBells are cast of bronze so that they can be rung.\n"
      "Which shines?\nthe moon\na key\na mat\nThe moon lends all of its light from the sun.\n"
      "Which opens?\na rug\na lamp\na key\nNothing else on the desk can be turned in a lock.\n";
  CHECK(questions_in(three + "Which is read?\na rug\na book\na key\n"
                             "Whoever wrote it wanted somebody to read it.\n") ==
        std::string(kUnanswered) + "single | Which is read? | A=a rug B=a book C=a key | -\n");
  // Bullets and labels tell more than the numbers of lines do.
  CHECK(questions_in("Desk quiz\n\n"
                     "- Which rings?\n- a lamp\n- a bell\nCorrect answer: a bell\n"
                     "Bells are cast of bronze so that they can be rung.\n"
                     "- Which shines?\n- the moon\n- a key\nCorrect answer: the moon\n"
                     "The moon lends all of its light from the sun.\n"
                     "- Which opens?\n- a rug\n- a key\nCorrect answer: a key\n"
                     "Nothing else on the desk can be turned in a lock.\n"
                     "- Which is read?\n- a rug\n- a book\nCorrect answer: a book\n"
                     "Whoever wrote it wanted somebody to read it.\n")
            .find("C=") == std::string::npos);
  // Pages of questions that people ask answer each in its own way.
  CHECK(
      questions_in(three + "Which is read?\na rug\nWhoever wrote it wanted it read by somebody.\n")
          .find("A=a rug") == std::string::npos);
}

TEST_CASE("a label alone above each answer, and what a platform told who took the quiz") {
  CHECK(
      questions_in("Desk test\n\n"
                   "1. Which rings?\nA. a lamp\nB. a bell\nC. a key\nShow Answer\nB. It is cast.\n"
                   "2. Which shines?\nA. the moon\nB. a key\nC. a mat\nShow Answer\nA. It lights.\n"
                   "3. Which opens?\nA. a rug\nB. a lamp\nC. a key\nShow Answer\nC. It turns.\n") ==
      kRings);
  CHECK(questions_in("Desk test\n\n"
                     "Question 1\nWhich rings?\na. a lamp\nb. a bell\nc. a key\n"
                     "Your answer is correct.\nThe correct answer is: a bell\n"
                     "Question 2\nWhich shines?\na. the moon\nb. a key\nc. a mat\n"
                     "Your answer is incorrect.\nThe correct answer is: the moon\n"
                     "Question 3\nWhich opens?\na. a rug\nb. a lamp\nc. a key\n"
                     "Your answer is correct.\nThe correct answer is: a key\n") == kRings);
}

TEST_CASE("cards on broken lines: where an answer ends the lengths of lines tell") {
  CHECK(
      questions_in("DESK QUESTIONS AND ANSWERS\n"
                   "What is a bell that is hung above the door for? - Correct answer✔✔It rings as\n"
                   "Somebody comes.\n"
                   "What shines at night above the roofs of all the towns? - Correct\n"
                   "answer✔✔the moon\n"
                   "What is turned in the\n"
                   "lock? - Correct answer✔✔a key of\n"
                   "iron\n") ==
      "short | What is a bell that is hung above the door for? |  | It rings as Somebody comes.\n"
      "short | What shines at night above the roofs of all the towns? |  | the moon\n"
      "short | What is turned in the lock? |  | a key of iron\n");
}

TEST_CASE("a key names parts without what their headings say of counts and worth") {
  CHECK(questions_in(
            "Desk test\n\n"
            "Part 1: Multiple Choice (2 questions @ 3 pts ea. Suggested time 5 minutes)\n\n"
            "1. Which rings?\na. a lamp\nb. a bell\n2. Which shines?\na. the moon\nb. a key\n"
            "\nPart 2: True/False (2 questions @ 2 pts ea.)\n\n"
            "3. A bell rings.\n4. A key shines.\n\n"
            "ANSWER KEY\n\nPart 1: Multiple Choice\n1. B\n2. A\n\nPart 2: True/False\n"
            "3. T\n4. F\n") ==
        "single | Which rings? | A=a lamp B=a bell | B\n"
        "single | Which shines? | A=the moon B=a key | A\n"
        "judge | A bell rings. |  | √\njudge | A key shines. |  | ×\n");
}

}  // namespace tiku

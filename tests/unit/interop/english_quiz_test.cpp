// Conventions of English quizzes that print each answer with its question.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("a sign may begin each question and its answer stand behind it") {
  CHECK(questions_in("Desk training\n◉ Who opens the desk at night. Answer: The porter of\nthe "
                     "house\n◉ Who closes it ?. Answer: Nobody\n◉ What do we say first?. Answer: "
                     "The name\n") ==
        "short | Who opens the desk at night. |  | The porter of the house\n"
        "short | Who closes it ?. |  | Nobody\nshort | What do we say first?. |  | The name\n");
  CHECK(questions_in(
            "◍ What comes first?\nA. a bill\nB. a greeting\nC. a farewell. Answer: B. a "
            "greeting\n◍ What comes last?\nA. a farewell\nB. a greeting\nC. a bill. "
            "Answer: A. a\nfarewell\n◍ Who calls?\nA. a guest\nB. nobody. Answer: A. a guest\n") ==
        "single | What comes first? | A=a bill B=a greeting C=a farewell. | B\n"
        "single | What comes last? | A=a farewell B=a greeting C=a bill. | A\n"
        "single | Who calls? | A=a guest B=nobody. | A\n");
}

TEST_CASE("dashes part a question from its answer in words") {
  CHECK(
      questions_in("Who opens the desk? - correct\nanswer-the porter\nWho closes it at the end "
                   "of the\nday? - correct answer-nobody\nWho rings? - correct answer-a guest\n") ==
      "short | Who opens the desk? |  | the porter\n"
      "short | Who closes it at the end of the day? |  | nobody\n"
      "short | Who rings? |  | a guest\n");
  CHECK(questions_in("Who opens the desk?—ANSWER--The porter of\nthe house.\nWho closes it?"
                     "—ANSWER--Nobody.\nWho rings?—ANSWER--A guest.\n") ==
        "short | Who opens the desk? |  | The porter of the house.\n"
        "short | Who closes it? |  | Nobody.\nshort | Who rings? |  | A guest.\n");
}

TEST_CASE("fields of a list are a question and its answer") {
  CHECK(questions_in("Riddles for a long night\nRiddle 1: The Bell\n- Question: What rings and is "
                     "no phone?\n- Answer: A bell.\n- Explanation: It rings.\nRiddle 2: The Key\n"
                     "- Question: What opens and is no door?\n- Answer: A key.\n- Explanation: It "
                     "opens.\nRiddle 3: The Lamp\n- Question: What shines and is no sun?\n"
                     "- Answer: A lamp.\n- Explanation: It shines.\n") ==
        "short | What rings and is no phone? |  | A bell.\n"
        "short | What opens and is no door? |  | A key.\n"
        "short | What shines and is no sun? |  | A lamp.\n");
}

TEST_CASE("names in capitals and spelt words are no letters of options") {
  CHECK(questions_in("1. Who writes the code of food?\n\nAnswer: FDA\n\n2. Which letters are in "
                     "each week?\n\nAnswer: D-A-Y\n\n3. What rings?\n\nAnswer: A bell.\n") ==
        "short | Who writes the code of food? |  | FDA\n"
        "short | Which letters are in each week? |  | D-A-Y\n"
        "short | What rings? |  | A bell.\n");
}

TEST_CASE("numbers may be missing where each question has its answer") {
  CHECK(questions_in("1. What rings?\n\nAnswer: a bell\n\n2. What opens?\n\nAnswer: a key\n\n"
                     "11. What shines?\n\nAnswer: a lamp\n\n24. What burns?\n\nAnswer: a fire\n") ==
        "short | What rings? |  | a bell\nshort | What opens? |  | a key\n"
        "short | What shines? |  | a lamp\nshort | What burns? |  | a fire\n");
}

TEST_CASE("an amount at the end of a line is no number of a question") {
  CHECK(questions_in("1. What does the first night cost?\nA. $9.10\nB. $10.32.\n2. What does the "
                     "last night cost?\nA. $9.10\nB. $11.32.\n3. Who pays?\nA. a guest\n"
                     "B. nobody\n") ==
        "single | What does the first night cost? | A=$9.10 B=$10.32. | -\n"
        "single | What does the last night cost? | A=$9.10 B=$11.32. | -\n"
        "single | Who pays? | A=a guest B=nobody | -\n");
}

TEST_CASE("bullets below numbered questions are their options") {
  CHECK(
      questions_in("1) What rings at night?\n\n  • a bell\n  • a bed\n  • a bill\n\n2) What opens "
                   "a door?\n\n  • a lamp\n  • a key\n  • a bill\n\n4) What shines?\n\n"
                   "  • a lamp\n  • a bed\n  • a bell\n") ==
      "single | What rings at night? | A=a bell B=a bed C=a bill | -\n"
      "single | What opens a door? | A=a lamp B=a key C=a bill | -\n"
      "single | What shines? | A=a lamp B=a bed C=a bell | -\n");
}

TEST_CASE("a small letter and a dash below options give the answer and its reason") {
  CHECK(questions_in("Test of the desk\n\n1. What rings at night?\n\na.) a bed b.) a bell c.) a "
                     "bill\nb- A bell rings, as each guest knows.\n\n2. What opens a door?\n\n"
                     "a.) a key b.) a lamp c.) a bill\na- A key is made for it.\n") ==
        "single | What rings at night? | A=a bed B=a bell C=a bill | B\n"
        "single | What opens a door? | A=a key B=a lamp C=a bill | A\n");
}

TEST_CASE("True and False on lines below a statement are its options") {
  CHECK(questions_in("A caller is a guest.\nTrue\nFalse\nA bill comes before the greeting.\nTrue\n"
                     "False\nThe desk is never closed.\nTrue\nFalse\n") ==
        "single | A caller is a guest. | A=True B=False | -\n"
        "single | A bill comes before the greeting. | A=True B=False | -\n"
        "single | The desk is never closed. | A=True B=False | -\n");
}

TEST_CASE("a line of answers may repeat the words behind the letter") {
  CHECK(questions_in("1. What rings at\nnight?\nA) a bed\nB) a bell\nAnswer: B) a bell\n2. What "
                     "opens a door?\nA) a key\nB) a lamp\nAnswer: A) a key\n") ==
        "single | What rings at night? | A=a bed B=a bell | B\n"
        "single | What opens a door? | A=a key B=a lamp | A\n");
}

TEST_CASE("English questions may have Chinese words for their answers") {
  CHECK(
      questions_in("1. The bell rings.\nA. sounds\nB. opens\n正确的答案是: A\n2. The door shuts.\n"
                   "A. opens\nB. closes\n正确的答案是: B\n") ==
      "single | The bell rings. | A=sounds B=opens | A\n"
      "single | The door shuts. | A=opens B=closes | B\n");
}

TEST_CASE("a list of answers may repeat the words of options") {
  const std::string paper =
      "Desk quiz\n1. What rings?\nA. a bed\nB. a bell\nC. a bill\n2. What opens?\nA. a key\n"
      "B. a lamp\nC. a bill\n3. Which two shine?\nA. a lamp\nB. a bed\nC. the sun\n\nAnswer key\n";
  CHECK(questions_in(paper + "1. A bell\n2. a key\n3. the sun; a lamp\n") ==
        "single | What rings? | A=a bed B=a bell C=a bill | B\n"
        "single | What opens? | A=a key B=a lamp C=a bill | A\n"
        "multiple | Which two shine? | A=a lamp B=a bed C=the sun | AC\n");
  // What is none of the options answers nothing.
  CHECK(questions_in(paper + "1. a bell\n2. a crowbar\n3. a lamp\n") ==
        "single | What rings? | A=a bed B=a bell C=a bill | B\n"
        "single | What opens? | A=a key B=a lamp C=a bill | -\n"
        "single | Which two shine? | A=a lamp B=a bed C=the sun | A\n");
}

TEST_CASE("a heading of Markdown may stand above the list of answers of a plain paper") {
  CHECK(
      questions_in("Desk quiz\n1. What rings?\nA. a bed\nB. a bell\n2. What opens?\nA. a key\n"
                   "B. a lamp\n3. What shines?\nA. a lamp\nB. a bed\n\n## Answer key\n1. B  2. A  "
                   "3. A\n") ==
      "single | What rings? | A=a bed B=a bell | B\n"
      "single | What opens? | A=a key B=a lamp | A\n"
      "single | What shines? | A=a lamp B=a bed | A\n");
}

TEST_CASE("a star before the text of an option marks it, where every question has one") {
  CHECK(questions_in("1. What rings?\n  a. a bed\n  b. *a bell\n2. Which two shine? Select all.\n"
                     "  a. *a lamp\n  b. a bed\n  c. *the sun\n") ==
        "single | What rings? | A=a bed B=a bell | B\n"
        "multiple | Which two shine? Select all. | A=a lamp B=a bed C=the sun | AC\n");
  // A footnote is no answer.
  CHECK(questions_in("1. What rings?\n  a. a bed\n  b. *a bell\n2. What shines?\n"
                     "  a. a lamp\n  b. a bed\n") ==
        "single | What rings? | A=a bed B=*a bell | -\nsingle | What shines? | A=a lamp B=a bed | "
        "-\n");
}

TEST_CASE("the numbers of questions may be written out") {
  CHECK(questions_in("Question One: What rings? A. a bed B. a bell\n"
                     "Question Two: What opens? A. a key B. a lamp\n"
                     "Question Three: What shines? A. a lamp B. a bed\n") ==
        "single | What rings? | A=a bed B=a bell | -\n"
        "single | What opens? | A=a key B=a lamp | -\n"
        "single | What shines? | A=a lamp B=a bed | -\n");
}

TEST_CASE("each part of a question may stand behind its name") {
  const std::string paper =
      "Question. What rings?\nOption A. a bed\nOption B. a bell\nAnswer. B\n\n"
      "Question. What opens?\nOption A. a key\nOption B. a lamp\nAnswer. A\n\n"
      "Question. What shines?\nOption A. a lamp\nOption B. a bed\nAnswer. A\n";
  CHECK(questions_in(paper) ==
        "single | What rings? | A=a bed B=a bell | B\n"
        "single | What opens? | A=a key B=a lamp | A\n"
        "single | What shines? | A=a lamp B=a bed | A\n");
}

}  // namespace tiku

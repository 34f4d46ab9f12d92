// Conventions of English papers, each with a text of its own.
#include <algorithm>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("an answer may stand behind the last option of its question") {
  CHECK(questions_in("What comes first?\na. a bill\nb. a greeting\nc. a farewell - ANSWER-B\n"
                     "What comes\nlast?\na. a bill\nb. a greeting\nc. a farewell - ANSWER-C\n"
                     "A call ends with a bill - ANSWER-F\nA caller may be\nangry - ANSWER-\nT\n") ==
        "single | What comes first? | A=a bill B=a greeting C=a farewell | B\n"
        "single | What comes last? | A=a bill B=a greeting C=a farewell | C\n"
        "judge | A call ends with a bill |  | ×\njudge | A caller may be angry |  | √\n");
  CHECK(questions_in("1. What comes first?\na. a bill\nb. a greeting correct answersB\n"
                     "What comes last?\na. a farewell\nb. a greeting correct\nanswersA\n") ==
        "single | What comes first? | A=a bill B=a greeting | B\n"
        "single | What comes last? | A=a farewell B=a greeting | A\n");
}

TEST_CASE("an answer is known by whatever words give it") {
  const std::string question = "1. What comes first?\na) a bill\nb) a greeting\nc) a farewell\n";
  for (const std::string answer :
       {"Correct answer is (b)", "The correct answer is (b)", "Ans. (b)", "Ans : B", "(Ans: B)",
        "Answer - B", "Select ONE option. b)", "Correct Answer(s): B", "[Answer: b]", "Answer is B",
        "Correct option is b) a greeting"}) {
    CAPTURE(answer);
    CHECK(questions_in(question + answer +
                       "\n\n2. What comes last?\na) a bill\nb) a farewell\nc) a name\n" + answer +
                       "\n") ==
          "single | What comes first? | A=a bill B=a greeting C=a farewell | B\n"
          "single | What comes last? | A=a bill B=a farewell C=a name | B\n");
  }
  CHECK(questions_in("1. Which two?\nA. one\nB. two\nC. three\nCorrect Answer(s): A, C\n"
                     "2. Which three?\nA. one\nB. two\nC. three\nAns: A, B and C\n") ==
        "multiple | Which two? | A=one B=two C=three | AC\n"
        "multiple | Which three? | A=one B=two C=three | ABC\n");
}

TEST_CASE("words that name no letter are no answer") {
  CHECK(questions_in("Phone quiz\n1. Who calls?\na) a guest\nb) a friend\nAnswer a few more.\n"
                     "2. Who picks up?\na) an agent\nb) nobody\n") ==
        "single | Who calls? | A=a guest B=a friend | -\n"
        "single | Who picks up? | A=an agent B=nobody | -\n");
}

TEST_CASE("a label may be glued to the letter before it") {
  CHECK(
      questions_in("1. Who picks up?\nA. an agent\nB. nobody\n"
                   "Answer: AReference: Page 2Difficulty: Easy\n"
                   "2. Who calls?\nA. nobody\nB. a guest\nAnswer: BExplanation: Guests call.\n") ==
      "single | Who picks up? | A=an agent B=nobody | A\n"
      "single | Who calls? | A=nobody B=a guest | B\n");
}

TEST_CASE("an option printed again below its question is the answer") {
  CHECK(questions_in("Phone test\nWho picks up? A. an agent B. nobody\nA. an agent\n"
                     "Calls are free A. True B. False\nB. False\n"
                     "Who calls? A. nobody B. a guest\nB. a guest\n") ==
        "single | Who picks up? | A=an agent B=nobody | A\n"
        "single | Calls are free | A=True B=False | B\n"
        "single | Who calls? | A=nobody B=a guest | B\n");
}

TEST_CASE("options that the next question has too are no answers") {
  CHECK(questions_in("1. Beds ring.\nA. True\nB. False\n2. Phones ring.\nA. True\nB. False\n"
                     "3. Desks ring.\nA. True\nB. False\n") ==
        "single | Beds ring. | A=True B=False | -\nsingle | Phones ring. | A=True B=False | -\n"
        "single | Desks ring. | A=True B=False | -\n");
}

TEST_CASE("the right option may say so itself") {
  CHECK(questions_in("Question: 1\nWho picks up\nthe phone?\na. an agent of\nthe desk (Answer)\n"
                     "b. nobody\nQuestion: 2\nWho calls?\na. nobody\nb. a guest (Correct)\n") ==
        "single | Who picks up the phone? | A=an agent of the desk B=nobody | A\n"
        "single | Who calls? | A=nobody B=a guest | B\n");
}

TEST_CASE("questions and options may both be numbered") {
  CHECK(questions_in("Phone quiz\n\n1. The caller is:\n  1. a guest\n  2. a friend\n  3. nobody\n\n"
                     "2. The agent is:\n  1. a guest\n  2. at a desk\n\n"
                     "3. A call costs:\n  1. nothing\n  2. a coin\n  3. two coins\n\n"
                     "4. A desk has:\n  1. a phone\n  2. a bed\n") ==
        "single | The caller is: | A=a guest B=a friend C=nobody | -\n"
        "single | The agent is: | A=a guest B=at a desk | -\n"
        "single | A call costs: | A=nothing B=a coin C=two coins | -\n"
        "single | A desk has: | A=a phone B=a bed | -\n");
  CHECK(questions_in("1.Who calls ? (2)\n(1) nobody (2) a guest (3) a desk\n(4) a phone\n"
                     "2.Who picks up ? (1)\n(1) an agent (2) a guest\n(3) a desk (4) a phone\n") ==
        "single | Who calls ?( ) | A=nobody B=a guest C=a desk D=a phone | B\n"
        "single | Who picks up ?( ) | A=an agent B=a guest C=a desk D=a phone | A\n");
}

TEST_CASE("options counted by numbers need no number before their question") {
  CHECK(
      questions_in("Who calls?\n\n 1. Nobody does.\n\n 2. A guest does.\n\nCorrect Option: B\n"
                   "Explanation:\n\nGuests call.\n\nWho picks up?\n\n 1. An agent does.\n\n"
                   " 2. A guest does.\n\n 3. Nobody does.\n\nCorrect Option: A\nExplanation:\n\n"
                   "Agents pick up.\n\nWhat rings?\n\n 1. A bed.\n\n 2. A phone.\n\n 3. A desk.\n\n"
                   "Correct Option: B\nExplanation:\n\nPhones ring.\n") ==
      "single | Who calls? | A=Nobody does. B=A guest does. | B\n"
      "single | Who picks up? | A=An agent does. B=A guest does. C=Nobody does. | A\n"
      "single | What rings? | A=A bed. B=A phone. C=A desk. | B\n");
  CHECK(
      questions_in("Q1.Who calls?\n(1) nobody\n(2) a guest\n(3) a desk\nAnswer: a guest\n"
                   "Q2.Who picks up?\n(1) an agent\n(2) a guest\n(3) a desk\nAnswer: an agent\n") ==
      "single | Who calls? | A=nobody B=a guest C=a desk | B\n"
      "single | Who picks up? | A=an agent B=a guest C=a desk | A\n");
}

TEST_CASE("a list of steps is no list of options") {
  CHECK(
      questions_in("How to open a test account\n\nFirst:\n1. Open the page.\n2. Fill in the form.\n"
                   "3. Send it.\n\nThen:\n1. Wait.\n2. Read the mail.\n3. Log in.\n") == "");
}

TEST_CASE("options may only stand on lines of their own") {
  CHECK(questions_in("1. Who calls? (B)\nnobody\na guest\na desk\n"
                     "2. Who picks up\nthe phone? (A)\nan agent\na guest\na desk\n"
                     "3. What rings? (C)\na bed\na desk\na phone\n") ==
        "single | Who calls?( ) | A=nobody B=a guest C=a desk | B\n"
        "single | Who picks up the phone?( ) | A=an agent B=a guest C=a desk | A\n"
        "single | What rings?( ) | A=a bed B=a desk C=a phone | C\n");
}

TEST_CASE("questions that all have the same number are counted") {
  CHECK(questions_in("Phone quiz\n\n1. Who calls?\n  a) nobody\n  b) a guest\n\n1. Who picks up?\n"
                     "  a) an agent\n  b) a guest\n\n1. What rings?\n  a) a bed\n  b) a phone\n\n"
                     "How many did you know? Answers are below\n\n1. B) A guest calls.\n"
                     "2. A) an agent\n3. B) a phone\n") ==
        "single | Who calls? | A=nobody B=a guest | B\n"
        "single | Who picks up? | A=an agent B=a guest | A\n"
        "single | What rings? | A=a bed B=a phone | B\n");
}

TEST_CASE("numbers of lines at the margin number nothing") {
  std::string paper = "1 PHONE TEST\n2\n";
  int line = 2;
  std::string expected;
  for (int i = 1; i < 5; ++i) {
    paper += std::to_string(++line) + " " + std::to_string(i) + ". Which of these\n";
    paper += std::to_string(++line) + " rings?\n";
    paper += std::to_string(++line) + " A. a bed of " + std::to_string(i) + "\n";
    paper += std::to_string(++line) + " B. a phone\n";
    paper += std::to_string(++line) + "\n";
    expected +=
        "single | Which of these rings? | A=a bed of " + std::to_string(i) + " B=a phone | -\n";
  }
  CHECK(questions_in(paper) == expected);
}

TEST_CASE("small and glued letters on one line are options") {
  CHECK(
      questions_in("PHONE MCQ 1. A call needs a) a phone b)a bed c) a desk ANSWER: a 2. A desk is "
                   "fora) calls b) beds c) cars ANSWER: a 3. A bed is a) hard b) soft c) red "
                   "ANSWER: b") ==
      "single | A call needs | A=a phone B=a bed C=a desk | A\n"
      "single | A desk is for | A=calls B=beds C=cars | A\n"
      "single | A bed is | A=hard B=soft C=red | B\n");
  CHECK(questions_in(
            "1.Whichrings?A)BedB)PhoneC)DeskAnswer:B2.Whichcosts3?A)Bed.B)2desksC)CallAnswer:"
            "C3.Whichissoft?A)BedB)PhoneC)DeskAnswer:A") ==
        "single | Whichrings? | A=Bed B=Phone C=Desk | B\n"
        "single | Whichcosts3? | A=Bed. B=2desks C=Call | C\n"
        "single | Whichissoft? | A=Bed B=Phone C=Desk | A\n");
}

TEST_CASE("two columns of options may stand on one line") {
  CHECK(questions_in(
            "____ 1. A ____ rings. a. bed c. desk b. phone d. chair____ 2. A ____ is soft. a. bed "
            "c. desk b. phone d. chair____ 3. A call is a. free b. long c. short") ==
        "single | A ____ rings. | A=bed B=phone C=desk D=chair | -\n"
        "single | A ____ is soft. | A=bed B=phone C=desk D=chair | -\n"
        "single | A call is | A=free B=long C=short | -\n");
}

TEST_CASE("options choose from a list of statements") {
  CHECK(
      questions_in(
          "1. Which of these ring?\n(a) Phones\n(b) Bells\n(c) Beds\nCodes :\nA. (a), (b)  "
          "B. (b), (c)\nC. (a), (c)  D. all\nAns : A\n"
          "2. Assertion (A) : Phones ring.\nReason (R) : They are red.\nA. (A) is true\n"
          "B. (R) is true\nC. Both are\nAns : A\n") ==
      "single | Which of these ring?\n(a) Phones\n(b) Bells\n(c) Beds Codes : | A=(a), (b) B=(b), "
      "(c) "
      "C=(a), (c) D=all | A\n"
      "single | Assertion (A) : Phones ring. Reason (R) : They are red. | A=(A) is true B=(R) is "
      "true C=Both are | A\n");
}

TEST_CASE("both letters of a truth may stand before the number") {
  CHECK(questions_in("Name ____ True/False: Circle T or F. T F 1. Phones ring. T F 2. Beds ring. "
                     "T F 3. Desks are red.") ==
        "judge | Phones ring. |  | -\njudge | Beds ring. |  | -\njudge | Desks are red. |  | -\n");
}

TEST_CASE("answers of a few words stand behind, below or beside their questions") {
  CHECK(questions_in(
            "Phone quiz\n 1. Who calls? A GUEST\n 2. Who picks up? AN AGENT\n"
            " 3. What rings? A PHONE\n 4. What is soft? A BED\n 5. What is red? NOTHING\n") ==
        "short | Who calls? |  | A GUEST\nshort | Who picks up? |  | AN AGENT\n"
        "short | What rings? |  | A PHONE\nshort | What is soft? |  | A BED\n"
        "short | What is red? |  | NOTHING\n");
  CHECK(questions_in("1. Who calls?\n A guest\n2. Who picks up?\n An agent\n3. What rings?\n"
                     "4. What is soft?\n A bed\n5. What is red?\n") ==
        "short | Who calls? |  | A guest\nshort | Who picks up? |  | An agent\n"
        "short | What rings? |  | -\nshort | What is soft? |  | A bed\nshort | What is red? |  | "
        "-\n");
  CHECK(questions_in(
            "7. Callers\nQ: Who calls?\nA: A guest\n8. Agents\nQ: Who picks up?\nA: An agent\n"
            "Q: What rings?\nA: A phone\n") ==
        "short | Who calls? |  | A guest\nshort | Who picks up? |  | An agent\n"
        "short | What rings? |  | A phone\n");
}

TEST_CASE("the rounds of a quiz only ask") {
  CHECK(
      questions_in("Here is a quiz for the desk.\nRound 1: Phones\n1. Who calls?\n2. What rings?\n"
                   "3. What costs more?\nRound 2: Beds\n1. What is soft?\n2. What is red?\n") ==
      "short | Who calls? |  | -\nshort | What rings? |  | -\nshort | What costs more? |  | -\n"
      "short | What is soft? |  | -\nshort | What is red? |  | -\n");
}

TEST_CASE("a list of answers needs no heading") {
  const std::string questions =
      "1. Who calls?\nA) nobody\nB) a guest\n\n2. Who picks up?\nA) an agent\nB) a guest\n\n"
      "3. What rings?\nA) a bed\nB) a phone\n\n";
  const std::string expected =
      "single | Who calls? | A=nobody B=a guest | B\n"
      "single | Who picks up? | A=an agent B=a guest | A\n"
      "single | What rings? | A=a bed B=a phone | B\n";
  for (const std::string key :
       {"1. B 2. A\n3. B\n", "1-b, 2-a, 3-b\n", "Answers:\n1 (b); 2 (a); 3 (b)\n",
        "1\tB\n2\tA\n3\tB\n",
        "Answer key\n| No | Key |\n|---|---|\n| 1 | B |\n| 2 | A |\n| 3 | B |\n",
        "ANSWERS\n1. B) a guest\n2. A) an agent\n3. B) It rings.\n",
        "Answer key\n1. a guest\n2. an agent\n3. a phone\n"}) {
    CAPTURE(key);
    CHECK(questions_in(questions + key) == expected);
  }
}

TEST_CASE("a key may have more than ten thousand answers") {
  std::string paper;
  std::string key = "Answers:\n";
  constexpr int kQuestions = 10010;
  for (int i = 1; i <= kQuestions; ++i) {
    paper += std::to_string(i) + ". Who calls?\nA. nobody\nB. a guest\n";
    key += std::to_string(i) + (i % 2 == 0 ? ". A" : ". B") + (i % 10 == 0 ? "\n" : " ");
  }
  const std::string read = questions_in(paper + key);
  CHECK(std::count(read.begin(), read.end(), '\n') == kQuestions);
  CHECK(read.find("| -") == std::string::npos);
  CHECK(read.ends_with("| B\nsingle | Who calls? | A=nobody B=a guest | A\n"));
}

TEST_CASE("a cell of a key that is no letter leaves its question without an answer") {
  CHECK(questions_in("1. Who calls?\nA) nobody\nB) a guest\n\n2. Who picks up?\nA) an agent\n"
                     "B) a guest\n\n3. What rings?\nA) a bed\nB) a phone\n\n4. Say why.\n\n"
                     "Answer key\n1\tB\n2\tsee the notes\n3\tB\n") ==
        "single | Who calls? | A=nobody B=a guest | B\n"
        "single | Who picks up? | A=an agent B=a guest | -\n"
        "single | What rings? | A=a bed B=a phone | B\nshort | Say why. |  | -\n");
}

TEST_CASE("prose below the last answer of a few words is none of it") {
  const std::string prose(150, 'x');
  CHECK(questions_in("1. Who calls?\nAnswer: A guest\n2. Who picks up?\nAnswer: An agent\n"
                     "3. What rings?\nAnswer: A phone\n4. What is soft?\nAnswer: A bed\n" +
                     prose + "\n") ==
        "short | Who calls? |  | A guest\nshort | Who picks up? |  | An agent\n"
        "short | What rings? |  | A phone\nshort | What is soft? |  | A bed\n");
}

TEST_CASE("options may be named as answers") {
  CHECK(questions_in("Phone quiz\nQuestion # 1: Who calls?\nAnswer 1: nobody\nAnswer 2: a guest\n"
                     "Answer 3: a desk\n\nExplanation and source: Guests call.\n\n"
                     "hard Question # 2: What rings?\nAnswer 1: a bed\nAnswer 2: a phone\n"
                     "Answer 3: a desk\n") ==
        "single | Who calls? | A=nobody B=a guest C=a desk | -\n"
        "single | What rings? | A=a bed B=a phone C=a desk | -\n");
}

TEST_CASE("numbers have many signs") {
  for (const std::string sign : {"1.) ", "1 . ", "Q.1 ", "Q1: ", "QUESTION NO: 1 ", "Question #1\n",
                                 "Question 1 of 2\n", "1-"}) {
    CAPTURE(sign);
    const auto number = [&sign](const std::string& value) {
      std::string out = sign;
      return out.replace(out.find('1'), 1, value);
    };
    CHECK(questions_in(number("1") + "Who calls?\nA. nobody\nB. a guest\n" + number("2") +
                       "What rings?\nA. a bed\nB. a phone\n" + number("3") +
                       "What burns?\nA. a fire\nB. a phone\n") ==
          "single | Who calls? | A=nobody B=a guest | -\n"
          "single | What rings? | A=a bed B=a phone | -\n"
          "single | What burns? | A=a fire B=a phone | -\n");
  }
}

TEST_CASE("a word may stand where questions have numbers") {
  CHECK(questions_in("MCQ. A call comes from\n\n 1. nobody\n 2. a guest\n 3. a desk\n\n\n"
                     "The second part\n\nMCQ. What rings is\n\n 1. a bed\n 2. a phone\n"
                     " 3. a desk\n\nMCQ. What burns is\n\n 1. a fire\n 2. a phone\n 3. a desk\n") ==
        "single | A call comes from | A=nobody B=a guest C=a desk | -\n"
        "single | What rings is | A=a bed B=a phone C=a desk | -\n"
        "single | What burns is | A=a fire B=a phone C=a desk | -\n");
}

TEST_CASE("a letter alone below the options is the answer") {
  CHECK(questions_in("Who calls?\na) nobody\nb) a guest\n\n\nb\n\nWhat rings?\na) a phone\n"
                     "b) a bed\n\na\n\nPhones are made to ring\n\n\n\nWhat burns?\na) a phone\n"
                     "b) a fire\n\n\nb\n") ==
        "single | Who calls? | A=nobody B=a guest | B\n"
        "single | What rings? | A=a phone B=a bed | A\n"
        "single | What burns? | A=a phone B=a fire | B\n");
}

TEST_CASE("one line below options without letters may name the right one") {
  CHECK(questions_in("How many calls a day?\n\n200\n\n400\n\n1000\n\nB. 400\nExplanation\n"
                     "That is the average.\n\nPhones ring.\n\nTrue\n\nFalse\n\nA. True\n"
                     "Explanation\nThey do.\n") ==
        "single | How many calls a day? | A=200 B=400 C=1000 | B\n"
        "single | Phones ring. | A=True B=False | A\n");
}

TEST_CASE("a paragraph below options without letters explains") {
  const std::string prose =
      "\nThis is so because the desk was made that way, and nobody has ever thought of changing "
      "it again.\n";
  CHECK(questions_in("1. Who calls?\nnobody\na guest\na desk\n" + prose +
                     "2. What rings?\na bed\na phone\na desk\n" + prose +
                     "3. What burns?\na fire\na phone\na desk\n" + prose) ==
        "single | Who calls? | A=nobody B=a guest C=a desk | -\n"
        "single | What rings? | A=a bed B=a phone C=a desk | -\n"
        "single | What burns? | A=a fire B=a phone C=a desk | -\n");
}

TEST_CASE("rows of a table are lines") {
  CHECK(questions_in("| 1. | Who calls? |\n| A. | nobody |\n| B. | a guest |\n| C. | |\n"
                     "| Answer» B. a guest | |\n| 2. | What rings? |\n| A. | a bed |\n"
                     "| B. | a phone |\n| C. | |\n| Answer» B. a phone | |\n") ==
        "single | Who calls? | A=nobody B=a guest | B\n"
        "single | What rings? | A=a bed B=a phone | B\n");
}

TEST_CASE("tags of HTML are no text") {
  CHECK(questions_in("### 1. Who calls?\n\n<h3>a. nobody</h3>\n<h3>b. a guest <strong>(Correct)"
                     "</strong></h3>\n\n<br>\n\n### 2. What rings?\n\n<h3>a. a phone<strong>"
                     " (Correct)</strong></h3>\n<h3>b. a bed</h3>\n") ==
        "single | Who calls? | A=nobody B=a guest | B\n"
        "single | What rings? | A=a phone B=a bed | A\n");
}

TEST_CASE("words alone above a list of answers head it") {
  CHECK(questions_in("Question\n\n1. Who calls? A. nobody B. a guest 2. What rings? A. a bed "
                     "B. a phone 3. What burns? A. a fire B. a bed\n\nSolution\n\nANSWER\n\n"
                     "1. B 2. B 3. A\n\nEXPLANATION\n\nThis is so.\n") ==
        "single | Who calls? | A=nobody B=a guest | B\n"
        "single | What rings? | A=a bed B=a phone | B\n"
        "single | What burns? | A=a fire B=a bed | A\n");
}

TEST_CASE("the letter of an answer may stand before a word of such letters") {
  CHECK(questions_in("1. Who calls?\nA. nobody\nB. Abe\nAnswer: B. Abe\n2. What rings?\n"
                     "A. AIX\nB. a bed\nAnswer: A. AIX\n") ==
        "single | Who calls? | A=nobody B=Abe | B\nsingle | What rings? | A=AIX B=a bed | A\n");
}

TEST_CASE("an article is no letter of an option") {
  CHECK(questions_in("1. Who calls?\nA. nobody\nB. a guest\nAnswer: A guest\n2. Who rings?\n"
                     "A. nobody\nB. a bed\nAnswer: A\n") ==
        "single | Who calls? | A=nobody B=a guest | B\n"
        "single | Who rings? | A=nobody B=a bed | A\n");
}

TEST_CASE("emphasis beside a long blank is no blank and fills none") {
  const std::string paper =
      "1. Plums are called ___________ because they say _what_ to eat rather than _how_.\n\n"
      "2. The ___________ is a tool that drives a nail into wood.\n\n"
      "3. A saw cuts the ___________ of a tree into boards.\n\n### Answer Key\n\n"
      "1. fruit\n    \n2. hammer\n    \n3. trunk\n";
  CHECK(
      questions_in(paper) ==
      "fill | Plums are called ___________ because they say _what_ to eat rather than _how_. |  | "
      "fruit\nfill | The ___________ is a tool that drives a nail into wood. |  | hammer\n"
      "fill | A saw cuts the ___________ of a tree into boards. |  | trunk\n");
}

TEST_CASE("words that are no English stand in a blank between a short and a long line") {
  CHECK(questions_in("一、填空题\n1. 早班、_中班______和晚班是三个班次。\n2. 一周有_7______天。\n")
            .find("中班\n") != std::string::npos);
}

}  // namespace tiku

// Worksheets with lettered parts, pages of exam collections, and keys that print more than letters.
#include <algorithm>

#include <doctest/doctest.h>

#include "interop/text/english/key_items.h"
#include "interop/text/english/parts.h"
#include "interop/text/papers.h"
#include "interop/text/questions/answer_text.h"
#include "interop/text/scan/paper_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

constexpr const char* kPaged =
    "Desk test, page 2\n\n21. Which rings?\na) a lamp\nb) a bell\n\n22. Which shines?\na) a lamp\n"
    "b) a bell\n\n23. Which burns?\na) a lamp\nb) a candle\n\n";

constexpr const char* kPagedRead =
    "single | Which rings? | A=a lamp B=a bell | B\n"
    "single | Which shines? | A=a lamp B=a bell | A\n"
    "single | Which burns? | A=a lamp B=a candle | B\n";

}  // namespace

TEST_CASE("single bullets below questions are their answers, more are accepted each") {
  CHECK(
      questions_in("Desk class - study sheet 3\n\nA: The desk\n\n1. Who greets a guest?\n   ▪ the "
                   "clerk\n\n2. What rings?\n   ▪ a bell\n\n3. What shines?\n   ▪ a lamp\n   ▪ a "
                   "candle\n") ==
      "short | Who greets a guest? |  | the clerk\nshort | What rings? |  | a bell\n"
      "short | What shines? |  | a lamp; a candle\n");
  // More bullets below each are to choose from.
  CHECK(
      questions_in("Desk quiz\n\n1. Who greets?\n- a clerk\n- a cook\n\n2. What rings?\n- a bell\n"
                   "- a lamp\n\n3. What shines?\n- a lamp\n- a door\n")
          .find(" a cook; ") == std::string::npos);
}

TEST_CASE("worksheets: parts with letters, and a key that has them too") {
  const std::string parts =
      "Desk worksheet\n\nA. Fill in the blanks.\n1. A bell ____.\n2. A ____ shines on a ____.\n\n"
      "B. Write True or False.\n1. A lamp rings.\n2. A bell rings.\n\n"
      "C. Answer the following.\n1. Why does a bell ring?\n2. Name a light.\n\n";
  const std::string expected =
      "fill | A bell ____. |  | rings\nfill | A ____ shines on a ____. |  | lamp; desk\n"
      "judge | A lamp rings. |  | ×\njudge | A bell rings. |  | √\n"
      "short | Why does a bell ring? |  | It is struck.\nshort | Name a light. |  | A lamp.\n";
  CHECK(questions_in(parts + "Answer Key\nA. 1. rings  2. lamp, desk\nB. 1. False  2. True\n"
                             "C. 1. It is struck.  2. A lamp.\n") == expected);
  CHECK(questions_in(parts + "Answers\nA.\n1. rings\n2. lamp, desk\nB.\n1. False\n2. True\nC.\n"
                             "1. It is struck.\n2. A lamp.\n") == expected);
  // The last option above a number is no heading of a part.
  CHECK(questions_in("Desk quiz\n\n1. Which rings?\nA. a bell\nB. a lamp\n1. Which shines?\nA. a "
                     "bell\nB. a lamp\n")
            .find("Part") == std::string::npos);
}

TEST_CASE("worksheets: what a part is called before its answers") {
  CHECK(english_part_lead("A. 1. rings").name == "part a");
  CHECK(english_part_lead("A. 1. rings").after == 3);
  CHECK(english_part_lead("Section B: 1. b").name == "section b");
  CHECK(english_part_lead("II. 1. b").name == "ii");
  CHECK(english_part_lead("A. a bell").name.empty());
  CHECK(english_part_lead("Part A").name.empty());
  CHECK(english_part_lead("").name.empty());
}

TEST_CASE("keys that count from the first number of a page") {
  CHECK(questions_in(kPaged + std::string("Correct answers\n21-b   22-a   23-b\n")) == kPagedRead);
  CHECK(questions_in(kPaged + std::string("Answers\n21. b\n22. a\n23. b\n")) == kPagedRead);
  // Numbers of another page answer nothing here.
  CHECK(questions_in(kPaged + std::string("Correct answers\n31-b   32-a   33-b\n")).find("| B\n") ==
        std::string::npos);
}

TEST_CASE("keys with a label before each answer, and reasons below") {
  const std::string asked =
      "Desk Quiz\n\n1. Which rings?\nA. a lamp\nB. a bell\n\n2. Which shines?\nA. a lamp\nB. a "
      "bell\n\n3. Which burns?\nA. a lamp\nB. a candle\n\n";
  CHECK(questions_in(asked + "Desk Quiz – Answers and Rationale\n\n1. Answer: B\n\nRationale: It "
                             "is struck.\n\n2. Answer: A\n\nRationale: It is lit.\n\n3. Answer: "
                             "B\n\nRationale: It has a wick.\n") ==
        "single | Which rings? | A=a lamp B=a bell | B\n"
        "single | Which shines? | A=a lamp B=a bell | A\n"
        "single | Which burns? | A=a lamp B=a candle | B\n");
  CHECK(key_item_of(1, "Correct answer: C. a bell").answer == "C");
  CHECK(key_item_of(1, "Correct answer: C. a bell").why == "a bell");
  CHECK(key_item_of(1, "Answering a call").answer == "Answering a call");
  CHECK(*key_reason_of("Rationale: it rings") == "it rings");
  CHECK(!key_reason_of("Reason enough"));
}

TEST_CASE("pages of exam collections: heads, buttons and votes") {
  const std::string expected =
      "single | Which rings? | A=a lamp B=a bell | B\n"
      "multiple | Which two shine? | A=a lamp B=a bell C=a sun | AC\n";
  CHECK(questions_in("Question #1Topic 1\nWhich rings?\nA. a lamp\nB. a bell\n\nReveal Solution "
                     "Hide Solution   Discussion  7\n\nCorrect Answer: B 🗳️\n\nCommunity vote "
                     "distribution\nB (92%)\nOther (8%)\n\nQuestion #2Topic 1\nWhich two shine?\n"
                     "A. a lamp\nB. a bell\nC. a sun\n\nReveal Solution Hide Solution   Discussion "
                     " 11\n\nCorrect Answer: AC 🗳️\n") == expected);
  CHECK(questions_in("Question #: 1\nTopic #: 1\n[All Desk Questions]\nWhich rings?\nA. a lamp\nB. "
                     "a bell\nShow Suggested Answer Hide Answer\nSuggested Answer: B 🗳️\n\n"
                     "Question #: 2\nTopic #: 1\n[All Desk Questions]\nWhich two shine?\nA. a "
                     "lamp\nB. a bell\nC. a sun\nShow Suggested Answer Hide Answer\nSuggested "
                     "Answer: AC 🗳️\n") == expected);
}

TEST_CASE("numbers glued to their questions, answers behind a dash") {
  CHECK(questions_in("Desk MCQs\n\n1Which rings?\n\na. a lamp\n\nb. a bell\n\nAns – b) a bell\n\n"
                     "2The name of the file is\n\na. .exe\n\nb. .txt\n\nAns – a) .exe\n\n3Which "
                     "burns?\n\na. a lamp\n\nb. a candle\n\nAns – b) a candle\n") ==
        "single | Which rings? | A=a lamp B=a bell | B\n"
        "single | The name of the file is | A=.exe B=.txt | A\n"
        "single | Which burns? | A=a lamp B=a candle | B\n");
  // Figures of a text number nothing.
  CHECK(questions_in("Printing\n\n1A is a grade of paper.\n2B is a pencil.\n3D printing is new.\n")
            .empty());
}

TEST_CASE("options in two columns that count down them") {
  CHECK(questions_in("Desk test\n\n1. Which rings?\n\na. a lamp\tc. a bell\n\nb. a sun\td. a "
                     "key\n\nAnswer: c\n\n2. Which shines?\n(a) a lamp    (c) a bell\n(b) a "
                     "door    (d) a key\nAnswer: a\n") ==
        "single | Which rings? | A=a lamp B=a sun C=a bell D=a key | C\n"
        "single | Which shines? | A=a lamp B=a door C=a bell D=a key | A\n");
  // Two on a line in their order stay where they are.
  CHECK(questions_in("Desk test\n\n1. Which rings?\na. a lamp    b. a sun\nc. a bell    d. a "
                     "key\nAnswer: c\n") ==
        "single | Which rings? | A=a lamp B=a sun C=a bell D=a key | C\n");
}

TEST_CASE("statements that count from 1 below a question are part of it") {
  CHECK(questions_in("Desk test\n1. Which rings?\n(a) a lamp\n(b) a bell\nAns: (b)\n2. Consider "
                     "these:\n1. Bells ring.\n2. Lamps ring.\n3. Bells shine.\nWhich is right?\n"
                     "(a) 1 only\n(b) 2 and 3\nAns: (a)\n3. Which shines?\n(a) a lamp\n(b) a "
                     "bell\nAns: (a)\n") ==
        "single | Which rings? | A=a lamp B=a bell | B\n"
        "single | Consider these:\n1. Bells ring.\n2. Lamps ring.\n3. Bells shine. Which is "
        "right? | A=1 only B=2 and 3 | A\n"
        "single | Which shines? | A=a lamp B=a bell | A\n");
}

TEST_CASE("bullets of which the first one asks, and the answer in words") {
  CHECK(questions_in("Desk Practice Test\n\n- Which rings?\n- a lamp\n- a bell\n- a key\nCorrect "
                     "answer: a bell\nIt is struck.\n- Which of them shines?\n- a lamp\n- a "
                     "bell\nCorrect answer: a lamp\nIt is lit.\n") ==
        "single | Which rings? | A=a lamp B=a bell C=a key | B\n"
        "single | Which of them shines? | A=a lamp B=a bell | A\n");
  // What is said below matches no bullet.
  CHECK(questions_in("Desk notes\n\n- Bells\n- Lamps\n- Keys\nAnswer: we need all three.\n- "
                     "Doors\n- Tables\n- Chairs\nAnswer: we have enough.\n")
            .find("single") == std::string::npos);
}

TEST_CASE("broken lines of words written apart are joined with a space") {
  const auto joined = [](const char* words) {
    const PaperText text{std::string_view(words)};
    return text.joined({0, text.size()});
  };
  CHECK(joined("A bell,\nand (so they say)\nthe lamp.\nWhich rang?") ==
        "A bell, and (so they say) the lamp. Which rang?");
  CHECK(joined("in 1945\nthe bell rang") == "in 1945 the bell rang");
  // Words that are not written apart, figures, and names broken within.
  CHECK(joined("铃声，\nA 型") == "铃声，A 型");
  CHECK(joined("5\nG") == "5G");
}

TEST_CASE("papers to be written on: numbers without a sign, marks in square brackets") {
  CHECK(
      questions_in("PAPER 2   Theory\n\n1 Define a bell. [1]\n\n....................\n\n2 Explain "
                   "how it\nrings. [4]\n\n....................\n\n3 Name two lamps. "
                   "[2]\n\n[Total: 7]\n") ==
      "short | Define a bell. |  | -\nshort | Explain how it rings. |  | -\n"
      "short | Name two lamps. |  | -\n");
  // Numbers of sources that count along.
  CHECK(questions_in("Bells\n\n1 Bells ring. [1]\n2 Lamps shine. [2]\n3 Keys open. [3]\n").empty());
}

TEST_CASE("answers on one line of which some are left out, and what else is accepted") {
  CHECK(questions_in("English Test\n1) He ____ (work) here.\n2) They ____ (not see) it.\n3) Write "
                     "about a bell.\n4) Choose the odd word.\na) apple   b) pear   c) carrot\n"
                     "Answers: 1) works  2) have not seen / haven't seen  4) c\n") ==
        "fill | He ____ (work) here. |  | works\n"
        "fill | They ____ (not see) it. |  | have not seen|haven't seen\n"
        "short | Write about a bell. |  | -\n"
        "single | Choose the odd word. | A=apple B=pear C=carrot | C\n");
  CHECK(blank_of("5 / 7").size() == 1);
  CHECK(blank_of("TCP/IP").size() == 1);
}

TEST_CASE("plain options below stems that they complete") {
  CHECK(
      questions_in("Desk quiz\n\n1. Which of them rings?\na lamp\na bell\na key\n\n2. A call ends "
                   "when it is\nanswered\nput down\nheld\n\n3. A lamp is meant to\nring\nshine\n"
                   "open\n\nAnswer Key: 1-b, 2-b, 3-b\n") ==
      "single | Which of them rings? | A=a lamp B=a bell C=a key | B\n"
      "single | A call ends when it is | A=answered B=put down C=held | B\n"
      "single | A lamp is meant to | A=ring B=shine C=open | B\n");
  // Steps with more or fewer lines below them.
  CHECK(questions_in("Desk notes\n\n1. What do you need?\na lamp\na bell\na key\n\n2. Open the "
                     "door\nwith the key\n\n3. Ring the bell\nonce\ntwice\n")
            .find("single") == std::string::npos);
}

TEST_CASE("bullets below what is asked, and the answer in words") {
  CHECK(questions_in("Desk check\n\nQuestion 1 of 2\nWhich rings?\n○ a lamp\n○ a bell\nCorrect "
                     "answer: a bell\n\nQuestion 2 of 2\nWhich shines?\n○ a lamp\n○ a "
                     "bell\nCorrect answer: a lamp\n") ==
        "single | Which rings? | A=a lamp B=a bell | B\n"
        "single | Which shines? | A=a lamp B=a bell | A\n");
}

TEST_CASE("boxes to be ticked are options, whatever stands above them") {
  CHECK(
      questions_in("Desk Test\n\n1. A lamp is meant to\n[ ] ring\n[ ] shine\n[ ] open\n\n2. A bell "
                   "is meant to\n[ ] ring\n[ ] shine\n[ ] open\n\n3. A key is meant to\n[ ] "
                   "ring\n[ ] shine\n[ ] open\n\nAnswers:\n1. shine\n2. ring\n3. open\n") ==
      "single | A lamp is meant to | A=ring B=shine C=open | B\n"
      "single | A bell is meant to | A=ring B=shine C=open | A\n"
      "single | A key is meant to | A=ring B=shine C=open | C\n");
}

TEST_CASE("keys: numbers behind a letter, and what is asked under two numbers") {
  CHECK(key_items_of("Q.1) (a)   Q.2) (b)").size() == 2);
  CHECK(key_items_of("Q.1) (a)   Q.2) (b)")[1].answer == "B");
  CHECK(
      questions_in("Desk Quiz\n\n1. What rings?\n2. What shines?\n3. What burns?\n\n4-5. Give two "
                   "keys.\n\nAnswer key\n1. A bell\n2. A lamp\n3. A candle\n4-5. Of a door, of "
                   "a map\n")
          .find("| A candle\n") != std::string::npos);
}

TEST_CASE("keys in a row of numbers above a row of letters") {
  const std::string asked =
      "Desk test\n\n1. Which rings?\n(A) a lamp (B) a bell\n2. Which shines?\n(A) a lamp (B) a "
      "bell\n3. Which burns?\n(A) a lamp (B) a candle\n\n";
  const std::string expected =
      "single | Which rings? | A=a lamp B=a bell | B\n"
      "single | Which shines? | A=a lamp B=a bell | A\n"
      "single | Which burns? | A=a lamp B=a candle | B\n";
  CHECK(questions_in(asked + "ANSWER SHEET\nQ.No  1  2  3\nAns   B  A  B\n") == expected);
  CHECK(questions_in(asked + "Answer key\n1\t2\t3\nB\tA\tB\n") == expected);
  CHECK(key_grid_of("Q 1 2 3", "Ans B A").empty());
  CHECK(key_grid_of("1 2 4", "B A B").empty());
  CHECK(key_grid_of("1 2 3", "big a bell").empty());
}

TEST_CASE("options with a plus before those that are right and a minus before others") {
  CHECK(questions_in("? Which rings?\n+ a bell\n- a lamp\n- a key\n\n? Which two shine?\n- a bell\n"
                     "+ a lamp\n+ a sun\n") ==
        "single | Which rings? | A=a bell B=a lamp C=a key | A\n"
        "multiple | Which two shine? | A=a bell B=a lamp C=a sun | BC\n");
  CHECK(questions_in("Bells\n+ ring well\n- are loud\n\nLamps\n+ shine\n- are hot\n").empty());
  // One list of another kind tells that signs are bullets.
  CHECK(
      questions_in("Good and bad\n+ rings well\n- is loud\n\nMore\n+ shines\n- is hot\n\nTo do\n- "
                   "ring\n- shine\n")
          .empty());
}

TEST_CASE("lines that end as Windows ends them are read as others are") {
  const std::string text =
      "Desk worksheet\n\nA. Fill in the blanks.\n1. A bell ____.\n2. A lamp ____.\n\nB. Write True "
      "or "
      "False.\n1. A lamp rings. \n2. A bell rings.\n\nAnswer Key\nA. 1. rings  2. shines\nB. 1. "
      "False  2. True\n";
  std::string windows;
  for (const char c : text) {
    windows += c == '\n' ? "\r\n" : std::string(1, c);
  }
  CHECK(questions_in(windows) == questions_in(text));
  CHECK(questions_in(windows).find("judge | A bell rings. |  | √\n") != std::string::npos);
  CHECK(questions_in(windows).find('\r') == std::string::npos);
  CHECK(questions_in("一、单选题\r\n1、先做什么( )\r\nA、问好\r\nB、挂断\r\n答案：A\r\n") ==
        questions_in("一、单选题\n1、先做什么( )\nA、问好\nB、挂断\n答案：A\n"));
  // So are spaces that break no line, and a tab behind the letter of a part.
  std::string hard;
  for (std::size_t i = 0; i < text.size(); ++i) {
    hard += text[i] == ' ' && text[i - 1] == '.' ? "\u00a0" : std::string(1, text[i]);
  }
  CHECK(questions_in(hard) == questions_in(text));
  std::string tabs = text;
  std::replace(tabs.begin(), tabs.end(), '\t', ' ');
  tabs.replace(tabs.find("B. 1. False"), 3, "B.\t");
  CHECK(questions_in(tabs) == questions_in(text));
}

TEST_CASE(
    "Q1. above questions that count from 1 names a part; instructions that count are no "
    "questions") {
  CHECK(
      questions_in("Half Yearly Examination\n\nGeneral Instructions:\n1. All questions are "
                   "compulsory.\n2. Write neatly.\n\nQ1. Multiple Choice Questions. Tick (✓) the "
                   "correct option.\n\n1. Which rings?\n   (a) a bell    (b) a lamp\n2. Which "
                   "shines?\n   (a) a bell    (b) a lamp\n\nQ2. Fill in the blanks.\n\n1. A "
                   "bell __________.\n2. A lamp __________.\n\nANSWER KEY\n\nQ1. Multiple Choice "
                   "Questions\n1. (a)\n2. (b)\n\nQ2. Fill in the blanks\n1. rings\n2. shines\n") ==
      "single | Which rings? | A=a bell B=a lamp | A\n"
      "single | Which shines? | A=a bell B=a lamp | B\n"
      "fill | A bell __________. |  | rings\n"
      "fill | A lamp __________. |  | shines\n");
  // Options that count are none of a part's questions, and what asks is no instruction.
  CHECK(
      questions_in("Desk quiz\n\nInstructions:\n1. Which rings?\nA. a bell\nB. a lamp\nAnswer: A\n"
                   "2. Which shines?\nA. a bell\nB. a lamp\nAnswer: B\n") ==
      "single | Which rings? | A=a bell B=a lamp | A\n"
      "single | Which shines? | A=a bell B=a lamp | B\n");
}

}  // namespace tiku

// Keys of English papers: their headings, their parts, and answers in words.
#include <doctest/doctest.h>

#include "interop/text/english/key_heads.h"
#include "interop/text/english/key_items.h"
#include "interop/text/papers.h"
#include "unit/interop/desk_quiz.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string spelt(const std::vector<KeyItem>& items) {
  std::string out;
  for (const KeyItem& item : items) {
    out += std::to_string(item.number) + "=" + item.answer + (item.is_words ? "~ " : " ");
  }
  return out;
}

}  // namespace

TEST_CASE("headings of answers are told by their words, sentences are none") {
  for (const char* head :
       {"ANSWERS", "Answer Key", "## Answers", "KEY TO CORRECTION:", "Keys:", "Fire Quiz – Answers",
        "ANSWER KEY FOR REVIEW QUESTIONS", "=== Key ===", "Marking scheme",
        "Here are the answers:", "Answers to Quiz 1:",
        // eight words of a title; small ones of three letters are none that speak against it
        "The Art of the Big Old Red Bus: Answers"}) {
    CAPTURE(head);
    CHECK(past_key_head(head) == std::string(head).size());
  }
  for (const char* other :
       {"Questions and Answers", "Write your answers here", "Answer all questions", "Key points",
        "Choose the correct answers", "Ans: B", "Answer: the bell",
        "Answers are included at the bottom", "The key opens a door",
        "Which of the answers is right?", "Keys open doors.", "", "***",
        "One Two Three Four Five Six Seven Eight Nine Answers", "Here are some answers"}) {
    CAPTURE(other);
    CHECK(!past_key_head(other));
  }
  for (char letter = 'A'; letter <= 'z'; ++letter) {  // what is told to be an answer heads none
    for (const char* label : {"Answer: ", "ANSWER:", "answer:\t"}) {
      CHECK(!past_key_head(label + std::string(1, letter)));
    }
  }
  CHECK(past_key_head("Answers to Quiz 1: 1 B, 2 C") == 19);
  CHECK(past_key_head("Keys 1-4 ACAB") == 5);
  CHECK(past_key_head("Ans: 1-b, 2-c") == 5);
}

TEST_CASE("items of a key are letters, truths, ranges and words") {
  CHECK(spelt(key_items_of("1 (b); 2 (a and d); 3. True")) == "1=B 2=AD 3=True ");
  CHECK(spelt(key_items_of("1 b, 2 c, 3 a")) == "1=B 2=C 3=A ");
  CHECK(spelt(key_items_of("1-4 ACAB")) == "1=A 2=C 3=A 4=B ");
  CHECK(spelt(key_items_of("1-3: B C D  4-5 A B")) == "1=B 2=C 3=D 4=A 5=B ");
  CHECK(spelt(key_items_of("II. 1. A 2. C")) == "1=A 2=C ");
  CHECK(spelt(key_items_of("1. A, C")) == "1=AC ");
  CHECK(spelt(key_items_of("Question 2: B")) == "2=B ");
  CHECK(spelt(key_items_of("1-[B], 2-[A]")) == "1=B 2=A ");
  CHECK(spelt(worded_key_items_of("3. C (p. 45)")) == "3=C ");
  CHECK(spelt(worded_key_items_of("3. A - it rings")) == "3=A ");
  CHECK(worded_key_items_of("3. (B) It rings.").front().why == "It rings.");
  CHECK(spelt(worded_key_items_of("1. Mars; 2. Venus")) == "1=Mars~ 2=Venus~ ");
  CHECK(spelt(worded_key_items_of("3. A bell")) == "3=A bell~ ");
  CHECK(key_items_of("1-4 ACA").empty());
  CHECK(key_items_of("1. A cat").empty());
  CHECK(spelt(worded_key_items_of("1. Paris 2. Rome")) == "1=Paris~ 2=Rome~ ");
  CHECK(spelt(worded_key_items_of("2. C) Canada")) == "2=C ");
  CHECK(worded_key_items_of("Paris").empty());
}

TEST_CASE("a key may be headed in any words, on its line or above it") {
  for (const char* key : {"ANSWERS\n1 b, 2 a, 3 a\n", "Answers: 1. b; 2. a; 3. a\n",
                          "Keys: 1-3 BAA\n", "Key to correction:\n1. B  2. A  3. A\n",
                          "ANSWER KEY\nI. 1. B 2. A 3. A\n\nPrepared by: the desk\n",
                          "END OF QUIZ\n\nAnswer Key\n1. B\n2. A\n3. A\n",
                          "Desk Quiz – Answers\n\n1. B\n2. A\n3. A\n"}) {
    CAPTURE(key);
    CHECK(questions_in(std::string(kDeskQuiz) + key) == kDeskAnswered);
  }
}

TEST_CASE("a key may count down its columns") {
  const std::string paper = std::string(kDeskQuiz) +
                            "4. What rings?\na. a lamp\nb. a bell\n\n5. What opens?\na. a "
                            "key\nb. a lamp\n\n6. What burns?\na. a fire\nb. a key\n\n";
  const std::string answered = std::string(kDeskAnswered) +
                               "single | What rings? | A=a lamp B=a bell | B\n"
                               "single | What opens? | A=a key B=a lamp | A\n"
                               "single | What burns? | A=a fire B=a key | A\n";
  CHECK(questions_in(paper + "ANSWER KEY\n1. B   4. B\n2. A   5. A\n3. A   6. A\n") == answered);
  // A number is missing: the others are not moved.
  CHECK(questions_in(paper + "ANSWER KEY\n1. B   4. B\n2. A   6. A\n")
            .find("What opens? | A=a key B=a lamp | -") != std::string::npos);
}

TEST_CASE("parts of a key answer the parts of the paper") {
  const std::string paper =
      "DESK PRIMER: REVIEW QUESTIONS\n\nCHAPTER 1\n\n1. What comes first?\n(a) a bill\n(b) a "
      "greeting\n\n2. What comes last?\n(a) a farewell\n(b) a song\n\nCHAPTER 2\n\n1. Who calls?\n"
      "(a) a guest\n(b) nobody\n\n2. Which are signs?\n(a) a bell\n(b) a lamp\n\n";
  const std::string answered =
      "single | What comes first? | A=a bill B=a greeting | B\n"
      "single | What comes last? | A=a farewell B=a song | A\n"
      "single | Who calls? | A=a guest B=nobody | A\n"
      "multiple | Which are signs? | A=a bell B=a lamp | AB\n";
  CHECK(questions_in(paper +
                     "ANSWER KEY\n\nCHAPTER 1\n1 (b); 2 (a)\n\nCHAPTER 2\n1 (a); 2 (a and b)\n") ==
        answered);
  CHECK(questions_in(paper + "ANSWER KEY\n\n1. b\n2. a\n\n1. a\n2. a and b\n") == answered);
}

TEST_CASE("a key in words is put behind its questions") {
  CHECK(questions_in("Weekend quiz\n\nRound 1: Food\n1. What is bread made of?\n2. Where do figs "
                     "grow?\nRound 2: Time\n1. How many days has a week?\n2. When is noon?\n3. "
                     "When is it dark?\n4. How long is a day?\n\nAnswers\nRound 1\n1. Flour\n2. On "
                     "trees\nRound 2\n1. Seven\n2. At twelve\n3. At night\n4. A day\n\nRead more: "
                     "ten games\n") ==
        "short | What is bread made of? |  | Flour\nshort | Where do figs grow? |  | On trees\n"
        "short | How many days has a week? |  | Seven\nshort | When is noon? |  | At twelve\n"
        "short | When is it dark? |  | At night\nshort | How long is a day? |  | A day\n");
  // As many runs are not there: nothing is joined.
  CHECK(questions_in("Weekend quiz\n\nRound 1: Food\n1. What is bread made of?\n2. Where do figs "
                     "grow?\n3. What is tea?\n\nAnswers\nRound 2\n1. Seven\n2. At twelve\nRound 3\n"
                     "1. At night\n2. A day\n")
            .find("Seven") == std::string::npos);
}

TEST_CASE("reasons behind the letters of a key explain the answers") {
  ImportResult result;
  read_papers(std::string(kDeskQuiz) +
                  "ANSWERS WITH EXPLANATIONS\n\n1. B. It is polite.\n2. (A) They leave,\nand we "
                  "say so.\n3. A. a guest\n",
              result);
  REQUIRE(result.papers.size() == 1);
  const std::vector<Question>& questions = result.papers.front().bank.questions;
  REQUIRE(questions.size() == 3);
  CHECK(answer_of(questions[0]) == "B");
  CHECK(questions[0].explanation == "It is polite.");
  CHECK(answer_of(questions[1]) == "A");
  CHECK(questions[1].explanation == "They leave, and we say so.");
  CHECK(answer_of(questions[2]) == "A");
  CHECK(questions[2].explanation.empty());  // the words of the option
}

TEST_CASE("a key without numbers answers in order where it has a line for each question") {
  const std::string paper =
      "Desk quiz\n\n1. What rings?\n2. What opens?\n3. What shines?\n\nAnswers\n\n";
  CHECK(questions_in(paper + "A bell\nA key\nA lamp\n") ==
        "short | What rings? |  | A bell\nshort | What opens? |  | A key\n"
        "short | What shines? |  | A lamp\n");
  CHECK(questions_in(paper + "A bell\nA key\nA lamp\nA fire\n").find("rings? |  | A bell") ==
        std::string::npos);
}

TEST_CASE("parts whose answers are words have names of their own at schools") {
  CHECK(questions_in("Desk test\n\nPart I. Multiple Choice\n\n1. What comes first?\na. a bill\nb. "
                     "a greeting\n\nPart II. Identification. Write the word.\n\n_____1. It "
                     "rings.\n_____2. It opens.\n\nKEY TO CORRECTION\n\nPart I\n1. B\n\nPart "
                     "II\n1. bell\n2. key\n") ==
        "single | What comes first? | A=a bill B=a greeting | B\n"
        "short | It rings. |  | bell\nshort | It opens. |  | key\n");
}

TEST_CASE("T and F in brackets behind statements are what they are") {
  CHECK(questions_in(
            "Desk quiz\n\n1. A bell rings at the door. (T)\n2. A lamp opens the door. (F)\n") ==
        "judge | A bell rings at the door.( ) |  | √\njudge | A lamp opens the door.( ) |  | ×\n");
}

TEST_CASE("lines to write on are no answers") {
  CHECK(questions_in("DESK EXAM\n\nSECTION A: SHORT ANSWER (3 marks each)\n\n1. Why is a guest "
                     "greeted?\n________________________\n________________________\n2. Why is a "
                     "bill shown?\n________________________\n") ==
        "short | Why is a guest greeted? |  | -\nshort | Why is a bill shown? |  | -\n");
}

TEST_CASE("T and F to circle may stand apart before the number") {
  for (const char* both : {"T   F   ", "T / F  ", "T F "}) {
    CAPTURE(both);
    CHECK(questions_in(std::string("Desk quiz\n\nCircle T or F.\n\n") + both +
                       "1. A guest waits.\n\n" + both + "2. A bill is shown.\n\n" + both +
                       "3. Nobody calls.\n\nAnswers\n1. F\n2. T\n3. F\n") ==
          "judge | A guest waits. |  | ×\njudge | A bill is shown. |  | √\n"
          "judge | Nobody calls. |  | ×\n");
  }
}

// T / F behind a statement was read as the answer false.
TEST_CASE("both truths to choose from behind a statement answer nothing") {
  for (const char* both : {"T F",          "T/F",         "\tT /\tF",       "(T / F)",
                           "[T] [F]",      "[ ] T [ ] F", "□ True □ False", "True / False",
                           "(True/False)", "TRUE  FALSE", "V / F",          "[V] [F]",
                           "____T ____F",  "T___ F___",   "(T) (F)",        "( ) T ( ) F",
                           "Yes No",       "YES / NO",    "true / false",   "Right / Wrong"}) {
    CAPTURE(both);
    CHECK(questions_in(std::string("Desk quiz\n\nII. True or false\n\n1. A guest waits. ") + both +
                       "\n2. A bill is shown. " + both + "\n3. Nobody calls. " + both + "\n") ==
          "judge | A guest waits. |  | -\njudge | A bill is shown. |  | -\n"
          "judge | Nobody calls. |  | -\n");
  }
}

// [T] before [F] was read as the answer true.
TEST_CASE("both truths to choose from in front of a statement answer nothing") {
  for (const char* both :
       {"T F ", "T / F ", "(T / F) ", "[T] [F] ", "(T) (F) ", "V / F ", "[V] [F] "}) {
    CAPTURE(both);
    CHECK(questions_in(std::string("Desk quiz\n\nII. True or false\n\n1. ") + both +
                       "A guest waits.\n2. " + both + "A bill is shown.\n3. " + both +
                       "Nobody calls.\n") ==
          "judge | A guest waits. |  | -\njudge | A bill is shown. |  | -\n"
          "judge | Nobody calls. |  | -\n");
  }
}

TEST_CASE("words that ask whether a statement is true stay, and answer nothing") {
  for (const std::string both : {"True or False", "T or F", "R oder F"}) {
    CAPTURE(both);
    CHECK(questions_in("Desk quiz\n\n1. A guest waits. " + both + "\n2. A bill is shown. " + both +
                       "\n3. Nobody calls. " + both + "\n\nAnswer key\n1. T\n2. F\n3. F\n") ==
          "judge | A guest waits. " + both + " |  | √\njudge | A bill is shown. " + both +
              " |  | ×\njudge | Nobody calls. " + both + " |  | ×\n");
  }
}

TEST_CASE("a letter that ends a statement with its truth is still its answer") {
  CHECK(questions_in("Desk quiz\n\nII. True or false\n\n1. A guest waits. T\n2. A bill is shown. "
                     "F\n3. Nobody calls. F\n") ==
        "judge | A guest waits. |  | √\njudge | A bill is shown. |  | ×\n"
        "judge | Nobody calls. |  | ×\n");
}

TEST_CASE("two options that say true and false may stand on one line") {
  CHECK(questions_in("Desk quiz\n\n1. A guest waits.\n\na. true b. false\n\n2. A bill is shown.\n\n"
                     "a. true b. false\n\n3. What rings?\n\na. a bell\nb. a lamp\n\nANSWERS\n1 b, "
                     "2 a, 3 a\n") ==
        "single | A guest waits. | A=true B=false | B\n"
        "single | A bill is shown. | A=true B=false | A\n"
        "single | What rings? | A=a bell B=a lamp | A\n");
}

TEST_CASE("an answer may name its option") {
  for (const char* answer : {"Answer: Option B", "Answer: option (B)", "Ans: Option B"}) {
    CAPTURE(answer);
    CHECK(questions_in(std::string("Desk quiz\n\n1. What rings?\nA. a lamp\nB. a bell\n") + answer +
                       "\nExplanation:\nBells do.\n\n2. What opens?\nA. a wall\nB. a door\n" +
                       answer + "\nExplanation:\nDoors do.\n") ==
          "single | What rings? | A=a lamp B=a bell | B\n"
          "single | What opens? | A=a wall B=a door | B\n");
  }
  // Words that an option has are no letter.
  CHECK(questions_in("Desk quiz\n\n1. What does a late guest take?\nAnswer: Option fees\n\n2. What "
                     "does a bill show?\nAnswer: The sum\n") ==
        "short | What does a late guest take? |  | Option fees\n"
        "short | What does a bill show? |  | The sum\n");
}

TEST_CASE("a verdict on a statement may give its reason") {
  CHECK(questions_in("Desk myths\n\n1. Guests like to wait.\nAnswer: False. They like to be "
                     "greeted.\n\n2. A bell may ring twice.\nAnswer: True. Nobody stops it.\n") ==
        "judge | Guests like to wait. |  | ×\njudge | A bell may ring twice. |  | √\n");
  // What asks wants more than a verdict.
  CHECK(questions_in("Desk quiz\n\n1. Which guests wait?\nAnswer: True. friends wait.\n\n2. Who "
                     "rings?\nAnswer: A guest\n")
            .starts_with("short | Which guests wait? |"));
}

TEST_CASE("somebody who answers right above the options gives no answer") {
  CHECK(questions_in(
            "Desk quiz\n\n1. A guest asks for the bill. The clerk answers:\n\nA. \"Later.\"\n"
            "B. \"At once.\"\n\nAnswer: B. \"At once.\"\n\n2. What rings?\n\nA. a bell\n"
            "B. a lamp\n\nAnswer: A. a bell\n") ==
        "single | A guest asks for the bill. The clerk answers: | A=\"Later.\" B=\"At once.\" | B\n"
        "single | What rings? | A=a bell B=a lamp | A\n");
}

TEST_CASE("true and false heads statements") {
  CHECK(questions_in("Desk test bank\n\nTrue and False:\n\n1. A guest waits.\nAnswer: True\n\n2. A "
                     "bell opens.\nAnswer: False\n") ==
        "judge | A guest waits. |  | √\njudge | A bell opens. |  | ×\n");
}

TEST_CASE("a section of answers is none of the last question, and points are none of an answer") {
  CHECK(questions_in("Desk test\n\nMULTIPLE CHOICE\n\n1. What rings?\na. a lamp\nb. a bell\n\n"
                     "SHORT ANSWER\n\n2. What opens?\n\nESSAY\n\n3. Why is a guest greeted?\n\n"
                     "Desk test\nAnswer Section\n\nMULTIPLE CHOICE\n\n1. ANS: B PTS: 1\n\n"
                     "SHORT ANSWER\n\n2. ANS:\na door\nPTS: 1\n\nESSAY\n\n3. ANS:\nIt is "
                     "polite.\nPTS: 2\n") ==
        "single | What rings? | A=a lamp B=a bell | B\nshort | What opens? |  | a door\n"
        "short | Why is a guest greeted? |  | It is polite.\n");
}

TEST_CASE("an arrow may stand before an answer, and marks be short") {
  CHECK(questions_in("Desk quiz\n\n1. What rings? (1MKS)\nA. a lamp\nB. a bell\nAnswer» B. a bell\n"
                     "2. What opens? (2 mks)\nA. a door\nB. a wall\nAnswer » A. a door\n") ==
        "single | What rings? | A=a lamp B=a bell | B\n"
        "single | What opens? | A=a door B=a wall | A\n");
}

TEST_CASE("an answer may name several options with their words") {
  const auto key_of = [](const std::string& answer) {
    const std::string questions =
        questions_in("1. What rings?\na) a bell.\nb) a lamp.\nc) a clock.\nd) a phone.\n" + answer +
                     "\n2. What shines?\na) a bell.\nb) a lamp.\nc) a clock.\nd) a phone.\n");
    const std::size_t end = questions.find('\n');
    return questions.substr(0, end).substr(questions.rfind('|', end) + 2);
  };
  CHECK(key_of("Answer: a) a bell, c) a clock, d) a phone") == "ACD");
  CHECK(key_of("Answer: A. a bell. C. a clock.") == "AC");
  CHECK(key_of("Réponses correctes : b) a lamp, d) a phone.") == "BD");
  // In another order, and broken where print breaks lines.
  CHECK(key_of("Answer: d) a\nphone, c) a clock.") == "CD");
  // What is said behind the first one names no other.
  CHECK(key_of("Answer: a) a bell, for a lamp shines") == "A");
}

TEST_CASE("letters alone above every question answer what follows them") {
  const std::string bells = "Which of these rings?\na. a lamp\nb. a bell\nc. a pen\n";
  const std::string lamps = "Which of these shines at night?\na. a lamp\nb. a bell\nc. a pen\n";
  const std::string pens = "Which of these do you write with?\na. a lamp\nb. a bell\nc. a pen\n";
  const auto answered = [](const std::string& first, const std::string& second,
                           const std::string& third) {
    const std::string options = " | A=a lamp B=a bell C=a pen | ";
    return "single | Which of these rings?" + options + first +
           "\nsingle | Which of these shines at night?" + options + second +
           "\nsingle | Which of these do you write with?" + options + third + "\n";
  };
  CHECK(questions_in("b\n" + bells + "a\n" + lamps + "c\n" + pens) == answered("B", "A", "C"));
  CHECK(questions_in(bells + "b\n" + lamps + "a\n" + pens + "c\n") == answered("B", "A", "C"));
  CHECK(questions_in("B\n1. " + bells + "A\n2. " + lamps + "C\n3. " + pens) ==
        answered("B", "A", "C"));
  // The name of a part above letters that stand below their options.
  CHECK(questions_in("A\n" + bells + "b\n" + lamps + "a\n" + pens + "c\n") ==
        answered("B", "A", "C"));
}

TEST_CASE("the name of a type in front of what is asked gives no answer") {
  CHECK(questions_in("1. Short Answer: Which of the bells is the largest of all?\nANSWER: the "
                     "last\n2. Long answer: Why does a lamp shine at night?\nANSWER: for the "
                     "clerk\n3. Short Answer: Who rings it?\n") ==
        "short | Short Answer: Which of the bells is the largest of all? |  | the last\n"
        "short | Long answer: Why does a lamp shine at night? |  | for the clerk\n"
        "short | Short Answer: Who rings it? |  | -\n");
}

TEST_CASE("truths below statements may all stand behind a word of the author's own") {
  const auto quiz = [](const std::string& first, const std::string& second,
                       const std::string& third) {
    return questions_in("Quiz\n\n1. Bells ring.\n" + first + "\n2. Lamps ring.\n" + second +
                        "\n3. Clocks show the time.\n" + third + "\n");
  };
  const std::string judged =
      "judge | Bells ring. |  | √\njudge | Lamps ring. |  | ×\njudge | Clocks show the "
      "time. |  | √\n";
  CHECK(quiz("Reply: True. They do.", "Reply: False. They shine.", "Reply: True.") == judged);
  CHECK(quiz("Verdict: TRUE", "Verdict: FALSE, they shine.", "Verdict: TRUE") == judged);
  // Different words, and words that only begin with a truth, judge nothing.
  CHECK(quiz("Ann: True. They do.", "Bob: False. They shine.", "Cid: True.").find("judge") ==
        std::string::npos);
  CHECK(quiz("Note: True bells do.", "Note: False bells do not.", "Note: True clocks do.")
            .find("judge") == std::string::npos);
}

TEST_CASE("the initials of a name are no letters of options") {
  CHECK(questions_in("1. Who rang the first bell?\nAnswer: B.F. Doll\n2. Who lit the first "
                     "lamp?\nAnswer: D. H. Lamp\n3. Who wound the clock?\nAnswer: A.A. Clock\n") ==
        "short | Who rang the first bell? |  | B.F. Doll\n"
        "short | Who lit the first lamp? |  | D. H. Lamp\n"
        "short | Who wound the clock? |  | A.A. Clock\n");
}

}  // namespace tiku

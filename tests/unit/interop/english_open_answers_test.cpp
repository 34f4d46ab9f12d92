// Questions that are answered in a few words, with the answers further down or far to the right.
#include <doctest/doctest.h>

#include "interop/text/english/passes.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

const std::string kAsked =
    "Pub quiz\n\n1. Which metal is liquid in a warm room?\n\n2. In which city is the Bridge of "
    "Bells?\n\n3. Who wrote the book about the\nold lamp?\n\n4. How many squares are on one side "
    "of a board?\n\n5. What is the name of a group of keys?\n\n\n";

const std::string kRead =
    "short | Which metal is liquid in a warm room? |  | Mercury.\n"
    "short | In which city is the Bridge of Bells? |  | Venice\n"
    "short | Who wrote the book about the old lamp? |  | Mary Shore (in 1818).\n"
    "short | How many squares are on one side of a board? |  | Eight\n"
    "short | What is the name of a group of keys? |  | A bunch.\n";

/// How many of the questions found in the text have an answer.
int answered(const std::string& text) {
  int count = 0;
  const std::string read = questions_in(text);
  for (std::size_t at = 0; at < read.size();) {
    const std::size_t end = read.find('\n', at);
    const std::string line = read.substr(at, end - at);  // the last one of a question
    count += line.find("|  | ") != std::string::npos && !line.ends_with("| -") ? 1 : 0;
    at = end + 1;
  }
  return count;
}

}  // namespace

TEST_CASE("a second run of the same numbers that asks nothing answers the first one") {
  CHECK(questions_in(kAsked + "1. Mercury.\n\n2. Venice\n\n3. Mary Shore (in 1818). 4. Eight 5. A "
                              "bunch.\n") == kRead);
  CHECK(questions_in(kAsked + "1. Mercury.\n2. Venice\n3. Mary Shore (in 1818).\n4. Eight\n5. A "
                              "bunch.\n\nSee you next week!\n") == kRead);
  // What is added in brackets may be longer than the questions.
  const std::string added =
      " (there are others, of which some are older, but none of them is as "
      "well known as this one is, or was at the time)";
  CHECK(answered(kAsked + "1. Mercury" + added + ". 2. Venice\n3. Mary" + added + "\n4. Eight" +
                 added + "\n5. Bunch\n") == 5);
}

TEST_CASE("a second run that does not fit the questions wholly is no key") {
  // One too few, one too many, one twice, one that asks, another exercise, a heading between.
  CHECK(answered(kAsked + "1. Mercury\n2. Venice\n3. Mary Shore\n4. Eight\n") == 0);
  CHECK(answered(kAsked + "1. Mercury\n2. Venice\n3. Mary\n4. Eight\n5. Bunch\n6. Six\n") == 0);
  CHECK(answered(kAsked + "1. Mercury\n2. Venice\n3. Mary\n4. Eight 5. x 5. Bunch\n") == 0);
  CHECK(answered(kAsked + "1. Mercury\n2. Venice\n3. Mary?\n4. Eight\n5. Bunch\n") == 0);
  CHECK(answered(kAsked + "1. The old lamp stands on the desk of the porter.\n2. The porter rings "
                          "the bell each night.\n3. Nobody opens the door of the house.\n4. The "
                          "guests look for all of their keys.\n5. The bell rings until the guests "
                          "come home.\n") == 0);
  CHECK(answered(kAsked + "Put these in order\n1. Mercury\n2. Venice\n3. Mary\n4. Eight\n5. "
                          "Bunch\n") == 0);
}

TEST_CASE("rounds of questions, and rounds of answers below all of them") {
  const std::string asked =
      "Pub quiz\n\nRound 1: Food\n1. Which nut is used to make sweets?\n2. Where does the soft "
      "cheese come from?\n3. What is the main part of bread?\n\nRound 2: Places\n1. What is the "
      "capital of the North?\n2. Which sea lies between both?\n\n";
  const std::string read =
      "short | Which nut is used to make sweets? |  | Almond\n"
      "short | Where does the soft cheese come from? |  | The South\n"
      "short | What is the main part of bread? |  | Flour\n"
      "short | What is the capital of the North? |  | Northam\n"
      "short | Which sea lies between both? |  | The Long Sea\n";
  CHECK(questions_in(asked + "Round 1: Food\n1. Almond\n2. The South\n3. Flour\nRound 2: Places\n"
                             "1. Northam\n2. The Long Sea\n") == read);
  CHECK(answered(asked + "Round 2: Places\n1. Northam\n2. The Long Sea\nRound 1: Food\n"
                         "1. Almond\n2. The South\n3. Flour\n") == 0);
}

TEST_CASE("what a page says between its quiz and the answers is no part of the last question") {
  CHECK(questions_in("Quiz\n1. What rings?\n2. What opens?\n3. What shines?\nDid you enjoy the "
                     "quiz? Let us know how many you got right.\nAnswers\n1. Bell\n2. Key\n"
                     "3. Lamp\n") ==
        "short | What rings? |  | Bell\nshort | What opens? |  | Key\n"
        "short | What shines? |  | Lamp\n");
}

TEST_CASE("questions numbered behind the letter of their round or team") {
  const auto asked = [](const char* number, const char* question, const char* answer) {
    return std::string(number) + ".      " + question + "\n\n" + std::string(90, ' ') + answer +
           "\n\n";
  };
  const std::string text = asked("A1", "Which city has a bell?", "VENICE") +
                           asked("B1", "Which bird swims?", "The DUCK") +
                           asked("A2", "What opens a door?", "KEY (of iron)") +
                           asked("B2", "Who rings at night?", "A GUEST") +
                           asked("A3", "What shines in a house?", "LAMP") +
                           asked("B3", "Who sleeps by day?", "The PORTER") +
                           asked("A4", "Where does he sleep?", "In his CHAIR") +
                           asked("B4", "Which fish flies?", "None");
  CHECK(questions_in(text) ==
        "short | Which city has a bell? |  | VENICE\nshort | Which bird swims? |  | The DUCK\n"
        "short | What opens a door? |  | KEY (of iron)\nshort | Who rings at night? |  | A GUEST\n"
        "short | What shines in a house? |  | LAMP\nshort | Who sleeps by day? |  | The PORTER\n"
        "short | Where does he sleep? |  | In his CHAIR\nshort | Which fish flies? |  | None\n");
  // Sections of a text.
  const std::string sections =
      "A1. What is a bell?\nIt rings.\nA2. Uses\nOn desks.\nA3. Where is it from?\nA foundry.\n";
  CHECK(with_plain_conventions(sections).text == sections);
}

}  // namespace tiku

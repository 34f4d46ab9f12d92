#include <doctest/doctest.h>

#include "interop/registry.h"
#include "unit/interop/imported_text.h"

namespace tiku {

// The rules are those of docs.moodle.org/en/Aiken_format.

TEST_CASE("aiken: points and brackets behind letters, answers in small letters, line ends of DOS") {
  const ImportedText read = read_as("aiken",
                                    "\xEF\xBB\xBFWhat is the correct answer?\r\n"
                                    "A. Is it this one?\r\nB. Maybe this?\r\nANSWER: B\r\n\r\n"
                                    "Which LMS?\r\na) Moodle\r\nb) ATutor\r\nanswer: a\r\n");
  CHECK(read.bank == R"(type: single
points: 1
questions:
  - id: single-1
    stem: What is the correct answer?
    options:
      A: Is it this one?
      B: Maybe this?
    answer: B
  - id: single-2
    stem: Which LMS?
    options:
      A: Moodle
      B: ATutor
    answer: A
)");
  CHECK(read.doubts.empty());
  CHECK(read.left_out.empty());
}

TEST_CASE("aiken: stems and options of several lines; a capital and a point begin no option") {
  const ImportedText read = read_as("aiken",
                                    "C. elegans is a worm.\nWhat is it?\n"
                                    "A. A\nworm\nB. D. melanogaster\nANSWER: A\n"
                                    "Chinese?\nA. 一\nB、二\nANSWER：B\n");
  CHECK(read.bank == R"(type: single
points: 1
questions:
  - id: single-1
    stem: |-
      C. elegans is a worm.
      What is it?
    options:
      A: |-
        A
        worm
      B: D. melanogaster
    answer: A
  - id: single-2
    stem: Chinese?
    options:
      A: 一
      B: 二
    answer: B
)");
  CHECK(read.doubts.empty());
}

TEST_CASE("aiken: nothing damaged is dropped or guessed") {
  const ImportedText read = read_as("aiken",
                                    "No answer line\nA. x\nB. y\n\n"
                                    "Outside\nA. x\nB. y\nANSWER: D\n\n"
                                    "Unclear\nA. x\nB. y\nANSWER: ?\n\n"
                                    "Two\nA. x\nB. y\nANSWER: A, B\n\n"
                                    "ANSWER: B\n\n"
                                    "Mere words\n\n"
                                    "Nothing to choose\nANSWER: A\n");
  CHECK(read.doubts ==
        "unanswered@1: no line ANSWER: stands behind the options\n"
        "outside-options@5: the answer D names no option that is there\n"
        "answer-unclear@10: \"?\" is no letter of an option\n"
        "type-inferred@15: Aiken knows one right answer; AB is read as the key of a "
        "multiple-choice question\n");
  CHECK(read.left_out ==
        "20: no option stands between this and the answer\n"
        "22: text without options and answer\n"
        "24: no option stands between this and the answer\n");
  CHECK(read.bank.find("answer: AB") != std::string::npos);
}

TEST_CASE("aiken: a question whose options begin anew without an answer keeps its own") {
  const ImportedText read = read_as("aiken", "One\nA. x\nB. y\nTwo\nA. p\nB. q\nANSWER: B\n");
  CHECK(read.doubts == "unanswered@1: no line ANSWER: stands behind the options\n");
  CHECK(read.bank.find("B: 'y'\n") != std::string::npos);
  CHECK(read.bank.find("stem: Two\n") != std::string::npos);
}

TEST_CASE("aiken: only a text of nothing else is taken for it") {
  CHECK(recognised("One?\nA. x\nB. y\nANSWER: B\n") == "aiken");
  CHECK(recognised("1. One?\nA. x\nB. y\nAnswer: B\n2. Two?\nA. x\nB. y\nAnswer: A\n") == "text");
  CHECK(recognised("Chapter\n\nOne?\nA. x\nB. y\nANSWER: B\n\nWhy? For it is so.\n") == "text");
}

TEST_CASE("aiken: the words of an option behind its letter are no more letters") {
  const std::string paper = "Who?\nA. nobody\nB. Cab\nC. all\nANSWER: B. Cab\n";
  CHECK(read_as("aiken", paper).doubts.empty());
  CHECK(read_as("aiken", paper).bank.find("answer: B\n") != std::string::npos);
  CHECK(recognised(paper) == "text");
  CHECK(read_as("aiken", "Who?\nA. nobody\nB. Cab\nANSWER: B. all of them\n").doubts ==
        "answer-unclear@1: \"B. all of them\" is no letter of an option\n");
}

TEST_CASE("aiken: stems may begin with a number that is no number of a list") {
  const ImportedText read = read_as("aiken",
                                    "17090 - First?\nA. no\nB. yes\nANSWER: B\n\n"
                                    "3 apples cost?\nA. 1\nB. 2\nANSWER: A\n");
  CHECK(read.bank.find("stem: 17090 - First?") != std::string::npos);
  CHECK(read.bank.find("stem: 3 apples cost?") != std::string::npos);
  CHECK(recognise_import({"q.txt",
                          "17090 - First?\nA. no\nB. yes\nANSWER: B\n\n"
                          "17094 - Second?\nA. no\nB. yes\nANSWER: A\n",
                          nullptr})
            .name == "aiken");
}

TEST_CASE(
    "a numbered paper with reasons below its answers is no Aiken, though a page break left a "
    "comma") {
  CHECK(
      recognised(
          "Desk review\n\nQ1. Which rings?\nA) a lamp\nB) a bell\nAnswer: B\nRationale: Made to.\n"
          "Q2. Which opens?\nA) a key\nB) a lamp\nAnswer: A\nRationale: It fits.\n"
          ",Q3. Which shines?\nA) a key\nB) a lamp\nAnswer: B\nRationale: It has a wick.\n") ==
      "text");
}

TEST_CASE("aiken: one slip in a short file leaves it an Aiken file") {
  const std::string good =
      "First one\nA. a\nB. b\nANSWER: A\n\nSecond one\nA. c\nB. d\nANSWER: B\n\n";
  const std::string slip = "Third one\nA. e\nB. f\n\n";
  CHECK(recognised(good + slip) == "aiken");
  CHECK(recognised(slip + slip) != "aiken");
  CHECK(recognised(good + slip + slip) != "aiken");
}

TEST_CASE("aiken: NO.1 before every stem numbers a paper, which is no Aiken file") {
  const std::string paper = "NO.1 One\nA. a\nB. b\nAnswer: B\n\nNO.2 Two\nA. c\nB. d\nAnswer: A\n";
  CHECK(recognise_import({"list.txt", paper, nullptr}).name == "text");
  const std::string words =
      "No 1 may pass\nA. a\nB. b\nANSWER: B\n\nNorth is\nA. c\nB. d\nANSWER: A\n";
  CHECK(recognise_import({"list.txt", words, nullptr}).name == "aiken");
}

TEST_CASE("aiken: a bold answer line is one") {
  const ImportedText read =
      read_as("aiken", "One\nA. a\nB. b\n**ANSWER: A**\n\nTwo\nA. c\nB. *d*\n**ANSWER:** B\n");
  CHECK(read.bank.find("B: b\n    answer: A\n") != std::string::npos);
  CHECK(read.bank.find("B: '*d*'\n    answer: B\n") != std::string::npos);
  CHECK(read.doubts.empty());
}

TEST_CASE("aiken: capitals with a word between them, words of an option, headings above a stem") {
  const ImportedText read = read_as("aiken",
                                    "# Unit 1\n// by hand\nWho?\nA) he\nB) she\nC) it\nANSWER: A y "
                                    "C\n\nWhat?\nA) a bell\nB) a rug\nANSWER: A Bell\n\nWhere?\nA) "
                                    "here\nB) there\nANSWER: there\n");
  CHECK(read.bank.find("stem: Who?") != std::string::npos);
  CHECK(read.bank.find("answer: AC\n") != std::string::npos);
  CHECK(read.bank.find("B: there\n    answer: B\n") != std::string::npos);
  // "A Bell" repeats the words of the option without its letter.
  CHECK(read.bank.find("B: a rug\n    answer: A\n") != std::string::npos);
  CHECK(read_as("aiken", "What?\nA) so\nB) so\nANSWER: so\n").doubts ==
        "outside-options@1: the answer so names no option that is there\n");
}

TEST_CASE("aiken: a heading right above the options is their stem") {
  const ImportedText read = read_as("aiken",
                                    "# Unit 1\n## What is 5?\nA. a\nB. b\nANSWER: A\n\n"
                                    "## What is 6?\n\nA. c\nB. d\nANSWER: B\n\n"
                                    "## Unit 2\nWhat is 7?\nA. e\nB. f\nANSWER: A\n");
  CHECK(read.bank.find("stem: What is 5?\n") != std::string::npos);
  CHECK(read.bank.find("stem: What is 6?\n") != std::string::npos);
  CHECK(read.bank.find("stem: What is 7?\n") != std::string::npos);
  CHECK(read.left_out.empty());
  CHECK(read_as("aiken", "// of the book\nA. a\nB. b\nANSWER: A\n").left_out ==
        "4: options without a question above them\n");
}

}  // namespace tiku

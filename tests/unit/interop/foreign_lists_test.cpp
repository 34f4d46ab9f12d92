// Lists of questions of other programs: what answers and options mean where both may be read twice.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

bool has(const ImportedText& read, std::string_view line) {
  return read.bank.find(line) != std::string::npos;
}

constexpr std::string_view kVitamin =
    "- {question: 'Which vitamin?', options: [D, C, B, A], answer: A}\n";

}  // namespace

TEST_CASE("lists: a letter that names one option and is the text of another is a doubt") {
  const ImportedText alone = read_as("yaml", kVitamin);
  CHECK(has(alone, "answer: A\n"));
  CHECK(alone.doubts ==
        "answer-unclear@1: the answer A was read as the name of option A, but it is also the text "
        "of D\n");
  // Another answer can only be a text, and so this one is.
  const ImportedText texts = read_as(
      "yaml", std::string(kVitamin) + "- {question: 'Gold?', options: [Ag, Au], answer: Au}\n");
  CHECK(has(texts, "answer: D\n"));
  CHECK(texts.doubts.empty());
  // Another one can only be a name: this one most likely is.
  const ImportedText names = read_as(
      "yaml", std::string(kVitamin) + "- {question: 'Gold?', options: [Ag, Au], answer: B}\n");
  CHECK(has(names, "answer: A\n"));
  CHECK(names.doubts.starts_with("answer-unclear@1: the answer A was read"));
  // A letter that is both leaves no doubt, nor do headers that are letters.
  CHECK(read_as("yaml", "- {question: 'Q', options: [O, N, C, B], answer: C}\n").doubts.empty());
  CHECK(read_as("csv", "question,A,B,answer\nWhich?,B,A,A\nWhich one?,x,z,B\n")
            .doubts.find("is also the text") == std::string::npos);
  CHECK(read_as("csv", "question,option 1,option 2,answer\nWhich?,B,A,A\n")
            .doubts.find("read as the name of option A, but it is also the text of B") !=
        std::string::npos);
}

TEST_CASE("lists: a number that is a text and may count is a doubt where nothing else says which") {
  const std::string legs = "- {question: 'Legs?', options: [4, 6, 8, 2], answer: 2}\n";
  const ImportedText alone = read_as("yaml", legs);
  CHECK(has(alone, "answer: D\n"));
  CHECK(alone.doubts ==
        "answer-unclear@1: the answer 2 was read as the text of option D, but it may also count "
        "option B\n");
  CHECK(read_as("yaml", legs + "- {question: 'Days?', options: [5, 6, 7], answer: 7}\n")
            .doubts.empty());
  CHECK(read_as("yaml", "- {question: 'Legs?', options: [1, 2, 3], answer: 2}\n").doubts.empty());
  CHECK(read_as("csv", "question,options,answer\nLegs?,4|6|8|2,2\n")
            .doubts.find("it may also count option B") != std::string::npos);
}

TEST_CASE("lists: options under which stands whether each is right") {
  const ImportedText read =
      read_as("yaml",
              "- {question: 'Grass?', options: {red: false, green: true, blue: false}}\n"
              "- {question: 'Sky?', options: {red: false, blue: true}}\n"
              "- question: Sun?\n  options: [{red: false}, {yellow: true}]\n");
  CHECK(has(read, "      A: red\n      B: green\n      C: blue\n    answer: B\n"));
  CHECK(has(read, "      A: red\n      B: blue\n    answer: B\n"));
  CHECK(has(read, "      A: red\n      B: yellow\n    answer: B\n"));
  // Letters are labels, and true and false their texts.
  CHECK(has(read_as("yaml", "- {question: 'Wet?', options: {A: true, B: false}, answer: B}\n"),
            "      A: 'true'\n      B: 'false'\n    answer: B\n"));
}

TEST_CASE("lists: shares say which options are right") {
  const ImportedText read =
      read_as("yaml",
              "- question: Which?\n  answers: [{text: aa, weight: 100}, {text: bb, weight: 0}]\n"
              "- question: Both?\n  answers: [{text: aa, weight: 50}, {text: bb, weight: 50},"
              " {text: cc, weight: 0}]\n");
  CHECK(has(read, "    options:\n      A: aa\n      B: bb\n    answer: A\n"));
  CHECK(has(read, "      C: cc\n    answer: AB\n"));
  // Different shares are more than right and wrong.
  const ImportedText unequal =
      read_as("yaml",
              "- question: Which?\n  answers: [{text: aa, weight: 100}, {text: bb, weight: 40},"
              " {text: cc, weight: 0}]\n");
  CHECK_FALSE(has(unequal, "answer:"));
  CHECK(unequal.doubts.find("the field \"weight\"") != std::string::npos);
}

TEST_CASE("lists: x and y are names, no judgement") {
  CHECK(has(read_as("yaml", "- {question: 'Which axis?', options: [x, y], answer: x}\n"),
            "type: single"));
  CHECK(has(read_as("yaml", "- {question: 'Wet?', options: [T, F], answer: T}\n"), "type: judge"));
}

TEST_CASE("lists: letters that are all there is of options are their texts") {
  const ImportedText read =
      read_as("yaml", "- {question: 'Which vitamin?', options: [A, B, C], answer: C}\n");
  CHECK(has(read, "      A: A\n      B: B\n      C: C\n    answer: C\n"));
  CHECK(read.doubts.empty());
  CHECK(has(read_as("yaml", "- {question: 'Q', options: [A. x, B. z], answer: B}\n"),
            "      A: x\n      B: z\n"));
}

TEST_CASE("lists: JSON on one line is no table") {
  CHECK(
      recognised(
          R"({"title":"T","questions":[{"question":"How?","answers":["aa","bb"],"answer":"bb"}]})") ==
      "json");
  CHECK(recognised("question,options,answer\nHow?,aa|bb,A\n") == "csv");
}

TEST_CASE("lists: 010 is a text, and counts nothing") {
  const ImportedText read =
      read_as("yaml", "- {question: 'Which code?', options: [100, 010, 001], answer: 010}\n");
  CHECK(has(read, "answer: B\n"));
  CHECK(read.doubts.empty());
}

}  // namespace tiku

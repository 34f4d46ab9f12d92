// What other programs write where the formats leave room for it: each case is named after what
// went wrong with it.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

std::string moodle_choice(const std::string& single) {
  return "<quiz><question type=\"multichoice\"><questiontext><text>Which ring?</text>"
         "</questiontext>" +
         single +
         "<answer fraction=\"100\"><text>bell</text></answer>"
         "<answer fraction=\"0\"><text>lamp</text></answer>"
         "<answer fraction=\"100\"><text>horn</text></answer></question></quiz>";
}

std::string entry_item(const std::string& entries) {
  return "<assessmentItem identifier=\"i\" title=\"T\"><responseDeclaration "
         "identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\"><correctResponse>"
         "<value>123</value></correctResponse><mapping defaultValue=\"0\">" +
         entries +
         "</mapping></responseDeclaration><itemBody><p>How many? <textEntryInteraction "
         "responseIdentifier=\"RESPONSE\"/></p></itemBody></assessmentItem>";
}

std::string open_item(const std::string& rubrics) {
  return "<assessmentItem identifier=\"i\" title=\"T\"><responseDeclaration "
         "identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\"/><itemBody>" +
         rubrics +
         "<p>Why do bells ring?</p><extendedTextInteraction responseIdentifier=\"RESPONSE\"/>"
         "</itemBody></assessmentItem>";
}

}  // namespace

TEST_CASE("moodle: several options of 100 and no <single> are several answers, with a doubt") {
  const ImportedText untold = read_as("moodle", moodle_choice(""));
  CHECK(holds(untold.bank, "type: multiple"));
  CHECK(holds(untold.bank, "answer: AC"));
  CHECK(holds(untold.doubts, "answer-unclear"));
  CHECK_FALSE(holds(untold.bank, "scoring"));
  // Where the file says that one can be ticked, each of them earns all.
  const ImportedText single = read_as("moodle", moodle_choice("<single>true</single>"));
  CHECK(holds(single.bank, "type: single"));
  CHECK(holds(single.bank, "answer: A\n"));
  CHECK(holds(single.doubts, "answer-unclear"));
}

TEST_CASE("moodle: attributes without quotes are read as if they had them") {
  const ImportedText read =
      read_as("moodle",
              "<?xml version=\"1.0\"?>\n<!-- a=b -->\n<quiz>\n<question type=multichoice>\n"
              "<questiontext format = html><text><![CDATA[Which <b id=x>rings</b>?]]></text>"
              "</questiontext>\n<answer fraction=100><text>bell</text></answer>\n"
              "<answer fraction=0><text>lamp</text></answer>\n<single>true</single>\n"
              "</question>\n</quiz>\n");
  CHECK(holds(read.bank, "stem: Which rings?"));
  CHECK(holds(read.bank, "answer: A"));
  CHECK(holds(read_as("moodle", "<quiz>\n<question type=\"essay\" x>\n</quiz>").error, "line"));
}

TEST_CASE("qti: a mapping that does not hold the correct response loses against it") {
  const ImportedText other =
      read_as("qti", entry_item("<mapEntry mapKey=\"York\" mappedValue=\"1\"/>"
                                "<mapEntry mapKey=\"york\" mappedValue=\"0.5\"/>"));
  CHECK(holds(other.bank, "123"));
  CHECK_FALSE(holds(other.bank, "ork]"));
  CHECK(holds(other.doubts, "the stated answer is 123, but points are given for York; york"));
  const ImportedText same =
      read_as("qti", entry_item("<mapEntry mapKey=\"123\" mappedValue=\"1\"/>"
                                "<mapEntry mapKey=\"124\" mappedValue=\"0.5\"/>"));
  CHECK(holds(same.bank, "share: 0.5"));
  CHECK_FALSE(holds(same.doubts, "stated answer"));
}

TEST_CASE(
    "qti: a guide for scorers is a note and no reference answer, and candidates read theirs") {
  const ImportedText guide =
      read_as("qti", open_item("<rubricBlock view=\"candidate author scorer\"><p>Read this.</p>"
                               "</rubricBlock><rubricBlock class=\"sample_response\" view=\"author "
                               "scorer tutor\"><p>Names the clapper.</p></rubricBlock>"));
  CHECK(holds(guide.bank, "stem: |-\n      Read this.\n      Why do bells ring?\n"));
  CHECK(holds(guide.bank, "note: |-\n      Names the clapper.\n"));
  CHECK_FALSE(holds(guide.bank, "answer:"));
  const ImportedText own =
      read_as("qti", open_item("<rubricBlock view=\"scorer\" class=\"reference-answer\"><p>The "
                               "clapper.</p></rubricBlock>"));
  CHECK(holds(own.bank, "answer: The clapper.\n"));
}

TEST_CASE("gift: a name begins a question also right below a description") {
  const ImportedText read = read_as("gift",
                                    "::Q1::Which rings? {=bell ~lamp}\n"
                                    "::Q2::The bell rings [here] and there.\n"
                                    "::Q3::How many bells? {#42}\n");
  CHECK(holds(read.bank, "stem: How many bells?\n"));
  CHECK(holds(read.bank, "note: The bell rings [here] and there.\n"));
  // Within the braces it is a text.
  const ImportedText inner = read_as("gift", "Which? {\n~::a::b\n=c\n}\n");
  CHECK(holds(inner.bank, "A: '::a::b'"));
}

TEST_CASE(
    "yaml: answers alone are what there is to choose from, unless one question has only one") {
  const ImportedText read = read_as("yaml",
                                    "- _question: Which rings?\n  answers:\n  - bell\n  - lamp\n"
                                    "- _question: Which shines?\n  answers: [bell, lamp, key]\n");
  CHECK(holds(read.bank, "options:\n      A: bell\n      B: lamp\n"));
  CHECK_FALSE(holds(read.bank, "answer:"));
  // What is accepted, and blanks.
  const ImportedText accepted = read_as("yaml",
                                        "- question: Which rings?\n  answers: [bell, a bell]\n"
                                        "- question: Which shines?\n  answers: [lamp]\n");
  CHECK_FALSE(holds(accepted.bank, "options:"));
  const ImportedText blanks = read_as("yaml",
                                      "- question: The ____ and the ____ ring.\n"
                                      "  answers: [bell, horn]\n");
  CHECK_FALSE(holds(blanks.bank, "options:"));
  const ImportedText named = read_as("yaml", "- question: Which ring?\n  answer: [bell, horn]\n");
  CHECK_FALSE(holds(named.bank, "options:"));
}

TEST_CASE("yaml: lists of one length throughout are options whatever they are called") {
  const std::string two =
      "- question: Which rings?\n  answer: [bell, lamp, key]\n"
      "- question: Which shines?\n  answer: [rope, lamp, shoe]\n";
  const ImportedText read =
      read_as("yaml", two + "- question: Which opens?\n  answer: [key, 2, 3]\n");
  CHECK(holds(read.bank, "options:\n      A: key\n      B: 2\n      C: 3\n"));
  CHECK_FALSE(holds(read.bank, "answer:"));
  // Of several lengths, or too few to tell: what is accepted.
  const ImportedText uneven =
      read_as("yaml", two + "- question: Which opens?\n  answer: [key, a key]\n");
  CHECK_FALSE(holds(uneven.bank, "options:"));
  CHECK_FALSE(holds(read_as("yaml", two).bank, "options:"));
}

TEST_CASE("yaml: a map of words, each with an answer and what is wrong") {
  const ImportedText read = read_as("yaml",
                                    "title: Words\nwords:\n  Glocke:\n    answer: a bell\n"
                                    "    wrong: [a lamp, a key]\n  Lampe:\n    answer: a lamp\n"
                                    "    wrong: [a bell, a key]\n");
  CHECK(holds(read.bank, "stem: Glocke\n    options:\n      A: a bell\n      B: a lamp\n"));
  CHECK(holds(read.bank, "stem: Lampe\n"));
  CHECK(read.title == "Words");
  // Names that only count are no questions.
  CHECK(holds(read_as("yaml",
                      "q1:\n  answer: a bell\n  wrong: [a lamp]\nq2:\n  answer: a key\n"
                      "  wrong: [a lamp]\n")
                  .error,
              "no object"));
}

TEST_CASE("csv: two columns without a header, of which the first one asks") {
  const ImportedText sums = read_as("csv", "5+5, 10\n1+1,  2\n8 x 3,24\n");
  CHECK(holds(sums.bank, "type: fill\n"));
  CHECK(holds(sums.bank, "stem: '5+5'\n"));
  CHECK(holds(sums.bank, "answer: 24\n"));
  const ImportedText asked =
      read_as("csv", "Which rings?,a bell\nWhich shines?,a lamp\nWhich opens?,a key\n");
  CHECK(holds(asked.bank, "stem: Which shines?\n"));
  for (const char* other : {"2024-01-02,3\n2024-01-03,4\n2024-01-04,5\n",
                            "Ann,12\nBob,13\nCid,14\n", "Which rings?,a bell\nAnn,12\nBob,13\n"}) {
    CAPTURE(other);
    CHECK_FALSE(read_as("csv", other).error.empty());
  }
}

}  // namespace tiku

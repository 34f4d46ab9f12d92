// Moodle XML of plug-ins and of other programs than Moodle.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

std::string typed(const std::string& type, const std::string& stem, const std::string& rest) {
  return "<question type=\"" + type + "\"><questiontext format=\"html\"><text>" + stem +
         "</text></questiontext>" + rest + "</question>\n";
}

std::string answer(const std::string& fraction, const std::string& words) {
  return "<answer fraction=\"" + fraction + "\"><text>" + words + "</text></answer>";
}

}  // namespace

TEST_CASE("moodle: all-or-nothing choice, drag and drop, gaps in brackets") {
  const ImportedText read =
      read_as("moodle",
              "<quiz>" +
                  typed("multichoiceset", "Which ring?",
                        answer("100", "bell") + answer("0", "rug") + answer("100", "phone")) +
                  typed("ddmatch", "Match.",
                        "<subquestion format=\"html\"><text>x</text><answer "
                        "format=\"html\"><text>&lt;p&gt;one&lt;/p&gt;</text></answer></subquestion>"
                        "<subquestion format=\"html\"><text>y</text><answer "
                        "format=\"html\"><text>two</text></answer></subquestion>") +
                  typed("gapfill", "The [bell] rings [twice|two times].", answer("100", "bell")) +
                  "</quiz>");
  CHECK(read.bank == R"(questions:
  - id: multiple-1
    type: multiple
    points: 1
    stem: Which ring?
    options:
      A: bell
      B: rug
      C: phone
    answer: AC
  - id: case-1
    type: case
    stem: Match.
    parts:
      - id: 1
        type: single
        points: 0.5
        stem: x
        options:
          A: one
          B: two
        answer: A
      - id: 2
        type: single
        points: 0.5
        stem: 'y'
        options:
          A: one
          B: two
        answer: B
  - id: fill-1
    type: fill
    points: 1
    stem: The ____ rings ____.
    answer:
      - bell
      - [twice, two times]
)");
}

TEST_CASE("moodle: tables of statements are cases") {
  const std::string row =
      "<row number=\"1\"><optiontext format=\"html\"><text>It rings.</text>"
      "</optiontext></row>";
  const std::string columns =
      "<column number=\"1\"><responsetext><text>True</text></responsetext></column>"
      "<column number=\"2\"><responsetext><text>False</text></responsetext></column>";
  const auto weight = [](const char* column, const char* value) {
    return std::string("<weight rownumber=\"1\" columnnumber=\"") + column + "\"><value>\n " +
           value + "</value></weight>";
  };
  const ImportedText read = read_as(
      "moodle",
      "<quiz>" +
          typed("mtf", "The bell:", row + columns + weight("1", "0.000") + weight("2", "1.000")) +
          "</quiz>");
  CHECK(read.bank.find("stem: It rings.") != std::string::npos);
  CHECK(read.bank.find("A: 'True'\n          B: 'False'\n        answer: B\n") !=
        std::string::npos);
  // Without weights no answer is known, with two none is the right one.
  CHECK(read_as("moodle", "<quiz>" + typed("kprime", "The bell:", row + columns) + "</quiz>")
            .left_out == "1: one of its statements has no single right answer\n");
  CHECK(read_as("moodle", "<quiz>" +
                              typed("kprime", "The bell:",
                                    row + columns + weight("1", "1") + weight("2", "1")) +
                              "</quiz>")
            .bank.empty());
}

TEST_CASE("moodle: questions without <quiz>, or in another element") {
  const std::string one =
      typed("truefalse", "It rings.", answer("100", "Wahr") + answer("0", "Falsch"));
  for (const std::string& text :
       {one + one, "<?xml version=\"1.0\"?>\n<questions>" + one + one + "</questions>"}) {
    CHECK(recognised(text) == "moodle");
    CHECK(read_as("moodle", text).bank.find("answer: true") != std::string::npos);
  }
  CHECK(read_as("moodle", "<questions><question>What?</question></questions>")
            .error.find("outermost") != std::string::npos);
}

TEST_CASE("labels that stand once more in texts that have places of their own are none of them") {
  const auto choice = [](const std::string& stem, const std::string& a, const std::string& b) {
    return typed("multichoice", stem, "<single>true</single>" + answer("100", a) + answer("0", b));
  };
  const ImportedText read = read_as(
      "moodle",
      "<quiz>" + choice("1. Which?", "A. bell", "B. rug") + choice("2. Who?", "a) he", "b) she") +
          choice("3. Where?", "A. Bell", "she") +
          choice("4. &lt;p&gt;Question 4&lt;/p&gt;&lt;p&gt;When?&lt;/p&gt;", "C. x", "D. y") +
          "</quiz>");
  CHECK(read.bank.find("stem: Which?\n    options:\n      A: bell\n      B: rug\n") !=
        std::string::npos);
  CHECK(read.bank.find("A: he\n      B: she\n") != std::string::npos);
  CHECK(read.bank.find("A: A. Bell\n      B: she\n") != std::string::npos);
  CHECK(read.bank.find("A: C. x\n      B: D. y\n") != std::string::npos);
  CHECK(read_as("moodle", "<quiz>" + choice("Question 5&lt;br&gt;Which?", "x", "y") + "</quiz>")
            .bank.find("stem: Which?") != std::string::npos);
  CHECK(read_as("moodle", "<quiz>" + choice("Question 5", "x", "y") + "</quiz>")
            .bank.find("stem: Question 5") != std::string::npos);
}

TEST_CASE("moodle: HTML that stands in a text as it is, neither escaped nor in CDATA") {
  const auto choice = [](const std::string& stem) {
    return "<quiz>\n" +
           typed("multichoice", stem,
                 "<single>true</single>" + answer("100", "x <= 3") + answer("0", "b")) +
           "</quiz>\n";
  };
  const ImportedText read = read_as("moodle", choice("Tom &amp; <b>Jerry</b>:<br>if x < 5?"));
  CHECK(read.bank.find("Tom & Jerry:\n") != std::string::npos);
  CHECK(read.bank.find("if x < 5?") != std::string::npos);
  CHECK(read.bank.find("A: x <= 3\n") != std::string::npos);
  CHECK(read_as("moodle", choice("<![CDATA[<p>Which?</p>]]>")).bank.find("stem: Which?\n") !=
        std::string::npos);
  CHECK(read_as("moodle", choice("&lt;p&gt;Which?&lt;/p&gt;")).bank.find("stem: Which?\n") !=
        std::string::npos);
}

TEST_CASE("moodle: a file that breaks off is read up to its last whole question") {
  const std::string one = typed("truefalse", "It rings.", answer("100", "true"));
  const ImportedText read =
      read_as("moodle", "<quiz>\n" + one + "<question type=\"essay\">\n<questiontext><text>Wri");
  CHECK(read.bank.find("answer: true") != std::string::npos);
  CHECK(read.left_out.find("breaks off") != std::string::npos);
  // Damage in the middle is an error.
  CHECK(!read_as("moodle", "<quiz>\n<question>\n" + one + "</quiz>\n").error.empty());
}

}  // namespace tiku

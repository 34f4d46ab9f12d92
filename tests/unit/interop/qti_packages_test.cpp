// Packages of QTI 1.2 as Canvas writes them: quizzes, groups, settings, points.
#include <doctest/doctest.h>

#include "support/zip_file.h"
#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

std::string item(std::string_view stem, std::string_view metadata, std::string_view processing) {
  return "<item ident=\"i\"><itemmetadata><qtimetadata>" + std::string(metadata) +
         "</qtimetadata></itemmetadata><presentation><material><mattext>" + std::string(stem) +
         R"(</mattext></material><response_lid ident="r" rcardinality="Single"><render_choice>)"
         R"(<response_label ident="1"><material><mattext>one</mattext></material></response_label>)"
         R"(<response_label ident="2"><material><mattext>two</mattext></material></response_label>)"
         R"(</render_choice></response_lid></presentation>)" +
         std::string(processing) + "</item>";
}

std::string points(std::string_view value) {
  return "<qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>" +
         std::string(value) + "</fieldentry></qtimetadatafield>";
}

std::string scores(std::string_view most, std::string_view value) {
  return "<resprocessing><outcomes><decvar maxvalue=\"" + std::string(most) +
         "\" varname=\"SCORE\"/></outcomes><respcondition><conditionvar>"
         "<varequal respident=\"r\">2</varequal></conditionvar><setvar action=\"Set\">" +
         std::string(value) + "</setvar></respcondition></resprocessing>";
}

std::string quiz(std::string_view title, std::string_view items) {
  return "<questestinterop><assessment ident=\"a\" title=\"" + std::string(title) +
         "\"><section ident=\"root_section\">" + std::string(items) +
         "</section></assessment></questestinterop>";
}

std::string quiz_of(std::string_view title, std::string_view stem) {
  return quiz(title, item(stem, points("2"), scores("100", "100")));
}

std::size_t stems_in(const std::string& bank) {
  std::size_t count = 0;
  for (std::size_t at = bank.find("stem: "); at != std::string::npos;
       at = bank.find("stem: ", at + 1)) {
    ++count;
  }
  return count;
}

bool has(const ImportedText& read, std::string_view line) {
  return read.bank.find(line) != std::string::npos;
}

}  // namespace

TEST_CASE("packages: quizzes of one identifier are two where they share no question") {
  const auto stems = [](const std::string& name, const std::string& first,
                        const std::string& second) {
    return stems_in(
        read_as("canvas", make_zip({{"a.xml", quiz_of("One", first)}, {name, second}})).bank);
  };
  CHECK(stems("b.xml", "First?", quiz_of("Two", "Second?")) == 2);
  CHECK(stems("b.xml", "First?", quiz_of("One", "First?")) == 1);
  // Canvas writes each quiz twice.
  CHECK(stems("non_cc_assessments/a.xml.qti", "First?", quiz_of("One", "In other words?")) == 1);
}

TEST_CASE("packages: the points of a group are those of its questions") {
  const ImportedText read = read_as(
      "canvas",
      quiz("Quiz", item("Alone?", points("2"), scores("100", "100")) +
                       "<section ident=\"g\" title=\"Group\"><selection_ordering><selection>"
                       "<selection_number>1</selection_number><selection_extension>"
                       "<points_per_item>3</points_per_item></selection_extension></selection>"
                       "</selection_ordering>" +
                       item("Drawn?", points("1"), scores("100", "100")) + "</section>" +
                       item("Last?", points("2"), scores("100", "100"))));
  CHECK(has(read, "points: 3\n"));
  CHECK_FALSE(has(read, "points: 1\n"));
  CHECK(has(read, "points: 2\n"));
}

TEST_CASE("packages: no points are no error, and scores that count in points are points") {
  const ImportedText none =
      read_as("canvas", quiz("Quiz", item("Which?", points("0"), scores("100", "100"))));
  CHECK(has(none, "answer: B\n    scored: false\n"));
  CHECK_FALSE(has(none, "points:"));
  CHECK(has(read_as("canvas", quiz("Quiz", item("Which?", "", scores("5", "5")))), "points: 5\n"));
  CHECK_FALSE(
      has(read_as("canvas", quiz("Quiz", item("Which?", "", scores("100", "100")))), "points:"));
}

TEST_CASE("packages: the settings of a quiz are its time and its instructions") {
  const ImportedText read = read_as(
      "canvas",
      make_zip({{"a/a.xml", quiz_of("One", "First?")},
                {"a/assessment_meta.xml",
                 R"(<quiz identifier="a" xmlns="http://canvas.instructure.com/xsd/cccv1p0">)"
                 R"(<description>&lt;p&gt;Read with care&lt;/p&gt;</description>)"
                 R"(<time_limit>45</time_limit></quiz>)"}}));
  CHECK(has(read, "duration: 45m\n"));
  CHECK(has(read, "instructions: Read with care\n"));
}

TEST_CASE("packages: a file that the manifest names and the package lacks is reported") {
  const auto left_out = [](const std::string& href) {
    const std::string manifest =
        "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"><resources><resource "
        "type=\"imsqti_xmlv1p2\" href=\"" +
        href + "\"/></resources></manifest>";
    return read_as("canvas", make_zip({{"imsmanifest.xml", manifest},
                                       {"quizzes/Quiz_1.xml", quiz_of("One", "First?")}}))
        .left_out;
  };
  CHECK(left_out("other.xml") == "0: the file 'other.xml' is named and is not in the package\n");
  CHECK(left_out("quizzes/Quiz_1.xml").empty());
  // The same file under another spelling, or in another folder.
  CHECK(left_out("Quiz%201.xml").empty());
}

TEST_CASE("moodle: a question without points is not scored") {
  const ImportedText read =
      read_as("moodle",
              "<quiz><question type=\"truefalse\"><questiontext><text>Yes?</text></questiontext>"
              "<defaultgrade>0</defaultgrade><answer fraction=\"100\"><text>true</text></answer>"
              "<answer fraction=\"0\"><text>false</text></answer></question>"
              "<question type=\"cloze\"><questiontext><text>One {0:SA:=a}, two {1:SA:=b}.</text>"
              "</questiontext></question></quiz>");
  CHECK(has(read, "answer: true\n    scored: false\n"));
  CHECK(has(read, "answer: a\n        scored: false\n"));
  CHECK_FALSE(has(read, "points: 0"));
}

}  // namespace tiku

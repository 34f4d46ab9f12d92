// What QTI items take points off for, and give them for beside the stated answer.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

constexpr std::string_view kChoices =
    R"(<p>Which?</p><choiceInteraction responseIdentifier="R" maxChoices="1">)"
    R"(<simpleChoice identifier="x">one</simpleChoice><simpleChoice identifier="y">two</simpleChoice>)"
    R"(<simpleChoice identifier="z">three</simpleChoice></choiceInteraction>)";
constexpr std::string_view kEntry = R"(<p>Say <textEntryInteraction responseIdentifier="R"/></p>)";

std::string item(std::string_view declaration, std::string_view body, std::string_view processing) {
  return R"(<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i">)"
         "<responseDeclaration identifier=\"R\" " +
         std::string(declaration) + "</responseDeclaration><itemBody>" + std::string(body) +
         "</itemBody>" + std::string(processing) + "</assessmentItem>";
}

std::string set(std::string_view points) {
  return "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">" +
         std::string(points) + "</baseValue></setOutcomeValue>";
}

const std::string kMatches =
    R"(<match><variable identifier="R"/><correct identifier="R"/></match>)";
constexpr std::string_view kRight =
    R"(cardinality="single" baseType="identifier"><correctResponse><value>y</value></correctResponse>)";

std::string processing(const std::string& branches) {
  return "<responseProcessing><responseCondition>" + branches +
         "</responseCondition></responseProcessing>";
}

bool has(const ImportedText& read, std::string_view line) {
  return read.bank.find(line) != std::string::npos;
}

}  // namespace

TEST_CASE("qti scoring: what every other answer costs is a penalty") {
  const std::string match = kMatches + set("4");
  const ImportedText plain =
      read_as("qti", item(kRight, kChoices,
                          processing("<responseIf>" + match + "</responseIf><responseElse>" +
                                     set("-1") + "</responseElse>")));
  CHECK(has(plain, "answer: B\n    scoring: penalty(25%)\n    blank: -1\n"));
  CHECK(has(plain, "points: 4\n"));
  CHECK(plain.doubts.empty());

  const ImportedText spared = read_as(
      "qti", item(kRight, kChoices,
                  processing("<responseIf><isNull><variable identifier=\"R\"/></isNull>" +
                             set("0") + "</responseIf><responseElseIf>" + match +
                             "</responseElseIf><responseElse>" + set("-1") + "</responseElse>")));
  CHECK(has(spared, "answer: B\n    scoring: penalty(25%)\n"));
  CHECK_FALSE(has(spared, "blank:"));

  const ImportedText none =
      read_as("qti", item(kRight, kChoices,
                          processing("<responseIf>" + match + "</responseIf><responseElse>" +
                                     set("0") + "</responseElse>")));
  CHECK_FALSE(has(none, "scoring:"));
  CHECK(none.doubts.empty());
}

TEST_CASE("qti scoring: values beside the right one, and one that costs points") {
  const auto value = [](std::string_view name, std::string_view points) {
    return R"(<match><variable identifier="R"/><baseValue baseType="identifier">)" +
           std::string(name) + "</baseValue></match>" + set(points);
  };
  const ImportedText read = read_as(
      "qti",
      item(kRight, kChoices,
           processing("<responseIf>" + kMatches + set("2") + "</responseIf><responseElseIf>" +
                      value("x", "1") + "</responseElseIf><responseElseIf>" + value("z", "-1") +
                      "</responseElseIf>")));
  CHECK(has(read, "option_map:\n        A: 1\n        B: 2\n        C: -1\n"));
  CHECK(read.doubts.empty());
}

TEST_CASE("qti scoring: a text that costs points where it is wrong is a doubt") {
  const ImportedText read = read_as(
      "qti",
      item(
          R"(cardinality="single" baseType="string"><correctResponse><value>5</value></correctResponse>)",
          kEntry,
          processing("<responseIf>" + kMatches + set("2") + "</responseIf><responseElse>" +
                     set("-1") + "</responseElse>")));
  CHECK(has(read, "answer: 5\n"));
  CHECK(read.doubts == "not-carried@1: points are taken off there for a wrong answer; not here\n");
}

TEST_CASE("qti scoring: capital letters that count in some answers only are a doubt") {
  const auto entries = [](std::string_view second) {
    return R"(cardinality="single" baseType="string"><mapping>)"
           R"(<mapEntry mapKey="York" mappedValue="1" caseSensitive="true"/><mapEntry mapKey=")" +
           std::string(second) + R"(" mappedValue="0.5" caseSensitive="false"/></mapping>)";
  };
  const std::string map = R"(<responseProcessing template="map_response"/>)";
  CHECK(read_as("qti", item(entries("york"), kEntry, map)).doubts ==
        "answer-unclear@1: small and capital letters count there in some answers and not in "
        "others; here in all of them\n");
  CHECK(read_as("qti", item(entries("1066"), kEntry, map)).doubts.empty());
}

TEST_CASE("qti scoring: pairs that earn points beside the stated answer are right as well") {
  const std::string_view body =
      R"(<p>Match</p><matchInteraction responseIdentifier="R"><simpleMatchSet>)"
      R"(<simpleAssociableChoice identifier="C">Capulet</simpleAssociableChoice>)"
      R"(<simpleAssociableChoice identifier="P">Prospero</simpleAssociableChoice>)"
      R"(<simpleAssociableChoice identifier="L">Lysander</simpleAssociableChoice></simpleMatchSet>)"
      R"(<simpleMatchSet><simpleAssociableChoice identifier="M">Dream</simpleAssociableChoice>)"
      R"(<simpleAssociableChoice identifier="T">Tempest</simpleAssociableChoice></simpleMatchSet></matchInteraction>)";
  const ImportedText read = read_as(
      "qti",
      item(R"(cardinality="multiple" baseType="directedPair"><correctResponse>)"
           R"(<value>C T</value><value>P M</value></correctResponse><mapping defaultValue="0">)"
           R"(<mapEntry mapKey="C T" mappedValue="1"/><mapEntry mapKey="P M" mappedValue="0.5"/>)"
           R"(<mapEntry mapKey="L M" mappedValue="0.5"/></mapping>)",
           body, R"(<responseProcessing template="map_response"/>)"));
  CHECK(has(read,
            "points: 0.5\n        stem: Lysander\n        options:\n          A: Dream\n"
            "          B: Tempest\n        answer: A\n"));
  CHECK(read.doubts ==
        "key-contradicts@1: pairs that earn points and are not in the stated answer were taken "
        "for right as well: L M\n");
}

TEST_CASE("qti scoring: the template match_correct gives one point") {
  const ImportedText read =
      read_as("qti", item(kRight, kChoices, R"(<responseProcessing template="match_correct"/>)"));
  CHECK(has(read, "points: 1\n"));
}

}  // namespace tiku

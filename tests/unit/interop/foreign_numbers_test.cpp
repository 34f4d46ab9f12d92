// Numbers in the keys of GIFT, Moodle XML and QTI files.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

ImportedText gift(std::string_view answers) {
  return read_as("gift", "How many? {#" + std::string(answers) + "}");
}

/// The answer of the only question of a bank: what stands behind its stem.
std::string answer_in(const ImportedText& read) {
  const std::size_t stem = read.bank.find("stem: How many?");
  const std::size_t begin = stem == std::string::npos ? stem : read.bank.find("answer:", stem);
  return begin == std::string::npos
             ? ""
             : read.bank.substr(begin, read.bank.find("    review", begin) - begin);
}

std::string qti(std::string_view type, std::string_view value) {
  return R"(<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i">
<responseDeclaration identifier="R" cardinality="single" baseType=")" +
         std::string(type) + R"("><correctResponse><value>)" + std::string(value) +
         R"(</value></correctResponse></responseDeclaration>
<itemBody><p>How many? <textEntryInteraction responseIdentifier="R"/></p></itemBody>
<responseProcessing template="match_correct"/></assessmentItem>)";
}

}  // namespace

TEST_CASE("numbers: a comma before three digits is no decimal point for sure") {
  for (const char* text : {"1,000", "12,500", "1,500:10", "5:1,000", "-1,000", "1,000..2,000"}) {
    CAPTURE(text);
    const ImportedText read = gift(text);
    CHECK(answer_in(read).empty());
    CHECK(read.doubts.find("parts thousands in one language") != std::string::npos);
  }
  CHECK(answer_in(gift("1,234,567")) == "answer:\n      - [{value: 1234567}]\n");
  CHECK(answer_in(gift("1,234.5:0.5")) == "answer:\n      - [{value: 1234.5, tolerance: 0.5}]\n");
  CHECK(answer_in(gift("3,14")) == "answer:\n      - [{value: 3.14}]\n");
  CHECK(answer_in(gift("0,125")) == "answer:\n      - [{value: 0.125}]\n");
  CHECK(answer_in(gift("1234,567")) == "answer:\n      - [{value: 1234.567}]\n");
  CHECK(gift("3,14").doubts.empty());
}

TEST_CASE("numbers: what a bank cannot hold exactly is said") {
  const ImportedText large = gift("1e9");
  CHECK(answer_in(large) == "answer: '1e9'\n");
  CHECK(large.doubts ==
        "answer-unclear@1: \"1e9\" is no number that can be kept exactly; the answer must be "
        "written in the same way\n");
  const ImportedText close = gift("1.6E-19:1e-20");
  CHECK(answer_in(close).empty());
  CHECK(
      close.doubts.starts_with("answer-unclear@1: \"1.6E-19\" is no number that can be kept "
                               "exactly; left out of the key\n"));
  CHECK(answer_in(gift("1e8")) == "answer:\n      - [{value: 100000000}]\n");
  CHECK(gift("1e8").doubts.empty());
  CHECK(gift("many").doubts.starts_with("answer-unclear@1: the answer \"many\" is no number\n"));
}

TEST_CASE("numbers: an answer that takes points off is said") {
  const ImportedText read = read_as("gift", "Which? {=y =%-50%z}");
  CHECK(read.bank.find("answer: 'y'\n") != std::string::npos);
  CHECK(read.doubts ==
        "not-carried@1: the answer \"z\" takes points off there; here it earns nothing\n");
  CHECK(read_as("gift", "Which? {=y =%0%z}").doubts.empty());
}

TEST_CASE("numbers: QTI compares floats by value, however they are written") {
  const ImportedText value = read_as("qti", qti("float", "2.5e3"));
  CHECK(answer_in(value) == "answer:\n      - [{value: 2500}]\n");
  CHECK(value.doubts.empty());
  const ImportedText large = read_as("qti", qti("float", "6.02E23"));
  CHECK(answer_in(large) == "answer: '6.02E23'\n");
  CHECK(large.doubts == "answer-unclear@1: \"6.02E23\" is no number that can be kept exactly\n");
  const ImportedText text = read_as("qti", qti("string", "2.5e3"));
  CHECK(answer_in(text) == "answer: '2.5e3'\n    match: {case: true}\n");
  CHECK(text.doubts.empty());
}

TEST_CASE("numbers: QTI states a tolerance below and one above") {
  const auto equal = [](std::string_view mode, std::string_view tolerance) {
    return answer_in(read_as(
        "qti",
        R"(<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i">
<responseDeclaration identifier="R" cardinality="single" baseType="float"/>
<itemBody><p>How many? <textEntryInteraction responseIdentifier="R"/></p></itemBody>
<responseProcessing><responseCondition><responseIf><equal toleranceMode=")" +
            std::string(mode) + "\" tolerance=\"" + std::string(tolerance) +
            R"("><variable identifier="R"/><baseValue baseType="float">20</baseValue></equal>
<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
</responseIf></responseCondition></responseProcessing></assessmentItem>)"));
  };
  CHECK(equal("absolute", "0.5 0.5") == "answer:\n      - [{value: 20, tolerance: 0.5}]\n");
  CHECK(equal("absolute", "1 2") == "answer:\n      - [{min: 19, max: 22}]\n");
  CHECK(equal("relative", "5") == "answer:\n      - [{value: 20, tolerance: 5%}]\n");
  CHECK(equal("relative", "5 10") == "answer:\n      - [{min: 19, max: 22}]\n");
}

}  // namespace tiku

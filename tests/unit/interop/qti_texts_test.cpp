// Texts of items of QTI that plain words do not hold as they stand.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

std::string item(const std::string& type, const std::string& correct, const std::string& body) {
  return "<?xml version=\"1.0\"?>\n<assessmentItem "
         "xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"i\" title=\"T\" "
         "adaptive=\"false\" timeDependent=\"false\"><responseDeclaration identifier=\"R\" "
         "cardinality=\"single\" baseType=\"" +
         type + "\"><correctResponse><value>" + correct +
         "</value></correctResponse></responseDeclaration><itemBody>" + body +
         "</itemBody></assessmentItem>";
}

std::string math(const std::string& inner) {
  return read_as("qti",
                 item("string", "x",
                      "<p>" + inner + "</p><extendedTextInteraction responseIdentifier=\"R\"/>"))
      .bank;
}

}  // namespace

TEST_CASE("qti: formulas of MathML keep their fractions, powers and roots") {
  CHECK(math("Let <m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\"><m:mfrac><m:mrow><m:mi>a"
             "</m:mi><m:mo>+</m:mo><m:mn>1</m:mn></m:mrow><m:mi>b</m:mi></m:mfrac><m:mo>=</m:mo>"
             "<m:msup><m:mi>x</m:mi><m:mn>2</m:mn></m:msup></m:math>.")
            .find("stem: Let (a+1)/b=x².") != std::string::npos);
  CHECK(math("<math><msqrt><mn>2</mn></msqrt><mo>&#x2062;</mo><msub><mi>y</mi><mn>1</mn></msub></"
             "math>")
            .find("√2y₁") != std::string::npos);
  CHECK(math("<math><semantics><mfenced><mi>a</mi><mi>b</mi></mfenced><annotation>z</annotation>"
             "</semantics></math>")
            .find("(a,b)") != std::string::npos);
}

TEST_CASE("qti: a slider asks for a number, the correct response of a text is its reference") {
  const ImportedText slider = read_as(
      "qti", item("integer", "7",
                  "<sliderInteraction responseIdentifier=\"R\" lowerBound=\"0\" upperBound=\"10\">"
                  "<prompt>Days of a week?</prompt></sliderInteraction>"));
  CHECK(slider.bank.find("type: fill") != std::string::npos);
  CHECK(slider.bank.find("Days of a week?\n") != std::string::npos);
  CHECK(slider.bank.find("- [{value: 7}]") != std::string::npos);
  CHECK(math("Say sorry.").find("answer: x\n") != std::string::npos);
}

}  // namespace tiku

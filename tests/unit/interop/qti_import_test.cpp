#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/registry.h"
#include "support/zip_file.h"

namespace tiku {
namespace {

/// An item of QTI 2.1 as the specification shows it.
std::string item(const std::string& declarations, const std::string& body,
                 const std::string& processing = "", const std::string& more = "") {
  return R"(<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="T"
  adaptive="false" timeDependent="false">
)" + declarations +
         "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>" +
         more + "<itemBody>" + body + "</itemBody>" + processing + "</assessmentItem>";
}

std::string declaration(const std::string& cardinality, const std::string& type,
                        const std::string& inner, const std::string& name = "RESPONSE") {
  return "<responseDeclaration identifier=\"" + name + "\" cardinality=\"" + cardinality +
         "\" baseType=\"" + type + "\">" + inner + "</responseDeclaration>";
}

std::string correct(const std::string& values) {
  return "<correctResponse>" + values + "</correctResponse>";
}

const std::string kMatchCorrect =
    R"(<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>)";
const std::string kMapResponse =
    R"(<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response"/>)";
const std::string kChoices =
    R"(<p>Which?</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="0"><prompt>Pick.</prompt>)"
    R"(<simpleChoice identifier="x1">one <b>big</b></simpleChoice><simpleChoice identifier="x2">two</simpleChoice>)"
    R"(<simpleChoice identifier="x3">three<feedbackInline outcomeIdentifier="F" identifier="x3" showHide="show">No.</feedbackInline></simpleChoice></choiceInteraction>)";

Result<ImportResult> read(const std::string& bytes, const std::string& path = "file.xml") {
  const ImportInput input{path, bytes, nullptr};
  return recognise_import(input).read(input);
}

ImportResult read_good(const std::string& bytes, const std::string& path = "file.xml") {
  const ImportInput input{path, bytes, nullptr};
  const std::string_view name = recognise_import(input).name;
  CHECK((name == "qti" || name == "canvas"));
  Result<ImportResult> result = read(bytes, path);
  REQUIRE(result);
  return std::move(*result);
}

Question only_question(const std::string& bytes) {
  ImportResult result = read_good(bytes);
  REQUIRE(result.papers.size() == 1);
  REQUIRE(result.papers.front().bank.questions.size() == 1);
  return result.papers.front().bank.questions.front();
}

std::string doubts_of(const ImportResult& result) {
  std::string out;
  for (const ImportedPaper& paper : result.papers) {
    for (const ImportDoubt& doubt : paper.doubts) {
      out += std::string(doubt_name(doubt.kind)) + ";";
    }
  }
  return out;
}

std::string why_not(const std::string& bytes, const std::string& path = "file.xml") {
  const Result<ImportResult> result = read(bytes, path);
  REQUIRE_FALSE(result.has_value());
  return result.error().what.in(Lang::en);
}

std::string v1_item(const std::string& metadata, const std::string& presentation,
                    const std::string& conditions) {
  std::string fields;
  for (const std::string_view field : split(metadata, ";")) {
    const std::size_t equals = field.find('=');
    fields += "<qtimetadatafield><fieldlabel>" + std::string(field.substr(0, equals)) +
              "</fieldlabel><fieldentry>" + std::string(field.substr(equals + 1)) +
              "</fieldentry></qtimetadatafield>";
  }
  return "<item ident=\"i1\" title=\"Question\"><itemmetadata><qtimetadata>" + fields +
         "</qtimetadata></itemmetadata><presentation><material><mattext texttype=\"text/html\">" +
         presentation +
         "</presentation><resprocessing><outcomes><decvar maxvalue=\"100\" minvalue=\"0\" "
         "varname=\"SCORE\" vartype=\"Decimal\"/></outcomes>" +
         conditions + "</resprocessing></item>";
}

std::string v1_file(const std::string& items, const std::string& ident = "a1") {
  return R"(<?xml version="1.0" encoding="UTF-8"?><questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident=")" +
         ident + R"(" title="Quiz"><section ident="root_section">)" + items +
         "</section></assessment></questestinterop>";
}

std::string v1_options(const std::string& response, const std::string& cardinality,
                       const std::string& label = "") {
  std::string out = "<response_lid ident=\"" + response + "\" rcardinality=\"" + cardinality +
                    "\">" + label + "<render_choice>";
  for (const char* name : {"101", "102", "103"}) {
    out += "<response_label ident=\"" + std::string(name) +
           "\"><material><mattext texttype=\"text/plain\">text " + name +
           "</mattext></material></response_label>";
  }
  return out + "</render_choice></response_lid>";
}

std::string v1_condition(const std::string& tests, const std::string& action,
                         const std::string& points) {
  return "<respcondition><conditionvar>" + tests + "</conditionvar><setvar action=\"" + action +
         "\" varname=\"SCORE\">" + points + "</setvar></respcondition>";
}

std::string v1_equal(const std::string& response, const std::string& value) {
  return "<varequal respident=\"" + response + "\">" + value + "</varequal>";
}

}  // namespace

TEST_CASE("a QTI choice: options without their feedback, the key by identifiers") {
  const std::string one =
      item(declaration("multiple", "identifier", correct("<value>x3</value><value>x1</value>")),
           kChoices, kMatchCorrect);
  const Question question = only_question(one);
  CHECK(question.type == QuestionType::multiple);
  CHECK(question.stem == "Which?\nPick.");
  CHECK(question.options[0].text == "one big");
  CHECK(question.options[2].text == "three");
  CHECK(question.right == std::vector<std::string>{"A", "C"});
  CHECK(question.policy.name.empty());
  CHECK(doubts_of(read_good(one)) == "not-carried;not-carried;");  // the feedback, the emphasis

  const Question unkeyed = only_question(item(declaration("single", "identifier", ""), kChoices));
  CHECK_FALSE(unkeyed.keyed);
  CHECK(unkeyed.type == QuestionType::single);

  const ImportResult outside =
      read_good(item(declaration("single", "identifier", correct("<value>x9</value>")), kChoices));
  CHECK_FALSE(outside.papers[0].bank.questions[0].keyed);
  CHECK(doubts_of(outside).starts_with("outside-options;"));
}

TEST_CASE("a QTI mapping becomes the points of the options") {
  const Question question = only_question(item(
      declaration(
          "multiple", "identifier",
          correct("<value>x1</value><value>x2</value>") +
              R"(<mapping lowerBound="0" upperBound="2" defaultValue="-1">)"
              R"(<mapEntry mapKey="x1" mappedValue="1.5"/><mapEntry mapKey="x2" mappedValue="1"/></mapping>)"),
      kChoices, kMapResponse));
  CHECK(question.points == Rational(2));
  CHECK(question.policy.name == "option_map");
  REQUIRE(question.policy.map->points.size() == 2);
  CHECK(question.policy.map->points[0].label == "A");
  CHECK(question.policy.map->points[0].points == Rational(3, 2));
  CHECK(question.policy.map->other == Rational(-1));
  CHECK(question.policy.map->min == Rational(0));

  // A stated answer that earns nothing is a contradiction, not a choice of ours.
  const ImportResult contradicts = read_good(item(
      declaration(
          "single", "identifier",
          correct("<value>x1</value>") +
              R"(<mapping defaultValue="0"><mapEntry mapKey="x2" mappedValue="1"/></mapping>)"),
      kChoices, kMapResponse));
  CHECK(doubts_of(contradicts).starts_with("key-contradicts;"));
  CHECK(contradicts.papers[0].bank.questions[0].right == std::vector<std::string>{"A"});
}

TEST_CASE("QTI text entries: blanks in place, shares, numbers within a tolerance or a range") {
  const std::string body =
      R"(<p>From <textEntryInteraction responseIdentifier="RESPONSE"/> to <textEntryInteraction responseIdentifier="R2"/>.</p>)";
  const Question words = only_question(item(
      declaration(
          "single", "string",
          correct("<value>York</value>") +
              R"(<mapping><mapEntry mapKey="York" mappedValue="1" caseSensitive="false"/><mapEntry mapKey="Jorvik" mappedValue="0.5" caseSensitive="false"/></mapping>)") +
          declaration("single", "string", correct("<value>Bath</value>"), "R2"),
      body,
      R"(<responseProcessing><setOutcomeValue identifier="SCORE"><mapResponse identifier="RESPONSE"/></setOutcomeValue><responseCondition><responseIf><match><variable identifier="R2"/><correct identifier="R2"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>)"));
  CHECK(words.type == QuestionType::fill);
  CHECK(words.stem == "From ____ to ____.");
  CHECK(words.points == Rational(2));
  REQUIRE(words.fill.blanks.size() == 2);
  CHECK(words.fill.blanks[0][1].text == "Jorvik");
  CHECK(words.fill.blanks[0][1].share == Rational(1, 2));
  CHECK(words.fill.match.case_matters);  // "match" compares so

  const auto number = [](const std::string& condition) {
    return only_question(item(
        declaration("single", "float", correct("<value>3.5</value>")),
        R"(<p>x = <textEntryInteraction responseIdentifier="RESPONSE"/></p>)",
        "<responseProcessing><responseCondition><responseIf>" + condition +
            R"(<setOutcomeValue identifier="SCORE"><baseValue baseType="float">2</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>)"));
  };
  const std::string asked = R"(<variable identifier="RESPONSE"/><baseValue baseType="float">)";
  const Question near = number(R"(<equal toleranceMode="absolute" tolerance="0.25">)" + asked +
                               "3.5</baseValue></equal>");
  CHECK(near.fill.blanks[0][0].to_string() == "3.5±0.25");
  CHECK(near.points == Rational(2));
  const Question range = number("<and><gte>" + asked + "3</baseValue></gte><lte>" + asked +
                                "4</baseValue></lte></and>");
  CHECK(range.fill.blanks[0][0].to_string() == "3..4");
}

TEST_CASE("a QTI item that asks several things is a case; pairs are its parts") {
  const Question question = only_question(item(
      declaration(
          "multiple", "directedPair",
          correct("<value>W G1</value><value>S G2</value>") +
              R"(<mapping><mapEntry mapKey="W G1" mappedValue="1"/><mapEntry mapKey="S G2" mappedValue="2"/></mapping>)"),
      R"(<gapMatchInteraction responseIdentifier="RESPONSE"><prompt>Fill.</prompt><gapText identifier="W" matchMax="1">winter</gapText><gapText identifier="S" matchMax="1">summer</gapText><p>Now is the <gap identifier="G1"/>, made <gap identifier="G2"/>.</p></gapMatchInteraction>)",
      kMapResponse));
  CHECK(question.type == QuestionType::case_study);
  CHECK(question.stem == "Fill.\nNow is the (1) ____, made (2) ____.");
  REQUIRE(question.parts.size() == 2);
  CHECK(question.parts[1].right == std::vector<std::string>{"B"});
  CHECK(question.parts[1].points == Rational(2));
  CHECK(question.points == Rational(3));
}

TEST_CASE("pairs within one set of QTI choices: what begins a pair asks for the other end") {
  const auto choices = [](std::string_view right) {
    return item(
        declaration("multiple", "pair", std::string(right)),
        R"(<p>Who belongs together?</p><associateInteraction responseIdentifier="RESPONSE" maxAssociations="2"><simpleAssociableChoice identifier="O" matchMax="1">owl</simpleAssociableChoice><simpleAssociableChoice identifier="N" matchMax="1">nest</simpleAssociableChoice><simpleAssociableChoice identifier="B" matchMax="1">bee</simpleAssociableChoice><simpleAssociableChoice identifier="H" matchMax="1">hive</simpleAssociableChoice><simpleAssociableChoice identifier="S" matchMax="1">shoe</simpleAssociableChoice></associateInteraction>)");
  };
  const Question question =
      only_question(choices(correct("<value>O N</value><value>B H</value>")));
  CHECK(question.type == QuestionType::case_study);
  CHECK(question.stem == "Who belongs together?");
  REQUIRE(question.parts.size() == 2);
  CHECK(question.parts[0].stem == "owl");
  CHECK(question.parts[1].stem == "bee");
  REQUIRE(question.parts[1].options.size() == 3);
  CHECK(question.parts[1].options[1].text == "hive");
  CHECK(question.parts[0].right == std::vector<std::string>{"A"});
  CHECK(question.parts[1].right == std::vector<std::string>{"B"});

  const ImportResult open = read_good(choices(""));
  CHECK(open.papers.empty());
  REQUIRE(open.left_out.size() == 1);
  CHECK(open.left_out[0].reason.in(Lang::en) ==
        "a bank has no questions of this kind: associateInteraction");
}

TEST_CASE("QTI 1.2: what a product says of its own between stem and options is no question") {
  const Question question = only_question(v1_file(
      R"(<item ident="d"><presentation><flow><material><mattext texttype="text/html">&lt;p&gt;Which one rings?&lt;/p&gt;</mattext></material><response_extension><x:grading_type xmlns:x="urn:x">0</x:grading_type></response_extension><response_lid ident="L" rcardinality="Single"><render_choice><flow_label><response_label ident="A1"><flow_mat><material><mattext>a lamp</mattext></material></flow_mat></response_label></flow_label><flow_label><response_label ident="A2"><flow_mat><material><mattext>a bell</mattext></material></flow_mat></response_label></flow_label></render_choice></response_lid></flow></presentation><resprocessing><respcondition><conditionvar><varequal respident="L">A1</varequal></conditionvar><setvar action="Set">0</setvar></respcondition><respcondition><conditionvar><varequal respident="L">A2</varequal></conditionvar><setvar action="Set">100</setvar></respcondition></resprocessing></item>)"));
  CHECK(question.type == QuestionType::single);
  CHECK(question.stem == "Which one rings?");
  CHECK(question.right == std::vector<std::string>{"B"});
}

TEST_CASE("names of QTI 3 are those of QTI 2 with hyphens") {
  const Question question = only_question(
      R"(<qti-assessment-item identifier="i" title="t"><qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>T</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>So?</qti-prompt><qti-simple-choice identifier="T">True</qti-simple-choice><qti-simple-choice identifier="F">False</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>)");
  CHECK(question.type == QuestionType::judge);
  CHECK(question.truth);
  CHECK(*question.true_label == "A");
}

TEST_CASE("what a bank has no questions for is left out with the reason") {
  const ImportResult order = read_good(item(
      declaration("ordered", "identifier", correct("<value>a</value>")),
      R"(<p>Sort.</p><orderInteraction responseIdentifier="RESPONSE"><simpleChoice identifier="a">A</simpleChoice></orderInteraction>)"));
  REQUIRE(order.left_out.size() == 1);
  CHECK(order.papers.empty());
  CHECK(order.left_out[0].text == "Sort.");
  CHECK(order.left_out[0].reason.in(Lang::en) ==
        "a bank has no questions of this kind: orderInteraction");
  const ImportResult random =
      read_good(item(declaration("single", "float", ""),
                     R"(<p>2 x <textEntryInteraction responseIdentifier="RESPONSE"/></p>)",
                     "<templateProcessing/>"));
  CHECK(random.left_out.size() == 1);
}

TEST_CASE("scoring that is not understood is said, the stated answer kept") {
  const ImportResult result = read_good(item(
      declaration("single", "identifier", correct("<value>x2</value>")), kChoices,
      R"(<responseProcessing><responseCondition><responseIf><gt><variable identifier="numAttempts"/><baseValue baseType="integer">2</baseValue></gt><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0.5</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>)"));
  CHECK(doubts_of(result) == "not-carried;not-carried;not-carried;");
  CHECK(result.papers[0].bank.questions[0].right == std::vector<std::string>{"B"});
}

TEST_CASE("QTI 1.2: choices as Canvas writes them") {
  const Question single = only_question(v1_file(v1_item(
      "question_type=multiple_choice_question;points_possible=2.0",
      "&lt;p&gt;Which &amp;amp; why?&lt;/p&gt;</mattext></material>" + v1_options("r", "Single"),
      v1_condition(v1_equal("r", "102"), "Set", "100"))));
  CHECK(single.stem == "Which & why?");
  CHECK(single.right == std::vector<std::string>{"B"});
  CHECK(single.points == Rational(2));
  CHECK(single.policy.name.empty());

  const Question several = only_question(
      v1_file(v1_item("question_type=multiple_answers_question;points_possible=2.0",
                      "Which?</mattext></material>" + v1_options("r", "Multiple"),
                      v1_condition("<and>" + v1_equal("r", "101") + "<not>" + v1_equal("r", "102") +
                                       "</not>" + v1_equal("r", "103") + "</and>",
                                   "Set", "100"))));
  CHECK(several.type == QuestionType::multiple);
  CHECK(several.right == std::vector<std::string>{"A", "C"});

  const Question graded =
      only_question(v1_file(v1_item("question_type=multiple_choice_question;points_possible=4.0",
                                    "Which?</mattext></material>" + v1_options("r", "Single"),
                                    v1_condition(v1_equal("r", "101"), "Set", "100") +
                                        v1_condition(v1_equal("r", "102"), "Set", "50"))));
  CHECK(graded.right == std::vector<std::string>{"A"});
  CHECK(graded.policy.name == "option_map");
  CHECK(graded.policy.map->points[1].points == Rational(2));
}

TEST_CASE("QTI 1.2: blanks, numbers, pairs and passages") {
  const std::string fib =
      "<response_str ident=\"r\" rcardinality=\"Single\"><render_fib fibtype=\"Decimal\">"
      "<response_label ident=\"answer1\"/></render_fib></response_str>";
  const Question number = only_question(v1_file(v1_item(
      "question_type=numerical_question;points_possible=1.0",
      "How much?</mattext></material>" + fib,
      v1_condition("<or>" + v1_equal("r", "200.0") +
                       "<and><vargte respident=\"r\">160.0</vargte><varlte respident=\"r\">240.0"
                       "</varlte></and></or>",
                   "Set", "100"))));
  CHECK(number.type == QuestionType::fill);
  CHECK(number.fill.blanks[0].size() == 1);
  CHECK(number.fill.blanks[0][0].to_string() == "200±40");

  const Question blanks = only_question(
      v1_file(v1_item("question_type=fill_in_multiple_blanks_question;points_possible=1.0",
                      "The [b] and [a] [x].</mattext></material>" +
                          v1_options("response_a", "Single") + v1_options("response_b", "Single"),
                      v1_condition(v1_equal("response_a", "101"), "Add", "50"))));
  CHECK(blanks.stem == "The ____ and ____ [x].");
  REQUIRE(blanks.fill.blanks.size() == 2);
  CHECK(blanks.fill.blanks[0].size() == 3);

  const std::string left = "<material><mattext>left</mattext></material>";
  const Question pairs = only_question(
      v1_file(v1_item("question_type=matching_question;points_possible=3.0",
                      "Match.</mattext></material>" + v1_options("r1", "Single", left) +
                          v1_options("r2", "Single", left),
                      v1_condition(v1_equal("r1", "103"), "Add", "50") +
                          v1_condition(v1_equal("r2", "101"), "Add", "50"))));
  CHECK(pairs.type == QuestionType::case_study);
  REQUIRE(pairs.parts.size() == 2);
  CHECK(pairs.parts[0].stem == "left");
  CHECK(pairs.parts[0].right == std::vector<std::string>{"C"});
  CHECK(pairs.parts[0].points == Rational(3, 2));

  std::string child = v1_item(
      "question_type=multiple_choice_question;points_possible=1.0;parent_stimulus_item_ident=p1",
      "Which?</mattext></material>" + v1_options("r", "Single"),
      v1_condition(v1_equal("r", "101"), "Set", "100"));
  std::string passage =
      v1_item("question_type=text_only_question", "Read this.</mattext></material>", "");
  passage.replace(passage.find("\"i1\""), 4, "\"p1\"");
  const Question whole = only_question(v1_file(passage + child + child));
  CHECK(whole.type == QuestionType::case_study);
  CHECK(whole.stem == "Read this.");
  CHECK(whole.parts.size() == 2);
}

TEST_CASE("an item that is called a judgement needs no options True and False") {
  const auto judged = [](const std::string& type, const std::string& second) {
    std::string options = v1_options("r", "Single");
    options.replace(options.find("text 101"), 8, "True");
    options.replace(options.find("text 102"), 8, second);
    const std::size_t third = options.find("<response_label ident=\"103\"");
    options.erase(third, options.find("</render_choice>") - third);
    return only_question(v1_file(v1_item(type, "So?</mattext></material>" + options,
                                         v1_condition(v1_equal("r", "101"), "Set", "100"))));
  };
  const Question plain = judged("question_type=true_false_question", "False");
  CHECK(plain.type == QuestionType::judge);
  CHECK(plain.truth);
  CHECK(plain.options.empty());
  CHECK(judged("cc_profile=cc.multiple_choice.v0p1", "False").options.size() == 2);
  CHECK(judged("question_type=true_false_question", "No").options.size() == 2);
}

TEST_CASE("a package: the test gives order, sections and weights; what is missing is said") {
  const std::string choice = item(declaration("single", "identifier", correct("<value>x1</value>")),
                                  kChoices, kMatchCorrect);
  const std::string bytes = make_zip({
      {"imsmanifest.xml",
       R"(<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources><resource identifier="t" type="imsqti_test_xmlv2p1" href="sub/test.xml"><file href="sub/test.xml"/></resource><resource identifier="a" type="imsqti_item_xmlv2p1" href="items/a%20b.xml"/></resources></manifest>)"},
      {"sub/test.xml",
       R"(<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" title="Exam"><timeLimits maxTime="1800"/><testPart><assessmentSection title="One"><assessmentItemRef href="../items/a%20b.xml"><weight identifier="w" value="2"/></assessmentItemRef></assessmentSection><assessmentSection title="Two"><assessmentItemRef href="../../etc/passwd"/><assessmentItemRef href="../items/c.xml"/></assessmentSection></testPart></assessmentTest>)"},
      {"items/a b.xml", choice},
      {"items/c.xml", choice},
      {"items/loose.xml", choice},
      {"items/broken.xml", "<assessmentItem><"},
  });
  const ImportResult result = read_good(bytes, "pack.zip");
  REQUIRE(result.papers.size() == 2);
  const Bank& bank = result.papers[0].bank;
  CHECK(bank.title == "Exam");
  CHECK(bank.exam.duration_minutes == 30);
  REQUIRE(bank.questions.size() == 2);
  CHECK(bank.sections[0].title == "One");
  CHECK(bank.questions[0].section == 0);
  CHECK(bank.questions[0].points == Rational(2));
  CHECK(bank.questions[1].section == 1);
  CHECK(result.papers[0].parts[1] == "items/c.xml");
  CHECK(result.papers[1].bank.questions.size() == 1);
  REQUIRE(result.left_out.size() == 2);
  CHECK(result.left_out[0].part == "items/broken.xml");
  CHECK(result.left_out[1].text == "../../etc/passwd");
}

TEST_CASE("Canvas writes a quiz twice: the fuller one is kept, and its points") {
  const std::string poor =
      v1_file(v1_item("cc_profile=cc.multiple_choice.v0p1",
                      "Which?</mattext></material>" + v1_options("r", "Single"),
                      v1_condition(v1_equal("r", "101"), "Set", "100")));
  const std::string full =
      v1_file(v1_item("question_type=multiple_choice_question;points_possible=7",
                      "Which?</mattext></material>" + v1_options("r", "Single"),
                      v1_condition(v1_equal("r", "101"), "Set", "100")));
  const ImportResult result = read_good(
      make_zip(
          {{"imsmanifest.xml",
            R"(<manifest><resources><resource type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment"><file href="a1/assessment_qti.xml"/></resource></resources></manifest>)"},
           {"a1/assessment_qti.xml", poor},
           {"non_cc_assessments/a1.xml.qti", full},
           {"course_settings/course_settings.xml", "<course/>"}}),
      "course.imscc");
  REQUIRE(result.papers.size() == 1);
  REQUIRE(result.papers[0].bank.questions.size() == 1);
  CHECK(result.papers[0].bank.questions[0].points == Rational(7));
}

TEST_CASE("hostile QTI gives an error that names the trouble") {
  CHECK(why_not("<?xml version=\"1.0\"?><!DOCTYPE assessmentItem [<!ENTITY a \"aaaa\"><!ENTITY b "
                "\"&a;&a;\">]><assessmentItem>&b;</assessmentItem>") ==
        "line 1: the file declares entities of its own (<!ENTITY), which can be a trap; replace "
        "them by their text");
  CHECK(why_not("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><assessmentItem/>")
            .starts_with("line 1: the file declares entities"));
  std::string deep = "<assessmentItem><itemBody>";
  for (int i = 0; i < 100000; ++i) {
    deep += "<div>";
  }
  CHECK(why_not(deep).find("an element is not closed") != std::string::npos);
  for (int i = 0; i < 100000; ++i) {
    deep += "</div>";
  }
  CHECK(why_not(deep + "</itemBody></assessmentItem>") ==
        "line 1: elements are nested deeper than 200 levels");
  CHECK(why_not("<assessmentTest title=\"x\"/>").find("import the whole package") !=
        std::string::npos);

  const std::string manifest =
      R"(<manifest><resources><resource type="imsqti_item_xmlv2p1" href="a.xml"/></resources></manifest>)";
  const std::string bomb =
      make_zip({{"imsmanifest.xml", manifest}, {"a.xml", std::string(std::size_t{80} << 20, ' ')}});
  CHECK(why_not(bomb, "bomb.zip").find("a.xml") != std::string::npos);
  const std::string good =
      make_zip({{"imsmanifest.xml", manifest}, {"a.xml", "<assessmentItem/>"}});
  const ImportInput cut{"cut.zip", std::string_view(good).substr(0, good.size() / 2), nullptr};
  const Result<ImportResult> truncated = find_import_format("qti")->read(cut);
  REQUIRE_FALSE(truncated.has_value());
  CHECK(truncated.error().what.in(Lang::en).find("not all of it") != std::string::npos);
  CHECK(why_not(make_zip({{"imsmanifest.xml", manifest}, {"a.xml", "<assessmentItem/>"}}, "secret"),
                "locked.zip")
            .find("password") != std::string::npos);
}

}  // namespace tiku

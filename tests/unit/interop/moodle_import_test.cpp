#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

std::string quiz(const std::string& questions) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "</quiz>\n";
}

std::string text_of(const std::string& name, const std::string& text) {
  return "<" + name + " format=\"html\"><text><![CDATA[" + text + "]]></text></" + name + ">";
}

}  // namespace

TEST_CASE("moodle: choices, points, feedback, tags and files") {
  const ImportedText read = read_as("moodle", quiz(R"(<question type="category">
<category><text>$course$/top/Default for C1</text></category></question>
<question type="multichoice"><name><text>Capital cities</text></name>
<questiontext format="html"><text><![CDATA[<p>Find <b>two</b>.</p>
<p><img src="@@PLUGINFILE@@/m.png"/></p>]]></text>
<file name="m.png" encoding="base64">AAAA</file>
<file name="n.mp3" encoding="base64">AAAA</file></questiontext>
<generalfeedback format="html"><text>Paris &amp;amp; London</text></generalfeedback>
<defaultgrade>3.0000000</defaultgrade><single>false</single>
<correctfeedback format="html"><text>Well done</text></correctfeedback>
<answer fraction="50" format="html"><text>Paris</text><feedback><text>yes</text></feedback></answer>
<answer fraction="-50" format="html"><text>Spain</text></answer>
<answer fraction="50" format="html"><text>London</text></answer>
<hint format="html"><text>Think</text></hint>
<tags><tag><text>geo</text></tag></tags>
</question>
)"));
  CHECK(read.title == "Default for C1");
  CHECK(read.bank == R"(type: multiple
points: 3
questions:
  - id: multiple-1
    stem: Find two.
    options:
      A: Paris
      B: Spain
      C: London
    answer: AC
    scoring: net_w(50%)
    explanation: |-
      Paris & London
      A: yes
    tags: [geo]
    note: Capital cities
)");
  CHECK(read.doubts ==
        "not-carried@5: a picture: m.png\n"
        "not-carried@5: bold, italic or underlined words, kept as plain words\n"
        "not-carried@5: a file, sound or video: n.mp3\n"
        "not-carried@5: hints: 1 place\n"
        "not-carried@5: feedback to right, partly right or wrong answers as a whole: 1 place\n");
}

TEST_CASE("moodle: true and false, words, numbers with units, pairs, essays") {
  const ImportedText read = read_as(
      "moodle",
      quiz("<question type=\"truefalse\">" + text_of("questiontext", "Yes?") +
           "<answer fraction=\"0\"><text>true</text></answer>"
           "<answer fraction=\"100\"><text>false</text></answer></question>"
           "<question type=\"shortanswer\">" +
           text_of("questiontext", "Name it.") +
           "<usecase>1</usecase><answer fraction=\"100\"><text>a \\* b</text></answer>"
           "<answer fraction=\"0\"><text>*</text></answer></question>"
           "<question type=\"shortanswer\">" +
           text_of("questiontext", "Contains.") +
           "<answer fraction=\"100\"><text>*core*</text></answer></question>"
           "<question type=\"numerical\">" +
           text_of("questiontext", "How far?") +
           "<answer fraction=\"100\"><text>6.25</text><tolerance>0.05</tolerance></answer>"
           "<answer fraction=\"50\"><text>3.14159265</text><tolerance>0</tolerance></answer>"
           "<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit>"
           "<unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit></units></question>"
           "<question type=\"matching\">" +
           text_of("questiontext", "Match.") +
           "<subquestion format=\"html\"><text>1</text><answer><text>x</text></answer>"
           "</subquestion><subquestion><text></text><answer><text>y</text></answer></subquestion>"
           "</question><question type=\"essay\">" +
           text_of("questiontext", "Write.") + text_of("graderinfo", "<p>Say sorry</p>") +
           "</question>"));
  CHECK(read.bank == R"(questions:
  - id: judge-1
    type: judge
    points: 1
    stem: Yes?
    answer: false
  - id: fill-1
    type: fill
    points: 1
    stem: Name it.
    answer: a * b
    match: {case: true}
  - id: fill-2
    type: fill
    points: 1
    stem: Contains.
    answer: core
    match: {contains: true}
  - id: fill-3
    type: fill
    points: 1
    stem: How far?
    answer:
      - [{value: 6.25, tolerance: 0.05, unit: km}, {text: 3.14159265, unit: km, share: 0.5}]
  - id: case-1
    type: case
    stem: Match.
    parts:
      - id: 1
        type: single
        points: 1
        stem: 1
        options:
          A: x
          B: 'y'
        answer: A
  - id: short-1
    type: short
    points: 1
    stem: Write.
    answer: Say sorry
)");
  CHECK(read.doubts ==
        "not-carried@3: another unit: m\n"
        "answer-unclear@3: \"3.14159265\" is no number that can be kept exactly; the answer must "
        "be written in the same way\n");
}

TEST_CASE("moodle: a cloze is a fill-in, or a case where a gap has choices") {
  const ImportedText read = read_as(
      "moodle",
      quiz("<question type=\"cloze\">" +
           text_of("questiontext",
                   "<p>The {2:SHORTANSWER:=cat~%50%dog#near} is {2:NUMERICAL:=5:0.1}.</p>") +
           "</question>\n<question type=\"cloze\">" +
           text_of("questiontext", "Rome is in {1:MULTICHOICE:~Spain#no~=Italy}, by {:SA:=sea}.") +
           "</question>\n<question type=\"cloze\">" + text_of("questiontext", "Nothing.") +
           "</question>\n"));
  CHECK(read.bank == R"(questions:
  - id: fill-1
    type: fill
    points: 4
    stem: The ____ is ____.
    answer:
      - [cat, {text: dog, share: 0.5}]
      - [{value: 5, tolerance: 0.1}]
    explanation: '[1] dog: near'
  - id: case-1
    type: case
    stem: Rome is in [1], by [2].
    parts:
      - id: 1
        type: single
        points: 1
        stem: '[1]'
        options:
          A: Spain
          B: Italy
        answer: B
        explanation: 'A: no'
      - id: 2
        type: fill
        points: 1
        stem: '[2] ____'
        answer: sea
)");
  CHECK(read.left_out == "5: a cloze question without gaps that can be read\n");
}

TEST_CASE("moodle: a question without a text, or with nothing that earns everything") {
  const ImportedText read = read_as(
      "moodle", quiz("<question type=\"essay\"><name><text>Say it</text></name></question>\n"
                     "<question type=\"essay\"/>\n<question type=\"multichoice\">" +
                     text_of("questiontext", "Best?") +
                     "<answer fraction=\"90\"><text>a</text></answer>"
                     "<answer fraction=\"50\"><text>b</text></answer></question>"));
  CHECK(read.bank == R"(points: 1
questions:
  - id: short-1
    type: short
    stem: Say it
  - id: single-1
    type: single
    stem: Best?
    options:
      A: a
      B: b
    answer: A
    scoring:
      option_map:
        A: 0.9
        B: 0.5
      min: 0
      max: 1
)");
  CHECK(read.doubts ==
        "not-carried@3: the question has no text; its name is taken for it\n"
        "answer-unclear@5: no answer earns all the points\n");
  CHECK(read.left_out == "4: a question without a text\n");
}

TEST_CASE("moodle: kinds a bank has no place for are left out by name and line") {
  const ImportedText read = read_as(
      "moodle", quiz("<question type=\"calculated\">" + text_of("questiontext", "{a}+{b}?") +
                     "</question>\n<question type=\"ddmarker\"/>\n<question type=\"description\">" +
                     text_of("questiontext", "Read.") + "</question>\n"));
  CHECK(read.bank.empty());
  CHECK(read.left_out ==
        "3: questions of the type calculated cannot be held by a bank\n"
        "4: questions of the type ddmarker cannot be held by a bank\n"
        "5: a description, which asks nothing\n");
}

TEST_CASE("moodle: damage is an error with its line") {
  CHECK(read_as("moodle", "<quiz>\n<question type=\"essay\">\n</quiz>\n").error ==
        "'file': line 3: an element is not closed, or closed twice; the file breaks off or is "
        "damaged here");
  CHECK(read_as("moodle", "<!DOCTYPE quiz [<!ENTITY a \"b\">]>\n<quiz>&a;</quiz>").error ==
        "'file': line 1: the file declares entities of its own (<!ENTITY), which can be a trap; "
        "replace them by their text");
  CHECK(read_as("moodle", "<!DOCTYPE quiz>\n<quiz></quiz>").error.find("DOCTYPE") ==
        std::string::npos);
  CHECK(read_as("moodle", "<rss></rss>").error ==
        "'file': this is no Moodle XML: its outermost element is <rss>, not <quiz>");
  CHECK(read_as("moodle", "").error == "'file': line 1: this is no valid XML");
}

TEST_CASE("moodle: depth and length are no danger") {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) {
    deep += "<a>";
  }
  CHECK(read_as("moodle", "<quiz>" + deep).error.find("line 1") != std::string::npos);
  CHECK(
      read_as("moodle", quiz("<question type=\"essay\">" +
                             text_of("questiontext", std::string(1'000'000, '<')) + "</question>"))
          .bank.size() > 1'000'000);
}

TEST_CASE("moodle: its outermost element tells it") {
  CHECK(recognised("<?xml version=\"1.0\"?>\n<!-- by hand -->\n<quiz>\n</quiz>") == "moodle");
  CHECK(recognised("<?latexml class=\"a\"?><quiz ></quiz>") == "moodle");
  CHECK(recognised("<quizzes></quizzes>") == "text");
}

TEST_CASE("moodle: limits, files and pictures in the text that are lost are said") {
  const ImportedText read = read_as(
      "moodle", quiz("<question type=\"essay\">" +
                     text_of("questiontext", "Write. <img src=\"data:image/png;base64,AA\">") +
                     "<minwordlimit>50</minwordlimit><attachmentsrequired>1"
                     "</attachmentsrequired><hidden>1</hidden></question>"));
  for (const char* said : {"a picture that stands in the text itself", "limits of how many words",
                           "files to be handed in", "questions hidden in Moodle"}) {
    CAPTURE(said);
    CHECK(read.doubts.find(said) != std::string::npos);
  }
}

}  // namespace tiku

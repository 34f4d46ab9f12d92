#include <doctest/doctest.h>

#include "interop/registry.h"
#include "questions_in.h"

namespace tiku {
namespace {

std::string read(std::string_view format_name, const std::string& text) {
  const ImportInput input{"list.txt", text, nullptr};
  const ImportFormat& format = recognise_import(input);
  CHECK(format.name == format_name);
  const Result<ImportResult> result = format.read(input);
  REQUIRE(result);
  std::string out;
  for (const ImportedPaper& paper : result->papers) {
    for (const Question& question : paper.bank.questions) {
      out += std::string(type_name(question.type)) + " " + question.stem + " [";
      for (const Option& option : question.options) {
        out += option.label + "=" + option.text + ";";
      }
      out += "] " + answer_of(question) + "\n";
    }
  }
  for (const LeftOut& left : result->left_out) {
    out += "left out: " + std::to_string(left.line) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("a pool of Blackboard is read by the types before the tabs") {
  CHECK(read("blackboard",
             "MC\tA fruit?\tbrick\tincorrect\tplum\tcorrect\n"
             "MA\tFruits?\tplum\tcorrect\tnail\tIncorrect\tpear\tCorrect\n"
             "TF\tPlums grow.\ttrue\n"
             "\n"
             "FIB\tA stone fruit: ____\tplum\tcherry\n"
             "NUM\tHow many?\t6\t0.5\n"
             "ESS\tSay why.\tBecause.\n"
             "FIB_PLUS\tA [x] and a [y].\tx\tplum\tpear\t\ty\tnail\n"
             "FIL\tSend a file.\n"
             "\"TF\"\tthis type stands in quotes\tfalse\n") ==
        "single A fruit? [A=brick;B=plum;] B\n"
        "multiple Fruits? [A=plum;B=nail;C=pear;] AC\n"
        "judge Plums grow. [] √\n"
        "fill A stone fruit: ____ [] plum|cherry\n"
        "fill How many? [] 6±0.5\n"
        "short Say why. [] Because.\n"
        "fill A ____ and a ____. [] plum|pear; nail\n"
        "judge this type stands in quotes [] ×\n"
        "left out: 9\n");
}

TEST_CASE("an option of a pool that is neither right nor wrong leaves the question open") {
  CHECK(read("blackboard",
             "MC\tA fruit?\tbrick\tincorrect\tplum\tyes\n"
             "TF\tPlums grow.\tmaybe\n") ==
        "single A fruit? [A=brick;B=plum;] -\njudge Plums grow. [] -\n");
}

TEST_CASE(
    "notes of Anki are questions with a reference, with options where the answer names them") {
  CHECK(read("anki",
             "#separator:tab\n#html:true\n#deck column:1\n#tags column:4\n"
             "Trees\tWhat is a plum?\t<b>A stone fruit</b>\tfruit food\n"
             "Trees\tA fruit?<br>A. brick<br>B. plum\tB<br>plum\t\n"
             "Trees\tA {{c1::plum}} is a {{c2::fruit::what}}.\t\t\n"
             "Trees\tName two.<br>A. first<br>B. second\tplum and pear\t\n") ==
        "short What is a plum? [] A stone fruit\n"
        "single A fruit? [A=brick;B=plum;] B\n"
        "fill A ____ is a ____. [] plum; fruit\n"
        "short Name two.\nA. first\nB. second [] plum and pear\n");
}

TEST_CASE("questions with a tab before their answers are cards") {
  CHECK(read("anki",
             "How far from a door?\t15 feet\n\nWhat rings?\tA bell\nWhat opens?\tA door\n"
             "A name to learn\twhat it means\n") ==
        "short How far from a door? [] 15 feet\nshort What rings? [] A bell\n"
        "short What opens? [] A door\nshort A name to learn [] what it means\n");
  // Words to learn ask nothing, and more columns are a table.
  for (const char* text : {"bell\tit rings\ndoor\tit opens\nlamp\tit shines\n",
                           "What?\tbell\tlamp\nWho?\tguest\thost\nWhere?\there\tthere\n"}) {
    CHECK(recognise_import({"list.txt", text, nullptr}).name != "anki");
  }
}

TEST_CASE("questions of Brightspace are read by what the rows begin with") {
  CHECK(read("brightspace",
             "//a remark,,,,\nNewQuestion,MC,,,\nID,F-1,,,\nQuestionText,\"A fruit, please?\",,,\n"
             "Points,2,,,\nOption,0,brick,,no\nOption,100,plum,,yes\n,,,,\n"
             "NewQuestion,TF,,,\nQuestionText,Plums grow.,,,\nTRUE,100,well said,,\n"
             "FALSE,0,no,,\n"
             "NewQuestion,MS,,,\nQuestionText,Fruits?,,,\nOption,1,plum,,\nOption,0,nail,,\n"
             "Option,1,pear,,\n"
             "NewQuestion,SA,,,\nQuestionText,A stone fruit,,,\nAnswer,100,plum,,\n"
             "NewQuestion,WR,,,\nQuestionText,Say why.,,,\nAnswerKey,Because.,,,\n"
             "NewQuestion,M,,,\nQuestionText,Match.,,,\nChoice,1,plum,,\nChoice,2,nail,,\n"
             "Match,2,tool,,\nMatch,1,fruit,,\n"
             "NewQuestion,O,,,\nQuestionText,Order.,,,\nItem,seed,,,\nItem,tree,,,\n"
             "NewQuestion,ARITHMETIC,,,\nQuestionText,x + 1,,,\n") ==
        "single A fruit, please? [A=brick;B=plum;] B\n"
        "judge Plums grow. [] √\n"
        "multiple Fruits? [A=plum;B=nail;C=pear;] AC\n"
        "fill A stone fruit [] plum\n"
        "short Say why. [] Because.\n"
        "case Match. [] -\n"
        "short Order. [] seed → tree\n"
        "left out: 34\n");
}

TEST_CASE("options behind the question of a card are its options where the back names one") {
  CHECK(read("anki",
             "The thing that rings is: a. a lamp b. a bell c. a key\tb. a bell\n"
             "Which opens? a. a key b. a lamp c. a bell\ta. a key\n"
             "Which shines? a. a bell b. a key c. a lamp\tC\n") ==
        "single The thing that rings is: [A=a lamp;B=a bell;C=a key;] B\n"
        "single Which opens? [A=a key;B=a lamp;C=a bell;] A\n"
        "single Which shines? [A=a bell;B=a key;C=a lamp;] C\n");
  // A back in words of its own changes nothing of the front.
  CHECK(read("anki",
             "Which of a. a lamp b. a bell c. a key rings?\tthe second\n"
             "Which opens?\ta key\nWhich shines?\ta lamp\n") ==
        "short Which of a. a lamp b. a bell c. a key rings? [] the second\n"
        "short Which opens? [] a key\nshort Which shines? [] a lamp\n");
}

TEST_CASE("cards in quotes have their options on lines of their own") {
  CHECK(read("anki",
             "\"Which rings?\na. a lamp\nb. a bell\"\tb. a bell\n"
             "\"What shines is\na. a lamp\nb. a \"\"bell\"\"\"\ta lamp\n"
             "Which opens?\ta key\n") ==
        "single Which rings? [A=a lamp;B=a bell;] B\n"
        "single What shines is [A=a lamp;B=a \"bell\";] A\n"
        "short Which opens? [] a key\n");
  CHECK(read("text", "\"a bell\" rings\n\"a lamp\n").find("single") == std::string::npos);
}

TEST_CASE("numbers that count the questions of a list are no part of what is asked") {
  const std::string head = "Question,Option A,Option B,Answer\n";
  CHECK(read("csv", head + "1. What rings?,a bell,a lamp,A\n2) What shines?,a bell,a lamp,B\n3. "
                           "2 keys do what?,open,ring,A\n") ==
        "single What rings? [A=a bell;B=a lamp;] A\n"
        "single What shines? [A=a bell;B=a lamp;] B\n"
        "single 2 keys do what? [A=open;B=ring;] A\n");
  CHECK(read("csv", head + "1. What rings?,a bell,a lamp,A\n2.5 V do what?,ring,shine,B\n3. What "
                           "opens?,a key,a lamp,A\n")
            .starts_with("single 1. What rings?"));
  CHECK(read("json",
             "[{\"question\": \"1. What rings?\", \"options\": [\"bell\", \"lamp\"], "
             "\"answer\": \"bell\"}, {\"question\": \"2. What shines?\", \"options\": "
             "[\"bell\", \"lamp\"], \"answer\": \"lamp\"}, {\"question\": \"3. What "
             "opens?\", \"options\": [\"key\", \"lamp\"], \"answer\": \"key\"}]") ==
        "single What rings? [A=bell;B=lamp;] A\n"
        "single What shines? [A=bell;B=lamp;] B\n"
        "single What opens? [A=key;B=lamp;] A\n");
}

TEST_CASE("statements and their truths between tabs, without a header") {
  CHECK(
      read("csv", "1\t铃会响，灯不会。\t对\n2\t灯会响，铃不会。\t错\n3\t灯会亮，铃不会。\t对\n") ==
      "judge 铃会响，灯不会。 [] √\njudge 灯会响，铃不会。 [] ×\njudge 灯会亮，铃不会。 [] √\n");
  CHECK(read("csv",
             "1\t鈴會響，燈不會。\t對\n2\t燈會響，鈴不會。\t錯\n3\t燈會亮，鈴不會。\t正確\n") ==
        "judge 鈴會響，燈不會。 [] √\njudge 燈會響，鈴不會。 [] ×\njudge 燈會亮，鈴不會。 [] √\n");
  // Which of two figures is true nobody says; a name beside them is no statement.
  CHECK(read("text", "1\t铃会响，灯不会。\t1\n2\t灯会响，铃不会。\t2\n3\t灯会亮，铃不会。\t1\n") ==
        "");
  CHECK(read("text",
             "甲\t铃会响，灯不会。\t对\n乙\t灯会响，铃不会。\t错\n丙\t灯会亮，铃不会。\t对\n") ==
        "");
}

}  // namespace tiku

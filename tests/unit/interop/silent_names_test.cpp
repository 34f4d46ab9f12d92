// Lists of programs whose fields have names that say nothing: what a field holds is told by what
// stands in it over all records.
#include <doctest/doctest.h>

#include "base/text.h"
#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string json(const std::string& text) {
  return recognised_questions_in("a.json", text);
}

constexpr const char* kFruits =
    "A fruit? A=nail B=plum: B; A tool? A=saw B=pear: A; A metal? A=wool B=iron: B; ";
constexpr const char* kFive =
    "A fruit? A=nail B=plum: B; A tool? A=saw B=pear: A; A metal? A=wool B=iron: B; "
    "A bird? A=dog B=owl: B; A drink? A=milk B=sand: A; ";

}  // namespace

TEST_CASE("fields of no name: letters, places and texts name the options") {
  CHECK(json(R"([{"k1": "A fruit?", "k2": ["nail", "plum"], "k3": "B"},
                 {"k1": "A tool?", "k2": ["saw", "pear"], "k3": "A"},
                 {"k1": "A metal?", "k2": ["wool", "iron"], "k3": "B"}])") == kFruits);
  CHECK(json(R"([{"k3": 1, "k1": "A fruit?", "k2": ["nail", "plum"]},
                 {"k3": 0, "k1": "A tool?", "k2": ["saw", "pear"]},
                 {"k3": 1, "k1": "A metal?", "k2": ["wool", "iron"]},
                 {"k3": 1, "k1": "A bird?", "k2": ["dog", "owl"]},
                 {"k3": 0, "k1": "A drink?", "k2": ["milk", "sand"]}])") == kFive);
  CHECK(json(R"([{"k1": "A fruit?", "k2": ["nail", "plum"], "k3": "plum"},
                 {"k1": "A tool?", "k2": ["saw", "pear"], "k3": "saw"},
                 {"k1": "A metal?", "k2": ["wool", "iron"], "k3": ["iron"]}])") == kFruits);
  CHECK(json(R"([{"k1": "A fruit?", "k2": ["nail", "plum"], "k3": [false, true]},
                 {"k1": "A tool?", "k2": ["saw", "pear"], "k3": [true, false]},
                 {"k1": "A metal?", "k2": ["wool", "iron"], "k3": [false, true]}])") == kFruits);
}

TEST_CASE("fields of no name: options side by side, in maps and as objects") {
  CHECK(json(R"([{"k1": "A fruit?", "xa": "nail", "xb": "plum", "key": "B"},
                 {"k1": "A tool?", "xa": "saw", "xb": "pear", "key": "A"},
                 {"k1": "A metal?", "xa": "wool", "xb": "iron", "key": "B"}])") == kFruits);
  CHECK(json(R"([{"k1": "A fruit?", "k2": "nail", "k3": "plum", "k4": "B", "k5": "easy"},
                 {"k1": "A tool?", "k2": "saw", "k3": "pear", "k4": "A", "k5": "easy"},
                 {"k1": "A metal?", "k2": "wool", "k3": "iron", "k4": "B", "k5": "hard"}])") ==
        kFruits);
  CHECK(json(R"([{"k1": "A fruit?", "k2": {"uu": "nail", "vv": "plum"}, "k3": "vv"},
                 {"k1": "A tool?", "k2": {"uu": "saw", "vv": "pear"}, "k3": "uu"},
                 {"k1": "A metal?", "k2": {"uu": "wool", "vv": "iron"}, "k3": "vv"}])") == kFruits);
  CHECK(json(R"([{"k1": "A fruit?", "k2": [{"o": "nail", "w": 0}, {"o": "plum", "w": 1}]},
                 {"k1": "A tool?", "k2": [{"o": "saw", "w": 1}, {"o": "pear", "w": 0}]},
                 {"k1": "A metal?", "k2": [{"o": "wool"}, {"o": "iron", "w": 1}]}])") == kFruits);
}

TEST_CASE("records of no name stand anywhere") {
  // Under ids, by chapter, in other maps, as lists, as columns, under the question itself.
  CHECK(json(R"({"one": {"x7": {"k1": "A fruit?", "k2": ["nail", "plum"], "k3": "B"}},
                 "two": {"x8": {"k1": "A tool?", "k2": ["saw", "pear"], "k3": "A"},
                         "x9": {"k1": "A metal?", "k2": ["wool", "iron"], "k3": "B"}}})") ==
        kFruits);
  CHECK(json(R"([{"m": {"t": "A fruit?"}, "n": {"k2": ["nail", "plum"], "k3": "B"}},
                 {"m": {"t": "A tool?"}, "n": {"k2": ["saw", "pear"], "k3": "A"}},
                 {"m": {"t": "A metal?"}, "n": {"k2": ["wool", "iron"], "k3": "B"}}])") == kFruits);
  CHECK(json(R"([[7, "A fruit?", ["nail", "plum"], "B"], [9, "A tool?", ["saw", "pear"], "A"],
                 [4, "A metal?", ["wool", "iron"], "B"]])") == kFruits);
  CHECK(json(R"({"k1": ["A fruit?", "A tool?", "A metal?"], "k3": ["B", "A", "B"],
                 "k2": [["nail", "plum"], ["saw", "pear"], ["wool", "iron"]]})") == kFruits);
  CHECK(json(R"({"k1": {"0": "A fruit?", "1": "A tool?", "2": "A metal?"},
                 "k2": {"0": ["nail", "plum"], "1": ["saw", "pear"], "2": ["wool", "iron"]},
                 "k3": {"0": "B", "1": "A", "2": "B"}})") == kFruits);
  CHECK(json(R"({"A fruit?": {"k2": ["nail", "plum"], "k3": "plum"},
                 "A tool?": {"k2": ["saw", "pear"], "k3": "saw"},
                 "A metal?": {"k2": ["wool", "iron"], "k3": "iron"}})") == kFruits);
  CHECK(recognised_questions_in(
            "a.yaml",
            "- k1: A fruit?\n  k2: [nail, plum]\n  k3: b\n- k1: A tool?\n  k2: [saw, pear]\n"
            "  k3: a\n- k1: A metal?\n  k2: [wool, iron]\n  k3: b\n") == kFruits);
}

TEST_CASE("names are believed, and the values tell what they leave open") {
  CHECK(json(R"([{"question": "A fruit?", "xuanxiang": ["nail", "plum"], "answer": "B"},
                 {"question": "A tool?", "xuanxiang": ["saw", "pear"], "answer": "A"},
                 {"question": "A metal?", "xuanxiang": ["wool", "iron"], "answer": "B"}])") ==
        kFruits);
  CHECK(json(R"([{"question": "A fruit?", "options": ["nail", "plum"], "corr": "B"},
                 {"question": "A tool?", "options": ["saw", "pear"], "corr": "A"},
                 {"question": "A metal?", "options": ["wool", "iron"], "corr": "B"}])") == kFruits);
  // What was given is none of the answers where a name says which field has them.
  CHECK(json(R"([{"k1": "A fruit?", "options": ["nail", "plum"], "given": "A", "answer": "B"},
                 {"k1": "A tool?", "options": ["saw", "pear"], "given": "A", "answer": "A"},
                 {"k1": "A metal?", "options": ["wool", "iron"], "given": "B", "answer": "B"}])") ==
        kFruits);
}

TEST_CASE("no answer is taken that another field contradicts, or that may be something else") {
  const std::string open =
      "A fruit? A=nail B=plum: -; A tool? A=saw B=pear: -; A metal? A=wool B=iron: -; ";
  CHECK(json(R"([{"k1": "A fruit?", "k2": ["nail", "plum"], "k3": "B", "k4": "A"},
                 {"k1": "A tool?", "k2": ["saw", "pear"], "k3": "A", "k4": "A"},
                 {"k1": "A metal?", "k2": ["wool", "iron"], "k3": "B", "k4": "B"}])") == open);
  // The same said twice is one answer.
  CHECK(json(R"([{"k1": "A fruit?", "k2": ["nail", "plum"], "k3": "B", "k4": "plum"},
                 {"k1": "A tool?", "k2": ["saw", "pear"], "k3": "A", "k4": "saw"},
                 {"k1": "A metal?", "k2": ["wool", "iron"], "k3": "B", "k4": "iron"}])") ==
        kFruits);
  // Numbers that count records, or rise through the file, are no places of options.
  CHECK(json(R"([{"n": 0, "k1": "A fruit?", "k2": ["nail", "plum", "pen"]},
                 {"n": 1, "k1": "A tool?", "k2": ["saw", "pear", "sky"]},
                 {"n": 2, "k1": "A metal?", "k2": ["wool", "iron", "wood"]}])")
            .find(": A") == std::string::npos);
  // A letter that is always the same is the name of a part.
  CHECK(json(R"([{"k1": "A fruit?", "k2": ["nail", "plum", "pen"], "k3": "A"},
                 {"k1": "A tool?", "k2": ["saw", "pear", "sky"], "k3": "A"},
                 {"k1": "A metal?", "k2": ["wool", "iron", "wood"], "k3": "A"}])")
            .find(": A") == std::string::npos);
}

TEST_CASE("columns side by side are joined by names, and what else is there is kept") {
  // Numbers of another order name the places; a map of other names is no column.
  CHECK(json(R"({"k1": {"1": "A fruit?", "2": "A tool?", "3": "A metal?"},
                 "k2": {"1": ["nail", "plum"], "2": ["saw", "pear"], "3": ["wool", "iron"]},
                 "k3": {"3": "iron", "1": "plum", "2": "saw"},
                 "k4": {"1": "nail", "2": "saw", "4": "iron"}})") == kFruits);
  // Other lists of one length first; questions beside the lists.
  CHECK(json(R"({"by": ["Ann", "Bob"], "in": ["en", "de"],
                 "k1": ["A fruit?", "A tool?", "A metal?"], "k3": ["plum", "saw", "iron"],
                 "k2": [["nail", "plum"], ["saw", "pear"], ["wool", "iron"]],
                 "more": [{"question": "A gas?", "options": ["air", "ice"], "answer": "air"}]})") ==
        std::string(kFruits) + "A gas? A=air B=ice: A; ");
}

TEST_CASE("chapters of as many questions each are no columns side by side") {
  CHECK(json(R"({"Fruits": [
                   {"domanda": "A fruit?", "opzioni": ["nail", "plum"], "corretta": "plum"},
                   {"domanda": "A tool?", "opzioni": ["saw", "pear"], "corretta": "saw"}],
                 "Metals": [
                   {"domanda": "A metal?", "opzioni": ["wool", "iron"], "corretta": "iron"},
                   {"domanda": "A gas?", "opzioni": ["air", "ice"], "corretta": "air"}]})") ==
        std::string(kFruits) + "A gas? A=air B=ice: A; ");
}

TEST_CASE("options that call their texts otherwise than the others are still options") {
  CHECK(json(R"([{"question": "A fruit?", "answer": ["B"],
                  "options": [{"key": "A", "value": "nail"}, {"key": "B", "value": "plum"}]},
                 {"question": "A tool?", "answer": ["A"],
                  "options": [{"id": "A", "item": "saw"}, {"id": "B", "item": "pear"}]},
                 {"question": "A metal?", "answer": ["B"],
                  "options": [{"id": "A", "wording": "wool"}, {"id": "B", "wording": "iron"}]}
                ])") == kFruits);
  // A letter is no answer to write in where its options have no texts.
  CHECK(read_as("json", R"([{"question": "A fruit of ( )?", "answer": "B",
                             "options": ["nail", "plum"]},
                            {"question": "A tool of ( )?", "answer": "A",
                             "options": [{"id": "A", "x": {}}, {"id": "B", "x": {}}]}])")
            .bank.find("type: fill") == std::string::npos);
}

TEST_CASE("questions whose fields have no names at all stand in lists, in a text file too") {
  const std::string rows = R"([["A fruit?", {"1": "nail", "2": "plum"}, [2]],
                               ["A tool?", {"1": "saw", "2": "pear"}, [1]],
                               ["A metal?", {"1": "wool", "2": "iron"}, [2]]])";
  CHECK(json(rows) == kFruits);
  CHECK(recognised_questions_in("a.txt", rows) == kFruits);
  CHECK(recognised_questions_in("a.txt", R"([["north", 1, 2], ["south", 3, 4], ["east", 5, 6]])") ==
        "-");
}

TEST_CASE("a field that only says right names the answer where texts stand in it") {
  CHECK(json(R"([{"conceito": "What rings when it is struck", "correta": "a bell"},
                 {"conceito": "What lights the desk at night", "correta": "a lamp"},
                 {"conceito": "What keeps the guests outside", "correta": "a door"}])") ==
        "What rings when it is struck: a bell; What lights the desk at night: a lamp; "
        "What keeps the guests outside: a door; ");
  CHECK(json(R"([{"name": "Ann of the desk", "correct": 12},
                 {"name": "Bob of the hall", "correct": 9},
                 {"name": "Cid of the door", "correct": 10}])") == "-");
}

TEST_CASE("a record with an empty option before others is left as it is") {
  std::string rows;
  std::string expected;
  for (const char* what : {"fig", "bee", "cat", "dog", "eel", "fox", "gnu", "hen", "ibex", "jay",
                           "kite", "lark", "mole", "newt", "owl", "pike"}) {
    const std::string name(what);
    rows += R"({"k1": "A )" + name + R"(?", "xa": "no )" + name + R"(", "xb": ")" + name +
            R"(", "xc": "big )" + name + R"(", "key": "B"},)";
    expected += "A " + name + "? A=no " + name + " B=" + name + " C=big " + name + ": B; ";
  }
  const std::string last = R"({"k1": "A saw?", "xa": "saw", "xb": "pear", "xc": "ox", "key": "A"})";
  const std::string gap = R"({"k1": "A tool?", "xa": "saw", "xb": "", "xc": "pear", "key": "A"},)";
  CHECK(json("[" + rows + gap + last + "]") == expected + "A saw? A=saw B=pear C=ox: A; ");
}

TEST_CASE("columns of a table under headers that say nothing") {
  CHECK(recognised_questions_in(
            "a.csv",
            "zz,k1,k2,k3,k4,k5\n5,A fruit?,nail,plum,B,easy\n7,A tool?,saw,pear,A,easy\n"
            "9,A metal?,wool,iron,B,easy\n") == kFruits);
  // The key before the options, as their text, in a list; all options in one cell.
  CHECK(recognised_questions_in("a.csv",
                                "k4,k1,k2,k3\nplum,A fruit?,nail,plum\nsaw,A tool?,saw,pear\n"
                                "iron,A metal?,wool,iron\n") == kFruits);
  CHECK(recognised_questions_in(
            "a.csv",
            "k4,k1,k2\n\"[\"\"B\"\"]\",A fruit?,\"[\"\"nail\"\",\"\"plum\"\"]\"\n"
            "\"[\"\"A\"\"]\",A tool?,\"[\"\"saw\"\",\"\"pear\"\"]\"\n"
            "\"[\"\"B\"\"]\",A metal?,\"[\"\"wool\"\",\"\"iron\"\"]\"\n") == kFruits);
  // One header in three says something.
  CHECK(recognised_questions_in("a.csv",
                                "question,k2,k3,k4\nA fruit?,nail,plum,B\nA tool?,saw,pear,A\n"
                                "A metal?,wool,iron,B\n") == kFruits);
  // A number that may count from 0 or from 1 is no answer; the header is no question.
  CHECK(recognised_questions_in("a.csv",
                                "k1,k2,k3,k4,k5\nA fruit?,nail,plum,pen,1\nA tool?,sky,saw,pear,2\n"
                                "A metal?,wool,iron,wood,1\n")
            .find(": A") == std::string::npos);
  // A number beside options that is no place, and letters that are always the same.
  CHECK(recognised_questions_in(
            "a.csv",
            "k1,k2,k3,k4\nA fruit?,nail,plum,7\nA tool?,saw,pear,3\nA metal?,wool,iron,5\n") ==
        "-");
}

TEST_CASE("lines of a paper with a sign before their answers are no table of pairs") {
  CHECK(recognised_questions_in(
            "a.txt",
            "甜的水果是（ ）。@@@正确答案：李子\n会响的东西是（ ）。@@@正确答案：钟\n"
            "会发光的东西是（ ）。@@@正确答案：灯\n") ==
        "甜的水果是（ ）。: 李子; 会响的东西是（ ）。: 钟; 会发光的东西是（ ）。: 灯; ");
}

TEST_CASE("texts and marks of other programs are no questions") {
  CHECK(json(R"([{"id": 1, "k1": "Buy some milk today.", "k2": false},
                 {"id": 2, "k1": "Call the plumber back.", "k2": true},
                 {"id": 3, "k1": "Water all the plants.", "k2": false}])") == "-");
  CHECK(json(R"([{"k1": "Red chair", "k2": ["wood", "seat"], "k3": 2},
                 {"k1": "Blue lamp", "k2": ["light", "desk"], "k3": 1},
                 {"k1": "Grey sofa bed", "k2": ["seat", "bed"], "k3": 4}])") == "-");
  // Options are no statements, though each says whether it is right.
  CHECK(json(R"([{"k1": "A fruit?", "k2": [{"o": "It is a nail.", "w": "错误"}]},
                 {"k1": "A tool?", "k2": [{"o": "It is a saw.", "w": "正确"}]},
                 {"k1": "A metal?", "k2": [{"o": "It is a wool.", "w": "错误"}]}])") == "-");
}

TEST_CASE("the right answer apart from the wrong ones where values prove it") {
  CHECK(json(R"([{"k1": "How many?", "k2": "4", "k3": ["1", "2"]},
                 {"k1": "A fruit?", "k2": "plum", "k3": ["nail", "saw"]},
                 {"k1": "Snow is white.", "k2": "True", "k3": ["False"]}])") ==
        "How many? A=4 B=1 C=2: A; A fruit? A=plum B=nail C=saw: A; Snow is white.: √; ");
  CHECK(json(R"([{"k1": "A bird?", "k2": "Birds", "k3": ["owl", "dog"]},
                 {"k1": "A fruit?", "k2": "Plants", "k3": ["nail", "plum"]},
                 {"k1": "A metal?", "k2": "Matter", "k3": ["iron", "saw"]}])") == "-");
}

TEST_CASE("what is asked and the options stand in the name of a value that is one of them") {
  CHECK(json(R"({"A fruit?|nail|plum": "plum", "A tool?|saw|pear": "saw",
                 "A metal?|wool|iron": "iron"})") == kFruits);
  CHECK(json(R"({"A|b|c": "1", "D|e|f": "2", "G|h|i": "3"})") == "-");
}

TEST_CASE("an answer by name answers the one text beside it; a key may be anything") {
  CHECK(json(R"([{"id": 1, "text": "3 x 4 = ?", "answer": 12, "explanation": "Count."},
                 {"id": 2, "text": "15 : 5 = ?", "answer": 3, "explanation": "Share."}])") ==
        "3 x 4 = ?: 12; 15 : 5 = ?: 3; ");
  CHECK(json(R"([{"content": "Welcome to the desk of the house", "key": "home.title"},
                 {"content": "The bell rings at noon and at four", "key": "home.bell"}])") == "-");
}

TEST_CASE("a field that is called answer and holds nothing leaves the key to another") {
  CHECK(json(R"([
    {"question": "A fruit?", "options": ["(A)nail", "(B)plum"], "label": "B", "answer": null},
    {"question": "A tool?", "options": ["(A)saw", "(B)pear"], "label": "A", "answer": null},
    {"question": "A metal?", "options": ["(A)wool", "(B)iron"], "label": "B", "answer": null}
  ])") == kFruits);
}

TEST_CASE("rows that were quoted once too often, or in single quotes, are rows") {
  const std::string cards = "What rings, and when?: a bell; What opens?: a \"door\"; ";
  CHECK(recognised_questions_in(
            "a.csv",
            "\"question,answer\"\n\"\"\"What rings, and when?\"\",\"\"a bell\"\"\"\n"
            "\"\"\"What opens?\"\",\"\"a \"\"\"\"door\"\"\"\"\"\"\"\n") == cards);
  CHECK(recognised_questions_in("a.csv",
                                "'question','answer'\n'What rings, and when?','a bell'\n"
                                "'What opens?','a \"door\"'\n") == cards);
}

TEST_CASE("only the right one of the answers says so, and a list without any has lost it") {
  CHECK(json(R"([
    {"query": "A fruit?", "answers": [{"text": "nail"}, {"text": "plum", "isCorrect": true}]},
    {"query": "A tool?", "answers": [{"text": "saw", "isCorrect": true}, {"text": "pear"}]}
  ])") == "A fruit? A=nail B=plum: B; A tool? A=saw B=pear: A; ");
  CHECK(json(R"([
    {"q": "A fruit?", "a": ["nail", {"correct": "plum"}]}, {"q": "A tool?", "a": ["saw", "pear"]},
    {"q": "A metal?", "a": ["wool", {"correct": "iron"}]}
  ])") == "A fruit? A=nail B=plum: B; A tool? A=saw B=pear: -; A metal? A=wool B=iron: B; ");
}

}  // namespace tiku

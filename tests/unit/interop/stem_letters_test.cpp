// Letters in brackets of a stem: answers, and names that are none.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

const std::string kOptions = "- A. in\n- B. out\n- C. both\n- D. none\n";

}  // namespace

TEST_CASE("markdown: letters in brackets after a word of the sentence are a name, no answer") {
  const std::string quiz = "# 选择题\n\n1. 光盘（CD）属于哪种存储设备？\n" + kOptions +
                           "\n2. 交流电（AC）的方向\n" + kOptions +
                           "\n3. 数据库（DB）与数据库系统（DBS）的关系是（）。\n" + kOptions +
                           "\n4. 铃在哪里响？\n" + kOptions + "\n5. 灯在哪里亮？\n" + kOptions +
                           "\n6. 门在哪里开？\n" + kOptions + "\n7. 车在哪里停？\n" + kOptions;
  const ImportedText read = read_as("markdown", quiz);
  CHECK_FALSE(holds(read.bank, "answer:"));
  CHECK(holds(read.bank, "光盘（CD）属于哪种存储设备？"));
  CHECK(holds(read.bank, "数据库（DB）与数据库系统（DBS）的关系是（）。"));
}

TEST_CASE("markdown: where neighbours answer in brackets, so does one within a sentence") {
  const std::string quiz = "# 单选题\n\n1. 铃在（A）响。\n" + kOptions +
                           "\n2. 灯亮的地方是（B）。\n" + kOptions + "\n3. 门通往（ C ）。\n" +
                           kOptions;
  const ImportedText read = read_as("markdown", quiz);
  CHECK(holds(read.bank, "铃在（ ）响。"));
  CHECK(holds(read.bank, "answer: A\n"));
  CHECK(holds(read.bank, "answer: B\n"));
  CHECK(holds(read.bank, "answer: C\n"));
  // 病历(A) is a name where the question has a bracket of its own.
  const ImportedText named =
      read_as("markdown", quiz + "\n4. 关于病历（A）的说法正确的是（ D ）\n" + kOptions);
  CHECK(holds(named.bank, "stem: 关于病历（A）的说法正确的是（ ）"));
  CHECK(holds(named.bank, "answer: D\n"));
}

TEST_CASE("csv: letters in brackets within a stem are an answer where stems answer so") {
  const std::string head = "题目,A,B,C,D\n";
  const ImportedText names =
      read_as("csv", head +
                         "光盘（CD）属于什么？,内存,外存,缓存,其他\n铃在哪里？,里,外,上,下\n"
                         "灯在哪里？,里,外,上,下\n门在哪里？,里,外,上,下\n");
  CHECK_FALSE(holds(names.bank, "answer:"));
  const ImportedText told =
      read_as("csv", head +
                         "我国的首都（B）很大,上海,北京,天津,重庆\n铃在（A）。,里,外,上,下\n"
                         "灯在（C）。,里,外,上,下\n");
  CHECK(holds(told.bank, "我国的首都（ ）很大"));
  CHECK(holds(told.bank, "answer: B\n"));
}

TEST_CASE(
    "json and csv: what a question counts stands behind it in brackets, and is no word of it") {
  const ImportedText json = read_as(
      "json", R"q([{"stem": "铃在哪里？ (5.00分)", "options": ["里", "外"], "answer": "B"},)q"
              R"q( {"stem": "灯在哪里？（2分）", "options": ["里", "外"], "answer": "A"}])q");
  CHECK(holds(json.bank, "stem: 铃在哪里？\n"));
  CHECK(holds(json.bank, "points: 5\n"));
  CHECK(holds(json.bank, "stem: 灯在哪里？\n"));
  CHECK(holds(json.bank, "points: 2\n"));
  // A column of its own says it, and the bracket is a word.
  const ImportedText csv = read_as("csv",
                                   "question,A,B,answer,points\nHow far (10 points),in,out,A,3\n"
                                   "Who rings?,in,out,B,3\n");
  CHECK(holds(csv.bank, "How far (10 points)"));
}

}  // namespace tiku

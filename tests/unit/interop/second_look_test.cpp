// Documents that no convention explains, read by what recurs in them; and what recurs and is no
// question.
#include <string>

#include <doctest/doctest.h>

#include "interop/text/recurring/spelled_records.h"
#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("second look: a line that counts stands above each question") {
  CHECK(questions_in("题号：31/90\n\n钟由什么敲响?\n\n答案：答：由锤。\n\n\n"
                     "题号：32/90\n\n灯为什么亮?\n\n答案：答：因为有电。\n\n\n"
                     "题号：33/90\n\n门怎么开?\n\n答案：答：用钥匙。\n") ==
        "short | 钟由什么敲响? |  | 由锤。\n"
        "short | 灯为什么亮? |  | 因为有电。\n"
        "short | 门怎么开? |  | 用钥匙。\n");
}

TEST_CASE("second look: fields that every question has, the type among them") {
  CHECK(
      questions_in("--------\n【第 4 题】 (ID: )\n题干: 钟会响。\n类型: 判断\n  A. 对 ✅\n  B. 错\n"
                   "解析: 听得见。\n"
                   "--------\n【第 5 题】 (ID: )\n题干: 灯会响。\n类型: 判断\n  A. 对\n  B. 错 ✅\n"
                   "解析: 灯只亮。\n"
                   "--------\n【第 6 题】 (ID: )\n题干: 门会开。\n类型: 判断\n  A. 对 ✅\n  B. 错\n"
                   "解析: 用钥匙。\n") ==
      "judge | 钟会响。 | A=对 B=错 | √\n"
      "judge | 灯会响。 | A=对 B=错 | ×\n"
      "judge | 门会开。 | A=对 B=错 | √\n");
}

TEST_CASE("second look: braces hold what is asked") {
  CHECK(questions_in("247 {钟会响。} 正确答案:T\n248 {灯会响。} 正确答案:F (灯只亮)\n"
                     "249 {《门法》说门会开。} 正确答案:T\n") ==
        "judge | 钟会响。 |  | √\n"
        "judge | 灯会响。 |  | ×\n"
        "judge | 《门法》说门会开。 |  | √\n");
}

TEST_CASE("second look: one number before every question, and the type glued to what is asked") {
  const std::string one = "单选题什么会响\nA.钟\nB.灯\n参考答案：A\n";
  const std::string two = "多选题什么会亮\nA.钟\nB.灯\nC.火\n参考答案：BC\n";
  const std::string three = "单选题什么会开\nA.钟\nB.门\n参考答案：B\n";
  CHECK(questions_in("666、" + one + "666、" + two + "666、" + three) ==
        "single | 什么会响 | A=钟 B=灯 | A\n"
        "multiple | 什么会亮 | A=钟 B=灯 C=火 | BC\n"
        "single | 什么会开 | A=钟 B=门 | B\n");
}

TEST_CASE("second look: questions with what answers them below, behind no label") {
  CHECK(questions_in("15. 钟为什么响？\n\n有人敲。\n1. 用锤；\n2. 用手。\n\n"
                     "16. 灯为什么亮？\n\n有电。\n\n17. 门怎么开？\n\n用钥匙。\n\n"
                     "18. 锁是什么？\n\n门的一部分。\n") ==
        "short | 钟为什么响？ |  | 有人敲。\n1. 用锤；\n2. 用手。\n"
        "short | 灯为什么亮？ |  | 有电。\n"
        "short | 门怎么开？ |  | 用钥匙。\n"
        "short | 锁是什么？ |  | 门的一部分。\n");
  CHECK(questions_in("Lecture 6\n\nWhat rings?\nA bell does.\n\nWhat shines?\nA lamp does,\n"
                     "and a fire.\n\nWhat opens?\nA door does.\n\nWhat turns?\nA key does.\n") ==
        "short | What rings? |  | A bell does.\n"
        "short | What shines? |  | A lamp does,\nand a fire.\n"
        "short | What opens? |  | A door does.\n"
        "short | What turns? |  | A key does.\n");
}

TEST_CASE("second look: a list that only asks") {
  const std::string list =
      "1，钟为什么响？\n2，灯的开关在哪里？\n3，门怎么开？\n4，锁的种类\n5，钥匙是什么？\n";
  CHECK(questions_in(list) ==
        "short | 钟为什么响？ |  | -\nshort | 灯的开关在哪里？ |  | -\n"
        "short | 门怎么开？ |  | -\nshort | 锁的种类 |  | -\nshort | 钥匙是什么？ |  | -\n");
  // Most of these do not ask.
  CHECK(questions_in("1，敲钟\n2，开灯\n3，门怎么开？\n4，锁门\n5，带钥匙\n").empty());
  // They do not count.
  CHECK(questions_in("3，钟为什么响？\n9，灯在哪里？\n1，门怎么开？\n7，锁在哪？\n2，钥匙呢？\n")
            .empty());
}

TEST_CASE("second look: numbers that begin anew below every subject") {
  const auto two = [](const std::string& one, const std::string& other) {
    return "第1题\n【题目】" + one + "有何用？\n【答案】" + one +
           "报时。\n【解析】看得见。\n\n第2题\n【题目】" + other + "有何用？\n【答案】" + other +
           "照明。\n【解析】亮。\n\n";
  };
  CHECK(questions_in("====\n【敲钟】\n====\n\n" + two("钟", "灯") + "====\n【点灯】\n====\n\n" +
                     two("表", "烛")) ==
        "short | 钟有何用？ |  | 钟报时。\nshort | 灯有何用？ |  | 灯照明。\n"
        "short | 表有何用？ |  | 表报时。\nshort | 烛有何用？ |  | 烛照明。\n");
}

TEST_CASE("second look: marks below every question are no answers") {
  const auto paper = [](const std::string& below) {
    std::string text;
    for (const std::string number : {"1", "2", "3", "4"}) {
      text += "Q" + number + " - Who rang bell " + number + "?\n" + below + "\n";
    }
    return with_recurring_records({text, {}});
  };
  CHECK_FALSE(paper("(2 marks)"));
  CHECK_FALSE(paper("Hint: think of it."));
}

TEST_CASE("second look: tasks that say what to do, with code below each") {
  CHECK(
      questions_in("附录1：\n\n1.查询所有的钟： \nselect BELL from DESK ;\n\n2.查询所有的灯 \n"
                   "select LAMP from DESK ;\n\n3.查询最高的门 \nselect * from DOOR\norder by H;\n\n"
                   "4.统计钥匙 \nselect count(*) from KEYS;\n") ==
      "short | 查询所有的钟： |  | select BELL from DESK ;\n"
      "short | 查询所有的灯 |  | select LAMP from DESK ;\n"
      "short | 查询最高的门 |  | select * from DOOR\norder by H;\n"
      "short | 统计钥匙 |  | select count(*) from KEYS;\n");
  // Notes have headings that count, too.
  CHECK(questions_in("1.钟的写法\nbell();\n\n2.灯的写法\nlamp();\n\n3.门的写法\ndoor();\n\n"
                     "4.钥匙的写法\nkey();\n")
            .empty());
}

TEST_CASE("second look: a label that nobody knows, below every number") {
  const auto paper = [](const std::string& label) {
    return "1，什么是钟\n " + label +
           "钟是挂在墙上报时的一种东西。\n\n2，灯为什么要关\n   light;\n " + label +
           "人走了还亮着灯就会浪费电。\n\n3.门的用处\n " + label +
           "人和东西从门里进出房间：\n1. 大门\n2. 小门\n\n4，锁和钥匙的区别\n" + label +
           "锁在门上，钥匙在人手里。\n";
  };
  CHECK(questions_in(paper("RP：")) ==
        "short | 什么是钟 |  | 钟是挂在墙上报时的一种东西。\n"
        "short | 灯为什么要关light; |  | 人走了还亮着灯就会浪费电。\n"
        "short | 门的用处 |  | 人和东西从门里进出房间：\n1. 大门\n2. 小门\n"
        "short | 锁和钥匙的区别 |  | 锁在门上，钥匙在人手里。\n");
  CHECK(questions_in(paper("提示：")).find("|  | 人走了") == std::string::npos);
  CHECK(questions_in(paper("我答：")).find("|  | 人走了") == std::string::npos);
  // Who wrote it is short.
  CHECK(questions_in("1. Bells ring\nWriter: Dorn\n2. Lamps shine\nWriter: Abel\n3. Doors open\n"
                     "Writer: Cole\n4. Keys turn\nWriter: Bean\n")
            .empty());
}

TEST_CASE("second look: a second line of the task does not answer it") {
  std::string text = "Essay questions\n\n";
  for (const std::string bell : {"1", "2", "3", "4", "5"}) {
    text += bell + ". Explain the theory of bell " + bell + ".\nGive two examples from tower " +
            bell + ".\n\n";
  }
  CHECK(questions_in(text).find("|  | Give") == std::string::npos);
}

TEST_CASE("second look: words behind the type stay") {
  const auto record = [](const std::string& number, const std::string& words) {
    return "--------\n第 " + number + " 题\n题干: 以下说法\n类型: 判断 " + words +
           "\nA. 对 ✅\nB. 错\n";
  };
  CHECK(questions_in(record("1", "钟会响") + record("2", "灯会亮") + record("3", "门会开"))
            .find("灯会亮") != std::string::npos);
}

TEST_CASE("second look: options behind words that count, and some that lost them") {
  const std::string options = "Ответ 1: Звон\nОтвет 2. Свет\nОтвет 3: Дверь\n---\n";
  CHECK(questions_in("Вопрос 7: Что звенит?\n" + options + "Вопрос 8: Что горит?\n" + options +
                     "Вопрос 9: Что светит?\nОтвет 1: Звон\n2. Свет\n3. Дверь\n---\n" +
                     "Вопрос 10: Что открывают?\n" + options) ==
        "single | Что звенит? | A=Звон B=Свет C=Дверь | -\n"
        "single | Что горит? | A=Звон B=Свет C=Дверь | -\n"
        "single | Что светит? | A=Звон B=Свет C=Дверь | -\n"
        "single | Что открывают? | A=Звон B=Свет C=Дверь | -\n");
}

TEST_CASE("second look: as many lines below every question are options, not its answer") {
  CHECK(
      questions_in("Q7 - What rings?\na bell\na lamp\na door\n\nQ8 - What shines?\na key\na lamp\n"
                   "a desk\n\nQ9 - What opens?\na door\na wall\na chair\n\nQ10 - What burns?\n"
                   "wood\nwater\nstone\n")
          .find("|  | a bell") == std::string::npos);
}

TEST_CASE("second look: the running heads of pages recur and ask nothing") {
  CHECK(questions_in("2026敲钟考试题库(答案及解析)_第1页\n2026敲钟考试题库(答案及解析)_第2页\n"
                     "2026敲钟考试题库(答案及解析)_第3页\n已阅读3页\n")
            .empty());
}

TEST_CASE("second look: chapters with several questions each are none") {
  const std::string part = "什么会响？答案：钟\n什么会亮？答案：灯\n什么会开？答案：门\n";
  CHECK_FALSE(with_recurring_records(
      {"第1讲 钟\n" + part + "第2讲 灯\n" + part + "第3讲 门\n" + part, {}}));
}

TEST_CASE("second look: where numbers would change, each question has its own answer") {
  const std::string options = "\nA.钟\nB.灯\n";
  CHECK_FALSE(with_recurring_records({"[7]什么会响" + options + "[3]什么会亮" + options +
                                          "[9]什么会敲" + options + "答案：[7]A [3]B [9]A\n",
                                      {}}));
}

}  // namespace tiku

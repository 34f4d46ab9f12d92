// What programs print around the questions that they export as text.
#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("a check below each answer is no part of it, and takes a denied answer away") {
  const std::string check = "答案是否正确（Y为正确，N为错误）：";
  CHECK(questions_in("3.铃可以响。\n答案：yes\n" + check + "Y\n4.灯不可以亮。\n答案：no\n" + check +
                     "Y\n5.门可以开。\n答案：no\n" + check + "N\n") ==
        "judge | 铃可以响。 |  | √\njudge | 灯不可以亮。 |  | ×\nshort | 门可以开。 |  | -\n");
  CHECK(
      questions_in("一、单选题\n1.先做什么？\nA.问好\nB.道别\n答案：A\n是否审核: 是\n2.后做什么？\n"
                   "A.问好\nB.道别\n答案：B\n是否审核: 否\n") ==
      "single | 先做什么？ | A=问好 B=道别 | A\nsingle | 后做什么？ | A=问好 B=道别 | B\n");
}

TEST_CASE("a question that asks whether is no check") {
  CHECK(questions_in("一、判断题\n1.是否可以先问好：是\n2.是否可以先道别：否\n") ==
        "judge | 是否可以先问好： |  | √\njudge | 是否可以先道别： |  | ×\n");
}

TEST_CASE("fields of an export: the address of a picture and a second number are no stem") {
  const std::string options = "选项:\n  A.问好\n  B.道别\n  C.道谢\n";
  CHECK(questions_in("第 6 题\n题目: *1、先做什么（）\n图片: https://a.example/1.png?x=1\n" +
                     options +
                     "正确答案: A.问好\n--------\n\n第 7 题\n题目: *7、做哪些（）\n图片: 无\n" +
                     options + "正确答案: A.问好┋C.道谢\n") ==
        "single | 先做什么（） | A=问好 B=道别 C=道谢 | A\n"
        "multiple | 做哪些（） | A=问好 B=道别 C=道谢 | AC\n");
  CHECK(questions_in("第 1 题\n题目: 3、5、7哪个大（）\n" + options +
                     "正确答案: A\n第 2 题\n题目: "
                     "后做什么（）\n" +
                     options + "正确答案: B\n") ==
        "single | 3、5、7哪个大（） | A=问好 B=道别 C=道谢 | A\n"
        "single | 后做什么（） | A=问好 B=道别 C=道谢 | B\n");
}

TEST_CASE("an option that its answer spells otherwise is still one of several") {
  CHECK(questions_in("一、多选题\n1.做哪些（）\nA.问好\nB.道别\nC.道谢\n正确答案: A.问好。┋C.谢谢\n"
                     "2.做哪些（）\nA.问好\nB.道别\nC.道谢\n正确答案: B.道别┋C.道谢\n") ==
        "multiple | 做哪些（） | A=问好 B=道别 C=道谢 | AC\n"
        "multiple | 做哪些（） | A=问好 B=道别 C=道谢 | BC\n");
}

TEST_CASE("words of fill-ins that stand out are what goes into their blanks") {
  CHECK(questions_in(
            "## 填空题\n\n31、先说**您好**、后说**再见**。\n\n32、三声分**一、二、三**声。\n\n"
            "## 名词解释\n\n### １、铃\n\n**铃**会响。\n\n### 2、灯\n\n灯会亮。\n") ==
        "fill | 先说____、后说____。 |  | 您好; 再见\nfill | 三声分____声。 |  | 一、二、三\n"
        "short | 铃 |  | 铃会响。\nshort | 灯 |  | 灯会亮。\n");
  CHECK(questions_in(
            "二、填空题\n1.先说<u>您好</u>再走。\n2.后说<font color=red>再见</font>再走。\n") ==
        "fill | 先说____再走。 |  | 您好\nfill | 后说____再走。 |  | 再见\n");
}

TEST_CASE("bold words beside blanks, or under another heading, are no answers") {
  CHECK(questions_in("## 填空题\n\n1、**先**说____再走。\n\n2、**后**说____再走。\n") ==
        "fill | 先说____再走。 |  | -\nfill | 后说____再走。 |  | -\n");
  CHECK(questions_in("## 简答题\n\n1、先说**什么**再走？\n\n2、后说**什么**再走？\n") ==
        "short | 先说什么再走？ |  | -\nshort | 后说什么再走？ |  | -\n");
}

TEST_CASE("questions without numbers whose answer is glued to the last option") {
  CHECK(questions_in("先做哪些?(正确答案个数：2个)\nA、问好\nB、道谢\nC、道别正确答案：A,B\n\n"
                     "后做哪些?(正确答案个数：2个)\nA、问好\nB、道谢\nC、道别\n正确答案：B,C\n\n"
                     "再做哪些?(正确答案个数：2个)\nA、问好\nB、道谢\nC、道别\n正确答案：A,C\n") ==
        "multiple | 先做哪些?(正确答案个数：2个) | A=问好 B=道谢 C=道别 | AB\n"
        "multiple | 后做哪些?(正确答案个数：2个) | A=问好 B=道谢 C=道别 | BC\n"
        "multiple | 再做哪些?(正确答案个数：2个) | A=问好 B=道谢 C=道别 | AC\n");
}

TEST_CASE("the chapter before the name of a type is no number of a question") {
  CHECK(questions_in(
            "### 2.1 单选题\n**2.（单选）先做什么（）**\n\nA. 问好\n\nB. 道别\n\n参考答案：B\n\n"
            "### 2.2 多选题\n**1.（多选）做哪些（）**\n\nA. 问好\n\nB. 道别\n\n参考答案：AB\n") ==
        "single | 先做什么（） | A=问好 B=道别 | B\nmultiple | 做哪些（） | A=问好 B=道别 | AB\n");
  CHECK(questions_in("一、单选题\n1.5 多选题每题几分？\nA.1\nB.2\n答案：A\n") ==
        "single | 5 多选题每题几分？ | A=1 B=2 | A\n");
}

TEST_CASE("truths under their own names are no words of the stem") {
  CHECK(questions_in("1. 先问好。( )\n   true. 正确\n   false. 错误\n参考答案：❌\n"
                     "2. 后道别。( )\n   true. 正确\n   false. 错误\n参考答案：✔\n") ==
        "judge | 先问好。( ) |  | ×\njudge | 后道别。( ) |  | √\n");
  CHECK(questions_in("一、单选题\n1. 铃会响。( )\nA. 正确\nB. 错误\n答案：×\n") ==
        "single | 铃会响。( ) | A=正确 B=错误 | B\n");
}

TEST_CASE("a quotation below the last option says why") {
  CHECK(questions_in(
            "9. 先做什么（）\n\n\tA.问好\n\n\t**B.道别**\n\n\t> 先问好再道别\n\t>\n\t> > 然后走\n\n"
            "10. 后做什么（）\n\n\t**A.问好**\n\n\tB.道别\n\n"
            "11. 再做什么（）\n\n\tA.问好\n\n\t**B.道别**\n\n\t> 答案：B\n") ==
        "single | 先做什么（） | A=问好 B=道别 | B\nsingle | 后做什么（） | A=问好 B=道别 | A\n"
        "single | 再做什么（） | A=问好 B=道别 | B\n");
}

TEST_CASE("a number and a type alone on their lines begin a question of a page") {
  CHECK(
      questions_in(
          "课堂测验\n题量: 2 满分: 100.0\n\n一. 多选题（共1题）\n1\n【多选题】\n做哪些()。\n\nA\n"
          "问好\n\nB\n道别\n\n二. 判断题（共1题）\n2\n【判断题】\n先问好。()\n\nA\n对\nB\n错\n") ==
      "multiple | 做哪些()。 | A=问好 B=道别 | -\njudge | 先问好。() | A=对 B=错 | -\n");
}

TEST_CASE("a quotation with a label below the options is no reason") {
  CHECK(questions_in(
            "1. Which rings?\n\nA. a bell\n\nB. a lamp\n\n> [!question]- Show answer\n"
            "> **Correct Answer: A.** It rings.\n\n2. Which shines?\n\nA. a bell\n\n"
            "B. a lamp\n\n> [!question]- Show answer\n> **Correct Answer: B.** It shines.\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which shines? | A=a bell B=a lamp | B\n");
}

}  // namespace tiku

// Small signs on which the reading of a question hangs, each with what only looks like it.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("options at the end of a section are not shared by the next one") {
  const std::string five = "A.酒\nB.清水\nC.泥\nD.油\nE.沙\n";
  CHECK(questions_in("一、单选题\n1.洗手先用什么\n" + five +
                     "二、单选题\n2.切菜先看什么\n3.煮饭先放什么\n参考答案\n1.B 2.A 3.C\n") ==
        "single | 洗手先用什么 | A=酒 B=清水 C=泥 D=油 E=沙 | B\n"
        "single | 切菜先看什么 |  | A\nsingle | 煮饭先放什么 |  | C\n");
  CHECK(questions_in(
            "[单选题]\n1、洗手先用( )\nA、酒\nB、清水\nC、泥\n1、切菜先看( )\n2、煮饭先放( )\n") ==
        "single | 洗手先用( ) | A=酒 B=清水 C=泥 | -\n"
        "fill | 切菜先看( ) |  | -\nfill | 煮饭先放( ) |  | -\n");
  // Those above the first question are.
  CHECK(
      questions_in("一、B型题\n" + five + "1.洗手先用什么\n2.炒菜先放什么\n参考答案\n1.B 2.D\n") ==
      "single | 洗手先用什么 | A=酒 B=清水 C=泥 D=油 E=沙 | B\n"
      "single | 炒菜先放什么 | A=酒 B=清水 C=泥 D=油 E=沙 | D\n");
}

TEST_CASE("the digits of an ordinal are no number without a sign") {
  const std::string all =
      "single | 先做什么 | A=洗手 B=吃饭 | -\nsingle | 之后做什么 | A=洗菜 B=睡觉 | -\n"
      "single | 最后做什么 | A=洗碗 B=出门 | -\nsingle | 夜里做什么 | A=睡觉 B=炒菜 | -\n";
  CHECK(questions_in("一、选择题\n1先做什么A 洗手B 吃饭2之后做什么A 洗菜B 睡觉"
                     "3最后做什么A 洗碗B 出门4夜里做什么A 睡觉B 炒菜\n") == all);
  CHECK(questions_in("一、选择题\n第1题 先做什么A 洗手B 吃饭第2题 之后做什么A 洗菜B 睡觉"
                     "第3题 最后做什么A 洗碗B 出门第4题 夜里做什么A 睡觉B 炒菜\n") == all);
  CHECK(questions_in("一、选择题\n1先做什么A 洗手B 吃饭2之后做什么A 洗菜B 睡觉"
                     "3最后做什么A 洗碗B 做第4题4夜里做什么A 睡觉B 炒菜\n")
            .ends_with("single | 最后做什么 | A=洗碗 B=做第4题 | -\n"
                       "single | 夜里做什么 | A=睡觉 B=炒菜 | -\n"));
}

TEST_CASE("capital words may stand right behind a number without a sign, letters of options not") {
  CHECK(questions_in("一、简答题\n1VIP客户来店里先做什么?\n2怎样给客人倒茶?\n3WIFI密码在哪里?\n") ==
        "short | VIP客户来店里先做什么? |  | -\nshort | 怎样给客人倒茶? |  | -\n"
        "short | WIFI密码在哪里? |  | -\n");
  CHECK(questions_in("一、简答题\n1 VIP客户来店里先做什么?\n2 怎样给客人倒茶?\n") ==
        "short | VIP客户来店里先做什么? |  | -\nshort | 怎样给客人倒茶? |  | -\n");
  // 1ABD and 2KG are an answer and an amount.
  CHECK(questions_in("一、简答题\n1、怎样买米?\n答:先看价\n2KG米一袋\n2、怎样存米?\n答:防潮\n") ==
        "short | 怎样买米? |  | 先看价\n2KG米一袋\nshort | 怎样存米? |  | 防潮\n");
}

TEST_CASE("the mark of a right option may be broken over two lines") {
  for (const char* mark : {"(正确答案)", "(正确\n答案)", "(正\n确答案)", "(正确答案\n)"}) {
    CAPTURE(mark);
    CHECK(questions_in(std::string("1.洗手先用\nA.酒\nB.清水") + mark +
                       "\nC.泥\n2.切菜先看\nA.刀口" + mark + "\nB.天\nC.地\n") ==
          "single | 洗手先用 | A=酒 B=清水 C=泥 | B\nsingle | 切菜先看 | A=刀口 B=天 C=地 | A\n");
  }
  CHECK(questions_in("一、单选题\n1.洗手先用\nA.酒(正确\n使用)\nB.清水\n答案:B\n")
            .ends_with("B=清水 | B\n"));
}

TEST_CASE("a tick ends the option before the next small letter") {
  CHECK(questions_in("1.洗手先用 a.酒 b.清水√c.油\n2.切菜先看 a.刀口√b.天 c.地\n") ==
        "single | 洗手先用 | A=酒 B=清水 C=油 | B\nsingle | 切菜先看 | A=刀口 B=天 C=地 | A\n");
  CHECK(questions_in("1.洗手先用a.酒√b.清水c.油\n2.切菜先看a.刀口b.天√c.地\n") ==
        "single | 洗手先用 | A=酒 B=清水 C=油 | A\nsingle | 切菜先看 | A=刀口 B=天 C=地 | B\n");
  // Within an option it takes a root.
  CHECK(questions_in("一、单选题\n1.边长是\nA.√a米\nB.√b米\nC.√2米\n答案:C\n") ==
        "single | 边长是 | A=√a米 B=√b米 C=√2米 | C\n");
}

TEST_CASE("a type before the stem is not how survey pages write it") {
  const std::string text =
      "1.[单选题]洗手先用\nA.酒\nB.清水\n答案:B\n"
      "2.[单选题]切菜先看\nA.刀口\nB.天\n答案:A\n";
  CHECK(recognised_questions_in("a.txt", text) ==
        "洗手先用 A=酒 B=清水: B; 切菜先看 A=刀口 B=天: A; ");
  CHECK(recognised("1.洗手先用[单选题]\nA.酒\nB.清水(正确答案)\n\n"
                   "2.切菜先看[单选题]\nA.刀口(正确答案)\nB.天\n") == "wjx");
}

TEST_CASE("short names of types are tags where points stand behind them") {
  CHECK(questions_in(
            "1.单选(5分)洗手先用\nA.酒\nB.清水\n答案:B\n2.判断(5分)菜刀要收好。\n答案:对\n") ==
        "single | 洗手先用 | A=酒 B=清水 | B\njudge | 菜刀要收好。 |  | √\n");
  CHECK(questions_in(
            "一、简答题\n1.判断火候要看什么?\n答:看颜色。\n2.判断(生熟)要看什么?\n答:看汁。\n") ==
        "short | 判断火候要看什么? |  | 看颜色。\nshort | 判断(生熟)要看什么? |  | 看汁。\n");
}

TEST_CASE("a frame to be filled in is no answer, and one behind it is that of another question") {
  CHECK(questions_in("一、简答题\n1.怎样洗手?\n答案:先____再____\n怎样切菜?\n答案:按住再切\n")
            .find("怎样洗手? |  | 按住") == std::string::npos);
  CHECK(questions_in("一、简答题\n1.怎样洗手?\n答案:先____再____\n2.怎样切菜?\n答案:按住再切\n") ==
        "short | 怎样洗手? |  | -\nshort | 怎样切菜? |  | 按住再切\n");
}

TEST_CASE("the second of two truths to choose from answers nothing") {
  CHECK(questions_in(
            "1.[判断题]应当登记。()\nA 正确B 错误\n2.[判断题]可以不问。()\nA 正确B 错误\n") ==
        "judge | 应当登记。() | A=正确 B=错误 | -\njudge | 可以不问。() | A=正确 B=错误 | -\n");
  CHECK(questions_in("一、判断题\n1.应当登记。错误\n2.可以不问。正确\n") ==
        "judge | 应当登记。 |  | ×\njudge | 可以不问。 |  | √\n");
}

TEST_CASE("a question with its type is the first of a page, whatever its number") {
  CHECK(questions_in("客服考试\n7.[判断题]应当登记。\n(√)8.[判断题]可以不问。\n(×)9.[判断题]"
                     "先说再见。\n(×)") ==
        "judge | 应当登记。( ) |  | √\njudge | 可以不问。( ) |  | ×\n"
        "judge | 先说再见。( ) |  | ×\n");
}

TEST_CASE("a truth behind the sentence says under no heading that it is judged") {
  CHECK(questions_in(
            "客服考试\n1.应当登记。对\n2.可以不问。错\n3.先做( )\nA.问好\nB.道别\n答案:A\n") ==
        "judge | 应当登记。 |  | √\njudge | 可以不问。 |  | ×\nsingle | 先做( ) | A=问好 B=道别 | "
        "A\n");
  CHECK(questions_in("员工守则\n1.接待要热情,态度要对\n2.不可出错\n").find("judge") ==
        std::string::npos);
}

TEST_CASE("an answer of letters says under no heading that there are options") {
  CHECK(questions_in("客服考试\n1.雾天应当开启_。 A 远光灯 B 雾灯 C 阅读灯 正确答案:B\n"
                     "2.雨天应当_。 A 加速 B 减速 正确答案:B\n") ==
        "single | 雾天应当开启_。 | A=远光灯 B=雾灯 C=阅读灯 | B\n"
        "single | 雨天应当_。 | A=加速 B=减速 | B\n");
}

}  // namespace tiku

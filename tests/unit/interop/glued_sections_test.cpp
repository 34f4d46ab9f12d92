// Headings that stand within a line, and sections that count on.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

const std::string kOneLine = "一、单选题1、洗手先用( )A、酒B、清水2、切菜先看( )A、刀口B、天";
const std::string kChoices =
    "single | 洗手先用( ) | A=酒 B=清水 | -\nsingle | 切菜先看( ) | A=刀口 B=天 | -\n";

}  // namespace

TEST_CASE("the name of a type with a colon heads a section within a line") {
  CHECK(questions_in(kOneLine + "填空题:3、煮饭前先____米。4、炒菜时先放____。\n") ==
        kChoices + "fill | 煮饭前先____米。 |  | -\nfill | 炒菜时先放____。 |  | -\n");
  CHECK(questions_in(kOneLine + "判断题:1、菜刀要收好。( )2、油锅可以离人。( )\n") ==
        kChoices + "judge | 菜刀要收好。( ) |  | -\njudge | 油锅可以离人。( ) |  | -\n");
  // Within a sentence no number stands behind it.
  CHECK(questions_in("一、简答题\n1、先做填空题:为什么?\n2、怎样炒菜?\n") ==
        "short | 先做填空题:为什么? |  | -\nshort | 怎样炒菜? |  | -\n");
}

TEST_CASE("the name of a type right before question 1 heads a section, be it a short one") {
  CHECK(questions_in(kOneLine + "判断题1、菜刀要收好。( )2、油锅可以离人。( )\n") ==
        kChoices + "judge | 菜刀要收好。( ) |  | -\njudge | 油锅可以离人。( ) |  | -\n");
  CHECK(questions_in(kOneLine + "简答1、怎样煮饭?2、怎样炒菜?\n") ==
        kChoices + "short | 怎样煮饭? |  | -\nshort | 怎样炒菜? |  | -\n");
  CHECK(questions_in("一、简答题\n1、怎样判断1、2的大小?\n2、怎样炒菜?\n") ==
        "short | 怎样判断1、2的大小? |  | -\nshort | 怎样炒菜? |  | -\n");
  CHECK(questions_in("一、简答题\n1、怎样判断1.5米的长短?\n2、怎样炒菜?\n") ==
        "short | 怎样判断1.5米的长短? |  | -\nshort | 怎样炒菜? |  | -\n");
}

TEST_CASE("numbers in brackets go on right behind the heading of another section") {
  const std::string blanks =
      "一、填空题(1)煮饭前先____米。(2)炒菜时先放____。(3)洗碗用____。(4)擦桌用____。 ";
  const std::string filled =
      "fill | 煮饭前先____米。 |  | -\nfill | 炒菜时先放____。 |  | -\n"
      "fill | 洗碗用____。 |  | -\nfill | 擦桌用____。 |  | -\n";
  const std::string asked =
      "short | 怎样洗手? |  | -\nshort | 怎样切菜? |  | -\nshort | 怎样煮饭? |  | -\n";
  CHECK(questions_in(blanks + "二、简答题(5)怎样洗手?(6)怎样切菜?(7)怎样煮饭?\n") ==
        filled + asked);
  CHECK(questions_in(blanks + "简答题(5)怎样洗手?(6)怎样切菜?(7)怎样煮饭?\n") == filled + asked);
  // A bracket that says something of the section is none.
  CHECK(questions_in("二、简答题(5分)\n1.怎样洗手?\n2.怎样切菜?\n") ==
        "short | 怎样洗手? |  | -\nshort | 怎样切菜? |  | -\n");
  CHECK(questions_in("二、简答题(5)\n1.怎样洗手?\n2.怎样切菜?\n") ==
        "short | 怎样洗手? |  | -\nshort | 怎样切菜? |  | -\n");
}

TEST_CASE("two numbers in brackets that count on are questions, and a list within one is none") {
  CHECK(questions_in("一、简答题\n(5)怎样洗手?(6)怎样切菜?\n") ==
        "short | 怎样洗手? |  | -\nshort | 怎样切菜? |  | -\n");
  CHECK(questions_in("二、简答题 15.怎样做饭,从(1)洗菜(2)切菜说起? 16.怎样收拾厨房?\n") ==
        "short | 怎样做饭,从(1)洗菜(2)切菜说起? |  | -\nshort | 怎样收拾厨房? |  | -\n");
}

TEST_CASE("a section counts on within a line, whatever lists stand in its questions") {
  CHECK(questions_in("一、单选题1、洗手先用( )A、酒B、清水2、切菜先看( )A、刀口B、天 二、简答题 "
                     "15.简述做饭:(1)洗菜(2)切菜(3)煮饭。 16.怎样收拾厨房?\n") ==
        kChoices +
            "short | 简述做饭:(1)洗菜(2)切菜(3)煮饭。 |  | -\n"
            "short | 怎样收拾厨房? |  | -\n");
  const std::string text =
      "一、单选题1、洗手先用( )A、酒B、清水2、切菜先看( )A、刀口B、天 二、判断题3、菜刀要收好。( )"
      "4、油锅可以离人。( ) 三、简答题5、怎样煮饭?6、怎样炒菜?";
  CHECK(questions_in(text + "\n") ==
        kChoices +
            "judge | 菜刀要收好。( ) |  | -\njudge | 油锅可以离人。( ) |  | -\n"
            "short | 怎样煮饭? |  | -\nshort | 怎样炒菜? |  | -\n");
}

TEST_CASE("all digits of the first number count where the numbers below go on from it") {
  const std::string all =
      "short | 怎样洗手? |  | -\nshort | 怎样切菜? |  | -\nshort | 怎样煮饭? |  | -\n";
  CHECK(questions_in("问答题:21、怎样洗手?\n22、怎样切菜?\n23、怎样煮饭?\n") == all);
  CHECK(questions_in("问答题:21、怎样洗手? 22、怎样切菜? 23、怎样煮饭?\n") == all);
  CHECK(questions_in("三、问答题31.怎样洗手? 32.怎样切菜? 33.怎样煮饭?\n") == all);
}

TEST_CASE("what is to be done stands behind the name of a section, before a slot") {
  const std::string paper = "( )1.菜刀要收好。( )2.油锅可以离人。\n参考答案\n1.√ 2.×\n";
  const std::string both = "judge | 菜刀要收好。 |  | √\njudge | 油锅可以离人。 |  | ×\n";
  CHECK(questions_in("一、判断题,在括号内打√或打×" + paper) == both);
  CHECK(questions_in("一、判断题,对的打√错的打×" + paper) == both);
  const std::string open = "judge | 菜刀要收好。 |  | -\njudge | 油锅可以离人。 |  | -\n";
  for (const char* advice : {",在括号内打√或打×", ",请判断下列说法", ",对的打√错的打×"}) {
    CAPTURE(advice);
    CHECK(questions_in(std::string("一、判断题") + advice +
                       "( )1.菜刀要收好。( )2.油锅可以离人。\n") == open);
  }
  CHECK(questions_in("一、判断题,在括号内打√或打×(√)1.菜刀要收好。(×)2.油锅可以离人。\n") == both);
}

TEST_CASE("what is to be done stands behind the points of a section, a question does not") {
  const std::string both = "judge | 菜刀要收好。( ) |  | -\njudge | 油锅可以离人。( ) |  | -\n";
  for (const char* head :
       {"二、判断题,每题2分,共4分。对的打√,错的打×\n", "二、判断题,每题2分。对的打√,错的打×。",
        "二、判断题 每题2分。对的打√,错的打× "}) {
    CAPTURE(head);
    CHECK(questions_in(std::string(head) + "1.菜刀要收好。( )2.油锅可以离人。( )\n") == both);
  }
  CHECK(questions_in("二、简答题,每题5分。请写出要点。1.怎样洗手?2.怎样切菜?\n") ==
        "short | 怎样洗手? |  | -\nshort | 怎样切菜? |  | -\n");
  CHECK(questions_in("二、简答题,每题10分。12.怎样洗手?请写三点:1.先做什么 13.怎样切菜?\n")
            .starts_with("short | 怎样洗手?"));
}

TEST_CASE("names like C1 and counts like 50 do not number questions") {
  for (const char* head : {"一、简答题\n", "一、简答题 ", "一、简答题"}) {
    CAPTURE(head);
    CHECK(questions_in(std::string(head) + "1、怎样区分车间C1、C2的门?2、怎样开门?\n") ==
          "short | 怎样区分车间C1、C2的门? |  | -\nshort | 怎样开门? |  | -\n");
  }
  CHECK(questions_in("社区常识试题 共50题1、洗手先用( )A、酒B、清水2、切菜先看( )A、刀口B、天\n") ==
        kChoices);
  CHECK(
      questions_in("社区常识试题 共 2 题 1、洗手先用( )A、酒B、清水2、切菜先看( )A、刀口B、天\n") ==
      kChoices);
}

TEST_CASE("an open note behind a heading ends before question 1, a closed one at its bracket") {
  CHECK(questions_in("二、判断题(对的打√1.菜刀要收好。(√)2.油锅可以离人。(×)\n") ==
        "judge | 菜刀要收好。( ) |  | √\njudge | 油锅可以离人。( ) |  | ×\n");
  CHECK(questions_in("二、判断题(√)1.菜刀要收好。(×)2.油锅可以离人。\n") ==
        "judge | 菜刀要收好。 |  | √\njudge | 油锅可以离人。 |  | ×\n");
}

TEST_CASE("the lists of a key stand behind the names of their types, glued to its label") {
  const std::string paper =
      "客服考试\n一、单选题\n1.先做( )\nA.问好 B.道别\n2.后做( )\nA.问好 B.道别\n"
      "3.再做( )\nA.登记 B.下班\n";
  const std::string read =
      "single | 先做( ) | A=问好 B=道别 | A\nsingle | 后做( ) | A=问好 B=道别 | B\n"
      "single | 再做( ) | A=登记 B=下班 | A\n";
  CHECK(questions_in(paper + "参考答案单选题:1-3 ABA\n") == read);
  CHECK(questions_in(paper + "参考答案单选题:1.A 2.B 3.A\n") == read);
  CHECK(questions_in(paper + "二、填空题\n1.先说____语。\n2.再报____。\n"
                             "参考答案单选题:1-3 ABA\n填空题:1、问候 2、工号\n")
            .starts_with(read + "fill | 先说____语。 |  | 问候\n"));
}

TEST_CASE("a section behind an answer goes on with 第1题 where lines were lost") {
  CHECK(questions_in(
            "客服考试判断题第1题 应当登记工单，并且注明来电的时间。()答案:√第2题 可以不问姓名，"
            "也可以不留电话。()答案:×填空题第1题 接起电话先说____语。答案:问候第2题 再报____。"
            "答案:工号\n") ==
        "judge | 应当登记工单，并且注明来电的时间。() |  | √\n"
        "judge | 可以不问姓名，也可以不留电话。() |  | ×\n"
        "fill | 接起电话先说____语。 |  | 问候\nfill | 再报____。 |  | 工号\n");
}

}  // namespace tiku

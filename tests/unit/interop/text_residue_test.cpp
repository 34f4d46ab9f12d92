// What sites and scans leave in papers: watermarks, references, types and numbers that are glued.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("the watermark of a site is no text of a question or an answer") {
  CHECK(questions_in("一、单选题\n1.先做（江南博哥）什么\nA.问好\nB.道别\n答案:A\n"
                     "2.后做什么\nA.问好\nB.道别(江南博哥)\n答案:B\n") ==
        "single | 先做什么 | A=问好 B=道别 | A\nsingle | 后做什么 | A=问好 B=道别 | B\n");
  CHECK(questions_in("一、简答题\n1.江南博哥是谁？\n答案:江南博哥\n2.谁先问好？\n答案:店员\n") ==
        "short | 江南博哥是谁？ |  | 江南博哥\nshort | 谁先问好？ |  | 店员\n");
}

TEST_CASE("the type right behind each number is no text of the stem") {
  CHECK(questions_in("1、客服考试三1、单选先做什么。A、问好B、道别正确答案:B2、判断题先问好。"
                     "正确答案:对3、单选后做什么。A、问好B、道别正确答案:A") ==
        "single | 先做什么。 | A=问好 B=道别 | B\njudge | 先问好。 |  | √\n"
        "single | 后做什么。 | A=问好 B=道别 | A\n");
}

TEST_CASE("chapter and page behind the slot are no text of the stem") {
  CHECK(questions_in("一、单选题\n1.先做什么( B )1-48\nA.问好\nB.道别\n"
                     "2.后做什么( A )3-130\nA.问好\nB.道别\n") ==
        "single | 先做什么( ) | A=问好 B=道别 | B\nsingle | 后做什么( ) | A=问好 B=道别 | A\n");
  CHECK(questions_in("一、填空题\n1.( )3-1=2\n2.( )5-2=3\n") ==
        "fill | ( )3-1=2 |  | -\nfill | ( )5-2=3 |  | -\n");
}

TEST_CASE("a stem in a list of one loses the sign of the list") {
  CHECK(questions_in("第一章 服务\n1. 单项选择题:\n- 先做什么?\nA. 问好 B. 道别\n正确答案:A\n"
                     "2. 判断题:\n- 先问好。(×)\n") ==
        "single | 先做什么? | A=问好 B=道别 | A\njudge | 先问好。( ) |  | ×\n");
}

TEST_CASE("a number right behind the answer counts though its text begins with digits") {
  CHECK(questions_in("一、单选题1.测温()A.3分钟B.5分钟答案:A2.2岁以下宜选用()A.臀大肌B.臀中肌"
                     "答案:B3.输血()A.慢B.快答案:A") ==
        "single | 测温() | A=3分钟 B=5分钟 | A\nsingle | 2岁以下宜选用() | A=臀大肌 B=臀中肌 | B\n"
        "single | 输血() | A=慢 B=快 | A\n");
}

TEST_CASE("an essay has no blank in its title") {
  CHECK(questions_in("期中试卷\n一、写作(50分)\n1.以“我懂得了____”为题,写一篇记叙文。(50分)\n") ==
        "short | 以“我懂得了____”为题,写一篇记叙文。 |  | -\n");
}

TEST_CASE("the key gives a term with its name, and a solution with its steps") {
  CHECK(questions_in(
            "期末试卷\n一、名词解释\n1.表见代理\n2.善意取得\n二、计算题\n"
            "3.求:(1)密度;(2)质量。\n\n参考答案\n一、名词解释\n1.表见代理:是指代理行为有效。\n"
            "2.善意取得:是指取得物权。\n二、计算题\n3.解:(1)ρ=2;\n(2)m=5。\n"
            "答:(1)密度为2;(2)质量为5。\n") ==
        "short | 表见代理 |  | 是指代理行为有效。\nshort | 善意取得 |  | 是指取得物权。\n"
        "short | 求:(1)密度;(2)质量。 |  | 解:(1)ρ=2;\n(2)m=5。\n答:(1)密度为2;(2)质量为5。\n");
}

TEST_CASE("the title of the next paper with its answers ends the last answer") {
  CHECK(questions_in("客服考试题\n一、简答题\n1.先做什么?\n答案:问好\n2.后做什么?\n答案:道别\n"
                     "《服务规范》章节习题及参考答案\n一、简答题\n1.怎样问好?\n答案:微笑\n"
                     "2.怎样道别?\n答案:挥手\n") ==
        "short | 先做什么? |  | 问好\nshort | 后做什么? |  | 道别\n"
        "short | 怎样问好? |  | 微笑\nshort | 怎样道别? |  | 挥手\n");
}

TEST_CASE("a key whose numbers and letters stand on lines of their own is kept as a key") {
  CHECK(
      questions_in("九年级统一测试\n道德与法治答案及评分参考\n第一部分 选择题(共4分)\n题目\n1\n2\n"
                   "答案\nC\nA\n") == "single |  |  | C\nsingle |  |  | A\n");
}

TEST_CASE("circled numbers count the answers of a key, and are no options there") {
  const std::string stems = "一、选择题\n1.首都是( )\nA.北京 B.上海\n2.河流是( )\nA.泰山 B.黄河\n";
  CHECK(questions_in(stems + "答案:①A ②B\n") ==
        "single | 首都是( ) | A=北京 B=上海 | A\nsingle | 河流是( ) | A=泰山 B=黄河 | B\n");
  CHECK(questions_in("一、填空题\n1.要点是____。\n答案:①倾听②核实\n2.河流是____。\n答案:黄河\n") ==
        "fill | 要点是____。 |  | ①倾听②核实\nfill | 河流是____。 |  | 黄河\n");
}

TEST_CASE("an answer of another day, a reason for an error and a missing answer give none") {
  CHECK(questions_in("周练\n1.首都是( )\nA.北京\nB.上海\n错因:粗心\n2.河流是( )\nA.泰山\n"
                     "B.黄河\n上周答案:B\n") ==
        "single | 首都是( ) | A=北京 B=上海 | -\nsingle | 河流是( ) | A=泰山 B=黄河 | -\n");
  CHECK(questions_in("一、填空题\n1.首都是____。\n参考答案:暂无\n2.山是____。\n参考答案:泰山\n") ==
        "fill | 首都是____。 |  | -\nfill | 山是____。 |  | 泰山\n");
}

TEST_CASE("items that are numbers behind a dash are no page numbers") {
  const std::string bank =
      read_as("text",
              "1. Which one is right?\n\n- 2.75\n- 2.0\n- 2\n- 3\n\nAnswer: 2\n\n"
              "2. Which is the smallest?\n\n- 4\n- 5\n- 6\n\nAnswer: 4\n\n"
              "3. How?\n\n- well\n- 5.5\n- 6\n\nAnswer: 6\n")
          .bank;
  CHECK(bank.find("D: 3") != std::string::npos);
  CHECK(bank.find("A: 4") != std::string::npos);
  CHECK(questions_in("一、简答题\n1.先做什么?\n答案:问好\n- 3 -\n2.后做什么?\n答案:道别\n") ==
        "short | 先做什么? |  | 问好\nshort | 后做什么? |  | 道别\n");
  // A number below zero, alone on its line below the letter of its option.
  CHECK(questions_in("一、单选题\n1. 哪个最小？\nA\n5\nB\n-19999\nC\n0\n答案：B\n") ==
        "single | 哪个最小？ | A=5 B=-19999 C=0 | B\n");
}

TEST_CASE("the last capital of a word before a comma is no option") {
  CHECK(questions_in("1. Which holds?\n\n- JVM holds JRE\n- JRE holds JDK\n- they are one\n"
                     "- JDK holds JRE, JRE holds JVM\n\nAnswer: they are one\n\n"
                     "2. Which rings?\n\n- a bell\n- a lamp\n\nAnswer: a bell\n")
            .find("D=JDK holds JRE, JRE holds JVM") != std::string::npos);
  CHECK(questions_in("一、选择题\n1.首都是( )\nA,北京 B,上海\n答案:A\n") ==
        "single | 首都是( ) | A=北京 B=上海 | A\n");
}

}  // namespace tiku

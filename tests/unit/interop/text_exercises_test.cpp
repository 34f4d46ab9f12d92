// Samples that show how a section is to be answered, and exercises that hold nothing but tasks: no
// answer may come of them.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("both truths in brackets before the numbers of judgements answer nothing") {
  for (const char* pair : {"【对】【错】", "（√）（×）", "(对) / (错) "}) {
    CAPTURE(pair);
    const std::string offered = pair;
    CHECK(
        questions_in("判断题\n" + offered + "1.用水可灭油火。\n" + offered + "2.要戴安全帽。\n" +
                     offered + "3.可以酒驾。\n") ==
        "judge | 用水可灭油火。 |  | -\njudge | 要戴安全帽。 |  | -\njudge | 可以酒驾。 |  | -\n");
  }
  CHECK(questions_in("判断题\n【错】1.用水可灭油火。\n【对】2.要戴安全帽。\n") ==
        "judge | 用水可灭油火。 |  | ×\njudge | 要戴安全帽。 |  | √\n");
}

TEST_CASE("the answer of a sample above the questions answers none of them") {
  CHECK(questions_in("一、选择题\n1.方针是( )\nA.甲 B.乙\n二、仿写句子(10分)\n例:我是一朵花。\n"
                     "答案:我是一朵美丽的花。\n1.我是一棵树。\n2.我是一只鸟。\n") ==
        "single | 方针是( ) | A=甲 B=乙 | -\nshort | 我是一棵树。 |  | -\n"
        "short | 我是一只鸟。 |  | -\n");
  CHECK(questions_in("一、判断题 例:地球是圆的。(√)\n1.月球是方的。( )\n2.太阳是冷的。( )\n"
                     "二、选择题 例:1+1=(B) A.1 B.2\n1.2+2=( )\nA.1 B.4\n2.3+3=( )\nA.6 B.4\n") ==
        "judge | 月球是方的。( ) |  | -\njudge | 太阳是冷的。( ) |  | -\n"
        "single | 2+2=( ) | A=1 B=4 | -\nsingle | 3+3=( ) | A=6 B=4 | -\n");
  CHECK(questions_in("一、把句子改成“被”字句。(例:我吃了苹果。答:苹果被我吃了。)\n"
                     "1.他打破了杯子。\n2.风吹走了帽子。\n二、写反义词(例:大——小)\n"
                     "1.高——( )\n2.长——( )\n") == "fill | 高——( ) |  | -\nfill | 长——( ) |  | -\n");
}

TEST_CASE("a question that names examples keeps its answer") {
  CHECK(questions_in("一、单选题\n1.行道树,例如:杨树,是()\nA.草\nB.木\n答案:B\n"
                     "2.果树,例如:梨树,是()\nA.草\nB.木\n答案:B\n") ==
        "single | 行道树,例如:杨树,是() | A=草 B=木 | B\n"
        "single | 果树,例如:梨树,是() | A=草 B=木 | B\n");
}

TEST_CASE("what an exercise counts below its instruction is to be done, and no answer") {
  CHECK(questions_in("三年级语文期末试卷\n一、看拼音写词语\n1.měi lì(    )\n2.kuài lè(    )\n"
                     "二、阅读短文,回答问题\n春天来了。\n1.谁来了?\n2.什么颜色?\n") ==
        "fill | měi lì(    ) |  | -\nfill | kuài lè(    ) |  | -\n"
        "short | 谁来了? |  | -\nshort | 什么颜色? |  | -\n");
}

TEST_CASE("a sentence to fill in behind the word for an answer is none") {
  CHECK(questions_in("四、应用题\n1.小明有5元,买笔用了2元,还剩多少元?\n答:还剩____元。\n"
                     "2.小红有8元,买书用了3元,还剩多少元?\n答:小红还剩(  )元。\n"
                     "3.小李有9元,还剩多少元?\n答:还剩9元。\n") ==
        "short | 小明有5元,买笔用了2元,还剩多少元? |  | -\n"
        "short | 小红有8元,买书用了3元,还剩多少元? |  | -\n"
        "short | 小李有9元,还剩多少元? |  | 还剩9元。\n");
}

TEST_CASE("options of the questions of a case answer nothing") {
  CHECK(questions_in("一、案例分析\n背景:某工地发生事故。\n1.事故等级为( )。\nA.一般 B.较大\n"
                     "2.应由谁上报?\nA.工人 B.经理\n3.如何处理?\n答案:上报\n") ==
        "single | 事故等级为( )。 | A=一般 B=较大 | -\n"
        "case | 应由谁上报?\nA.工人 B.经理 |  | -\ncase | 如何处理? |  | 上报\n");
}

TEST_CASE("a key below the last blank that leaves numbers out is no answer of that blank") {
  const std::string stems = "一、填空题\n1.首都是____。\n2.河流是____。\n3.山是____。\n";
  CHECK(questions_in(stems + "答案:1.北京 3.泰山\n") ==
        "fill | 首都是____。 |  | 北京\nfill | 河流是____。 |  | -\nfill | 山是____。 |  | 泰山\n");
  CHECK(questions_in(stems + "参考答案\n1.北京\n") ==
        "fill | 首都是____。 |  | 北京\nfill | 河流是____。 |  | -\nfill | 山是____。 |  | -\n");
}

TEST_CASE("what is said of an answer in a stem gives none") {
  CHECK(questions_in("1.本题答案为A的概率是多少?\n2.掷骰子出现1的概率是( )\nA.1/6 B.1/3\n"
                     "3.掷硬币出现正面的概率是( )\nA.1/2 B.1/3\n") ==
        "short | 本题答案为A的概率是多少? |  | -\n"
        "single | 掷骰子出现1的概率是( ) | A=1/6 B=1/3 | -\n"
        "single | 掷硬币出现正面的概率是( ) | A=1/2 B=1/3 | -\n");
}

TEST_CASE("the tasks of a case answer none of it") {
  CHECK(
      questions_in("软件设计师下午试题\n试题一\n【说明】\n某公司网络拓扑如图。\n【问题1】(6分)\n"
                   "请填写设备名称。\n【问题2】(9分)\n简述VLAN的作用。\n试题二\n【说明】\n"
                   "阅读以下代码。\n【问题1】(5分)\n请补充代码。\n") ==
      "short | 某公司网络拓扑如图。\n【问题1】请填写设备名称。\n【问题2】简述VLAN的作用。 |  | -\n"
      "short | 阅读以下代码。\n【问题1】请补充代码。 |  | -\n");
}

TEST_CASE("a remark on marks that names an answer gives none") {
  CHECK(questions_in("一、多选题\n1.直辖市有( )\nA.北京\nB.上海\n"
                     "少选得0.5分,如正确答案为AB,选A得0.5分。\n2.省会有( )\nA.杭州\nB.宁波\n") ==
        "multiple | 直辖市有( ) | A=北京 B=上海少选得0.5分,如正确答案为AB,选A得0.5分。 | -\n"
        "multiple | 省会有( ) | A=杭州 B=宁波 | -\n");
}

}  // namespace tiku

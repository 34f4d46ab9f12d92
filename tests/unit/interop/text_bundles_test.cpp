// Papers among other texts, as sites bundle them, and the marks that such sites print.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

const std::string kDrill = "消防演练方案\n\n为提高意识,制定本方案。\n1.悬挂横幅。\n2.发放资料。\n";
const std::string kPaper =
    "消防知识试题\n\n1、火警电话是( )。A.110 B.119 "
    "【答案】B\n2、灭火时要站在哪里?\n答案:上风口。\n";
const std::string kEssay = "消防学习体会\n\n通过学习,我明白了责任。\n火灾可怕吗?显然可怕。\n";
const std::string kOfPaper =
    "single | 火警电话是( )。 | A=110 B=119 | B\nshort | 灭火时要站在哪里? |  | 上风口。\n";

}  // namespace

TEST_CASE("where empty lines stand below titles alone, each of them begins another document") {
  CHECK(questions_in(kDrill + kPaper + kEssay) == kOfPaper);
  CHECK(questions_in(kDrill + kPaper + kEssay + "\n") == kOfPaper);
  CHECK(questions_in(kPaper + kEssay + kDrill) == kOfPaper);
}

TEST_CASE("one line above an empty one, or the name of a chapter, is no title") {
  CHECK(
      questions_in("消防知识试题\n\n1、灭火时要站在哪里?\n答案:上风口。\n人要弯腰\n\n并捂住口鼻\n")
          .starts_with("short | 灭火时要站在哪里? |  | 上风口。\n人要弯腰"));
  CHECK(questions_in("消防试题\n\n第一章 报警\n\n一、单选题\n1、火警电话是\nA.110\nB.119\n"
                     "第二章 灭火\n\n二、判断题\n1、可以用水扑灭油火。\n"
                     "参考答案\n一、1.B\n二、1.×\n") ==
        "single | 火警电话是 | A=110 B=119 | B\njudge | 可以用水扑灭油火。 |  | ×\n");
}

TEST_CASE("where a text comes from and wishes behind a paper are no answer") {
  const std::string paper =
      "一、简答题\n1.怎样报警?\n答:说清地点。\n2.怎样灭火?\n答:对准火焰根部。\n";
  const std::string both =
      "short | 怎样报警? |  | 说清地点。\nshort | 怎样灭火? |  | 对准火焰根部。\n";
  CHECK(questions_in(paper + "本文地址:欢迎转载,转载请注明出处\n") == both);
  CHECK(questions_in(paper + "以上试题围绕消防编写,可以增删。希望广大职工牢记。\n") == both);
}

TEST_CASE("a bracket behind an option says in a sentence that it is right") {
  CHECK(questions_in("1.佝偻病缺乏的维生素是\n【score:2 分】\n【A】维生素 A\n"
                     "【B】维生素 D 【此项为本题正确答案】\n【C】维生素 C\n本题思路:促进钙吸收。\n"
                     "2.首关消除见于哪种给药之\n后\n【score:2 分】\n【A】舌下\n【B】直肠\n"
                     "【C】口服 【此项为本题正确答案】\n本题思路:先通过肝脏。\n") ==
        "single | 佝偻病缺乏的维生素是 | A=维生素 A B=维生素 D C=维生素 C | B\n"
        "single | 首关消除见于哪种给药之后 | A=舌下 B=直肠 C=口服 | C\n");
  CHECK(questions_in("一、单选题\n1.先做什么\nA.问好（此项不是正确答案）\nB.道别\n答案:B\n") ==
        "single | 先做什么 | A=问好（此项不是正确答案） B=道别 | B\n");
}

TEST_CASE("another word may stand for the answer in its label") {
  CHECK(questions_in("一、单选题\n1.先做什么\nA.问好\nB.道别\n正确资料:A 满分:10 分 得分:10\n"
                     "二、判断题\n1.要问好。\nA.错误\nB.正确\n正确资料:B 满分:10 分 得分:0\n") ==
        "single | 先做什么 | A=问好 B=道别 | A\njudge | 要问好。 | A=错误 B=正确 | √\n");
  CHECK(questions_in("一、简答题\n1.注册时要填写正确资料,为什么?\n答:便于联系。\n") ==
        "short | 注册时要填写正确资料,为什么? |  | 便于联系。\n");
}

TEST_CASE("the points of an answer in a key of letters go on below its first line") {
  const std::string paper =
      "一、单选题\n1.先做什么\nA.问好\nB.道别\n2.后做什么\nA.问好\nB.道别\n"
      "二、简答题\n3.怎样救人?\n答案:\n1-2 AB\n";
  const std::string both =
      "single | 先做什么 | A=问好 B=道别 | A\nsingle | 后做什么 | A=问好 B=道别 | B\n";
  CHECK(questions_in(paper + "3.（1）先通风。（2）再检测。\n（3）有人监护。\n") ==
        both + "short | 怎样救人? |  | （1）先通风。（2）再检测。\n（3）有人监护。\n");
  CHECK(questions_in(paper + "3.①先通风。\n②再检测。\n编写:安全科\n") ==
        both + "short | 怎样救人? |  | ①先通风。\n②再检测。\n");
}

TEST_CASE("a key is headed by the name of its paper, glued to the last question") {
  const std::string paper =
      "2022年医院感染知识试题 科室: 姓名:\n一、选择题 1、先做( ) A、问好 B、道别 2、后做( ) "
      "A、问好 "
      "B、道别 二、问答题 1、如何洗手? 2、针刺伤后如何处理? ";
  const std::string both =
      "single | 先做( ) | A=问好 B=道别 | A\nsingle | 后做( ) | A=问好 B=道别 | B\n"
      "short | 如何洗手? |  | 用流水;揉搓。\nshort | 针刺伤后如何处理? |  | 冲洗,上报。\n";
  CHECK(questions_in(paper + "2022年医院感染知识试题答案 一、1、A 2、B "
                             "二、1、用流水;揉搓。 2、冲洗,上报。\n") == both);
  CHECK(questions_in(paper +
                     "2022年医院感染知识试题答案一、选择题1、A2、B二、问答题1、用流水;揉搓。\n"
                     "2、冲洗,上报。\n") == both);
  // Words that the top does not say are no name.
  CHECK(questions_in(paper + "院长查房记录答案一、1、A 2、B\n").find("| A\n") == std::string::npos);
}

TEST_CASE("a key in another document belongs to the paper of its title") {
  const std::string paper =
      "第一篇:电工作业复习题\n一、判断题\n1、要验电。( )\n2、可带电作业。( )\n"
      "二、选择题\n1、先做\nA、验电\nB、接地\n第二篇:班组记录\n大家学习了通报。\n";
  CHECK(questions_in(paper + "第三篇:电工作业复习题答案\n一、判断题1、T 2、F 二、选择题1、A\n") ==
        "judge | 要验电。( ) |  | √\njudge | 可带电作业。( ) |  | ×\n"
        "single | 先做 | A=验电 B=接地 | A\n");
  // One that asks is a paper itself, and another title is that of another paper.
  CHECK(questions_in(paper + "第三篇:电工作业复习题答案\n一、判断题\n1、要停电。( )\n2、T\n")
            .starts_with("judge | 要验电。( ) |  | -\n"));
  CHECK(questions_in(paper + "第三篇:焊工作业复习题答案\n一、判断题1、T 2、F 二、选择题1、A\n")
            .starts_with("judge | 要验电。( ) |  | -\n"));
}

}  // namespace tiku

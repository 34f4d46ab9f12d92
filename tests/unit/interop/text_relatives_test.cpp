// Spellings that stand beside each other in papers: where one of them is read, so are its kin.
#include <algorithm>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "interop/text/papers.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// Two questions whose answers stand below their options as `label` and the letter say.
std::string labelled(const std::string& before, const std::string& behind) {
  return questions_in("一、单选题\n1.先做什么\nA.问好\nB.道别\n" + before + "A" + behind +
                      "\n2.后做什么\nA.问好\nB.道别\n" + before + "B" + behind + "\n");
}

const std::string kBoth =
    "single | 先做什么 | A=问好 B=道别 | A\nsingle | 后做什么 | A=问好 B=道别 | B\n";

}  // namespace

TEST_CASE("an answer is labelled with ornaments, brackets and words of its own") {
  CHECK(labelled("★答案：", "") == kBoth);
  CHECK(labelled("——答案：", "") == kBoth);
  CHECK(labelled("系统答案：", "") == kBoth);
  CHECK(labelled("查看答案：", "") == kBoth);
  CHECK(labelled("「答案」", "") == kBoth);
  CHECK(labelled("（答）", "") == kBoth);
  CHECK(labelled("答案【", "】") == kBoth);
  CHECK(labelled("正确答案（", "）") == kBoth);
  CHECK(labelled("答案；", "") == kBoth);
  CHECK(labelled("答案/", "") == kBoth);
  CHECK(labelled("答案﹕", "") == kBoth);
  CHECK(labelled("正确答案选项：", "") == kBoth);
  CHECK(labelled("→", "") == kBoth);
}

TEST_CASE("an explanation that is nothing but an answer gives it") {
  CHECK(questions_in("一、判断题\n1.先问好。\n解答：√\n2.先挂断。\n解答：×\n") ==
        "judge | 先问好。 |  | √\njudge | 先挂断。 |  | ×\n");
}

TEST_CASE("key points answer a question in words") {
  CHECK(
      questions_in("一、简答题\n1.简述流程。\n评分要点：倾听、核实\n2.简述原则。\n参考：耐心\n") ==
      "short | 简述流程。 |  | 倾听、核实\nshort | 简述原则。 |  | 耐心\n");
}

TEST_CASE("letters of an answer are parted by any sign, a range is left to a person") {
  const std::string stem = "一、多选题\n1.要有\nA.耐心\nB.细心\nC.责任心\nD.同理心\n答案：";
  for (const char* letters : {"A+B+D", "A&B&D", "A-B-D", "A与B与D", "A.耐心、B.细心、D.同理心",
                              "A．耐心；B．细心；D．同理心", "A、耐心 B、细心 D、同理心"}) {
    CAPTURE(letters);
    CHECK(questions_in(stem + letters + "\n") ==
          "multiple | 要有 | A=耐心 B=细心 C=责任心 D=同理心 | ABD\n");
  }
  CHECK(questions_in(stem + "A-D\n") == "multiple | 要有 | A=耐心 B=细心 C=责任心 D=同理心 | -\n");
}

TEST_CASE("a tick before its option, a filled box or a star at its end marks the right one") {
  const auto marked = [](const std::string& right, const std::string& other,
                         const std::string& end = "") {
    return questions_in("一、单选题\n1.先做什么\n" + right + "A.问好" + end + "\n" + other +
                        "B.道别\n2.后做什么\n" + other + "A.问好\n" + right + "B.道别" + end +
                        "\n");
  };
  CHECK(marked("√ ", "") == kBoth);
  CHECK(marked("（√）", "") == kBoth);
  CHECK(marked("☑ ", "☐ ") == kBoth);
  CHECK(marked("● ", "○ ") == kBoth);
  CHECK(marked("", "", "*") == kBoth);
  CHECK(marked("", "", "【答案】") == kBoth);
  CHECK(marked("", "", "（正确选项）") == kBoth);
}

TEST_CASE("the sign of a root marks no option") {
  CHECK(questions_in("一、单选题\n1.正确的是\nA.√3-2\nB.3√2\n答案：A\n") ==
        "single | 正确的是 | A=√3-2 B=3√2 | A\n");
}

TEST_CASE("a lone letter behind the question mark answers where the others have labels") {
  CHECK(questions_in("一、单选题\n1.先做什么？\nA.问好\nB.道别\n答案：A\n"
                     "2.怎么处理? B\nA.问好\nB.道别\n3.再做什么？\nA.问好\nB.道别\n答案：A\n") ==
        "single | 先做什么？ | A=问好 B=道别 | A\nsingle | 怎么处理? | A=问好 B=道别 | B\n"
        "single | 再做什么？ | A=问好 B=道别 | A\n");
}

TEST_CASE("letters stand on a line of their own between stem and options") {
  CHECK(questions_in("一、单选题\n1.先做什么\nA\nA.问好\nB.道别\n2.后做什么\nB\nA.问好\nB.道别\n"
                     "3.再做什么\nB\nA.问好\nB.道别\n") ==
        kBoth + "single | 再做什么 | A=问好 B=道别 | B\n");
}

TEST_CASE("a small letter in the slot names an option with a capital, several are text") {
  CHECK(questions_in("一、单选题\n1.按(b)划分\nA.问好\nB.道别\n") ==
        "single | 按( )划分 | A=问好 B=道别 | B\n");
  CHECK(questions_in("一、单选题\n1.由(a)甲(b)乙组成的是\nA.问好\nB.道别\n") ==
        "single | 由(a)甲(b)乙组成的是 | A=问好 B=道别 | -\n");
}

TEST_CASE("a slot may hold a sign behind its letter, or a line below it") {
  CHECK(questions_in(
            "一、单选题\n1.先（A、）再说\nA.问好\nB.道别\n2.先（_B_）再说\nA.问好\nB.道别\n") ==
        "single | 先（ ）再说 | A=问好 B=道别 | A\nsingle | 先（ ）再说 | A=问好 B=道别 | B\n");
}

TEST_CASE("crosses of other alphabets and sentences judge") {
  CHECK(questions_in("一、判断题\n1.先挂断。（ⅹ）\n2.先问好。（√）\n3.先笑。\n答案：说法正确\n"
                     "4.先走。\n答案：“×”\n") ==
        "judge | 先挂断。（ ） |  | ×\njudge | 先问好。（ ） |  | √\njudge | 先笑。 |  | √\n"
        "judge | 先走。 |  | ×\n");
}

TEST_CASE("of the two words to choose from a letter names one by its place") {
  CHECK(questions_in(
            "一、判断题\n1.先问好。\n正确\n错误\n答案：A\n2.先挂断。\n正确\n错误\n答案：B\n") ==
        "judge | 先问好。 |  | √\njudge | 先挂断。 |  | ×\n");
}

TEST_CASE("options in brackets are numbered, and a slot before the number names one") {
  CHECK(questions_in("(2)1. 先做什么(1)道别 (2)问好 (3)挂断 (4)转接\n"
                     "(4)2. 后做什么(1)问好 (2)挂断 (3)转接 (4)道别\n") ==
        "single | 先做什么 | A=道别 B=问好 C=挂断 D=转接 | B\n"
        "single | 后做什么 | A=问好 B=挂断 C=转接 D=道别 | D\n");
  CHECK(questions_in("( )1. 先做什么(1)道别 (2)问好 (3)挂断\n( )2. 后做什么(1)问好 (2)挂断 "
                     "(3)转接\n") ==
        "single | 先做什么 | A=道别 B=问好 C=挂断 | -\n"
        "single | 后做什么 | A=问好 B=挂断 C=转接 | -\n");
}

TEST_CASE("rows of a table without a head are lines") {
  CHECK(questions_in("| (2) | 1.接到来电的时候要先做什么？ (13) |\n| (1) | 道别 |\n| (2) | 问好 |\n"
                     "| (3) | 挂断 |\n| | |\n| (3) | 2.挂断电话以前的最后一步是什么？ (14) |\n"
                     "| (1) | 问好 |\n| (2) | 挂断 |\n| (3) | 道别 |\n"
                     "| (1) | 3.客户投诉的时候要先做什么？ (15) |\n"
                     "| (1) | 倾听 |\n| (2) | 挂断 |\n| (3) | 道别 |\n") ==
        "single | 接到来电的时候要先做什么？ | A=道别 B=问好 C=挂断 | B\n"
        "single | 挂断电话以前的最后一步是什么？ | A=问好 B=挂断 C=道别 | C\n"
        "single | 客户投诉的时候要先做什么？ | A=倾听 B=挂断 C=道别 | A\n");
}

TEST_CASE("two columns of options are read row by row") {
  CHECK(questions_in("单选题:1. 先做什么?()A、问好C、挂断B、道别D、转接正确答案:A\n"
                     "单选题:2. 后做什么?()A、问好C、挂断B、道别D、转接正确答案:B\n") ==
        "single | 先做什么?() | A=问好 B=道别 C=挂断 D=转接 | A\n"
        "single | 后做什么?() | A=问好 B=道别 C=挂断 D=转接 | B\n");
}

TEST_CASE("numbers of any spelling that count are no part of the stems") {
  for (const char* sign : {"-", "—", "｜", "》", "#", "道题："}) {
    CAPTURE(sign);
    CHECK(questions_in("一、单选题\n1" + std::string(sign) +
                       "先做什么\nA.问好\nB.道别\n答案：A\n2" + sign +
                       "后做什么\nA.问好\nB.道别\n答案：B\n") == kBoth);
  }
  CHECK(questions_in("一、单选题\n（一）先做什么\nA.问好\nB.道别\n答案：A\n（二）后做什么\nA.问好\n"
                     "B.道别\n答案：B\n") == kBoth);
  // They do not count: they are text.
  CHECK(questions_in("一、单选题\n3-先做什么\nA.问好\nB.道别\n答案：A\n1-后做什么\nA.问好\nB.道别\n"
                     "答案：B\n") ==
        "single | 3-先做什么 | A=问好 B=道别 | A\nsingle | 1-后做什么 | A=问好 B=道别 | B\n");
}

TEST_CASE("a question may begin with a year, and a first number with an amount") {
  CHECK(questions_in(
            "一、单选题 1.1832年改革后的是( ) A.问好 B.道别 2.2005版纸币是( ) A.问好 B.道别\n") ==
        "single | 1832年改革后的是( ) | A=问好 B=道别 | -\n"
        "single | 2005版纸币是( ) | A=问好 B=道别 | -\n");
  CHECK(questions_in("模拟题1.50元是(A)。【单选】 A.问好 B.道别 2.纪念币是(B)。【单选】 A.问好 "
                     "B.道别 3.金币是(A)。【单选】 A.问好 B.道别\n") ==
        "single | 50元是( )。 | A=问好 B=道别 | A\nsingle | 纪念币是( )。 | A=问好 B=道别 | B\n"
        "single | 金币是( )。 | A=问好 B=道别 | A\n");
}

TEST_CASE("numbers that begin again with an answered question begin a section") {
  CHECK(
      questions_in("1.先做什么？\nA.问好\nB.道别\n答案：A\n2.后做什么？\nA.问好\nB.道别\n答案：B\n"
                   "1.简述流程。\n答案：倾听、核实\n2.简述原则。\n答案：耐心\n") ==
      "single | 先做什么？ | A=问好 B=道别 | A\nsingle | 后做什么？ | A=问好 B=道别 | B\n"
      "short | 简述流程。 |  | 倾听、核实\nshort | 简述原则。 |  | 耐心\n");
}

TEST_CASE("sections are named as schools do") {
  CHECK(questions_in("一、你会选吗\n1.先做什么\nA.问好\nB.道别\n二、填一填\n1.号码是____。\n"
                     "三、判一判\n1.先问好。（）\n") ==
        "single | 先做什么 | A=问好 B=道别 | -\nfill | 号码是____。 |  | -\n"
        "judge | 先问好。（） |  | -\n");
}

TEST_CASE("a type may follow the name of its section") {
  CHECK(questions_in(
            "一、基础知识 填空题\n(1)号码是____。\n答案：119\n(2)急救是____。\n答案：120\n") ==
        "fill | 号码是____。 |  | 119\nfill | 急救是____。 |  | 120\n");
}

TEST_CASE("the line of a heading with points may be its one question") {
  CHECK(questions_in(
            "一、选择题\n1.先做什么\nA.问好\nB.道别\n答案：A\n二、名词解释\n1.首问负责制\n"
            "答：第一位接待者负责\n三、请写出处理客户投诉的全部步骤（8分）\n答：倾听、核实\n") ==
        "single | 先做什么 | A=问好 B=道别 | A\nshort | 首问负责制 |  | 第一位接待者负责\n"
        "short | 请写出处理客户投诉的全部步骤 |  | 倾听、核实\n");
}

TEST_CASE("blanks are drawn in many ways, or are lost but for their spaces") {
  CHECK(questions_in("一、填空题\n1.号码是-----。\n答案：119\n2.急救是（____）和（____）。\n"
                     "答案：120；122\n") ==
        "fill | 号码是____。 |  | 119\nfill | 急救是（____）和（____）。 |  | 120; 122\n");
  CHECK(questions_in("一、填空题\n1.包括 、 两种。\n答案：会员 访客\n2.分为 与 两阶段。\n"
                     "答案：预约 上门\n") ==
        "fill | 包括 、 两种。 |  | 会员; 访客\nfill | 分为 与 两阶段。 |  | 预约; 上门\n");
}

TEST_CASE("what an article says behind its paper is no answer") {
  const std::string paper = "一、简答题\n1.简述流程。\n答：倾听\n2.简述原则。\n答：耐心\n";
  const std::string read = "short | 简述流程。 |  | 倾听\nshort | 简述原则。 |  | 耐心\n";
  CHECK(questions_in(paper + "以上就是全部试题，希望大家继续努力。\n祝大家考试顺利！\n") == read);
  CHECK(questions_in(paper + "## 导航\n- 上一章\n- 下一章\n") == read);
  CHECK(questions_in(paper + "相关文章：\n客服总结\n客服计划\n") == read);
  CHECK(questions_in(paper + "你可能感兴趣的:(客服,复习)客服总结\n客服计划\n") == read);
  const std::string asks = "3.怎么推荐？\n答：先问客户\n您可能感兴趣的套餐有哪些\n";
  CHECK(questions_in(paper + asks).find("您可能感兴趣的套餐") != std::string::npos);
  // What is said to a client is.
  CHECK(
      questions_in("一、简答题\n1.简述流程。\n答：倾听\n2.怎么道别？\n答：感谢来电\n祝您生活愉快\n")
          .find("祝您生活愉快") != std::string::npos);
}

// What a case asks was taken for its answer.
TEST_CASE("tasks in brackets below a case or a question are no answer") {
  CHECK(questions_in("四、案例分析题\n6．某日，发现李某没有许可证。\n（1）李某的行为是否违法？\n"
                     "（2）应如何取证？\n"
                     "7．某日，发现王某没有许可证。\n（1）请说明依据。\n（2）提出处理意见。\n") ==
        "case | 某日，发现李某没有许可证。 |  | -\ncase | 某日，发现王某没有许可证。 |  | -\n");
  CHECK(questions_in("三、简答题\n6．李某的行为是否违法？\n（2）应如何取证？\n7．王某呢？\n") ==
        "short | 李某的行为是否违法？\n（2）应如何取证？ |  | -\nshort | 王某呢？ |  | -\n");
  // Points of an answer are.
  CHECK(questions_in("三、简答题\n6．怎样处理投诉？\n（1）倾听；（2）记录。\n7．怎样道别？\n（1）感"
                     "谢；（2）祝福。\n") ==
        "short | 怎样处理投诉？ |  | （1）倾听；（2）记录。\n"
        "short | 怎样道别？ |  | （1）感谢；（2）祝福。\n");
}

// A closing remark took the whole line that it ended, and the paper with it.
TEST_CASE("a paper on one line that ends in a wish is no closing remark") {
  std::string line = "一、判断题 ";
  for (int i = 1; i <= 12; ++i) {
    line += std::to_string(i) + "．客服代表接到客户投诉以后应当先道歉，再记录来电的内容。（√） ";
  }
  const std::string read = questions_in("客服考试题库\n" + line + "祝大家考试顺利！\n");
  CHECK(std::count(read.begin(), read.end(), '\n') == 12);
}

TEST_CASE("lists of answers stand behind their type, in brackets and ranges of any sign") {
  const std::string paper = "一、单选题\n1.先做什么\nA.问好\nB.道别\n2.后做什么\nA.问好\nB.道别\n";
  for (const char* key :
       {"单选题答案：1.A 2.B\n", "参考答案\n一、单选题\n第1-2题 AB\n",
        "参考答案\n一、单选题\n【1-2】AB\n", "参考答案\n一、单选题\n1→2：AB\n",
        "参考答案\n一、单选题\n【1】A 【2】B\n", "参考答案\n一、单选题\n1→A 2→B\n"}) {
    CAPTURE(key);
    CHECK(questions_in(paper + key) == kBoth);
  }
}

TEST_CASE("a slot before its number may have square brackets") {
  CHECK(questions_in(
            "一、单选题\n【A】1.先做什么\nA.问好\nB.道别\n【B】2.后做什么\nA.问好\nB.道别\n") ==
        kBoth);
}

TEST_CASE("a page of a longer paper begins with any number whose question is answered") {
  CHECK(questions_in("61.先做什么:\n a.问好;\n b.道别;\n c.挂断;\n答案:b\n62.后做什么:\n a.问好;\n"
                     " b.道别;\n c.挂断;\n答案:c\n63.再做什么:\n a.问好;\n b.道别;\n c.挂断;\n"
                     "答案:a\n") ==
        "single | 先做什么: | A=问好; B=道别; C=挂断; | B\n"
        "single | 后做什么: | A=问好; B=道别; C=挂断; | C\n"
        "single | 再做什么: | A=问好; B=道别; C=挂断; | A\n");
  // Two small letters are no row, and nothing is asked here.
  CHECK(questions_in("61.先倾听\na.不打断\nb.做记录\n62.再道歉\n") == "");
}

TEST_CASE("an answer may be glued to the term it explains, but not to a word with 答") {
  CHECK(questions_in("一、名词解释1.授权答:委授权力。\n2.管理幅度答:下属人数。\n") ==
        "short | 授权 |  | 委授权力。\nshort | 管理幅度 |  | 下属人数。\n");
  CHECK(questions_in("一、简答题\n1.知识问答:怎么问好?\n答:您好\n2.抢答:怎么道别?\n答:再见\n") ==
        "short | 知识问答:怎么问好? |  | 您好\nshort | 抢答:怎么道别? |  | 再见\n");
}

TEST_CASE("the word 题 behind a number is a label") {
  CHECK(questions_in("一、单选题\n1.题：先做什么\nA.问好\nB.道别\n答案：A\n2.题：后做什么\nA.问好\n"
                     "B.道别\n答案：B\n") == kBoth);
  CHECK(questions_in("一、简答题\n1.下列问题：怎么问好\n答：您好\n2.难题：怎么道别\n答：再见\n") ==
        "short | 下列问题：怎么问好 |  | 您好\nshort | 难题：怎么道别 |  | 再见\n");
}

TEST_CASE("the points of one question belong to its tag, with a space before them too") {
  const std::string one = "\nA、问好\nB、道别\n参考答案:";
  CHECK(questions_in("单选题 本题分值:4分1.先做什么" + one + "A\n单选题 本题分值:4分2.后做什么" +
                     one + "B\n") == kBoth);
}

TEST_CASE("a key means the section that has no answers of its own") {
  CHECK(questions_in(
            "一、单选题\n1.先做什么\nA.问好\nB.道别\n答案：A\n2.后做什么\nA.问好\nB.道别\n"
            "答案：B\n一、选择题\n1.再做什么\nA.问好\nB.道别\n2.最后做什么\nA.问好\nB.道别\n"
            "二、判断题\n1.先问好。（ ）\n答案\n一、选择题\n1、B 2、A\n二、判断题\n1、√\n") ==
        kBoth +
            "single | 再做什么 | A=问好 B=道别 | B\nsingle | 最后做什么 | A=问好 B=道别 | A\n"
            "judge | 先问好。（ ） |  | √\n");
}

TEST_CASE("a key printed above its paper is joined where it answers all of it") {
  const std::string paper =
      "客服考试\n一、单选题\n1.先做什么\nA.问好\nB.道别\n2.后做什么\nA.问好\nB.道别\n"
      "二、判断题\n1.先问好。\n";
  const std::string key = "客服考试\n标准答案\n一、单选题\n1.A\n2.B\n二、判断题\n1.√\n";
  CHECK(questions_in(key + paper) == kBoth + "judge | 先问好。 |  | √\n");
  // It has an answer more than the paper questions: it may be that of another one.
  const std::string other = "客服考试\n标准答案\n一、单选题\n1.A\n2.B\n3.A\n二、判断题\n1.√\n";
  CHECK(questions_in(other + paper) ==
        "single | 先做什么 | A=问好 B=道别 | -\nsingle | 后做什么 | A=问好 B=道别 | -\n"
        "judge | 先问好。 |  | -\n"
        "single |  |  | A\nsingle |  |  | B\nsingle |  |  | A\njudge |  |  | √\n");
}

TEST_CASE("the next section of an article ends the questions of the one before") {
  CHECK(questions_in("考试题库及答案\n一、考试的重要性\n考试考察知识。\n二、题型及参考答案\n"
                     "(一)选择题\n1.先做什么\nA.问好\nB.道别\n答案:A\n(二)简答题\n1.简述流程。\n"
                     "答案:倾听、核实\n三、备考建议\n1. 系统复习教材：把章节读熟。\n"
                     "2. 多做练习：熟悉题型。\n") ==
        "single | 先做什么 | A=问好 B=道别 | A\nshort | 简述流程。 |  | 倾听、核实\n");
}

TEST_CASE("the questions of a case have answers of their own") {
  const auto found = [](const std::string& text) {
    std::string read;
    ImportResult result;
    read_papers(text, result);
    for (const Question& question : result.papers.front().bank.questions) {
      read += question.stem;
      for (const Question& part : question.parts) {
        read += "/" + part.stem + "=" + part.rubric->reference;
      }
      read += question.rubric->reference.empty() ? "\n" : "=" + question.rubric->reference + "\n";
    }
    return read;
  };
  const std::string one = "三、案例分析题\n1.客户来电，客服让他找厂家。\n";
  CHECK(found(one + "问题1：错在哪里？\n答：推诿\n问题2：怎么处理？\n答：先道歉\n") ==
        "客户来电，客服让他找厂家。/错在哪里？=推诿/怎么处理？=先道歉\n");
  CHECK(found(one + "（1）错在哪里？\n答：推诿\n（2）怎么处理？\n答：先道歉\n"
                    "2.客户投诉。\n（1）怎么处理？\n答：倾听\n（2）然后呢？\n答：回访\n") ==
        "客户来电，客服让他找厂家。/错在哪里？=推诿/怎么处理？=先道歉\n"
        "客户投诉。/怎么处理？=倾听/然后呢？=回访\n");
  // One answer to all tasks is that of the case, and its numbers are no tasks.
  CHECK(found(one + "（1）错在哪里？\n（2）怎么处理？\n答：（1）推诿（2）先道歉\n").find("=推诿") ==
        std::string::npos);
}

TEST_CASE("a key may be glued to the last option, and its types to the answers before them") {
  CHECK(questions_in(
            "一、填空题\n1、四气是______、______。\n2、先煎的是______类。\n二、选择题\n"
            "1、先做什么\nA、问好B、道别2、后做什么\nA、问好B、道别答案填空题1、寒;热2、矿石选择题"
            "1、A2、B") ==
        "fill | 四气是______、______。 |  | 寒; 热\nfill | 先煎的是______类。 |  | 矿石\n" + kBoth);
}

TEST_CASE("a key of blanks is that of blanks under no heading") {
  CHECK(questions_in("客服考试\n1、四气是______。\n2、先煎的是______类。\n参考答案\n填空题\n1、寒\n"
                     "2、矿石\n") ==
        "fill | 四气是______。 |  | 寒\nfill | 先煎的是______类。 |  | 矿石\n");
}

TEST_CASE("options that do not judge say more than a heading of judgements") {
  CHECK(questions_in("三、判断题\n6.先做什么\nA.问好\nB.道别\nC.挂断\n7.后做什么\nA.问好\nB.道别\n"
                     "C.挂断\n") ==
        "single | 先做什么 | A=问好 B=道别 C=挂断 | -\nsingle | 后做什么 | A=问好 B=道别 C=挂断 | "
        "-\n");
}

TEST_CASE("a section without a type has its key under the same name") {
  CHECK(questions_in(
            "数学试卷\n一、判断题\n1、0除以任何数都得0。（ ）\n二、解决问题\n"
            "1、每箱12盒，共花144元，平均每盒多少元？\n参考答案\n一、判断题\n1.×\n二、解决问题\n"
            "1.144÷12=12(元)\n") ==
        "judge | 0除以任何数都得0。（ ） |  | ×\n"
        "short | 每箱12盒，共花144元，平均每盒多少元？ |  | 144÷12=12(元)\n");
}

TEST_CASE(
    "a paper on one line has its slots before the numbers, and its key behind the last option") {
  CHECK(questions_in("一、是非題：每題2分（ ○ ）1.先問好。（ × ）2.先掛斷。二、選擇題：每題3分（ B "
                     "）1.先做什麼？"
                     "(A)掛斷(B)問好(C)道別（ A ）2.後做什麼？(A)道別(B)問好(C)掛斷") ==
        "judge | 先問好。 |  | √\njudge | 先掛斷。 |  | ×\n"
        "single | 先做什麼？ | A=掛斷 B=問好 C=道別 | B\nsingle | 後做什麼？ | A=道別 B=問好 "
        "C=掛斷 | A\n");
  const std::string paper =
      "1.先做什么（ ） A.问好 B.道别 C.挂断 2.后做什么（ ） A.问好 B.道别 C.挂断";
  const std::string both =
      "single | 先做什么（ ） | A=问好 B=道别 C=挂断 | A\n"
      "single | 后做什么（ ） | A=问好 B=道别 C=挂断 | B\n";
  CHECK(questions_in("一、单选题 " + paper + " 参考答案 一、单选题 1-2 AB") == both);
  CHECK(questions_in("一、单选题。 " + paper + " 答案： 一、单选题。 1、A 2、B") == both);
  CHECK(questions_in("一、单选题\n" + paper + "参考答案1-2 AB") == both);
  // A sentence may speak of answers and numbers.
  CHECK(questions_in("一、简答题\n1.怎么说？\n答：正确答案1个字也不能少\n") ==
        "short | 怎么说？ |  | 正确答案1个字也不能少\n");
}

TEST_CASE(
    "numbers before tags, glued types and collections of a type begin questions on one line") {
  const std::string tagged =
      "1[多选题]要有( )。A.耐心B.细心C.粗心参考答案:A,B参考解析:好。2[单选题]先( "
      ")。A.问好B.道别参考答案:B"
      "3[判断题]先问好。( )参考答案:对";
  CHECK(questions_in("基础练习题" + tagged) ==
        "multiple | 要有( )。 | A=耐心 B=细心 C=粗心 | AB\nsingle | 先( )。 | A=问好 B=道别 | B\n"
        "judge | 先问好。( ) |  | √\n");
  CHECK(
      questions_in("测验单选题1．先做什么？A．问好B．道别[答案] A2．后做什么A．问好B．道别[答案] B"
                   "多选题1．要有A．耐心B．细心C．粗心[答案] AB2．还要A．问好B．道别[答案] AB") ==
      "single | 先做什么？ | A=问好 B=道别 | A\nsingle | 后做什么 | A=问好 B=道别 | B\n"
      "multiple | 要有 | A=耐心 B=细心 C=粗心 | AB\nmultiple | 还要 | A=问好 B=道别 | AB\n");
  CHECK(questions_in("一、单选题汇总1.先(A)。A.问好B.道别2.后(B)。A.问好B.道别二、多选题汇总"
                     "1.要(AB)。A.耐心B.细心C.粗心") ==
        "single | 先( )。 | A=问好 B=道别 | A\nsingle | 后( )。 | A=问好 B=道别 | B\n"
        "multiple | 要( )。 | A=耐心 B=细心 C=粗心 | AB\n");
  // Points, and a sentence about the paper.
  CHECK(questions_in("本卷有选择题。单选题1.5分一题。多选题2分一题。\n") == "");
}

TEST_CASE("an option with a bracket may be glued to the end of its sentence") {
  CHECK(questions_in(
            "一、单选题\n1.先是( )。A) a[0]B) a[4]C) f(5)答案:B\n2.后是?A) 3B) 3.5C) 4答案:A\n") ==
        "single | 先是( )。 | A=a[0] B=a[4] C=f(5) | B\nsingle | 后是? | A=3 B=3.5 C=4 | A\n");
}

TEST_CASE("a part or an ordinal has any sign before the name of its type") {
  const std::pair<std::string, std::string> kSigns[] = {
      {"第一部分、", "第二部分、"}, {"一：", "二："}, {"第一部分：", "第二部分："}};
  for (const auto& [first, second] : kSigns) {
    const std::string one = first + "单选题\n";
    const std::string two = second + "判断题\n";
    CAPTURE(one);
    CHECK(questions_in(one + "1.先做什么\nA.问好\nB.道别\n2.后做什么\nA.问好\nB.道别\n" + two +
                       "1.先问好。\n2.先挂断。\n参考答案\n" + one + "1.A 2.B\n" + two +
                       "1.√ 2.×\n") ==
          kBoth + "judge | 先问好。 |  | √\njudge | 先挂断。 |  | ×\n");
  }
}

TEST_CASE("what is said to be the answer is one in words too") {
  CHECK(questions_in("一、填空题\n1.先接____。\n答案是皮线\n2.单位是____。\n正确答案为dBm\n") ==
        "fill | 先接____。 |  | 皮线\nfill | 单位是____。 |  | dBm\n");
  CHECK(questions_in("一、简答题\n1.能退吗？\n答：先看条款。\n答案是肯定的。\n") ==
        "short | 能退吗？ |  | 先看条款。\n答案是肯定的。\n");
}

TEST_CASE("a key in words behind one label counts through the sections of its paper") {
  const std::string paper =
      "一、填空题\n1.颜色有（ ）、（ ）。\n2.水在（ ）度沸腾。\n二、单选题\n3.首都是（ ）。\n"
      "A.上海 B.北京\n三、简答题\n4.何为礼貌？\n答案：\n";
  CHECK(questions_in(paper + "1.红、蓝；2.一百\n3.B\n4.先问好。\n") ==
        "fill | 颜色有（ ）、（ ）。 |  | 红; 蓝\nfill | 水在（ ）度沸腾。 |  | 一百\n"
        "single | 首都是（ ）。 | A=上海 B=北京 | B\nshort | 何为礼貌？ |  | 先问好。\n");
  // Four points of one answer: none suits the choice.
  CHECK(questions_in(paper + "1.先问好。2.微笑。\n3.倾听。\n4.道别。\n") ==
        "fill | 颜色有（ ）、（ ）。 |  | -\nfill | 水在（ ）度沸腾。 |  | -\n"
        "single | 首都是（ ）。 | A=上海 B=北京 | -\nshort | 何为礼貌？ |  | -\n");
}

TEST_CASE("what is to be worked out, proved or translated is answered in words") {
  CHECK(questions_in(
            "一、选择题 1. 和是（ ）。A. 1 B. 2 二、解答题 2. 这道解答题怎样做？ 三、证明题 "
            "3. 两角相等。 四、翻译题 4. 请稍候。 【答案】1. B 2. 先看题 3. 同位角 4. wait\n") ==
        "single | 和是（ ）。 | A=1 B=2 | B\nshort | 这道解答题怎样做？ |  | 先看题\n"
        "short | 两角相等。 |  | 同位角\nshort | 请稍候。 |  | wait\n");
}

TEST_CASE("each of two papers has its own key in words") {
  const std::string part = "一、填空题 1. 水在____度沸腾。 二、选择题 2. 和是（ ）。A. 1 B. 2 ";
  CHECK(questions_in("练习（A卷）\n" + part + "【答案】1. 一百 2. B\n\n练习（B卷）\n" + part +
                     "【答案】1. 100 2. A\n") ==
        "fill | 水在____度沸腾。 |  | 一百\nsingle | 和是（ ）。 | A=1 B=2 | B\n"
        "fill | 水在____度沸腾。 |  | 100\nsingle | 和是（ ）。 | A=1 B=2 | A\n");
}

}  // namespace tiku

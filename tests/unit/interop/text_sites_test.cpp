// Questions as the pages of learning platforms and question sites print them.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("an answer that names several options by letter and words is all of them") {
  CHECK(questions_in("二. 多选题\n1. (多选题)简历应（ ）\nA. 突出重点\nB. 真实可信\nC. 越长越好\n"
                     "我的答案: A:突出重点; 正确答案: A:突出重点; B:真实可信;\n12.5分\n"
                     "2. (多选题)应带（ ）\nA. 证件\nB. 手机\nC. 笔\n正确答案: B:手机; C:笔;\n") ==
        "multiple | 简历应（ ） | A=突出重点 B=真实可信 C=越长越好 | AB\n"
        "multiple | 应带（ ） | A=证件 B=手机 C=笔 | BC\n");
}

TEST_CASE("what an explanation says of other options is no answer") {
  CHECK(questions_in("一、多选题\n1. 简历应（ ）\nA. 重点\nB. 可信\nC. 长\n"
                     "答案: A: 重点，B: 可信度不是内容; C: 长不好\n") ==
        "multiple | 简历应（ ） | A=重点 B=可信 C=长 | A\n");
  CHECK(questions_in("一、单选题\n1. 先做（ ）\nA. 问好\nB. 道别\n答案: A. 问好\nB. 道别\n") ==
        "single | 先做（ ） | A=问好 B=道别 | -\n");
}

TEST_CASE("a type behind 问题 on a line of its own is that of the question below") {
  CHECK(questions_in(
            "问题 多项选择题\n\n属于货币市场的有( )。\n\nA.国债\nB.股票\nC.票据\n\n答案\n\n"
            "参考答案：A,C\n\n解析：[考点] 市场\n股票不选。\n\n"
            "问题 判断题\n\n基金可以赎回。( )\n\n答案\n\n参考答案：错\n\n"
            "问题 单项选择题\n\n股票的特征是( )。\n\nA.永久\nB.收益\n\n答案\n\n参考答案：B\n") ==
        "multiple | 属于货币市场的有( )。 | A=国债 B=股票 C=票据 | AC\n"
        "judge | 基金可以赎回。( ) |  | ×\nsingle | 股票的特征是( )。 | A=永久 B=收益 | B\n");
  // Above numbers it heads a section.
  CHECK(questions_in("问题 判断题\n1. 要问好。（√）\n2. 可挂断。（×）\n问题 简答题\n1. 如何倾听？\n"
                     "问题 论述题\n1. 论述服务。\n")
            .find("[") == std::string::npos);
}

namespace {

/// A question as a site prints it on a page of its own.
std::string page(const std::string& question, const std::string& type, const std::string& answer) {
  return "“微信扫一扫”进入题库练习\n\n\n电工证考试题库（1280题）\n\n\n" + question +
         "\n\n知识点：" + type + "\n\n参考答案：" + answer + "\n\n进入考试题库\n\n";
}

}  // namespace

TEST_CASE("questions on pages of their own are those of one paper") {
  CHECK(questions_in(page("绝缘油用来（ ）。\n\nA.增重\n\nB.绝缘", "单选题", "B") +
                     page("先接导体端。（ ）\n\nA.正确\n\nB.错误", "判断题", "B") +
                     page("不能使用（ ）。\n\nA.干粉\n\nB.泡沫", "单选题", "B")) ==
        "single | 绝缘油用来（ ）。 | A=增重 B=绝缘 | B\n"
        "judge | 先接导体端。（ ） | A=正确 B=错误 | ×\n"
        "single | 不能使用（ ）。 | A=干粉 B=泡沫 | B\n");
}

TEST_CASE("papers of one title that count their questions stay apart") {
  const std::string paper =
      "电工证考试题库\n\n1. 绝缘油用来（ ）。\nA.增重\nB.绝缘\n答案：B\n"
      "2. 不能使用（ ）。\nA.干粉\nB.泡沫\n答案：B\n\n";
  const std::string read =
      "single | 绝缘油用来（ ）。 | A=增重 B=绝缘 | B\nsingle | 不能使用（ ）。 | A=干粉 B=泡沫 | "
      "B\n";
  CHECK(questions_in(paper + paper + paper) == read + read + read);
}

TEST_CASE("a small letter right behind the label of an option is its text") {
  CHECK(questions_in("一、选择题\n1．属于图片的是（ ）\nA．b.jpg\tB．c.mp3\tC．d.doc\tD．a.txt\n"
                     "2．先做（ ）\na．问好\tb．道别\tc．推荐\n") ==
        "single | 属于图片的是（ ） | A=b.jpg B=c.mp3 C=d.doc D=a.txt | -\n"
        "single | 先做（ ） | A=问好 B=道别 C=推荐 | -\n");
}

TEST_CASE("numbers alone above [答案] count the answers of a key") {
  CHECK(questions_in("一、单项选择题(本类题共2小题。)\n1.先做什么?( )\nA.问好\nB.道别\n"
                     "2.再做什么?( )\nA.核实\nB.挂断\n\n参考答案\n一、单项选择题\n"
                     "1\n[答案]:A\n[解析]:礼貌在先。\n2\n[答案]:A\n[解析]:先核实。\n") ==
        "single | 先做什么?( ) | A=问好 B=道别 | A\nsingle | 再做什么?( ) | A=核实 B=挂断 | A\n");
}

TEST_CASE("what a section says behind its name and a full stop leaves it its type") {
  CHECK(questions_in("一、单项选择题。每题所设选项中只有一个正确答案，多选、错选不得分。\n"
                     "1．先做什么（　）。\nA．问好\nB．道别\n"
                     "二、不定项选择题。每题所设选项中至少有一个正确答案。\n"
                     "2．下列属于礼貌用语的是（　）。\nA．您好\nB．喂\nC．谢谢\n\n"
                     "参考答案\n1．A。\n2．AC。\n") ==
        "single | 先做什么（　）。 | A=问好 B=道别 | A\n"
        "indeterminate | 下列属于礼貌用语的是（　）。 | A=您好 B=喂 C=谢谢 | AC\n");
}

TEST_CASE("选择一项 above the options is no part of the stem") {
  for (const char* words : {"选择一项：", "请选择一项或多项：", "选择一个答案："}) {
    CAPTURE(words);
    CHECK(questions_in("一、单选题（每题5分）\n题目1\n先做什么（ ）。\n" + std::string(words) +
                       "\nA. 问好\nB. 道别\n正确答案是：问好\n\n题目2\n再做什么（ ）。\n" + words +
                       "\nA. 核实\nB. 挂断\n正确答案是：核实\n") ==
          "single | 先做什么（ ）。 | A=问好 B=道别 | A\n"
          "single | 再做什么（ ）。 | A=核实 B=挂断 | A\n");
  }
  CHECK(
      questions_in("一、单选题\n1、下列哪种说法表示选择一项（ ）。\nA. 或者\nB. 并且\n答案：A\n") ==
      "single | 下列哪种说法表示选择一项（ ）。 | A=或者 B=并且 | A\n");
}

TEST_CASE("综合考点题库 is a bank of choices, no section of open questions") {
  CHECK(questions_in("一.综合考点题库(共50题)\n1.先做什么()。\nA.问好\nB.道别\n正确答案:A\n"
                     "本题解析:\n礼貌在先。\n2.下列属于礼貌用语的有()。\nA.您好\nB.喂\nC.谢谢\n"
                     "正确答案:AC\n本题解析:\n喂不是。\n") ==
        "single | 先做什么()。 | A=问好 B=道别 | A\n"
        "multiple | 下列属于礼貌用语的有()。 | A=您好 B=喂 C=谢谢 | AC\n");
}

TEST_CASE("points and buttons below the answers of a course page are no text of questions") {
  const auto question = [](const std::string& head, const std::string& answer) {
    return head + "\n" + answer + "\n10.5分\nAI讲解\n\n";
  };
  CHECK(questions_in("第三章作业\n一. 单选题（共2题，21分）\n" +
                     question("8. (单选题)\n最先做的是（ ）。\nA.\n短作业优先\nB.\n先来先做",
                              "我的答案:A:短作业优先;正确答案:A:短作业优先;") +
                     question("9. (单选题)\n最后做的是（ ）。\nA.\n长的\nB.\n短的",
                              "我的答案:A:长的;正确答案:A:长的;") +
                     "二. 填空题（共2题，21分）\n" +
                     question("10. (填空题)\n由（ ）和（ ）组成。",
                              "我的答案:\n(1) 头\n正确答案：\n(1)\n头;首部\n(2)\n尾；末部") +
                     question("11. (填空题)\n叫做（ ）。",
                              "我的答案:\n(1) 抖动\n正确答案：\n(1)\n抖动;颠簸")) ==
        "single | 最先做的是（ ）。 | A=短作业优先 B=先来先做 | A\n"
        "single | 最后做的是（ ）。 | A=长的 B=短的 | A\n"
        "fill | 由（ ）和（ ）组成。 |  | 头|首部; 尾|末部\nfill | 叫做（ ）。 |  | 抖动|颠簸\n");
}

TEST_CASE("answers before numbers that do not begin with 1, spaced or not") {
  const std::string expected =
      "single | 一般以幾天為準? | A=7天 B=14天 C=28天 | C\n"
      "single | 不宜超過多少? | A=四分之一 B=1.5 C=全部 | B\n"
      "single | 下列何者是防護具? | A=安全帽 B=水 C=火 | A\n";
  CHECK(questions_in("歷屆試題\n\n(C)21.一般以幾天為準? \n(A)7天  (B)14天  (C)28天 \n"
                     "(B)22.不宜超過多少? \n(A)四分之一  (B)1.5  (C)全部 \n"
                     "(A)23.下列何者是防護具? \n(A)安全帽  (B)水  (C)火 \n") == expected);
  CHECK(questions_in("歷屆試題\n\n( C ) 21. 一般以幾天為準?\n( A ) 7天  ( B ) 14天  ( C ) 28天\n"
                     "( B ) 22. 不宜超過多少?\n( A ) 四分之一  ( B ) 1.5  ( C ) 全部\n"
                     "( A ) 23. 下列何者是防護具?\n( A ) 安全帽  ( B ) 水  ( C ) 火\n") ==
        expected);
  // A spaced slot of a stem is no option.
  CHECK(questions_in(
            "一、单选题\n1. 铃是 （ A ） 的。\nA. 响\nB. 亮\n2. 灯是 （ B ）\nA. 响\nB. 亮\n") ==
        "single | 铃是（ ）的。 | A=响 B=亮 | A\nsingle | 灯是（ ） | A=响 B=亮 | B\n");
}

TEST_CASE("a spaced bracket around an answer is no part of the sentence") {
  CHECK(questions_in("一、判断题\n1、酒精可以放入烘箱。( 标准答案 : 错误 )\n2、先归零再开盖。( "
                     "标准答案:正确)\n") ==
        "judge | 酒精可以放入烘箱。 |  | ×\njudge | 先归零再开盖。 |  | √\n");
}

TEST_CASE("one question without a number below the name of its type is one") {
  CHECK(
      questions_in(
          "考试题型\n（一）A1型题\n最深的是\nA、海\n*B、洋\nC、湖\n最高的是\n*A、山\nB、丘\nC、坡\n"
          "（二）单选题\n最快的是\nA、马\n*B、光\nC、车\n") ==
      "single | 最深的是 | A=海 B=洋 C=湖 | B\nsingle | 最高的是 | A=山 B=丘 C=坡 | A\n"
      "single | 最快的是 | A=马 B=光 C=车 | B\n");
}

TEST_CASE("statements on one line with both words and the mark of the right one") {
  CHECK(
      questions_in(
          "高压理论（判断）1 .熔断器可以带大负荷直接拉闸，这样最快也最安全。对错(正确答案)2 "
          ".断路器具有灭弧能力，"
          "可以开断短路电流。对(正确答案)错3 .隔离开关装有专门的灭弧室。对错(正确答案)4 "
          ".变压器油起绝缘作用。"
          "对(正确答案)错5.接地线可以用普通铜丝代替。对错(正确答案)") ==
      "judge | 熔断器可以带大负荷直接拉闸，这样最快也最安全。（ ） |  | ×\n"
      "judge | 断路器具有灭弧能力，可以开断短路电流。（ ） |  | √\n"
      "judge | 隔离开关装有专门的灭弧室。（ ） |  | ×\n"
      "judge | 变压器油起绝缘作用。（ ） |  | √\njudge | 接地线可以用普通铜丝代替。（ ） |  | ×\n");
}

TEST_CASE("an answer before a number that has no sign") {
  CHECK(questions_in("特種考試試題\n(C) 1下列何者形容滔滔不絕？\n(A)噤聲 (B)期期 (C)懸河\n"
                     "(A) 2 下列各組讀音相同的是：\n(A)「績」優 (B)「行」人\n(C)「樂」器\n") ==
        "single | 下列何者形容滔滔不絕？ | A=噤聲 B=期期 C=懸河 | C\n"
        "single | 下列各組讀音相同的是： | A=「績」優 B=「行」人 C=「樂」器 | A\n");
}

TEST_CASE("a button that shows no answer, and what a page says at its end, answer nothing") {
  const std::string page = questions_in(
      "收费员试题\n2、单项选择题  应达到()以上。\nA、50%\nB、60%\n\n点击查看答案\n\n"
      "3、判断题  可以携带私款。\n\n点击查看答案\n\n4、填空题  标准由____批准。\n\n"
      "点击查看答案\n\n本题库由网友上传，更多试题请扫码。\n");
  CHECK(page.find("single | 应达到()以上。 | A=50% B=60% | -") != std::string::npos);
  CHECK(page.find("judge | 可以携带私款。 |  | -") != std::string::npos);
  CHECK(page.find("fill | 标准由____批准。") != std::string::npos);
  CHECK(page.find("| 本题库") == std::string::npos);
}

TEST_CASE("a question behind options may begin with an amount") {
  CHECK(questions_in(
            "一、选择题1、测量应使用（B）。A、万用表B、兆欧表C、钳形表2、380V电机不应低于（C ）。"
            "A、0.05兆B、0.22兆 C、0.5兆") ==
        "single | 测量应使用（ ）。 | A=万用表 B=兆欧表 C=钳形表 | B\n"
        "single | 380V电机不应低于（ ）。 | A=0.05兆 B=0.22兆 C=0.5兆 | C\n");
}

TEST_CASE("statements with their truths go on at a later number") {
  CHECK(questions_in("电工练习（判断）\n1.熔断器可以拉闸。（×）\n2.断路器可以灭弧。（√）\n41."
                     "变压器油绝缘。（√）\n"
                     "42.可以用铜丝。（×）\n") ==
        "judge | 熔断器可以拉闸。（ ） |  | ×\njudge | 断路器可以灭弧。（ ） |  | √\n"
        "judge | 变压器油绝缘。（ ） |  | √\njudge | 可以用铜丝。（ ） |  | ×\n");
}

}  // namespace tiku

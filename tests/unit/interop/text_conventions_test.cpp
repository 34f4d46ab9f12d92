#include <doctest/doctest.h>

#include "bank/table_answer.h"
#include "bank/words.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("a number above a type and its points is that of the question below") {
  CHECK(questions_in("1. 单选题 (2.0分)\n先做什么\nA. 问好\nB. 道别\n正确答案: B\n"
                     "2. 判断题 (1.0分)\n要先道歉。\n正确答案: 错\n") ==
        "single | 先做什么 | A=问好 B=道别 | B\njudge | 要先道歉。 |  | ×\n");
}

TEST_CASE("tags before numbers that count on are those of their questions") {
  CHECK(
      questions_in("[单选题]1.先做什么\nA.问好\nB.道别\n答案：B\n"
                   "[判断题]2.要先道歉。\n答案：正确\n[填空题]3.退款在____天内到账。\n答案：7\n") ==
      "single | 先做什么 | A=问好 B=道别 | B\njudge | 要先道歉。 |  | √\n"
      "fill | 退款在____天内到账。 |  | 7\n");
}

TEST_CASE("a tag before question 1 heads all that count on from it") {
  CHECK(
      questions_in("【判断题】1.要先道歉。\n答案：对\n2.要先挂断。\n答案：错\n"
                   "【填空题】1.退款在____天内到账。\n答案：7\n2.铃响____声内接听。\n答案：3\n") ==
      "judge | 要先道歉。 |  | √\njudge | 要先挂断。 |  | ×\n"
      "fill | 退款在____天内到账。 |  | 7\nfill | 铃响____声内接听。 |  | 3\n");
}

TEST_CASE("answers of each blank are named first and second") {
  CHECK(questions_in("1. 填空题 (2.0分)\n端口是____和____。\n正确答案:\n第一空：80\n第二空：443\n"
                     "2. 填空题 (2.0分)\n协议是____。\n正确答案:\n第一空：IP\n") ==
        "fill | 端口是____和____。 |  | 80; 443\nfill | 协议是____。 |  | IP\n");
}

TEST_CASE("the last option may run on to the line above the answer label") {
  CHECK(questions_in("一、单选题\n1．先做什么\nA．问好  B．推荐  C．道\n别\n【答案】B\n") ==
        "single | 先做什么 | A=问好 B=推荐 C=道别 | B\n");
}

TEST_CASE("small letters in brackets begin options without a heading") {
  CHECK(questions_in("Practice Test\n\nQ1. The first step is to\na) hang up\nb) listen\n"
                     "Correct answer: b\n\nQ2. Which TWO are open?\na) who\nb) is it\nc) what\n"
                     "Correct answers: a, c\n") ==
        "single | The first step is to | A=hang up B=listen | B\n"
        "multiple | Which TWO are open? | A=who B=is it C=what | AC\n");
}

TEST_CASE("typed circles and ticks judge, in a judgement only") {
  CHECK(questions_in("一、是非題\n（ O ）1. 應予保密。\n（ X ）2. 可以外傳。\n") ==
        "judge | 應予保密。 |  | √\njudge | 可以外傳。 |  | ×\n");
  CHECK(questions_in("一、判断题\n1. 离柜要签退 ( V )\n2. 印章可外借 ( X )\n") ==
        "judge | 离柜要签退( ) |  | √\njudge | 印章可外借( ) |  | ×\n");
  CHECK(questions_in("一、单选题\n1. 电压（V）的单位是\nA. 伏\nB. 安\n答案：A\n") ==
        "single | 电压（V）的单位是 | A=伏 B=安 | A\n");
}

TEST_CASE("the argument of a function is no judgement") {
  CHECK(questions_in("一、判断题\n1. 函数f(x)一定过原点。\n2. 直线没有端点。\n") ==
        "judge | 函数f(x)一定过原点。 |  | -\njudge | 直线没有端点。 |  | -\n");
}

TEST_CASE("words in brackets fill the blanks where a whole section has them") {
  CHECK(questions_in("党建知识填空题\n1.宗旨是（为人民服务）。\n2.成立于（1921）年（7）月。\n") ==
        "fill | 宗旨是（ ）。 |  | 为人民服务\nfill | 成立于（ ）年（ ）月。 |  | 1921; 7\n");
  CHECK(questions_in("一、填空题\n1.中心（简称客服中心）有____个班组。\n2.宗旨是____。\n") ==
        "fill | 中心（简称客服中心）有____个班组。 |  | -\nfill | 宗旨是____。 |  | -\n");
}

TEST_CASE("cases with tasks are questions though nothing else of the paper asks") {
  CHECK(
      questions_in("三、案例分析题（共2题，每题15分）\n案例一：\n外壳破损，客服推给快递。\n问题：\n"
                   "1. 哪里不妥？\n2. 你怎样做？\n案例二：\n多扣费用。\n问题：\n1. 违反了什么？\n"
                   "2. 流程是什么？\n") ==
      "case | 外壳破损，客服推给快递。 |  | -\n"
      "case | 多扣费用。 |  | -\n");
}

TEST_CASE("a table above the questions answers them") {
  const std::string questions = "1、先做什么\nA、问好 B、道别\n2、再做什么\nA、推荐 B、回访\n";
  CHECK(questions_in("测试卷\n一、单项选择题（请将答案填入下表）\n题号 1 2\n答案 B A\n" +
                     questions) ==
        "single | 先做什么 | A=问好 B=道别 | B\nsingle | 再做什么 | A=推荐 B=回访 | A\n");
  CHECK(questions_in("测试卷\n一、单项选择题\n题号 1 2\n答案 B C\n" + questions) ==
        "single | 先做什么 | A=问好 B=道别 | -\nsingle | 再做什么 | A=推荐 B=回访 | -\n");
}

TEST_CASE("lines without letters are options where the answer is one of them") {
  CHECK(questions_in("一、单选题\n1. 先进先出的缩写是\nLIFO\nFIFO\n正确答案：FIFO\n"
                     "2. 货叉离地\n10厘米\n1米\n正确答案：1米\n") ==
        "single | 先进先出的缩写是 | A=LIFO B=FIFO | B\nsingle | 货叉离地 | A=10厘米 B=1米 | B\n");
}

TEST_CASE("a list of sentences that a key answers one by one is one of questions") {
  CHECK(questions_in("True/False Quiz: Data\n\n1. Lock the screen.\n2. Share the password.\n\n"
                     "Answer Key:\n1. T\n2. F\n") ==
        "judge | Lock the screen. |  | √\njudge | Share the password. |  | ×\n");
}

TEST_CASE("a key that goes through the parts again joins by their numbers") {
  CHECK(questions_in("第一部分 单选\n1. 先做什么\nA. 问好 B. 道别\n第二部分 判断\n1. 要先道歉。\n"
                     "2. 要先挂断。\n答案\n第一部分：1.B\n第二部分：1.对 2.错\n") ==
        "single | 先做什么 | A=问好 B=道别 | B\njudge | 要先道歉。 |  | √\n"
        "judge | 要先挂断。 |  | ×\n");
}

TEST_CASE("letters behind a section answer its questions in their order") {
  CHECK(
      questions_in("一、单选\n1.先做什么\nA.问好 B.道别\n2.再做什么\nA.推荐 B.回访\n答案：BB\n"
                   "二、多选\n1.有哪些\nA.甲 B.乙 C.丙\n2.还有哪些\nA.甲 B.乙 C.丙\n答案：AC ABC\n"
                   "三、判断\n1.要先道歉。\n2.要先挂断。\n答案：√×\n") ==
      "single | 先做什么 | A=问好 B=道别 | B\nsingle | 再做什么 | A=推荐 B=回访 | B\n"
      "multiple | 有哪些 | A=甲 B=乙 C=丙 | AC\nmultiple | 还有哪些 | A=甲 B=乙 C=丙 | ABC\n"
      "judge | 要先道歉。 |  | √\njudge | 要先挂断。 |  | ×\n");
}

TEST_CASE("letters behind a section that may be its last answer alone are left out") {
  CHECK(questions_in("一、多选题\n1.有哪些\nA.甲 B.乙\n2.还有哪些\nA.甲 B.乙\n答案：AB\n") ==
        "multiple | 有哪些 | A=甲 B=乙 | -\nmultiple | 还有哪些 | A=甲 B=乙 | -\n");
}

TEST_CASE("a key in words is that of its section though others are answered in slots") {
  CHECK(
      questions_in("一、单选题\n1、先做什么（A）。\nA、问好 B、道别\n2、再做什么（B）。\n"
                   "A、推荐 B、回访\n二、简答题\n3、什么是漏斗？\n4、怎样开场？\n答案：\n"
                   "3、商机的模型。\n4、提问。\n") ==
      "single | 先做什么（ ）。 | A=问好 B=道别 | A\nsingle | 再做什么（ ）。 | A=推荐 B=回访 | B\n"
      "short | 什么是漏斗？ |  | 商机的模型。\nshort | 怎样开场？ |  | 提问。\n");
}

TEST_CASE("one filled slot does not part a paper from its key") {
  CHECK(questions_in(
            "测试题\n\n1、先做什么（A）\nA、问好 B、道别\n2、再做什么（ ）\nA、推荐 B、回访\n"
            "3、后做什么（ ）\nA、登记 B、道歉\n4、还做什么（ ）\nA、记录 B、挂断\n"
            "答案：1、A 2、B 3、A 4、A\n") ==
        "single | 先做什么（ ） | A=问好 B=道别 | A\nsingle | 再做什么（ ） | A=推荐 B=回访 | B\n"
        "single | 后做什么（ ） | A=登记 B=道歉 | A\nsingle | 还做什么（ ） | A=记录 B=挂断 | A\n");
}

TEST_CASE("letters in brackets within a sentence are text where no neighbour has them") {
  CHECK(questions_in("一、多选题\n1、维生素（ACD）的来源有（ ）\nA、蔬菜 B、水果 C、鱼肝油 D、蛋\n"
                     "2、有哪些（ ）\nA、甲 B、乙\n3、还有哪些（ ）\nA、甲 B、乙\n")
            .starts_with(
                "multiple | 维生素（ACD）的来源有（ ） | A=蔬菜 B=水果 C=鱼肝油 D=蛋 | -\n"));
  CHECK(questions_in("一、多选题\n1、胡萝卜素（ACD）能溶于油。\nA、甲 B、乙 C、丙 D、丁\n"
                     "2、有哪些\nA、甲 B、乙\n3、还有哪些\nA、甲 B、乙\n4、都有\nA、甲 B、乙\n")
            .starts_with("multiple | 胡萝卜素（ACD）能溶于油。 | A=甲 B=乙 C=丙 D=丁 | -\n"));
}

TEST_CASE("a star before an option within a line marks it") {
  CHECK(questions_in("一、单选题\n1、先做什么\nA、问好 *B、道别 C、推荐\n") ==
        "single | 先做什么 | A=问好 B=道别 C=推荐 | B\n");
}

TEST_CASE("square brackets with the answer before a sentence are none of its text") {
  CHECK(questions_in(
            "一、不定项选择题\n1、【AB】有哪些\nA甲\nB乙\nC丙\n2、【C】是哪个\nA甲\nB乙\nC丙\n") ==
        "indeterminate | 有哪些 | A=甲 B=乙 C=丙 | AB\nindeterminate | 是哪个 | A=甲 B=乙 C=丙 | "
        "C\n");
}

TEST_CASE("a star behind a stem asks for an answer and marks no option") {
  CHECK(questions_in("一、单选题\n1、先做什么 *A、问好B、道别(正确答案)\n") ==
        "single | 先做什么 | A=问好 B=道别 | B\n");
}

TEST_CASE("options may have dashes, square brackets or lines of their own") {
  CHECK(questions_in("小测\n1、取什么体位？\nA- 平卧位\nB- 坐位\n答案：B\n2、部位？\nA- 足跟\n"
                     "B- 鼻尖\n答案：B\n") ==
        "single | 取什么体位？ | A=平卧位 B=坐位 | B\n"
        "single | 部位？ | A=足跟 B=鼻尖 | B\n");
  CHECK(questions_in("English Test\n1. It means\n[A] repay [B] refuse\n2. It ____ late.\n"
                     "[A] is [B] are\nKey: 1. A 2. A\n") ==
        "single | It means | A=repay B=refuse | A\nsingle | It ____ late. | A=is B=are | A\n");
  CHECK(questions_in("单选题 1分\n1\n求和函数是？\nA\nSUM\nB\nAVG\n正确答案：A\n单选题 1分\n2\n"
                     "放映键是？\nA\nF1\nB\nF5\n正确答案：B\n") ==
        "single | 求和函数是？ | A=SUM B=AVG | A\nsingle | 放映键是？ | A=F1 B=F5 | B\n");
}

TEST_CASE("choices under a case are choices") {
  CHECK(questions_in("案例分析题\n1.做法（ ）。\nA.正确\nB.不妥\n答案：B\n2.处理包括（ ）。\nA.换\n"
                     "B.验\nC.吞\n答案：AB\n") ==
        "single | 做法（ ）。 | A=正确 B=不妥 | B\nmultiple | 处理包括（ ）。 | A=换 B=验 C=吞 | "
        "AB\n");
}

TEST_CASE("a key may be headed as a solution and judge by circles") {
  CHECK(questions_in("一、選擇題：\n1. 何者有效？(A)潑水 (B)滅火器\n二、是非題：\n1. 應低姿勢。\n"
                     "2. 不需檢查。\n解答：\n一、選擇題 1.(B)\n二、是非題 1.(○) 2.(╳)\n") ==
        "single | 何者有效？ | A=潑水 B=滅火器 | B\njudge | 應低姿勢。 |  | √\n"
        "judge | 不需檢查。 |  | ×\n");
}

TEST_CASE("a type behind the word for a question is its tag") {
  CHECK(questions_in(
            "第1题 单选\n哪种行为？\nA. 学习\nB. 抱怨\n【正确答案】B\n第2题 判断\n压力有害。\n"
            "【正确答案】错误\n") ==
        "single | 哪种行为？ | A=学习 B=抱怨 | B\njudge | 压力有害。 |  | ×\n");
}

TEST_CASE("a key may have a line for each number and each answer") {
  CHECK(questions_in("一、单选题\n1、先做什么\nA、问好 B、道别\n2、再做什么\nA、推荐 B、回访\n"
                     "二、判断题\n3、要先道歉。\n答案\n1\nB\n2\nA\n3\n√\n") ==
        "single | 先做什么 | A=问好 B=道别 | B\nsingle | 再做什么 | A=推荐 B=回访 | A\n"
        "judge | 要先道歉。 |  | √\n");
}

TEST_CASE("numbers in square brackets and with that of their section") {
  CHECK(
      questions_in("练习\n【1】周期为（ ）。\nA. 半年\nB. 一年\n答案：B\n【2】应（ ）。\nA. 扒门\n"
                   "B. 求救\n答案：B\n") ==
      "single | 周期为（ ）。 | A=半年 B=一年 | B\n"
      "single | 应（ ）。 | A=扒门 B=求救 | B\n");
  CHECK(questions_in(
            "安全测评\n1. 单选题\n1.1 正确的做法（ ）\nA. 打开 B. 杀毒\n答案：B\n"
            "1.2 密码应（ ）\nA. 用生日 B. 组合\n答案：B\n2. 判断题\n2.1 可以转账。\n答案：×\n"
            "2.2 应锁屏。\n答案：√\n") ==
        "single | 正确的做法（ ） | A=打开 B=杀毒 | B\nsingle | 密码应（ ） | A=用生日 B=组合 | B\n"
        "judge | 可以转账。 |  | ×\njudge | 应锁屏。 |  | √\n");
}

TEST_CASE("letters in a column behind the stems are answers") {
  CHECK(questions_in("基础测试\n1.\t期限最长（ ）。\tB\nA.一月\tB.半年\n2.\t应在（ ）内签。\tA\n"
                     "A.一月\tB.两月\n") ==
        "single | 期限最长（ ）。 | A=一月 B=半年 | B\n"
        "single | 应在（ ）内签。 | A=一月 B=两月 | A\n");
}

TEST_CASE("letters before the numbers are answers of the questions behind them") {
  CHECK(questions_in("一、单选题\nA 1.哪种着装？\nA.工牌 B.背心 C.拖鞋\nC 2.哪项不做？\n"
                     "A.通报 B.分享 C.聚餐\nB 3.低于多少？\nA.100 B.80 C.20\n") ==
        "single | 哪种着装？ | A=工牌 B=背心 C=拖鞋 | A\nsingle | 哪项不做？ | A=通报 B=分享 "
        "C=聚餐 | C\n"
        "single | 低于多少？ | A=100 B=80 C=20 | B\n");
}

TEST_CASE("the marked line is an option without letter and heading") {
  CHECK(questions_in("上岗考试\n1.属于售前的是（5分）\n查快递\n推荐（正确答案）\n2.周期为（5分）\n"
                     "7天\n30天（正确答案）\n") ==
        "single | 属于售前的是 | A=查快递 B=推荐 | B\n"
        "single | 周期为 | A=7天 B=30天 | B\n");
}

TEST_CASE("answers may be tied to their numbers") {
  CHECK(questions_in("1. Which copies?\nA. C\nB. V\n2. Which one?\nA. Excel\nB. Linux\n"
                     "Answers: 1-A, 2-B\n") ==
        "single | Which copies? | A=C B=V | A\n"
        "single | Which one? | A=Excel B=Linux | B\n");
}

TEST_CASE("brackets around a whole answer are none of it") {
  CHECK(
      questions_in("三、填空\n1、用语是________、再见。（对不起）\n2、铃响________声。（三）\n") ==
      "fill | 用语是________、再见。 |  | 对不起\nfill | 铃响________声。 |  | 三\n");
}

TEST_CASE("a key counts sections and within them questions that are answered in words") {
  CHECK(questions_in(
            "竞聘笔试题\n一、填空题\n1、控制在____分钟。\n2、比率=____÷人数。\n二、判断题\n"
            "1、只看扣分。（  ）\n三、论述题\n1、谈谈流失率。\n参考答案：\n一、1、15   2、离职\n"
            "二、1、×\n三、1、四个方面。\n") ==
        "fill | 控制在____分钟。 |  | 15\nfill | 比率=____÷人数。 |  | 离职\n"
        "judge | 只看扣分。（  ） |  | ×\nshort | 谈谈流失率。 |  | 四个方面。\n");
}

TEST_CASE("tags make an exam of questions without numbers") {
  CHECK(questions_in("（单选）哪项不属于5S？\nA. 整理\nB. 睡觉\n答案：B\n\n（判断）公章可以外借。\n"
                     "答案：错\n") ==
        "single | 哪项不属于5S？ | A=整理 B=睡觉 | B\njudge | 公章可以外借。 |  | ×\n");
}

TEST_CASE("yes and no judge") {
  CHECK(questions_in("Safety Check\nSection A: Yes or No\n1. Is running allowed? Answer: No\n"
                     "2. Must visitors sign in? Answer: Yes\n") ==
        "judge | Is running allowed? |  | ×\njudge | Must visitors sign in? |  | √\n");
}

TEST_CASE("what a learning platform prints around its questions is no text of them") {
  CHECK(questions_in("Question 1\nCorrect\nMark 1.00 out of 1.00\nQuestion text\nWhat is it?\n"
                     "Select one:\na. A net\nb. A name\nFeedback\nThe correct answer is: A net\n"
                     "Question 2\nIncorrect\nMark 0.00 out of 1.00\nQuestion text\nWhich ones?\n"
                     "Select one or more:\na. HTTP\nb. SSH\nc. TLS\nFeedback\n"
                     "The correct answers are: SSH, TLS\n") ==
        "single | What is it? | A=A net B=A name | A\n"
        "multiple | Which ones? | A=HTTP B=SSH C=TLS | BC\n");
}

TEST_CASE("pages of other text that hold a blank are no questions") {
  std::string pages = "test\n\n1;DROP TABLE\n";
  for (int i = 0; i < 60; ++i) {
    pages += "a line of nothing\n";
  }
  CHECK(questions_in(pages + "touch __x__ ( )\n2;more\n( )\n").empty());
}

TEST_CASE("a range of a key may be open on one side") {
  const std::vector<Blank> blanks = parse_table_blanks("5..;..9;..", {});
  REQUIRE(blanks.size() == 3);
  CHECK(blanks[0][0].to_string() == "5..");
  CHECK(blanks[0][0].kind == Variant::Kind::range);
  CHECK(blanks[1][0].to_string() == "..9");
  CHECK(blanks[1][0].kind == Variant::Kind::range);
  CHECK(blanks[2][0].kind == Variant::Kind::text);
}

TEST_CASE("two options judge where people write them as a pair") {
  CHECK(truth_of_pair("错误", "正确") == false);
  CHECK(truth_of_pair("T", "F") == true);
  CHECK(truth_of_pair("√", "×") == true);
  CHECK_FALSE(truth_of_pair("0", "1").has_value());
  CHECK_FALSE(truth_of_pair("x", "y").has_value());
}

TEST_CASE("a list in words that answers a question is no key of its section") {
  CHECK(questions_in("一、简答题\n1、什么是投诉？\n答：不满的表达。\n2、怎样处理？\n答：1、道歉；2"
                     "、登记。\n") ==
        "short | 什么是投诉？ |  | 不满的表达。\nshort | 怎样处理？ |  | 1、道歉；2、登记。\n");
}

TEST_CASE("a tick before the letter of an option marks it") {
  CHECK(questions_in("导购小测\n1. 进店后应\n√A. 问候\nB. 紧跟\n2. 推荐时应\nA. 只推贵的\n"
                     "√B. 看需求\n") ==
        "single | 进店后应 | A=问候 B=紧跟 | A\n"
        "single | 推荐时应 | A=只推贵的 B=看需求 | B\n");
}

TEST_CASE("the number of a circled option before that of the question") {
  CHECK(
      questions_in("教育訓練測驗\n( 2 ) 1. 在幾公尺以上？ ①0.5 ②2\n( 1 ) 2. 應先 ①斷電 ②潑水\n") ==
      "single | 在幾公尺以上？ | A=0.5 B=2 | B\nsingle | 應先 | A=斷電 B=潑水 | A\n");
}

TEST_CASE("an item of an answer with another sign behind its number is no question") {
  CHECK(
      questions_in("五、问答题\n1、怎样处理？\n参考答案：\n保持冷静。\n2、如何交接？\n参考答案：\n"
                   "1）核对；\n2）说明；\n3）签字。\n") ==
      "short | 怎样处理？ |  | 保持冷静。\nshort | 如何交接？ |  | "
      "1）核对；\n2）说明；\n3）签字。\n");
}

TEST_CASE("entries of a key may have labels and explanations of their own") {
  CHECK(questions_in(
            "模拟卷\n一、单选题\n1.又称（ ）。\nA.期望 B.晕轮\n2.由谁提出（ ）。\nA.冯特 B.华生\n"
            "参考答案与解析\n1.【答案】A。解析：教师期望。\n2.【答案】B。解析：行为主义。\n") ==
        "single | 又称（ ）。 | A=期望 B=晕轮 | A\nsingle | 由谁提出（ ）。 | A=冯特 B=华生 | B\n");
}

TEST_CASE("a list sign may stand behind an answer label") {
  CHECK(
      questions_in(
          "【单选题】\n1、核心是\nA、人流 B、交流\n答案、B\n2、缩写是\nA、BIE B、WTO\n答案、A\n") ==
      "single | 核心是 | A=人流 B=交流 | B\nsingle | 缩写是 | A=BIE B=WTO | A\n");
}

TEST_CASE("fields that name types make an exam of a list") {
  CHECK(questions_in("题型：单选题\n题目：缩写是\nA：SCM\nB：CRM\n答案：A\n难易度：易\n\n"
                     "题型：判断题\n题目：强调零库存。\n答案：正确\n难易度：中\n") ==
        "single | 缩写是 | A=SCM B=CRM | A\njudge | 强调零库存。 |  | √\n");
}

TEST_CASE("ornaments around the name of a section are no text") {
  const std::string judged = "\n1.要先道歉。(×)\n2.要先挂断。(√)\n";
  const std::string read = "judge | 要先道歉。( ) |  | ×\njudge | 要先挂断。( ) |  | √\n";
  for (const char* name :
       {"★判断题", "● 判断题", "== 判断题 ==", "《判断题》", "「判断题」", "【一、判断题】",
        "Ⅰ、判断题", "⼀、判断题", "一)判断题", "一·判断题", "第一大题：判断题", "题型：判断题",
        "题型一：判断题", "判断题部分", "一、判 断 题", "一、判断题请判断下列说法的对错。"}) {
    CAPTURE(name);
    CHECK(questions_in("客服测试题\n" + std::string(name) + judged) == read);
  }
}

TEST_CASE("the answer of a choice is told in many words") {
  const std::string stem = "客服测试题\n一、单选题\n1.先做什么( )\nA.问好\nB.道别\n";
  for (const char* answer :
       {"故选B。", "应选：B", "选B", "本题选B", "本题正确答案是B", "此题答案为B", "答案：选B",
        "答案：选项B", "答案：“B”", "答案→B", "答案——B", "正解：B", "(B)", "[B]",
        "解析：先道别，故选B。", "解析：B。先道别。", "解 析\n：先道别，所以选择B项。"}) {
    CAPTURE(answer);
    const std::string read = questions_in(stem + answer + "\n2.再做什么(A)\nA.问好\nB.道别\n");
    CHECK(read.starts_with("single | 先做什么( ) | A=问好 B=道别 | B\n"));
  }
  CHECK(questions_in(stem + "解析：A项有误，B项不全。\n").ends_with("| -\n"));
}

TEST_CASE("options have bullets, other signs or no letters at all") {
  const std::string read = "single | 先做什么( ) | A=问好 B=道别 C=推荐 | B\n";
  for (const char* options :
       {"○A.问好\n○B.道别\n○C.推荐", "□ A 问好\n□ B 道别\n□ C 推荐", "A】问好\nB】道别\nC】推荐",
        "A·问好\nB·道别\nC·推荐", "选项A：问好\n选项B：道别\n选项C：推荐", "问好\n道别\n推荐",
        "(1)问好\n(2)道别\n(3)推荐"}) {
    CAPTURE(options);
    CHECK(questions_in("客服测试题\n一、单选题\n1.先做什么( )\n" + std::string(options) +
                       "\n答案：B\n") == read);
  }
}

TEST_CASE("judgements are typed in letters and words of their own") {
  CHECK(questions_in("测试题\n一、判断题\n1.要先道歉。（∨）\n2.要先挂断。（N）\n3.要记录。（误）\n"
                     "4.要回访。\n答案：Y\n5.要推荐。（　）\nA正确 B错误\n答案：B\n") ==
        "judge | 要先道歉。（ ） |  | √\njudge | 要先挂断。（ ） |  | ×\n"
        "judge | 要记录。（ ） |  | ×\njudge | 要回访。 |  | √\n"
        "judge | 要推荐。（　） | A=正确 B=错误 | ×\n");
}

TEST_CASE("tags that count anew for each type part the questions") {
  CHECK(questions_in(
            "测试题\n1.[单选题]先做什么\nA.问好\nB.道别\n答案：A\n2.[单选题]再做什么\nA.问好\n"
            "B.道别\n答案：B\n1.[判断题]要先道歉。\n答案：错\n2.[判断题]要记录。\n答案：对\n") ==
        "single | 先做什么 | A=问好 B=道别 | A\nsingle | 再做什么 | A=问好 B=道别 | B\n"
        "judge | 要先道歉。 |  | ×\njudge | 要记录。 |  | √\n");
}

TEST_CASE("pages and buttons between questions are no text") {
  for (const char* page :
       {"第一页", "【第1页】", "~1~", "·1·", "Page 1 of 3", "客服测试题 第1页"}) {
    CAPTURE(page);
    CHECK(questions_in("客服测试题\n网点用\n2021年\n\n一、判断题\n1.要先道歉。(×)\n" +
                       std::string(page) + "\n2.要记录。(√)\n") ==
          "judge | 要先道歉。( ) |  | ×\njudge | 要记录。( ) |  | √\n");
  }
  CHECK(questions_in("客服测试题\n一、单选题\n1.先做什么\nA.问好\nB.道别\n点开看答案\n2.再做什么\n"
                     "A.问好\nB.道别\n点开看答案\n3.后做什么\nA.问好\nB.道别\n点开看答案\n") ==
        "single | 先做什么 | A=问好 B=道别 | -\nsingle | 再做什么 | A=问好 B=道别 | -\n"
        "single | 后做什么 | A=问好 B=道别 | -\n");
}

TEST_CASE("questions in a fenced block are no code") {
  CHECK(questions_in("## 判断题\n```\n1、要先道歉。(×)\n2、要记录。(√)\n```\n") ==
        "judge | 要先道歉。( ) |  | ×\njudge | 要记录。( ) |  | √\n");
}

}  // namespace tiku

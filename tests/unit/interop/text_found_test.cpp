// Conventions of papers as they are found on the web, each with a text of its own.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("a year behind a number is no decimal") {
  CHECK(questions_in("客服考试题库一、单选题(每题2分)1.2025年起由谁接听()。A.座席B.班长答案:A"
                     "2.铃响几声内接听()。A.一B.三答案:B") ==
        "single | 2025年起由谁接听()。 | A=座席 B=班长 | A\n"
        "single | 铃响几声内接听()。 | A=一 B=三 | B\n");
}

TEST_CASE("a number that a bracket ends with numbers nothing") {
  CHECK(
      questions_in("一、单选题\n1.先查()。\nA.粉尘(限值8mg/m3)\nB.噪声\n答案:A\n"
                   "2.后查()。\nA.温度(测点2)\nB.湿度\n答案:B\n3.再查()。\nA.光\nB.电\n答案:A\n") ==
      "single | 先查()。 | A=粉尘(限值8mg/m3) B=噪声 | A\n"
      "single | 后查()。 | A=温度(测点2) B=湿度 | B\nsingle | 再查()。 | A=光 B=电 | A\n");
}

TEST_CASE("a decimal may stand right before a number of two digits") {
  std::string paper = "电话考试题一、单选题:";
  std::string expected;
  for (int i = 1; i < 10; ++i) {
    paper += std::to_string(i) + "、第几级()A、1.5B、2.0";
    expected += "single | 第几级() | A=1.5 B=2.0 | -\n";
  }
  paper += "10、几米()A、2.5B、3.011、几声()A、一B、二";
  CHECK(questions_in(paper) ==
        expected + "single | 几米() | A=2.5 B=3.0 | -\nsingle | 几声() | A=一 B=二 | -\n");
}

TEST_CASE("a heading may end with a full stop") {
  CHECK(questions_in("一、选择题。\n1、先做什么(A)。\nA.问好\nB.推荐\n二、问答题。\n"
                     "1、如何道歉?\n答:\n先说原因。\n") ==
        "single | 先做什么( )。 | A=问好 B=推荐 | A\nshort | 如何道歉? |  | 先说原因。\n");
}

TEST_CASE("the options may follow the answer") {
  CHECK(questions_in("一、单选题\n1. 各席位有权( )加塞答案:B 《规程:1.5》\n\nA. 制止\n\nB. 拒绝\n\n"
                     "2. 每( )考一次。答案:A 《规程:2.1》\n\nA. 年\n\nB. 月\n") ==
        "single | 各席位有权( )加塞 | A=制止 B=拒绝 | B\nsingle | 每( )考一次。 | A=年 B=月 | A\n");
}

TEST_CASE("a bullet before an option is no text") {
  CHECK(questions_in("Greeting quiz\n\n1. What comes first?\n\n• a) a greeting\n\n• b) an offer\n"
                     "Answer: a) a greeting\n\n2. What comes last?\n\n• a) an offer\n\n"
                     "• b) a farewell\nAnswer: b) a farewell\n") ==
        "single | What comes first? | A=a greeting B=an offer | A\n"
        "single | What comes last? | A=an offer B=a farewell | B\n");
}

TEST_CASE("what a page prints to show the answer is no option") {
  CHECK(questions_in("Greeting quiz\n\n1. What comes first?\na) a greeting\nb) an offer\n"
                     "View Answer\nAnswer: a\n2. What comes last?\na) an offer\nb) a farewell\n"
                     "View Answer\nAnswer: b\n") ==
        "single | What comes first? | A=a greeting B=an offer | A\n"
        "single | What comes last? | A=an offer B=a farewell | B\n");
}

TEST_CASE("circled options end where the next number follows on their line") {
  CHECK(questions_in("選擇題(共 2 題)\n1. 先做什麼?\n①問好\n②推薦 2. 後做什麼?\n①道別\n②推薦\n") ==
        "single | 先做什麼? | A=問好 B=推薦 | -\nsingle | 後做什麼? | A=道別 B=推薦 | -\n");
}

TEST_CASE("questions asked in words may state their points only") {
  CHECK(questions_in("客服考試試題\n一、請比較兩種話術。(25 分)\n二、請說明如何道歉。(25 分)\n") ==
        "short | 請比較兩種話術。 |  | -\nshort | 請說明如何道歉。 |  | -\n");
}

TEST_CASE("bulleted questions above their options need no title") {
  const std::string three =
      "* What comes first?\na) a greeting\nb) an offer\n* What comes next?\na) a name\nb) a bill\n"
      "* What comes last?\na) an offer\nb) a farewell\n";
  CHECK(questions_in(three) ==
        "single | What comes first? | A=a greeting B=an offer | -\n"
        "single | What comes next? | A=a name B=a bill | -\n"
        "single | What comes last? | A=an offer B=a farewell | -\n");
  CHECK(questions_in("* What we did\na) we called\nb) we wrote\n* What they did\na) they called\n"
                     "b) they wrote\n* What was left\na) a call\nb) a letter\n") == "");
}

TEST_CASE("both words to choose from answer no judgement") {
  CHECK(questions_in("一、判断题\n1. 要先问好。( )\n对\n错\n2. 要先挂断。( )\n正确 错误\n"
                     "3. 要微笑。(1)○ (2)X\n4. 要道别。( √ )\n对\n错\n") ==
        "judge | 要先问好。( ) |  | -\njudge | 要先挂断。( ) |  | -\njudge | 要微笑。 |  | -\n"
        "judge | 要道别。( ) |  | √\n");
}

TEST_CASE("the number of the right word before a judgement answers it") {
  CHECK(questions_in("一、是非题\n(1) 1. 要先问好。(1)○ (2)X\n(2) 2. 要先挂断。(1)○ (2)X\n") ==
        "judge | 要先问好。 |  | √\njudge | 要先挂断。 |  | ×\n");
}

TEST_CASE("sentences with their truth behind a colon are judgements") {
  CHECK(questions_in(
            "编号. 题目 : 解答\n1. 要先问好。 : 是\n2. 要先挂断。 : 非\n3. 要道别。 : 是\n") ==
        "judge | 要先问好。 |  | √\njudge | 要先挂断。 |  | ×\njudge | 要道别。 |  | √\n");
  CHECK(questions_in("1. 我们的原则是 : 是\n2. 先问好。\n3. 再道别。\n") == "");
}

TEST_CASE("options in two columns are counted down") {
  CHECK(questions_in("一、单选题\n1. 先做什么( )\nA. 问好   C. 推荐\nB. 道别   D. 挂断\n答案：A\n"
                     "2. 后做什么( )\nA. 问好   C. 推荐\nB. 道别\n答案：B\n") ==
        "single | 先做什么( ) | A=问好 B=道别 C=推荐 D=挂断 | A\n"
        "single | 后做什么( ) | A=问好 B=道别 C=推荐 | B\n");
}

TEST_CASE("a type behind every number tags the questions") {
  CHECK(questions_in("客服考试题\n第 1 题单选先做什么\nA.问好\nB.推荐\n答案:A\n参考解析:先问好。\n"
                     "第 2 题多选要做什么\nA.问好\nB.道别\nC.挂断\n答案:AB\n") ==
        "single | 先做什么 | A=问好 B=推荐 | A\n"
        "multiple | 要做什么 | A=问好 B=道别 C=挂断 | AB\n");
}

TEST_CASE("a number may be glued to the option before it") {
  CHECK(questions_in("一、单选题 1.谁接听(B)A.班长 B.座席 C.经理2.谁道歉(A)A.座席 B.主管 C.客户"
                     "3谁回访(C)A.客户 B.经理 C.座席4.谁质检(B)A.客户 B.质检员 C.座席") ==
        "single | 谁接听( ) | A=班长 B=座席 C=经理 | B\n"
        "single | 谁道歉( ) | A=座席 B=主管 C=客户 | A\n"
        "single | 谁回访( ) | A=客户 B=经理 C=座席 | C\n"
        "single | 谁质检( ) | A=客户 B=质检员 C=座席 | B\n");
}

TEST_CASE("an answer with its reason behind a dash") {
  CHECK(questions_in("# Greeting quiz\nQuestion 1: What comes first?\nA) a greeting\nB) an offer\n"
                     "Answer: A - callers expect it.\n## Closing\nQuestion 2: What comes last?\n"
                     "A) an offer\nB) a farewell\nAnswer: B - it ends the call.\n") ==
        "single | What comes first? | A=a greeting B=an offer | A\n"
        "single | What comes last? | A=an offer B=a farewell | B\n");
  CHECK(recognised("Question 1: What comes first?\nA) a greeting\nB) an offer\nAnswer: A\n\n"
                   "Question 2: What comes last?\nA) an offer\nB) a farewell\nAnswer: B\n") ==
        "text");
}

TEST_CASE("a paper may begin with any number where its lines count on") {
  CHECK(questions_in("客服考试题\n7.下列正确的是( )。\nA.系数等于2,则多一倍\nB.系数等于1,则相同\n"
                     "答案:AB\n8.错误的是( )。\nA.问好\nB.挂断\n答案:B\n") ==
        "multiple | 下列正确的是( )。 | A=系数等于2,则多一倍 B=系数等于1,则相同 | AB\n"
        "single | 错误的是( )。 | A=问好 B=挂断 | B\n");
}

TEST_CASE("words that point to the answer, and a page count, are no text") {
  CHECK(questions_in("一.单选题1.谁接听:()A.座席B.班长请看正确答案:A座席解析:A"
                     "2.谁道歉:()A.客户B.座席請看正確答案:B座席解析:B") ==
        "single | 谁接听:() | A=座席 B=班长 | A\nsingle | 谁道歉:() | A=客户 B=座席 | B\n");
  CHECK(questions_in("一、简答题\n1、如何问好?第1页共7页\n2、如何道别?\n") ==
        "short | 如何问好? |  | -\nshort | 如何道别? |  | -\n");
}

TEST_CASE("sections of answers are a key without any label") {
  const ImportedText key = read_as("text", "客服习题答案\n\n一、选择题\n\n1-3 ADB 4-6 DCC\n");
  CHECK(key.bank ==
        "sections:\n  - title: 一、选择题\n    type: single\n    answers:\n      1: A\n"
        "      2: D\n      3: B\n      4: D\n      5: C\n      6: C\n");
  CHECK(key.left_out == "");
}

TEST_CASE("English questions on one line") {
  CHECK(questions_in("Question 1. What comes first? A) a greeting B) an offer Answer: A "
                     "Explanation: callers expect it. Question 2. What comes last? A) an offer "
                     "B) a farewell Answer: B\n") ==
        "single | What comes first? | A=a greeting B=an offer | A\n"
        "single | What comes last? | A=an offer B=a farewell | B\n");
}

TEST_CASE("small letters that count along a line begin options") {
  CHECK(questions_in(
            "1. Feedback is a form of: a. coaching b. complaining c. selling\n\n"
            "2. Which of a. and b. comes first? a. a greeting b. an offer c. a farewell\n") ==
        "single | Feedback is a form of: | A=coaching B=complaining C=selling | -\n"
        "single | Which of a. and b. comes first? | A=a greeting B=an offer C=a farewell | -\n");
}

TEST_CASE("True False behind a sentence is to be chosen from") {
  CHECK(questions_in("Chapter 2 Greeting True / False Questions 1. Callers are greeted. True False "
                     "2. Callers hang up first. True False\n") ==
        "judge | Callers are greeted. |  | -\njudge | Callers hang up first. |  | -\n");
}

TEST_CASE("options counted by numbers need an answer that names one of them") {
  CHECK(questions_in("Greeting quiz\nQuestion 1:\nWhat comes next?\n1. a greeting\n2. an offer\n"
                     "3. a farewell\nQuestion 2:\nWhat comes last?\nAnswer: a farewell\n") ==
        "short | What comes next?\n1. a greeting\n2. an offer\n3. a farewell |  | -\n"
        "short | What comes last? |  | a farewell\n");
}

TEST_CASE("options counted by numbers are known by those whose answers name one of them") {
  CHECK(questions_in("Greeting quiz\nQuestion 1:\nWhat comes first?\n1. a greeting\n2. an offer\n"
                     "3. a farewell\nOption 1 : a greeting\n\nQuestion 2:\nWhat comes last?\n"
                     "1. a greeting\n2. an offer\n3. a farewell\nAnswer: 3\n\nQuestion 3:\n"
                     "What comes next?\n1. a greeting\n2. an offer\n3. a farewell\n") ==
        "single | What comes first? | A=a greeting B=an offer C=a farewell | A\n"
        "single | What comes last? | A=a greeting B=an offer C=a farewell | C\n"
        "single | What comes next? | A=a greeting B=an offer C=a farewell | -\n");
}

TEST_CASE("numbers in brackets count on one line") {
  CHECK(questions_in("一、基础知识 填空题(1)铃响_声内接听。答案:3(2)客户渠道有_、_。答案:热线 网站"
                     "(3)共有_个座席,_个班长。答案:50 5\n") ==
        "fill | 铃响_声内接听。 |  | 3\nfill | 客户渠道有_、_。 |  | 热线; 网站\n"
        "fill | 共有_个座席,_个班长。 |  | 50; 5\n");
}

TEST_CASE("tagged questions below a bare label") {
  CHECK(
      questions_in("客服考试题库\n\n问题:\n\n[填空题] 铃响()声内接听。\n\n问题:\n\n"
                   "[填空题] 退款()天内到账。\n\n问题:\n\n[判断题] 要先问好。\n\n正确。错误。\n") ==
      "fill | 铃响( )声内接听。 |  | -\nfill | 退款( )天内到账。 |  | -\n"
      "judge | 要先问好。 |  | -\n");
}

TEST_CASE("labels without a colon") {
  CHECK(questions_in("電話測驗試題\n1. 題目 先做什麼?\n(A)問好\n(B)推薦\n答案 (A)\n詳解 先問好。\n"
                     "2. 題目 後做什麼?\n(A)問好\n(B)道別\n答案 (B)\n") ==
        "single | 先做什麼? | A=問好 B=推薦 | A\nsingle | 後做什麼? | A=問好 B=道別 | B\n");
}

TEST_CASE("words of a key answer no sentence that has lost its blanks") {
  CHECK(questions_in(
            "一、填空题\n1、渠道有、和。\n答案：热线 网站 短信\n2、铃响____声。\n答案：3\n") ==
        "fill | 渠道有、和。 |  | -\nfill | 铃响____声。 |  | 3\n");
}

TEST_CASE("letters that the author printed behind those of the platform are no text") {
  CHECK(questions_in("一、单选题\n1.最先检查\nA、A.气道\nB、B.皮肤\n正确答案:A\n"
                     "2.A级响应指\nA、A.一小时内\nB、两小时内\n正确答案:B\n") ==
        "single | 最先检查 | A=气道 B=皮肤 | A\n"
        "single | A级响应指 | A=A.一小时内 B=两小时内 | B\n");
}

TEST_CASE("a note behind 选择题 says that any number of options may be right") {
  CHECK(questions_in(
            "培训试题\n一、选择题:(每题有一个或多个正确答案,每题4分)\n1.保存()年。A.一B.二C.三"
            "2.不得给予()次罚款。A.两B.三") ==
        "indeterminate | 保存()年。 | A=一 B=二 C=三 | -\n"
        "indeterminate | 不得给予()次罚款。 | A=两 B=三 | -\n");
}

TEST_CASE("the page behind a sentence is no part of it") {
  CHECK(questions_in("一、判断题\n1、地位已经改变。P89(×)\n2、要扩大基础。P91(√)\n"
                     "二、简答题\n1、宗旨是什么?P87\n答:为人民服务。\n2、说明图P3\n答:略去。\n") ==
        "judge | 地位已经改变。( ) |  | ×\njudge | 要扩大基础。( ) |  | √\n"
        "short | 宗旨是什么? |  | 为人民服务。\nshort | 说明图P3 |  | 略去。\n");
}

TEST_CASE("bare numbers in one row, spaces behind them and a unit behind the first") {
  CHECK(questions_in("资格考试卷 一、单选题: (共 3 题) 1 人身风险是 ( ) A 甲 B 乙 C 丙 "
                     "2 在风险管理中最重要的是 ( )  A 丁  B 戊  3 保险人是 ( ) A 己 B 庚") ==
        "single | 人身风险是 ( ) | A=甲 B=乙 C=丙 | -\n"
        "single | 在风险管理中最重要的是 ( ) | A=丁 B=戊 | -\n"
        "single | 保险人是 ( ) | A=己 B=庚 | -\n");
}

TEST_CASE("a number of another style within a question does not begin one") {
  CHECK(questions_in("一、单选题\n1、先查()\nA、甲B、乙正确答案:A2、钱先生,68岁。\n"
                     "4.若出现呛咳,可能是()A、丙B、丁正确答案:B3、后查()A、戊B、己正确答案:A") ==
        "single | 先查() | A=甲 B=乙 | A\n"
        "single | 钱先生,68岁。\n4.若出现呛咳,可能是() | A=丙 B=丁 | B\n"
        "single | 后查() | A=戊 B=己 | A\n");
}

TEST_CASE("a line that ends in the name of a type heads judgements of any number") {
  CHECK(questions_in(
            "会计从业资格《会计基础》判断:\n11.报表分别列报。( )\n12.金额有误应重开。( )\n") ==
        "judge | 报表分别列报。( ) |  | -\njudge | 金额有误应重开。( ) |  | -\n");
}

TEST_CASE("an analysis in brackets behind a judgement explains it") {
  const ImportedText text = read_as("text",
                                    "培训试题\n二、判断题\n1.(×)食品在保质期内一定安全。"
                                    "(分析:储存不当也会变质)\n2.(√)生熟分开。(分析:防止污染)\n");
  CHECK(text.bank.find("stem: 食品在保质期内一定安全。\n") != std::string::npos);
  CHECK(text.bank.find("explanation: 储存不当也会变质\n") != std::string::npos);
  CHECK(questions_in("一、简答题\n1、分析:客户为何投诉?\n2、请分析:如何回访?\n") ==
        "short | 分析:客户为何投诉? |  | -\nshort | 请分析:如何回访? |  | -\n");
}

TEST_CASE("types with numbers below a chapter are those of its questions") {
  CHECK(questions_in(
            "三基考试题库\n一、重要性\n考试很重要。\n二、常见题型\n1. 选择题\n题目: 最重要的是?\n"
            "A. 病史\nB. 检查\n答案: A\n2. 判断题\n题目: 应立即评估。\n答案: 正确\n"
            "三、建议\n1. 看书:多看教材。\n2. 做题:多做练习。\n") ==
        "single | 最重要的是? | A=病史 B=检查 | A\njudge | 应立即评估。 |  | √\n");
}

TEST_CASE("a key in which letters and explanations share a label is kept") {
  const ImportedText text = read_as("text",
                                    "会计基础预测题答案\n一、单项选择题\n"
                                    "1.【答案及解析】C 转账凭证不涉及现金。故选C。\n"
                                    "2.【答案及解析】D 批准前:\n借:库存现金\n");
  CHECK(text.bank.find("answer: C\n") != std::string::npos);
  CHECK(text.bank.find("explanation: 转账凭证不涉及现金。故选C。\n") != std::string::npos);
  CHECK(text.bank.find("answer: D\n") != std::string::npos);
  CHECK(text.left_out.empty());
}

TEST_CASE("judgements of a questionnaire whose two words are glued, all on one line") {
  CHECK(questions_in("消防竞赛 1.火警是119。 [判断题] *对(正确答案)错2.红区可用。 [判断题] *对错"
                     "(正确答案)3.首先应 [单选题] *A.报警(正确答案)B.逃跑") ==
        "judge | 火警是119。 | A=对 B=错 | √\njudge | 红区可用。 | A=对 B=错 | ×\n"
        "single | 首先应 | A=报警 B=逃跑 | A\n");
}

TEST_CASE("what looks like a question and cannot be read stands in the report") {
  const std::string why = ": looks like a question, but could not be read as one\n";
  CHECK(read_as("text",
                "培训考题 先应( )A.倾听B.反驳C.挂断答案:A 后由谁挂机( )A.客服B.客户C.都行答案:B")
            .left_out == "1" + why + "1" + why);
  CHECK(
      read_as("text",
              "型题分别是什么\n例题如下。\n坏死的标志是\nA、肿胀\n*B、碎裂\nC、增强\n说明到此。\n")
          .left_out == "3" + why);
  CHECK(read_as("text", "服务话术\n客户说:\"有问题?\"\n1.先问好\n2.再核实(必要时)\n答:好的。\n")
            .left_out.find("looks like") == std::string::npos);
}

TEST_CASE("options of another question in the text of one stand in the report") {
  const ImportedText text = read_as(
      "text",
      "一、单选题\n1、先查( )\nA.甲\nB.乙\nC.丙\n2、再由( )审定。\nA.国务院\nB.人大\nC.教委\n"
      "江某被取消学籍,该校做法\nA.合法\nB.违法\nC.不当\n");
  CHECK(text.left_out == "7: options of another question in the text of this one\n");
}

TEST_CASE("judgements of a questionnaire without brackets around tags, signs behind numbers") {
  CHECK(questions_in(
            "职业卫生考试题练习1 导则适用于建设项目。() 判断题 *对(正确答案)错2 "
            "全国人大于2018年12月29日通过。"
            "() 判断题 *对(正确答案)错3 噪声聋属于物理因素所致。() 判断题 *对错(正确答案)") ==
        "judge | 导则适用于建设项目。() | A=对 B=错 | √\njudge | 全国人大于2018年12月29日通过。() "
        "| A=对 B=错 | √\n"
        "judge | 噪声聋属于物理因素所致。() | A=对 B=错 | ×\n");
}

TEST_CASE("points in the line of a heading end where question 1 begins") {
  CHECK(questions_in("安全教育试卷\n一、填空题:每空2分,共24分1.必须持证上岗(安全)。\n2."
                     "有权拒绝(违章作业)。\n"
                     "3.不带安全帽会(受伤)。\n") ==
        "fill | 必须持证上岗( )。 |  | 安全\nfill | 有权拒绝( )。 |  | 违章作业\n"
        "fill | 不带安全帽会( )。 |  | 受伤\n");
}

TEST_CASE("a number that is printed twice does not hide the second question") {
  CHECK(questions_in("单选题\n1．抽奖规则应( )\nA．公示\nB．更改\n【答案】A\n1．虚假宣传属于( "
                     ")\nA．违规\nB．合规\n"
                     "【答案】A\n2．纠纷应( )\nA．私下\nB．平台\n【答案】B\n") ==
        "single | 抽奖规则应( ) | A=公示 B=更改 | A\nsingle | 虚假宣传属于( ) | A=违规 B=合规 | A\n"
        "single | 纠纷应( ) | A=私下 B=平台 | B\n");
}

TEST_CASE("questions with answers below the ordinal of a chapter") {
  CHECK(questions_in("党校考试题库与答案\n一、内容概述\n1. 基本理论:如原理。\n2. "
                     "党规:如章程。\n二、典型试题与解析\n"
                     "1. 什么是根本宗旨?\n答案:为人民服务。\n解析:由性质决定。\n2. "
                     "最高理想是什么?\n答案:共产主义。\n") ==
        "short | 什么是根本宗旨? |  | 为人民服务。\nshort | 最高理想是什么? |  | 共产主义。\n");
}

TEST_CASE("the note of a heading ends before question 1 where its bracket never closes") {
  CHECK(
      questions_in(
          "安全考核试题 一、选择题:(每题有一个或多个正确答案,每题4分 1.不得少于(年。 A.一 B. 二\n\n"
          "2.不得给予(次罚款。 A.二 B.三\n") ==
      "indeterminate | 不得少于(年。 | A=一 B=二 | -\n"
      "indeterminate | 不得给予(次罚款。 | A=二 B=三 | -\n");
}

}  // namespace tiku

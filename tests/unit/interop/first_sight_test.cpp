// What trainers' own papers showed: each case is named after what went wrong with it.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

TEST_CASE("a slot that leads a judgement does not make an explanation of its sentence") {
  const ImportedText text = read_as("text",
                                    "判断题（每题1分）\n"
                                    "1、（ √ ）通话录音至少保存三年。\n"
                                    "2.（×）客户挂机前客服可以先挂机。\n"
                                    "3、投诉工单当天必须回复。（×）应为两天\n");
  CHECK(text.bank.find("stem: 通话录音至少保存三年。\n        answer: 对\n") != std::string::npos);
  CHECK(text.bank.find("stem: 客户挂机前客服可以先挂机。\n        answer: 错\n") !=
        std::string::npos);
  CHECK(text.bank.find("explanation: 应为两天") != std::string::npos);
  CHECK(text.doubts.find("repeated") == std::string::npos);
}

TEST_CASE("one Question 3 among plain numbers does not hide the paper") {
  const ImportedText text = read_as("text",
                                    "1. Who pays?\nA. The customer\nB. The seller\nAnswer: B\n\n"
                                    "2) Which is soft?\nA. Empathy\nB. Speed\nAnswer: A\n\n"
                                    "Question 3: Callers are greeted within\n"
                                    "A. 3 seconds\nB. 5 seconds\nAnswer: B\n\n"
                                    "4. Who calls?\nA. You\nB. They\nAnswer: A\n");
  for (const char* id : {"single-1", "single-2", "single-3", "single-4"}) {
    CAPTURE(id);
    CHECK(text.bank.find(id) != std::string::npos);
  }
  CHECK(text.bank.find("stem: Callers are greeted within") != std::string::npos);
}

TEST_CASE("wjx text with two options on a line: each is an option, and its mark is its own") {
  const ImportedText text = read_as("wjx",
                                    "1. 先做什么？ [单选题] *\nA. 问好    B. 道别（正确答案）\n"
                                    "C. 挂断    D. 转接\n2. 卖的是？ [单选题]\n"
                                    "A. 维生素 B 族\nB. 钙片（正确答案）\n");
  CHECK(text.bank.find("A: 问好\n      B: 道别\n      C: 挂断\n      D: 转接\n    answer: B") !=
        std::string::npos);
  CHECK(text.bank.find("A: 维生素 B 族\n      B: 钙片\n    answer: B") != std::string::npos);
}

TEST_CASE("wjx text in round brackets: points are no part of the stem, answers are read") {
  const ImportedText text = read_as("wjx",
                                    "1.多久寄出发票？ (分值：5分) [单选题]\n3个\n7个(正确答案)\n\n"
                                    "2.热线是______。（分值：2）[填空题]\n(答案：95001)\n\n"
                                    "3.先问好（再报工号）[单选题]\n对\n错(正确答案)\n");
  CHECK(text.bank.find("stem: 多久寄出发票？\n") != std::string::npos);
  CHECK(text.bank.find("points: 5\n") != std::string::npos);
  CHECK(text.bank.find("points: 2\n") != std::string::npos);
  CHECK(text.bank.find("answer: 95001\n") != std::string::npos);
  CHECK(text.bank.find("stem: 先问好（再报工号）\n") != std::string::npos);
}

TEST_CASE("a heading of Markdown without questions below it is no empty section") {
  const ImportedText text = read_as("markdown",
                                    "---\ntitle: Quiz\n---\n\n# Quiz\n\n## Before you begin\n\n"
                                    "## Part 1\n\n1. Which?\n   - [ ] one\n   - [x] two\n\n"
                                    "## Part 2\n\n2. What?\n   - [x] one\n   - [ ] two\n");
  CHECK(text.bank.find("Before you begin") == std::string::npos);
  CHECK(text.bank.find("title: Quiz") == std::string::npos);
  CHECK(text.bank.find("- title: Part 1\n") < text.bank.find("- title: Part 2\n"));
  CHECK(text.bank.find("- title: Part 2\n") != std::string::npos);
}

TEST_CASE("marks in options are text where a column says another answer, and stars always") {
  const ImportedText text = read_as("csv",
                                    "题型,题干,选项A,选项B,选项C,答案\n"
                                    "单选,按哪个键转人工？,*号键,#号键,0键,B\n"
                                    "单选,哪个是对号？,√,圈 √,叉,A\n"
                                    "单选,先做什么？,问好 √,挂断,转接,A\n");
  CHECK(text.bank.find("A: '*号键'") != std::string::npos);
  CHECK(text.bank.find("B: 圈 √\n") != std::string::npos);
  CHECK(text.bank.find("A: 问好\n") != std::string::npos);
}

TEST_CASE("brackets of a call in a stem are no blank") {
  const ImportedText text = read_as("csv",
                                    "题型,题干,答案\n填空,函数 main() 返回____。,0\n"
                                    "简答,main() 是什么？,入口\n,f() 返回什么？,数\n");
  CHECK(text.bank.find("函数 main() 返回____。\n") != std::string::npos);
  CHECK(text.bank.find("answer: 0\n") != std::string::npos);
  CHECK(text.bank.find("fill-3") == std::string::npos);
}

TEST_CASE("a key that leaves numbers out goes on, and nothing behind the gap is lost") {
  const ImportedText text = read_as("text",
                                    "客服考试\n一、单选题\n1. 甲是（ ） A. 一 B. 二\n"
                                    "2. 乙是（ ） A. 一 B. 二\n二、填空题\n3. 不得____。\n"
                                    "4. 热线是____。\n三、简答题\n5. 写出步骤。\n参考答案\n"
                                    "1、B 2、A 4、95001\n5、倾听；致歉。\n");
  CHECK(text.bank.find("answer: 95001\n") != std::string::npos);
  CHECK(text.bank.find("answer: 倾听；致歉。\n") != std::string::npos);
  CHECK(text.left_out.empty());
}

TEST_CASE("points behind the tasks of a case are their points, not their text") {
  const ImportedText text = read_as("text",
                                    "客服考试\n一、判断题\n1. 甲。（√）\n六、案例分析题（20分）\n"
                                    "张先生购买一台热水器，五天后发现漏水。\n问题：\n"
                                    "（1）答复是否正确？（8分）\n（2）请写出话术（ 12 分 ）\n");
  CHECK(text.bank.find("stem: 答复是否正确？\n") != std::string::npos);
  CHECK(text.bank.find("points: 8\n") != std::string::npos);
  CHECK(text.bank.find("points: 12\n") != std::string::npos);
  CHECK(text.bank.find("stem: 请写出话术\n") != std::string::npos);
}

TEST_CASE("points with their name in brackets are no part of a stem") {
  const ImportedText text = read_as("text",
                                    "法律知识 (总分: 56.00) 一、单项选择题 (总题数: 2,分数: 4.00) "
                                    "1.法律具有 ( )。(分数: 2.00) A.权威性 B.任意性 "
                                    "2.最后审查 ( )(本题分值:2分) A.法院 B.工会");
  CHECK(text.bank.find("stem: 法律具有 ( )。\n") != std::string::npos);
  CHECK(text.bank.find("stem: 最后审查 ( )\n") != std::string::npos);
  CHECK(text.bank.find("points: 2\n") != std::string::npos);
  CHECK(text.doubts.find("count-differs") == std::string::npos);
}

TEST_CASE("an answer label above another one has no answer, and a bracket may stay open") {
  CHECK(questions_in(
            "1、简答题 论述特点。\n参考答案:\n【答案要点】\n(1)教书。\n2、简答题 说明价值。\n"
            "参考答案:\n【答案要点】\n育人。\n") ==
        "short | 论述特点。 |  | (1)教书。\nshort | 说明价值。 |  | 育人。\n");
  CHECK(questions_in("1、单选题:\n键盘是()。\n选项:\nA: 输入设备\nB: 输出设备\n答案: 【 输出设备\n"
                     "2、单选题:\n鼠标是()。\n选项:\nA: 输入设备\nB: 总线\n答案: 【 输入设备\n") ==
        "single | 键盘是()。 | A=输入设备 B=输出设备 | B\n"
        "single | 鼠标是()。 | A=输入设备 B=总线 | A\n");
}

TEST_CASE("the topic behind 第1题 is no text of the question, and a number may be missing") {
  CHECK(questions_in(
            "竞赛真题\n单项选择题\n第1题(语言基础)\n哪个没有涉及( )。\nA.函数\nB.对象\n【答案】:A\n"
            "第2题(栈)\n哪个非法( )。\nA.甲\nB.乙\n【答案】:B\n第4题(线性表)\n区别是( )。\nA.丙\n"
            "B.丁\n【答案】:A\n") ==
        "single | 哪个没有涉及( )。 | A=函数 B=对象 | A\n"
        "single | 哪个非法( )。 | A=甲 B=乙 | B\nsingle | 区别是( )。 | A=丙 B=丁 | A\n");
}

TEST_CASE("an explanation below its label is no option of a questionnaire") {
  const ImportedText text =
      read_as("wjx",
              "1.手卫生是[单选题]*\n仅指洗手\n洗手和消毒(正确答案)\n答案解析：\n"
              "它是总称。\n涵盖各种场景。\n\n2.先做[单选题]*\n问好(正确答案)\n挂断\n");
  CHECK(text.bank.find("B: 洗手和消毒\n    answer: B\n") != std::string::npos);
  CHECK(text.bank.find("它是总称。\n      涵盖各种场景。\n") != std::string::npos);
}

TEST_CASE("small letters in a column are the answers of the whole group") {
  CHECK(questions_in(
            "一、单项选择题\n1.法律可以分为()。 c\nA.甲B.乙 \nC.丙D.丁 \n2.主体是()。      b\n"
            "A.戊B.己C.庚 \n3.雇工达到()人。a \nA.5B.6C.7 \n") ==
        "single | 法律可以分为()。 | A=甲 B=乙 C=丙 D=丁 | C\n"
        "single | 主体是()。 | A=戊 B=己 C=庚 | B\nsingle | 雇工达到()人。 | A=5 B=6 C=7 | A\n");
}

TEST_CASE("a line may say of what type a question is; brackets within a sentence do not") {
  CHECK(questions_in("职业技能真题\n\n先验视( )。\nA、甲\nB、乙\n答案:B\n\n报关员不是公务员。\n"
                     "此题为判断题(对,错)。\n正确答案:√\n\n邮件可退回。()\n此题为判断题(对,错)"
                     "。\n参考答案:错误\n") ==
        "single | 先验视( )。 | A=甲 B=乙 | B\njudge | 报关员不是公务员。 |  | √\n"
        "judge | 邮件可退回。() |  | ×\n");
  CHECK(questions_in("测试卷\n考生注意:\n1、本卷分第I卷(选择题)和第II卷(非选择题)两部分\n2、答卷前,"
                     "务必填写姓名\n"
                     "一、单选题\n1、[简答题]简述意义。\n答案:普及。\n2、[单选题]依据是()。\nA."
                     "甲\nB.乙\n答案:B\n") ==
        "short | 简述意义。 |  | 普及。\nsingle | 依据是()。 | A=甲 B=乙 | B\n");
}

TEST_CASE("questions behind 问题: below the numbered name of their type") {
  CHECK(questions_in(
            "手卫生试题\n\n1.单选题\n\n问题:手卫生是指什么?\n\nA.洗手\n\nB.洗手和消毒\n\n答案:B\n\n"
            "问题:揉搓多少秒?\n\nA.5秒\n\nB.15秒\n\n答案:B\n") ==
        "single | 手卫生是指什么? | A=洗手 B=洗手和消毒 | B\n"
        "single | 揉搓多少秒? | A=5秒 B=15秒 | B\n");
}

TEST_CASE("samples of each type are sections") {
  CHECK(questions_in(
            "考试大纲\n【单项选择题举例】\n1证由()颁发。\nA公安部\nB市级机关\n正确答案:B\n"
            "2系统由()组成。\nA水池\nB管网\n正确答案:A\n【多项选择题举例】\n1服务具有()的特点。\n"
            "A特许性、B有偿性、C防范性\n正确答案:ABC\n【判断题举例】\n1不得担任保安员。()"
            "\n正确答案:√\n") ==
        "single | 证由()颁发。 | A=公安部 B=市级机关 | B\n"
        "single | 系统由()组成。 | A=水池 B=管网 | A\n"
        "multiple | 服务具有()的特点。 | A=特许性 B=有偿性 C=防范性 | ABC\n"
        "judge | 不得担任保安员。() |  | √\n");
}

TEST_CASE("Y and X in the slots of judgements, and a full stop read as a letter") {
  CHECK(
      questions_in(
          "一.判断题\n1.按照约定提供服务。( Y)\n2.不必接受委派。( X)\n3.把历史转化为故事。\n( Y )\n"
          "一、单选题\n1、旗面颜色为(B)oA、黄色B、红色\n2、职能不包括(A)oA、甲B、乙\n") ==
      "judge | 按照约定提供服务。( ) |  | √\njudge | 不必接受委派。( ) |  | ×\n"
      "judge | 把历史转化为故事。( ) |  | √\n"
      "single | 旗面颜色为( ) | A=黄色 B=红色 | B\nsingle | 职能不包括( ) | A=甲 B=乙 | A\n");
}

TEST_CASE("numbers of a list with brackets are no questions in a row of plain ones") {
  CHECK(questions_in("导游考试题及答案\n1,旅游有哪些特点\n答:1)异地性,2)暂时性.\n2,市场分几类\n答:"
                     "1)观光,2)度假,"
                     "3)探亲,4)会议,5)\n商务.\n3,陈桥兵变是谁发动的 答:赵匡胤.\n") ==
        "short | 旅游有哪些特点 |  | 1)异地性,2)暂时性.\n"
        "short | 市场分几类 |  | 1)观光,2)度假,3)探亲,4)会议,5)商务.\n"
        "short | 陈桥兵变是谁发动的 |  | 赵匡胤.\n");
}

TEST_CASE("points that only some questions state are a doubt about the paper") {
  const std::string paper =
      "客服考试\n一、单选题\n1.先应( )(2分)\nA.倾听 B.反驳\n答案:A\n2.谁先挂机( )\nA.客服 "
      "B.客户\n答案:B\n"
      "3.几小时( )(2分)\nA.8 B.24\n答案:B\n";
  CHECK(read_as("text", paper).doubts ==
        "points-missing@6: points are printed for 2 of 3 questions; the others, from here on, have "
        "none\n");
}

TEST_CASE("what else is said about an answer does not end the list of answers") {
  CHECK(questions_in(
            "一、单项选择题\n1.属于原始凭证的是( )。\nA.收料单\nB.收款凭证\n2.结算称为( )。\n"
            "A.对账\nB.结账\n\n参考答案及解析\n一、单项选择题\n1.【答案】A\n【考点】凭证的种类\n"
            "【解析】略。\n2.【答案】B\n【考点】对账与结账\n【解析】略。\n") ==
        "single | 属于原始凭证的是( )。 | A=收料单 B=收款凭证 | A\n"
        "single | 结算称为( )。 | A=对账 B=结账 | B\n");
}

TEST_CASE(
    "numbers of tasks below material are no words in brackets, 非选择题 does not ask to choose") {
  const std::string read =
      read_as(
          "text",
          "历史测试\n一、选择题（每小题4分）\n1．行政制度是\nA．郡县制　　B．三省制\n2．纸币是\nA．"
          "交子"
          "　　B．宝钞\n"
          "二、非选择题（共28分）\n3．阅读材料，回答问题。\n材料一　开凿大运河，以洛阳为中心。\n"
          "（1）概括大运河的特点。（6分）\n（2）你如何看待？（8分）\n4．阅读材料，回答问题。\n材料"
          "　创"
          "办军械所。\n"
          "（1）是什么运动？（6分）\n（2）简要评价这一运动。（8分）\n\n参考答案\n一、选择题\n1．A　"
          "2．A"
          "\n"
          "二、非选择题\n3．（1）以洛阳为中心。\n（2）较为客观。\n4．（1）洋务运动。\n（2）引进了技"
          "术。"
          "\n")
          .bank;
  CHECK(read.find("fill") == std::string::npos);
  CHECK(read.find("以洛阳为中心。") != std::string::npos);
  CHECK(read.find("引进了技术。") != std::string::npos);
}

}  // namespace

TEST_CASE("a type alone above each question without a number belongs to it") {
  const std::string tagged =
      "[单选题]\n\n哪个是水果？\n\nA. 砖\n\nB. "
      "李子\n\n答案：B\n\n[判断题]\n\n李子会飞。\n\n答案：错误\n\n"
      "[主观题]\n\n李子为什么会落地？\n";
  CHECK(questions_in(tagged) ==
        "single | 哪个是水果？ | A=砖 B=李子 | B\njudge | 李子会飞。 |  | ×\n"
        "short | 李子为什么会落地？ |  | -\n");
}

TEST_CASE("what a wjx text has below a question without options is listed") {
  const ImportedText read = read_as("wjx",
                                    "1. 哪个是水果？[单选题]\nA. 砖\nB. 李子(正确答案)\n\n"
                                    "2. 李子是____。[填空题] [空1:水果]\n______\n");
  CHECK(read.bank.find("李子是____。") != std::string::npos);
  CHECK(read.left_out.find("5: ") != std::string::npos);
}

}  // namespace tiku

// What stands between questions and belongs to none of them, and what is printed around answers.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string with_lead(const std::string& lead) {
  return questions_in(
      "一、单选题\n1.遮阳网削弱的是\nA.地面辐射\nB.太阳辐射\n2.洒水能降温是因为\n"
      "A.反射 B.吸收\nC.蒸发 D.辐射\n" +
      lead +
      "\n3.北部盐度较低是因为\nA.径流\nB.洋流\n4.晒盐最好在\nA.冬季\nB.春季\n"
      "答案:1-4 BCAB\n");
}

const std::string kLed =
    "single | 遮阳网削弱的是 | A=地面辐射 B=太阳辐射 | B\n"
    "single | 洒水能降温是因为 | A=反射 B=吸收 C=蒸发 D=辐射 | C\n"
    "single | 北部盐度较低是因为 | A=径流 B=洋流 | A\n"
    "single | 晒盐最好在 | A=冬季 B=春季 | B\n";

}  // namespace

TEST_CASE("material that says which questions it is for is no part of the option above it") {
  for (const char* lead :
       {"下图为某海湾的盐度图(图略)。读图完成3~4题。", "下图为某海湾的盐度图。据此回答3—4小题。",
        "下图为某海湾的盐度图。\n海湾北部有河流注入。\n读图,回答第3至第4题。",
        "阅读材料,完成下面小题。\n材料:某海湾北部有河流注入。", "读图,回答下列各题。",
        "下图为某海湾的盐度图,完成3、4题。", "读下图,完成下列问题。"}) {
    CAPTURE(lead);
    CHECK(with_lead(lead) == kLed);
  }
}

TEST_CASE("an option that asks to answer other questions is text") {
  CHECK(questions_in("一、单选题\n1.考生应当\nA.离场\nB.先完成2~4题再交卷\n2.监考员应当\nA.收卷\n"
                     "B.离场\n答案:1-2 BA\n") ==
        "single | 考生应当 | A=离场 B=先完成2~4题再交卷 | B\n"
        "single | 监考员应当 | A=收卷 B=离场 | A\n");
}

TEST_CASE("a question about material that asks itself keeps its tasks") {
  CHECK(questions_in("二、综合题\n1.我国某绿洲温差较大。\n阅读材料,回答下列问题。\n(1)说明原因。\n"
                     "(2)提出措施。\n2.简述洋流的影响。\n")
            .starts_with("case | 我国某绿洲温差较大。\n阅读材料,回答下列问题。 |"));
}

TEST_CASE("the name of a subject between questions is no part of an option") {
  CHECK(questions_in("社會科試題\n地理科\n( )1. 該城市位於何處?\n(A)盆地 (B)海岸。\n歷史科\n"
                     "( )2. 這是哪一個條約?\n(A)天津 (B)南京。\n【公民】\n( )3. 誰有權修法?\n"
                     "(A)縣長 (B)議會。\n") ==
        "single | 該城市位於何處? | A=盆地 B=海岸。 | -\n"
        "single | 這是哪一個條約? | A=天津 B=南京。 | -\n"
        "single | 誰有權修法? | A=縣長 B=議會。 | -\n");
  // Where no sentence ends above it, it may be the end of the option.
  CHECK(questions_in("一、單選題\n1. 他看哪一科?\n(A)內科 (B)耳鼻喉\n及眼科\n2. 誰看診?\n"
                     "(A)醫師 (B)病人\n")
            .starts_with("single | 他看哪一科? | A=內科 B=耳鼻喉及眼科 | -\n"));
}

TEST_CASE("slots that all stems begin with are no gaps in their sentences") {
  CHECK(questions_in("公民科試題\n1.\n( ) 誰有權修法? (A)縣長 (B)議會\n答案:(B)\n2.\n"
                     "( ) 誰審理訴訟? (A)法院 (B)監察院\n答案:(A)\n3.\n"
                     "( ) 誰監督預算? (A)議會 (B)警察\n答案:(A)\n") ==
        "single | 誰有權修法? | A=縣長 B=議會 | B\n"
        "single | 誰審理訴訟? | A=法院 B=監察院 | A\n"
        "single | 誰監督預算? | A=議會 B=警察 | A\n");
  CHECK(questions_in("一、单选题\n1.( )是根本大法。\nA.宪法 B.民法\n2.火警电话是( )。\n"
                     "A.119 B.110\n3.急救电话是( )。\nA.119 B.120\n")
            .starts_with("single | ( )是根本大法。 | A=宪法 B=民法 | -\n"));
}

TEST_CASE("the head of a paper above its answers is no part of the last question") {
  CHECK(questions_in("绝密★启用前\n2025~2026学年度第一学期月考\n高一地理\n命题:备课组\n一、单选题\n"
                     "1.晒盐最好在\nA.冬季\nB.春季\n2.盐度低是因为\nA.径流\nB.洋流\n二、综合题\n"
                     "3.(16 分)说明温差大的原因。\n\n2025~2026 学年度第一学期月考\n"
                     "高一地理参考答案\n1-2 BA\n3.(16 分)云量少,大气逆辐射弱。\n") ==
        "single | 晒盐最好在 | A=冬季 B=春季 | B\n"
        "single | 盐度低是因为 | A=径流 B=洋流 | A\n"
        "short | 说明温差大的原因。 |  | 云量少,大气逆辐射弱。\n");
}

TEST_CASE("the second option of a judgement ends where the label of its answer begins") {
  const std::string both =
      "judge | 可以抛掷工具。 | A=正确 B=错误 | ×\njudge | 要系安全带。 | A=正确 B=错误 | √\n";
  CHECK(questions_in("二、判断题1、可以抛掷工具。A、正确B、错误答案:错误2、要系安全带。A、正确B、"
                     "错误答案:正确") == both);
  CHECK(questions_in("二、判断题\n1.要系安全带。\nA.错误 B.正确答案:B\n") ==
        "judge | 要系安全带。 | A=错误 B=正确 | √\n");
}

TEST_CASE("the score below a graded answer is no part of it") {
  CHECK(questions_in("一. 填空题\n1. (填空题)最底层的是____需要。\n我的答案:\n(1) 安全\n正确答案:\n"
                     "(1) 生理\n0分\n2. (填空题)最高层的是____。\n我的答案:\n(1) 自我实现\n"
                     "正确答案:\n(1) 自我实现\n25.0分\n") ==
        "fill | 最底层的是____需要。 |  | 生理\nfill | 最高层的是____。 |  | 自我实现\n");
  CHECK(questions_in("一、填空题\n1.每题____。\n我的答案:\n2分\n正确答案:\n3分\n") ==
        "fill | 每题____。 |  | 3分\n");
}

TEST_CASE("titles that end in the number of their text begin documents") {
  const std::string essay =
      "服务礼仪体会 篇2\n\n感触很深。\n1、细节决定成败。\n2、假如我是客户,希望怎样?\n";
  CHECK(questions_in("服务礼仪考试题 篇1\n\n一、简答题\n1.为什么要倾听?\n答案:使客户被尊重。\n\n" +
                     essay) == "short | 为什么要倾听? |  | 使客户被尊重。\n");
  CHECK(questions_in("服务礼仪考试题(第一篇)\n\n一、简答题\n1.为什么要倾听?\n答案:使客户被尊重。\n"
                     "服务礼仪体会(第二篇)\n感触很深。\n1、假如我是客户,希望怎样?\n") ==
        "short | 为什么要倾听? |  | 使客户被尊重。\n");
}

TEST_CASE("material and one task keep their names in the stem of a case") {
  CHECK(questions_in("三、材料分析题(18分)\n5.材料:\n张老师和学生一起制定了公约。\n问题:请评析。\n"
                     "【答案要点】民主管理。\n") ==
        "case | 材料:\n张老师和学生一起制定了公约。\n问题:请评析。 |  | 民主管理。\n");
}

TEST_CASE("fields that a program did not fill in are no part of an answer") {
  const std::string boxes = "   - [ ] A)正确\n   - [x] B)错误\n   正确答案:B";
  CHECK(markdown_questions_in("1. 区分大小写。\n" + boxes + "{insert\\_element\\_0\\_}\n\n" +
                                  "2. 可以恢复。\n" + boxes + "{insert\\_element\\_1\\_}\n",
                              true) ==
        "judge 区分大小写。 [A=正确;B=错误;] ×\njudge 可以恢复。 [A=正确;B=错误;] ×\n");
  CHECK(questions_in("一、简答题\n1.怎样取名?\n答案:{user_name_1}\n2.怎样取年龄?\n"
                     "答案:{user_name_1}\n") ==
        "short | 怎样取名? |  | {user_name_1}\nshort | 怎样取年龄? |  | {user_name_1}\n");
}

TEST_CASE("answers behind the sentences of a quiz in Markdown are read as those of a paper") {
  CHECK(
      markdown_questions_in("# 小测\n\n## 一、选择题\n\n**1.** 哪个在末尾添加?B\n\n- A. `push`\n"
                            "- B. `append`\n\n**2.** 哪个结束循环?A\n\n- A. `break`\n- B. "
                            "`pass`\n\n## 二、判断题(对 / 错)\n\n**1.** 元素必须同类。错\n\n**2.** "
                            "字符串可以遍历。对\n",
                            false) ==
      "single 哪个在末尾添加? [A=`push`;B=`append`;] B\nsingle 哪个结束循环? [A=`break`;B=`pass`;] "
      "A\njudge 元素必须同类。 [] ×\njudge 字符串可以遍历。 [] √\n");
}

TEST_CASE("a line that counts the points of the questions below is of none above it") {
  CHECK(questions_in(
            "知识竞赛题库\n一、风险题\n(10分题)\n1.简述四个自信。\n答:道路自信等。\n(20分题)\n"
            "2.延安精神的内涵是什么?\n答:实事求是等。\n") ==
        "short | 简述四个自信。 |  | 道路自信等。\nshort | 延安精神的内涵是什么? |  | "
        "实事求是等。\n");
  CHECK(questions_in(
            "语文试卷\n一、阅读(19分)\n1.请概括特点。(3分)\n答:________________________\n"
            "(二)阅读Ⅱ(本题共2小题,10分)\n阅读下面的文字,完成2~3题。\n他望着远去的车。\n"
            "2.结尾有什么作用?(7分)\n3.标题有什么含义?(3分)\n参考答案\n1.熟悉 2.烘托 3.双关\n") ==
        "short | 请概括特点。 |  | 熟悉\nshort | 结尾有什么作用? |  | 烘托\n"
        "short | 标题有什么含义? |  | 双关\n");
}

TEST_CASE("the material of a composition is no answer") {
  CHECK(questions_in("语文试题\n一、写作(60分)\n1.阅读下面的材料,根据要求写作。(60分)\n"
                     "有人说,熟悉产生信任。\n请写一篇文章,体现你的思考。\n") ==
        "short | 阅读下面的材料,根据要求写作。有人说,熟悉产生信任。\n请写一篇文章,体现你的思考。 | "
        " | -\n");
}

TEST_CASE("numbers of options stand in slots before the numbers of questions") {
  CHECK(questions_in("二、選擇題:(每題4分)\n( 2 )1. 何者為量具? (1)鋼尺 (2)分厘卡 (3)塞規。\n"
                     "( 3 )2. 應如何夾持? (1)手持 (2)膠帶固定\n(3)虎鉗夾緊。\n"
                     "( 1 )3. 螺紋之10表示 (1)外徑 (2)節徑 (3)長度。\n") ==
        "single | 何者為量具? | A=鋼尺 B=分厘卡 C=塞規。 | B\n"
        "single | 應如何夾持? | A=手持 B=膠帶固定 C=虎鉗夾緊。 | C\n"
        "single | 螺紋之10表示 | A=外徑 B=節徑 C=長度。 | A\n");
  CHECK(questions_in("三、我会选。\n1、( ② )不是消费者。\n①羊 ②草 ③狼\n2、食物链从( ① )开始。\n"
                     "①植物 ②动物\n") ==
        "single | ( )不是消费者。 | A=羊 B=草 C=狼 | B\n"
        "single | 食物链从( )开始。 | A=植物 B=动物 | A\n");
}

TEST_CASE("the head of each page of a state exam is no part of an option") {
  CHECK(questions_in("地方特考試題\n1 何者屬於公法人?\n(A)銀行 (B)縣 (C)農會 (D)學校\n代號:4301\n"
                     "頁次:4-2\n2 得於何時請求?\n(A)隨時 (B)一個月後\n(C)一年後 (D)不得\n")
            .find("D=學校 |") != std::string::npos);
}

TEST_CASE("a star and a line to write on stand behind a question of a form") {
  CHECK(questions_in("入职培训考试\n1. 上班时间是 [单选题] *\n○8:00\n○8:30(正确答案)\n"
                     "2. 请简述你的理解。 [简答题] *\n_________________\n") ==
        "single | 上班时间是 | A=8:00 B=8:30 | B\nshort | 请简述你的理解。 |  | -\n");
}

TEST_CASE("links behind a paper are no part of its last answer") {
  CHECK(questions_in("每日一练(3月12日)\n一、简答题\n1、先做什么?\n答案:检查。\n"
                     "分享到: 微信 微博\n编辑推荐:\n报名时间\n考试大纲\n责任编辑:小李\n") ==
        "short | 先做什么? |  | 检查。\n");
}

TEST_CASE("a list of letters behind questions that share options answers each of them") {
  CHECK(questions_in(
            "药学试题\n二、配伍选择题(共2题,每题1分)\n[41-43]\nA.溶蚀性骨架\nB.亲水骨架\n"
            "C.不溶性骨架\n41.纤维素属于\n42.聚乙烯属于\n43.蜂蜡属于\n【答案】B、C、A\n"
            "三、综合分析选择题(每题1分)\n(一)\n某患者服用二甲双胍。\n44.作用机制是\n"
            "A.抑制输出\nB.促进分泌\n【答案】A\n45.不良反应是\nA.水肿\nB.腹泻\n【答案】B\n") ==
        "single | 纤维素属于 | A=溶蚀性骨架 B=亲水骨架 C=不溶性骨架 | B\n"
        "single | 聚乙烯属于 | A=溶蚀性骨架 B=亲水骨架 C=不溶性骨架 | C\n"
        "single | 蜂蜡属于 | A=溶蚀性骨架 B=亲水骨架 C=不溶性骨架 | A\n"
        "single | 作用机制是 | A=抑制输出 B=促进分泌 | A\n"
        "single | 不良反应是 | A=水肿 B=腹泻 | B\n");
}

TEST_CASE("a heading with points may stand above a text to read") {
  CHECK(questions_in("國文科試題\n二、選擇題:每題3分\n( )1.讀音相同的是? (A)甲乙 (B)丙丁\n"
                     "( )2.下列何者正確? (A)甲 (B)乙\n三、閱讀測驗:每題3分\n昔有愚人,至於他家。\n"
                     "( )3.嫌棄的原因是? (A)太鹹 (B)太淡\n") ==
        "single | 讀音相同的是? | A=甲乙 B=丙丁 | -\n"
        "single | 下列何者正確? | A=甲 B=乙 | -\n"
        "single | 嫌棄的原因是? | A=太鹹 B=太淡 | -\n");
}

TEST_CASE("a sentence with a blank below another one is no answer") {
  CHECK(questions_in("英语测试题\n三、句型转换(5分)\n1. He is taller than me.(同义句)\n"
                     "I am ________ than him.\n2. I am ill.(同义句)\nI am not ________.\n答案:\n"
                     "1.shorter\n2.well\n") ==
        "fill | He is taller than me.(同义句) I am ________ than him. |  | shorter\n"
        "fill | I am ill.(同义句) I am not ________. |  | well\n");
}

TEST_CASE("type and points stand on the line of the number") {
  CHECK(questions_in(
            "知识测评\n第1题 (单选题) 分值:5分\n方针是( )。\nA.预防为主\nB.治理\n正确答案:A\n"
            "第2题 (判断题) 分值:5分\n新员工要培训。\n对\n错\n正确答案:对\n") ==
        "single | 方针是( )。 | A=预防为主 B=治理 | A\n"
        "judge | 新员工要培训。 | A=对 B=错 | √\n");
}

TEST_CASE("fewer letters than questions behind the last one are no answers of the first ones") {
  const std::string questions =
      "1.进入血液的是\nA.吸收\nB.分布\nC.代谢\n2.到达组织的是\nA.吸收\nB.分布\nC.代谢\n"
      "3.改变结构的是\nA.吸收\nB.分布\nC.代谢\n【答案】A、B\n";
  const std::string first = " | 进入血液的是 | A=吸收 B=分布 C=代谢 | -\n";
  const std::string second = " | 到达组织的是 | A=吸收 B=分布 C=代谢 | -\n";
  CHECK(questions_in("药学试题\n一、多选题\n" + questions) ==
        "multiple" + first + "multiple" + second +
            "multiple | 改变结构的是 | A=吸收 B=分布 C=代谢 | AB\n");
  CHECK(questions_in("药学试题\n一、单选题\n" + questions) ==
        "single" + first + "single" + second +
            "single | 改变结构的是 | A=吸收 B=分布 C=代谢 | -\n");
}

TEST_CASE("numbered tasks with their points make chapters of what stands above them") {
  CHECK(
      questions_in("公务员考试《申论》试卷\n一、注意事项\n1.用黑色字迹作答。\n2.时限150分钟。\n"
                   "二、给定资料\n资料1\n某市改造老旧小区。\n三、作答要求\n1.概括主要问题。(20分)\n"
                   "要求:不超过150字。\n2.谈谈启示。(30分)\n要求:分析透彻。\n") ==
      "short | 概括主要问题。要求:不超过150字。 |  | -\nshort | 谈谈启示。要求:分析透彻。 |  | "
      "-\n");
}

TEST_CASE("an answer that is left out is none") {
  CHECK(questions_in("语文试卷\n一、填空题\n1.首都是____。\n2.长远的计划叫____。\n二、简答题\n"
                     "3.谈谈看法。\n4.写一篇短文。\n5.什么是危险?\n参考答案\n1.略\n2.战略\n"
                     "3.答案略。\n4.作文(略)\n5.略有不同之处\n") ==
        "fill | 首都是____。 |  | -\nfill | 长远的计划叫____。 |  | 战略\n"
        "short | 谈谈看法。 |  | -\nshort | 写一篇短文。 |  | -\n"
        "short | 什么是危险? |  | 略有不同之处\n");
}

TEST_CASE("brackets and lines to write an answer in are no answer") {
  CHECK(questions_in("安全试卷\n一、简答题\n1.什么是安全?\n答:____\n2.什么是危险?\n答:(    )\n"
                     "3.什么是事故?\n答:(意外)的事件\n") ==
        "short | 什么是安全? |  | -\nshort | 什么是危险? |  | -\n"
        "short | 什么是事故? |  | (意外)的事件\n");
}

TEST_CASE("a circle and a cross to choose from answer nothing") {
  CHECK(questions_in("安全试卷\n是非题\n(  )1.地球是圆的。 ○ ×\n(  )2.太阳是冷的。 ○ ×\n") ==
        "judge | 地球是圆的。 |  | -\njudge | 太阳是冷的。 |  | -\n");
}

}  // namespace tiku

// What pages of the web print in and around their papers, each with a text of its own.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("a bracket on a line of its own answers the question above that lacks one") {
  CHECK(questions_in("客服考试题 1、先问好再报工号。\n\n( ×)2、先挂断的是客户。\n\n(√)"
                     "3、开头语要有(AB)A 、问候B、工号C、推荐4、道别语要有(BC)A、问候B、道别C、感谢"
                     "5、录音要保存三年。\n\n(√)\n") ==
        "judge | 先问好再报工号。( ) |  | ×\njudge | 先挂断的是客户。( ) |  | √\n"
        "multiple | 开头语要有( ) | A=问候 B=工号 C=推荐 | AB\n"
        "multiple | 道别语要有( ) | A=问候 B=道别 C=感谢 | BC\n"
        "judge | 录音要保存三年。( ) |  | √\n");
  CHECK(questions_in("一、判断题\n(√)1、先问好。\n(×)2、先挂断。\n(√)3、要道别。\n") ==
        "judge | 先问好。 |  | √\njudge | 先挂断。 |  | ×\njudge | 要道别。 |  | √\n");
}

TEST_CASE("names in square brackets number and label, whatever else they say") {
  CHECK(questions_in("客服题库(篇1)【题干1】先做什么?【选项】A.问好B.推荐【参考答案】A"
                     "【详细解析】选项B是推销。【题干2】后做什么?【选项】A.推荐B.道别【参考答案】B"
                     "【本题考点】结束语") ==
        "single | 先做什么? | A=问好 B=推荐 | A\nsingle | 后做什么? | A=推荐 B=道别 | B\n");
}

TEST_CASE("letters between low lines answer a choice") {
  CHECK(questions_in("客服考试题\n1.__B__先说话,再听客户说。\nA.班长\nB.座席\n"
                     "2.来电由_A_接听。\nA.座席\nB.__init__\n") ==
        "single | ____先说话,再听客户说。 | A=班长 B=座席 | B\n"
        "single | 来电由____接听。 | A=座席 B=__init__ | A\n");
}

TEST_CASE("a letter in the text of a bracketed option begins none") {
  CHECK(questions_in("電話測驗題庫\n1.(B )式子(1>2)A N D (3>2)的結果為何?\n(A )1 (B )0 (C )A N D\n"
                     "2.(A)式子A+A =(A)A (B)B (C)0\n") ==
        "single | ( )式子(1>2)A N D (3>2)的結果為何? | A=1 B=0 C=A N D | B\n"
        "single | ( )式子A+A = | A=A B=B C=0 | A\n");
}

TEST_CASE("one wrong letter among the options is read in order and said") {
  const ImportedText text = read_as("text",
                                    "一、单选题\n1.谁接听?A.座席 B.班长 B.经理 D.客户\n答案：A\n"
                                    "2.谁道歉?A.座席 B.客户\n答案：A\n");
  CHECK(text.bank.find("C: 经理") != std::string::npos);
  CHECK(text.doubts.find("@2: the options are labelled ABBD; taken in their order") !=
        std::string::npos);
}

TEST_CASE("the number of the right option may stand behind that of the question") {
  CHECK(questions_in("丙級題庫 工作項目 01:電話 1. (2) 先做什麼?①推薦②問好③掛斷。 2. (1) 後做什麼?"
                     "①道別②推薦③問好。 3. (3) 誰接聽?①班長②經理③座席。") ==
        "single | 先做什麼? | A=推薦 B=問好 C=掛斷。 | B\n"
        "single | 後做什麼? | A=道別 B=推薦 C=問好。 | A\n"
        "single | 誰接聽? | A=班長 B=經理 C=座席。 | C\n");
}

TEST_CASE("names are explained behind a colon or below them") {
  const std::string expected =
      "short | 首问负责 |  | 第一位接待的人负责到底。\nshort | 服务补救 |  | "
      "失误之后挽回客户的行动。\n"
      "short | 话后处理 |  | 通话之后的记录。\n";
  CHECK(questions_in("客服考试题\n一、名词解释(每题5分)\n1、首问负责:第一位接待的人负责到底。\n"
                     "2服务补救:失误之后挽回客户的行动。\n3、话后处理:通话之后的记录。\n") ==
        expected);
  CHECK(questions_in(
            "客服期末试卷答案\n\n一、概念分析(每题5分)\n\n1、首问负责\n\n第一位接待的人负责到底。"
            "\n\n2、服务补救\n\n失误之后挽回客户的行动。\n\n3、话后处理\n\n通话之后的记录。\n") ==
        expected);
  CHECK(questions_in("一、简答题\n1、客户说:我要投诉。怎么答?\n2、要点:先问好。为什么?\n") ==
        "short | 客户说:我要投诉。怎么答? |  | -\nshort | 要点:先问好。为什么? |  | -\n");
}

TEST_CASE("words under a heading of blanks in a document of answers are a key") {
  const ImportedText key =
      read_as("text", "客服试题参考答案\n\n一、填空题\n\n1、问好；工号\n\n2、三\n\n3、道别\n");
  CHECK(key.bank.find("answers:\n      1:\n        - 问好\n        - 工号\n      2: 三\n") !=
        std::string::npos);
  CHECK(questions_in("客服试题及答案\n\n一、填空题\n\n1、先问好再报工号\n\n2、铃响三声接听\n") ==
        "fill | 先问好再报工号 |  | -\nfill | 铃响三声接听 |  | -\n");
}

TEST_CASE("answers with their explanations may begin with any number") {
  const ImportedText key = read_as(
      "text", "11.【答案】D\n【考点】问好\n【解析】先问好。\n12.【答案】A\n【解析】后道别。\n");
  CHECK(key.bank.find("11: D\n      12: A\n") != std::string::npos);
}

TEST_CASE("what a page prints before every answer is no option") {
  CHECK(
      questions_in("客服考试题\n1.先做什么\nA.推荐\nB.问好\n收藏本题纠错反馈\n答案: B\n2.后做什么\n"
                   "A.道别\nB.推荐\n收藏本题纠错反馈\n答案: A\n") ==
      "single | 先做什么 | A=推荐 B=问好 | B\nsingle | 后做什么 | A=道别 B=推荐 | A\n");
  CHECK(questions_in("客服考试题\n1.先做什么\nA.推荐\nB.问好并且\n报上工号\n答案: B\n") ==
        "single | 先做什么 | A=推荐 B=问好并且报上工号 | B\n");
}

TEST_CASE("a type and a torn bracket behind the sentence are no text") {
  CHECK(questions_in("客服试题1. 先问好再推荐。()(分值: 单选题 *A、正确(正确答案)B、错误"
                     "2. 开头语要有()(分值: *A、问候(正确答案)B、工号(正确答案)C、推荐"
                     "3. 谁接听?() 单选题 *A、座席(正确答案)B、班长") ==
        "single | 先问好再推荐。() | A=正确 B=错误 | A\n"
        "multiple | 开头语要有() | A=问候 B=工号 C=推荐 | AB\n"
        "single | 谁接听?() | A=座席 B=班长 | A\n");
}

TEST_CASE("where a question comes from, and paragraphs behind it, are no option") {
  const ImportedText text = read_as(
      "text",
      "【選擇題】\n\nC01.先做什麼? (A)推薦 (B)掛斷 (C)問好[109地方特考]\n\n問好:第一句話。\n\n"
      "A02.後做什麼? (A)道別 (B)掛斷 (C)推薦。[108地方特考]\n\n推薦要在中間。\n\n(B)不對。\n");
  CHECK(text.bank.find("C: 問好\n") != std::string::npos);
  CHECK(text.bank.find("C: 推薦。\n") != std::string::npos);
  CHECK(text.bank.find("問好:第一句話。") != std::string::npos);
}

TEST_CASE("questions without numbers may begin with their answer and a bullet") {
  CHECK(questions_in(
            "客服精編題庫\n\n第一章 選擇題\n\n(B)▲先做什麼?(A)推薦(B)問好\n\n(C)掛斷(D)轉接。\n\n"
            "(A)▲後做什麼?(A)道別(B)推薦\n\n(C)問好。\n") ==
        "single | 先做什麼? | A=推薦 B=問好 C=掛斷 D=轉接。 | B\n"
        "single | 後做什麼? | A=道別 B=推薦 C=問好。 | A\n");
}

TEST_CASE("a scan may read the first number as a letter") {
  CHECK(
      questions_in(
          "一、单选题\nl.先做什么( )。\nA.问好 B.推荐\n2.10周岁以下( )。\nA.可以 B.不可\n") ==
      "single | 先做什么( )。 | A=问好 B=推荐 | -\nsingle | 10周岁以下( )。 | A=可以 B=不可 | -\n");
}

TEST_CASE("brackets about a question are no part of it") {
  CHECK(questions_in("一、单选题\n1.【知识点】问好\n先做什么( )\nA.问好\nB.推荐\n答案:A\n"
                     "2.后做什么(难度:易;知识点:道别)\nA.推荐\nB.道别\n答案:B\n"
                     "3.（A2型题）谁接听\nA.座席\nB.班长\n答案:A\n"
                     "4.谁道歉【考点:投诉】\nA.座席\nB.班长(难度:难)\n答案:A\n") ==
        "single | 先做什么( ) | A=问好 B=推荐 | A\nsingle | 后做什么 | A=推荐 B=道别 | B\n"
        "single | 谁接听 | A=座席 B=班长 | A\nsingle | 谁道歉 | A=座席 B=班长 | A\n");
  CHECK(questions_in("客服考试\n一、A1/A2型题\n1.谁接听\nA.座席\nB.班长\n二、X型题\n2.谁道歉\n"
                     "A.座席\nB.班长\nC.客户\n") ==
        "single | 谁接听 | A=座席 B=班长 | -\nmultiple | 谁道歉 | A=座席 B=班长 C=客户 | -\n");
}

TEST_CASE("letters answer judgements where the heading says what they mean") {
  const std::string judged = "judge | 先问好。() |  | ×\njudge | 先挂断。() |  | √\n";
  CHECK(questions_in("客服考试\n一、判断题（错误的选A，正确的选B）\n1.先问好。()\n2.先挂断。()\n"
                     "答案：1.A 2.B\n") == judged);
  CHECK(questions_in("客服考试\n一、判断题（A.错误 B.正确）\n1.先问好。(A)\n2.先挂断。(B)\n") ==
        "judge | 先问好。( ) |  | ×\njudge | 先挂断。( ) |  | √\n");
  const ImportedText bare = read_as("text", "客服考试\n一、判断题\n1.先问好。(A)\n2.先挂断。(B)\n");
  CHECK(bare.bank.find("answer:") == std::string::npos);
  CHECK(bare.doubts.find("@3: \"A\" cannot be read as the answer") != std::string::npos);
}

TEST_CASE("the pass mark before its word, and how several right options are scored") {
  const ImportedText text = read_as("text",
                                    "客服考试（满分100分，60分及格，考试时间90分钟）\n"
                                    "一、多选题（每题2分，漏选得0.5分，错选不得分）\n"
                                    "1.谁道歉\nA.座席\nB.班长\nC.客户\n答案:AB\n"
                                    "二、不定项选择题（少选得一半分）\n"
                                    "1.谁接听\nA.座席\nB.班长\nC.客户\n答案:A\n"
                                    "三、多选题（每选对一个得1分）\n"
                                    "1.谁质检\nA.座席\nB.班长\nC.质检员\n答案:BC\n"
                                    "四、多选题（少选、错选均不得分）\n"
                                    "1.谁回访\nA.座席\nB.班长\nC.客户\n答案:AB\n");
  for (const char* words : {"pass: 60\n", "total: 100\n", "duration: 90", "subset_flat(0.5)",
                            "scoring: subset_half\n", "subset_each(1)"}) {
    CAPTURE(words);
    CHECK(text.bank.find(words) != std::string::npos);
  }
  CHECK(text.bank.find("scoring:", text.bank.find("四、")) == std::string::npos);
}

TEST_CASE("a key completes a section that is answered in part, where it says the same") {
  const std::string paper =
      "客服考试\n一、单选题\n1.先做什么(A)\nA.问好\nB.推荐\n"
      "2.后做什么()\nA.推荐\nB.道别\n3.谁接听()\nA.座席\nB.班长\n\n参考答案\n";
  CHECK(questions_in(paper + "1.A 2.B 3.A\n") ==
        "single | 先做什么( ) | A=问好 B=推荐 | A\nsingle | 后做什么() | A=推荐 B=道别 | B\n"
        "single | 谁接听() | A=座席 B=班长 | A\n");
  CHECK(questions_in(paper + "1.B 2.B 3.A\n")
            .starts_with("single | 先做什么( ) | A=问好 B=推荐 | A\nsingle | 后做什么() | A=推荐 "
                         "B=道别 | -\n"));
}

TEST_CASE("the reason behind an answer loses its label") {
  const ImportedText text = read_as("text",
                                    "客服考试\n一、单选题\n1.谁接听\nA.座席\nB.班长\n"
                                    "2.谁道歉\nA.座席\nB.班长\n\n参考答案\n1.【答案】A\n"
                                    "【解析】座席接听。\n2.【答案】B\n【解析】班长道歉。\n");
  CHECK(text.bank.find("explanation: 座席接听。") != std::string::npos);
  CHECK(text.bank.find("explanation: 班长道歉。") != std::string::npos);
}

TEST_CASE("what a candidate chose stands before the right answer, and options below both") {
  CHECK(
      questions_in("客服考试 回显答卷\n一、单项选择题\n"
                   "1 . 先做什么( )。 (0.5分) 所选答案:B 正确答案:A\nA. 问好 B. 推荐\nC. 挂断\n"
                   "2 . 后做什么( )。 (0.5分) 所选答案:C 正确答案:B\nA. 推荐 B. 道别\nC. 挂断\n") ==
      "single | 先做什么( )。 | A=问好 B=推荐 C=挂断 | A\n"
      "single | 后做什么( )。 | A=推荐 B=道别 C=挂断 | B\n");
}

TEST_CASE("a scan may read the dot behind a number or letter as a full stop") {
  CHECK(
      questions_in("客服考试—、单项选择(第1题~第3题)1。先做什么(A)。A、问好B、推荐2。(B)是结束语。"
                   "A、问好B、道别3.共有几种(A)。A、1。B、2。") ==
      "single | 先做什么( )。 | A=问好 B=推荐 | A\nsingle | ( )是结束语。 | A=问好 B=道别 | B\n"
      "single | 共有几种( )。 | A=1。 B=2。 | A\n");
  CHECK(questions_in("一、单选题\n1、谁接听( )。\nA.座席 B。\n班长\nC.客户 D。\n经理\n") ==
        "single | 谁接听( )。 | A=座席 B=班长 C=客户 D=经理 | -\n");
  CHECK(
      questions_in(
          "一、单选题\n1、为2。先做什么( )。\nA.问好 B.等于2。\n2、谁接听( )。\nA.座席 B.班长\n") ==
      "single | 为2。先做什么( )。 | A=问好 B=等于2。 | -\nsingle | 谁接听( )。 | A=座席 B=班长 | "
      "-\n");
}

TEST_CASE("several questions share the options above them") {
  CHECK(
      questions_in("客服考试 配伍题\nA.问好\nB.推荐\nC.道别\n1.先做什么 答案:A\n2.后做什么 答案:C\n"
                   "A.座席\nB.班长\nC.客户\n3.谁接听 答案:A\n4.谁来电 答案:C\n") ==
      "single | 先做什么 | A=问好 B=推荐 C=道别 | A\nsingle | 后做什么 | A=问好 B=推荐 C=道别 | C\n"
      "single | 谁接听 | A=座席 B=班长 C=客户 | A\nsingle | 谁来电 | A=座席 B=班长 C=客户 | C\n");
}

TEST_CASE("small letters answer options in small letters") {
  CHECK(questions_in("客服考试\n二：选择填空（可选多个 每题4分）\n1、开头语要有( ac )\n"
                     "a：问候 b：推荐 c：工号\n2、谁能f(a)( b )\na：班长 b：座席 c：客户\n") ==
        "multiple | 开头语要有( ) | A=问候 B=推荐 C=工号 | AC\n"
        "single | 谁能f(a)( ) | A=班长 B=座席 C=客户 | B\n");
}

TEST_CASE("questions with words in brackets and no options are filled in, whatever is above") {
  CHECK(
      questions_in("客服考试\n一、选择题：每空2分\n1.铃响(三)声内接听。\n2.先(问好)，再(报工号)。\n"
                   "3.最后要(道别)。\n") ==
      "fill | 铃响( )声内接听。 |  | 三\nfill | 先( )，再( )。 |  | 问好; 报工号\n"
      "fill | 最后要( )。 |  | 道别\n");
}

TEST_CASE("answers with explanations under a heading are a key, not questions") {
  const ImportedText key = read_as("text",
                                   "一、单项选择题\n1.D\n【解析】先问好。\n2.B\n【解析】后道别。\n"
                                   "3.B\n【解析】不推荐。\n");
  CHECK(key.bank.find("answers:\n      1: D\n      2: B\n      3: B\n") != std::string::npos);
}

TEST_CASE("the numbers of pages are no text") {
  std::string page;
  for (int i = 1; i < 9; ++i) {
    page += std::to_string(i) + "、第" + std::to_string(i) +
            "步先做什么( )。A 向客户问好 B 向客户推荐 C 挂断客户 D 转接客户";
  }
  const std::string all = questions_in("1、客服考试试题及答案一、单项选择题:" + page +
                                       "9、最后要做什么(\n2、 )。A 道别 B 推荐 C 挂断 D 转接\n");
  CHECK(all.find("最后要做什么()。 | A=道别 B=推荐 C=挂断 D=转接 | -\n") != std::string::npos);
}

TEST_CASE("examples are numbered, what is said of their types is no heading") {
  CHECK(questions_in("考试题型举例\nA1型题:题干为一句话,从五项中选一项。\n例1.先做什么 "
                     "答案:A\nA.问好\nB.推荐\n"
                     "A2型题:以一段对话作为题干,从五项中选一项。\n例2.客户来电。先做什么 "
                     "答案:B\nA.推荐\nB.问好\n") ==
        "single | 先做什么 | A=问好 B=推荐 | A\nsingle | 客户来电。先做什么 | A=推荐 B=问好 | B\n");
}

TEST_CASE("ornaments in the bracket of a label, and options printed twice") {
  CHECK(
      questions_in(
          "(1)【◆题库问题◆】:[单选] 先做什么()\nA.问好\nB.推荐\nA.问好\nB.推荐\n【◆参考答案◆】:A\n"
          "(2)【◆题库问题◆】:[填空题] 先()后()。\n【◆参考答案◆】:问好;推荐\n") ==
      "single | 先做什么() | A=问好 B=推荐 | A\nfill | 先( )后( )。 |  | 问好; 推荐\n");
}

TEST_CASE("dashes around an answer, or none between them") {
  CHECK(questions_in("客服考试题\n1.[单选题] 先做什么( )\nA.问好\nB.推荐\n答:——A——\n"
                     "2.[单选题] 后做什么( )\nA.推荐\nB.道别\n答:————\n") ==
        "single | 先做什么( ) | A=问好 B=推荐 | A\nsingle | 后做什么( ) | A=推荐 B=道别 | -\n");
}

TEST_CASE("the letter of the answer glued to the slot is no text, that of a word is") {
  CHECK(questions_in("一、单选题\n1、先做什么()BA、推荐B、问好正确答案：B2、蔬菜富含维生素C\nA、对 "
                     "B、错 C、不知\n"
                     "正确答案：C\n") ==
        "single | 先做什么() | A=推荐 B=问好 | B\n"
        "single | 蔬菜富含维生素C | A=对 B=错 C=不知 | C\n");
}

TEST_CASE("the last of four options may have the letter before it") {
  CHECK(questions_in("一、单选题\n1.谁接听?A. 座席B. 班长C. 经理C. 客户答案：A\n"
                     "2.谁来电?A. 座席B. 班长C. 客户答案：C\n") ==
        "single | 谁接听? | A=座席 B=班长 C=经理 D=客户 | A\n"
        "single | 谁来电? | A=座席 B=班长 C=客户 | C\n");
}

TEST_CASE("letters answer judgements whose options are printed in traditional characters") {
  CHECK(questions_in("判斷題\n1.先問好再報工號。()\nA、正確\nB、錯誤\n答案:B\n"
                     "2.先掛斷的是客戶。()\nA、正確\nB、錯誤\n答案:A\n") ==
        "judge | 先問好再報工號。() | A=正確 B=錯誤 | ×\n"
        "judge | 先掛斷的是客戶。() | A=正確 B=錯誤 | √\n");
}

TEST_CASE("numbers of choice questions may have lost the sign behind them") {
  CHECK(questions_in("客服达标测试卷一、单项选择题(每小题3分)1铃响2声时应当()A 接听 B 2只手接C 挂断"
                     "2“先问好”说的是()A 开头 B 结尾3客户来电有2次,应当()A 道歉 B 推荐\n") ==
        "single | 铃响2声时应当() | A=接听 B=2只手接 C=挂断 | -\n"
        "single | “先问好”说的是() | A=开头 B=结尾 | -\n"
        "single | 客户来电有2次,应当() | A=道歉 B=推荐 | -\n");
}

TEST_CASE("answers glued to the sentence that asks") {
  CHECK(questions_in("—、单选题\n1.先做的是:B\nA.推荐\nB.问好\n2.后做的是什么A\nA.道别\nB.推荐\n"
                     "3.谁接听?B\nA.客户\nB.座席\n") ==
        "single | 先做的是: | A=推荐 B=问好 | B\nsingle | 后做的是什么 | A=道别 B=推荐 | A\n"
        "single | 谁接听? | A=客户 B=座席 | B\n");
  CHECK(questions_in(
            "一、单选题\n1.富含的是维生素C\nA.对\nB.不对\nC.不知\n2.谁接听\nA.客户\nB.座席\n") ==
        "single | 富含的是维生素C | A=对 B=不对 C=不知 | -\nsingle | 谁接听 | A=客户 B=座席 | -\n");
}

}  // namespace tiku

#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/text/answer_choice.h"
#include "interop/text/papers.h"
#include "interop/text/scan/key_list.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// "1=B 2=AC " for each list, lists separated by "| ".
std::string listed(const std::string& bytes, KeyAnswers answers = KeyAnswers::closed) {
  const PaperText text(bytes);
  std::string out;
  for (const KeyList& list : read_key_lists(text, {0, text.size()}, answers).lists) {
    out += out.empty() ? "" : "| ";
    for (const NumberedEntry& entry : list.entries) {
      out += std::to_string(entry.number) + "=" + text.joined(key_answer(text, entry)) + " ";
    }
  }
  return out;
}

ImportResult imported(const std::string& bytes) {
  ImportResult result;
  read_papers(bytes, result);
  return result;
}

/// The answers of the first paper, in order.
std::string answers_in(const ImportResult& result) {
  std::vector<std::string> answers;
  for (const Question& question : result.papers.at(0).bank.questions) {
    answers.push_back(answer_of(question));
  }
  return join(answers, " ");
}

/// A paper with so many single-choice and judge questions, and no answers.
std::string paper(int singles, int judges, const std::string& key) {
  std::string text = "客服测试题\n\n一、单选题\n";
  for (int i = 1; i <= singles; ++i) {
    text += std::to_string(i) + "、第" + std::to_string(i) +
            "步做什么()\nA、问好 B、推荐 C、道别 D、回访\n";
  }
  text += judges > 0 ? "二、判断题\n" : "";
  for (int i = 1; i <= judges; ++i) {
    text += std::to_string(i) + "、要先道歉。()\n";
  }
  return text + key;
}

}  // namespace

TEST_CASE("a list of answers is read in every way it is written") {
  CHECK(listed("1、B 2、D\n3、A") == "1=B 2=D 3=A ");
  CHECK(listed("1.A 2.BCD 3.√ 4.×") == "1=A 2=BCD 3=√ 4=× ");
  CHECK(listed("(1)B (2)A") == "1=B 2=A ");
  CHECK(listed("1 B 2 A 3 C") == "1=B 2=A 3=C ");
  CHECK(listed("1A2B3C") == "1=A 2=B 3=C ");
  CHECK(listed("第1题：B\n第2题：【答案】C") == "1=B 2=C ");
  CHECK(listed("题号 1 2 3\n答案 B D A") == "1=B 2=D 3=A ");
  CHECK(listed("| 题号 | 1 | 2 |\n|---|---|---|\n| 答案 | AB | √ |") == "1=AB 2=√ ");
  CHECK(listed("1、×（应为48小时） 2、√") == "1=×（应为48小时） 2=√ ");
}

TEST_CASE("ranges name the answers of several questions") {
  CHECK(listed("1-5 ABCDA") == "1=A 2=B 3=C 4=D 5=A ");
  CHECK(listed("1~3：A B C") == "1=A 2=B 3=C ");
  CHECK(listed("6-8 AB/ACD/BD") == "6=AB 7=ACD 8=BD ");
  CHECK(listed("6—8题 AB ACD BD 9-10 √×") == "6=AB 7=ACD 8=BD 9=√ 10=× ");
  CHECK(listed("1-3 A、B C、D AB") == "1=A、B 2=C、D 3=AB ");
  CHECK(listed("1-5 ABCD").empty());
  CHECK(listed("1-3 ABCD题").empty());
}

TEST_CASE("numbers that begin again begin another list, other text ends it") {
  CHECK(listed("1.A 2.B 1.AB 2.CD") == "1=A 2=B | 1=AB 2=CD ");
  CHECK(listed("1.A 2.B\n三、简答题\n3.怎样安抚客户？") == "1=A 2=B ");
  CHECK(listed("1.对讲机怎样使用？\n2.错误怎样改正？").empty());
}

TEST_CASE("a key block that lists only some numbers is joined") {
  const ImportResult result = imported(paper(4, 0, "答案:\n2、B 4、D\n"));
  CHECK(answers_in(result) == "- B - D");
  CHECK(result.left_out.empty());
}

TEST_CASE("the last entries of a key that begins late are joined: 4、× 5、√") {
  const ImportResult result =
      imported(paper(1, 5, "答案:\n一、单选题\n1、A\n二、判断题\n4、× 5、√\n"));
  CHECK(answers_in(result) == "A - - - × √");
}

TEST_CASE("an answer without its question is reported with its line") {
  const ImportResult result = imported(paper(2, 0, "答案:\n1、B 2、A\n7、C\n"));
  CHECK(answers_in(result) == "B A");
  REQUIRE(result.left_out.size() == 1);
  CHECK(result.left_out[0].line == 10);
  CHECK(result.left_out[0].text == "C");
}

TEST_CASE("a number that could mean two questions joins nothing, and is reported") {
  const ImportResult result = imported(paper(2, 2, "答案:\n1、√ 2、B\n"));
  CHECK(answers_in(result) == "- - - -");
  REQUIRE(result.papers.size() == 2);
  CHECK(result.papers[1].bank.kind == Bank::Kind::key);
  CHECK(result.papers[1].doubts.size() == 2);
}

TEST_CASE("lists that count anew are joined in the order of the sections") {
  CHECK(answers_in(imported(paper(2, 2, "答案:\n1、C 2、B\n1、√ 2、×\n"))) == "C B √ ×");
}

TEST_CASE("answers join by the number of their section") {
  CHECK(answers_in(imported(paper(3, 2, "答案:\n一、BCA\n二、1.√ 2.×\n"))) == "B C A √ ×");
  CHECK(answers_in(imported(paper(3, 2, "答案:\n一、BC\n二、1.√ 2.×\n"))) == "- - - √ ×");
}

TEST_CASE("an answer of the wrong form is not joined by a bare number") {
  CHECK(answers_in(imported(paper(2, 0, "答案:\n1、√ 2、×\n"))) == "- -");
}

TEST_CASE("two answers for one question are a doubt") {
  const ImportResult result = imported(
      "客服测试题\n\n一、单选题\n1、先做什么\nA、问好 B、推荐\n答案：A\n2、再做什么\nA、问好 "
      "B、推荐\n"
      "答案：B\n参考答案\n一、单选题\n1、B 2、B\n");
  REQUIRE(result.papers.size() == 1);
  CHECK(answers_in(result) == "A B");
  REQUIRE(result.papers[0].doubts.size() == 1);
  CHECK(result.papers[0].doubts[0].kind == DoubtKind::key_contradicts);
}

TEST_CASE("numbered blanks of a fill-in question take numbered answers") {
  const ImportResult result = imported(
      "客服测试题\n\n一、填空题\n1、架构是(1)和(2)，由(3)负责。\n2、时限是____天。\n"
      "答案:\n一、填空题\n1、(1)总部 (2)省级；(3)组长\n2、3\n");
  CHECK(answers_in(result) == "总部; 省级; 组长 3");
  CHECK(result.papers.at(0).bank.questions.at(0).stem == "架构是(1)____和(2)____，由(3)____负责。");
}

TEST_CASE("a number on an underline is the number of a blank, no answer") {
  const ImportResult result = imported("测试题\n\n一、填空题\n1、架构是_(1)_和__(2)__。\n");
  CHECK(answers_in(result) == "-");
}

TEST_CASE("any line that names answers heads them where they stand right below it") {
  const std::string list = "1.B 2.A\n二、判断题\n1.√\n";
  for (const char* head : {"答案部分", "答案如下：", "附：参考答案", "（参考答案）",
                           "--------答案--------", "★参考答案★", "答 案", "参 考 答 案", "答案解析",
                           "答案揭晓", "客服测试题参考答案", "以下是参考答案："}) {
    CAPTURE(head);
    const std::string text = paper(2, 1, std::string(head) + "\n一、单选题\n" + list);
    CHECK(answers_in(imported(text)) == "B A √");
    CHECK(questions_in(text).find(head) == std::string::npos);
  }
  // No answers stand below: it is what the last question says.
  CHECK(questions_in(paper(0, 1, "附：参考答案另发\n")).find("附：参考答案另发") !=
        std::string::npos);
  // The title of a paper is none, whatever stands below it.
  CHECK(answers_in(imported("客服试题及答案\n一、单选题\n1、先做什么(B)\nA、问好 B、推荐\n")) ==
        "B");
}

TEST_CASE("the sections of a key have their ordinal or name on a line of their own") {
  CHECK(answers_in(imported(paper(3, 2, "参考答案\n一、\n1、B\n2、A\n3、D\n二、\n1、√\n2、×\n"))) ==
        "B A D √ ×");
  CHECK(answers_in(imported(paper(3, 0, "参考答案\n一、单项填空\n1-3 BAD\n"))) == "B A D");
  CHECK(answers_in(imported(paper(3, 0, "参考答案\n一、单选题\nB、A、D\n"))) == "B A D");
}

TEST_CASE("answers with explanations begin a key without a heading") {
  CHECK(answers_in(imported(
            paper(3, 0, "参考答案\n1.B【解析】略\n2.A【解析】略\n3.D【解析】略\n"))) == "B A D");
  CHECK(answers_in(imported(paper(2, 0, "参考答案\n1.B\n解析：先推荐。\n2.A\n解析：先问好。\n"))) ==
        "B A");
}

TEST_CASE("sets of letters by place are the answers of multiple choices") {
  CHECK(
      answers_in(imported("测试题\n一、多选题\n1、甲()\nA、问好 B、推荐 C、道别\n2、乙()\nA、问好 "
                          "B、推荐 C、道别\n答案：\n一、AB BC\n")) == "AB BC");
}

TEST_CASE("answers in words are parted by the numbers that are glued to them") {
  CHECK(answers_in(imported("测试题\n一、填空题\n1、铃响____声。\n2、主动____。\n"
                            "参考答案一、填空题1、三2、沟通\n")) == "三 沟通");
}

TEST_CASE("headings of a key name what they hold") {
  const std::string paper =
      "一、单选题\n1. 先做什么（ ）\nA. 问好\nB. 道别\n2. 后做什么（ ）\nA. 问好\nB. 道别\n"
      "二、判断题\n1. 可以挂断。（ ）\n2. 要先道歉。（ ）\n";
  const std::string read =
      "single | 先做什么（ ） | A=问好 B=道别 | A\nsingle | 后做什么（ ） | A=问好 B=道别 | B\n"
      "judge | 可以挂断。（ ） |  | ×\njudge | 要先道歉。（ ） |  | √\n";
  CHECK(questions_in(paper + "单选题答案与解析\n1. A。先问好。\n2. B。后道别。\n"
                             "判断题答案与解析\n1. ×。见 call_end 一节。\n2. √。应道歉。\n") ==
        read);
  CHECK(questions_in(paper + "## 答案与解析\n<details>\n<summary>单选题答案与解析</summary>\n"
                             "1. **A**。先问好。\n2. **B**。后道别。\n</details>\n<details>\n"
                             "<summary>判断题答案</summary>\n1. **×**。不可。\n2. **√**。应该。\n"
                             "</details>\n") == read);
  CHECK(questions_in(paper + "三、答案\n一、单选题\n1.A 2.B\n二、判断题\n1.× 2.√\n") == read);
  CHECK(questions_in(paper + "第I卷参考答案\n一.单选题\n1.参考答案:A\n2.参考答案:B\n"
                             "二.判断题\n1.参考答案:错误\n2.参考答案:正确\n") == read);
}

TEST_CASE("a key below the title of its paper is that of the paper") {
  const std::string paper =
      "客服考试题含答案解析\n\n一、填空题\n\n1.退款在______内到账。\n\n2.先______。\n\n";
  const std::string read = "fill | 退款在______内到账。 |  | 七天\nfill | 先______。 |  | 问好\n";
  CHECK(questions_in(paper + "客服考试题含答案解析\n\n一、填空题\n\n1.【答案】七天\n\n"
                             "【解析】见规定。\n\n2.【答案】问好\n\n【解析】有礼貌。\n") == read);
  CHECK(questions_in("客服试卷\n\n一、单选题\n\n1.先做什么\n\nA.问好\n\nB.道别\n\n试卷答案\n\n"
                     "一、单选题\n\n1.A\n\n解析:先问好。\n") ==
        "single | 先做什么 | A=问好 B=道别 | A\n");
}

TEST_CASE("a type in mid line heads the questions that count on from it") {
  CHECK(questions_in("单选题:1.先做什么() A.问好B.道别 多选题:2.要做什么()A.问好B.道别\n"
                     "3.还做什么()A.记录B.道别\n参考答案:\n单选题:1.A\n多选题:2.AB 3.AB\n") ==
        "single | 先做什么() | A=问好 B=道别 | A\n"
        "multiple | 要做什么() | A=问好 B=道别 | AB\n"
        "multiple | 还做什么() | A=记录 B=道别 | AB\n");
}

TEST_CASE("spaces between words part the blanks of an answer more than commas") {
  CHECK(questions_in("一、填空题\n1.方针是____,原则是____。\n答案:预防、救治 专门、群众\n"
                     "2.先____,后____。\n答案:问好、道别\n") ==
        "fill | 方针是____,原则是____。 |  | 预防、救治; 专门、群众\n"
        "fill | 先____,后____。 |  | 问好; 道别\n");
}

}  // namespace tiku

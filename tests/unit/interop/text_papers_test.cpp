#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/text/layout/markup.h"
#include "interop/text/papers.h"
#include "interop/text/scan/unnumbered.h"

namespace tiku {
namespace {

ImportResult imported(const std::string& bytes) {
  ImportResult result;
  read_papers(bytes, result);
  return result;
}

/// "single[stem|A=x B=y|B]" for each question of all papers.
std::string read_back(const std::string& bytes) {
  std::vector<std::string> questions;
  for (const ImportedPaper& paper : imported(bytes).papers) {
    for (const Question& question : paper.bank.questions) {
      std::vector<std::string> options;
      for (const Option& option : question.options) {
        options.push_back(option.label + "=" + option.text);
      }
      const bool open = question.type == QuestionType::short_answer;
      const bool judge = question.type == QuestionType::judge;
      const std::string answer = open              ? question.rubric->reference
                                 : !question.keyed ? ""
                                 : !judge          ? question.key_text()
                                 : question.truth  ? "√"
                                                   : "×";
      questions.push_back(std::string(type_name(question.type)) + "[" + question.stem + "|" +
                          join(options, " ") + "|" + answer + "]");
    }
  }
  return join(questions, " ");
}

}  // namespace

TEST_CASE("bold marks, quote signs and bullets of Markdown are no text") {
  CHECK(without_markup("**1. 甲**\n- A. 乙\n- B. 丙\n> **答案：** B\n") ==
        "1. 甲\nA. 乙\nB. 丙\n答案： B\n");
  CHECK(without_markup("2**3 + 4**5\n- 不是选项\n") == "2**3 + 4**5\n- 不是选项\n");
  CHECK(without_markup("```\n- A. **x**\n```\n- A. y\n") == "```\n- A. **x**\n```\nA. y\n");
}

TEST_CASE("signs that close a heading of Markdown, or stand before a number, are no text") {
  CHECK(without_markup("甲\n## 判断题 ##\n### 第 2 题\n### Q.3: 乙？ ###\n") ==
        "甲\n## 判断题\n第 2 题\nQ.3: 乙？\n");
  // No heading, a comment, and a sign that is text.
  CHECK(without_markup("甲\n##2 题\n# 1 步\n## 什么是 C #\n```\n## 1 步\n```\n") ==
        "甲\n##2 题\n# 1 步\n## 什么是 C #\n```\n## 1 步\n```\n");
}

TEST_CASE("ticked boxes and stars before options say which is right") {
  CHECK(without_markup("- [ ] A. 甲\n- [x] B. 乙\n") == "A. 甲\nB. 乙(正确答案)\n");
  CHECK(without_markup("1. 首都是\n*B. 北京\nC. 上海\n") ==
        "1. 首都是\nB. 北京(正确答案)\nC. 上海\n");
}

TEST_CASE("a colour is the answer only where nearly every question has one") {
  const std::string all =
      "- A. <font color='red'>甲</font>\n- B. 乙\n- A. 丙\n- B. <font color='red'>丁</font>\n";
  CHECK(without_markup(all) == "A. 甲(正确答案)\nB. 乙\nA. 丙\nB. 丁(正确答案)\n");
  const std::string some = "- A. <font color='red'>甲</font>\n- B. 乙\n- A. 丙\n- B. 丁\n";
  CHECK(without_markup(some) == "A. 甲\nB. 乙\nA. 丙\nB. 丁\n");
}

TEST_CASE("spaces between all characters are a scan's, single ones the author's") {
  CHECK(without_wide_spacing(
            "保 安 员 发 现 可 疑 人 员 应 当 先 登 记 后 放 行 不 可 离 开 岗 位") ==
        "保安员发现可疑人员应当先登记后放行不可离开岗位");
  CHECK(without_wide_spacing("姓名 工号 成绩") == "姓名 工号 成绩");
}

TEST_CASE("code keeps its lines, and nothing in it is an option or a number") {
  CHECK(read_back(
            "编程测试题\n\n1. 输出是（）\n```c\nint A. = 1;\n  2. x;\n```\nA. 1\nB. 2\n答案：A\n"
            "2. 下列正确的是（）\nA. 3\nB. 4\n答案：B\n") ==
        "single[输出是（）\n```c\nint A. = 1;\n  2. x;\n```|A=1 B=2|A] "
        "single[下列正确的是（）|A=3 B=4|B]");
}

TEST_CASE("pinyin that scraping left is quoted and not seen") {
  CHECK(read_back(
            "测试题\n\n一、单选(xuǎn)题\n1. 综(zōng)合业务是（）\nA. 甲\nB. 乙\n答(dá)案：B\n") ==
        "single[综(zōng)合业务是（）|A=甲 B=乙|B]");
}

TEST_CASE("a running head between questions is no text and no new paper") {
  CHECK(read_back(
            "物业考试题\n\n一、单选题\n1. 甲是（）\nA. 一\nB. 二\n答案：A\n物业考试题\n第 2 页\n"
            "2. 乙是（）\nA. 一\nB. 二\n物业考试题 3\n答案：B\n3. 丙是（）\nA. 一\nB. "
            "二\n答案：B\n") ==
        "single[甲是（）|A=一 B=二|A] single[乙是（）|A=一 B=二|B] single[丙是（）|A=一 B=二|B]");
}

TEST_CASE("slots before the numbers belong to the questions behind them") {
  CHECK(read_back("测试题\n\n一、判断题\n（√）1、甲。\n（×）2、乙。\n（√）3、丙。\n") ==
        "judge[甲。||√] judge[乙。||×] judge[丙。||√]");
  CHECK(read_back("测试题\n\n一、判断题\n1、甲。（√）2、乙。（×）\n") ==
        "judge[甲。（ ）||√] judge[乙。（ ）||×]");
}

TEST_CASE("a circle says true where crosses say false, alone it says nothing") {
  CHECK(read_back("測試題\n\n一、是非題\n（○）1、甲。\n（╳）2、乙。\n") ==
        "judge[甲。||√] judge[乙。||×]");
  CHECK(read_back("測試題\n\n一、是非題\n（○）1、甲。\n（○）2、乙。\n") ==
        "judge[甲。||] judge[乙。||]");
}

TEST_CASE("questions without numbers end with their answers") {
  CHECK(
      read_back("测试题\n\n单选题\n\n先做什么？\nA. 问好\nB. 推荐\n答案：A\n\n再做什么？\nA. 问好\n"
                "B. 推荐\n答案：B\n") ==
      "single[先做什么？|A=问好 B=推荐|A] single[再做什么？|A=问好 B=推荐|B]");
}

TEST_CASE("numbers above a hundred run on at the beginning of a line") {
  CHECK(read_back("测试题\n\n一、单选题\n200. 甲（）\nA. 一\nB. 二\n答案：A\n二、多选题\n201. "
                  "乙（）\nA. 一\n"
                  "B. 二\n答案：AB\n") ==
        "single[甲（）|A=一 B=二|A] multiple[乙（）|A=一 B=二|AB]");
}

TEST_CASE("headings in brackets on their own line are sections") {
  CHECK(read_back("【判断题】\n1、甲。（）\n2、乙。（）\n【参考答案】\n【判断题】1、错 2、对\n") ==
        "judge[甲。（）||×] judge[乙。（）||√]");
}

TEST_CASE("English papers are read like Chinese ones") {
  CHECK(read_back("Fire Quiz\n\nPart I. Multiple Choice (2 points each)\n1. What comes first?\n"
                  "a) Run\nb) Raise the alarm\nAnswer: b\nPart II. True or False\n"
                  "1. Lifts are safe in a fire. (F)\n2. Doors stay shut. (T)\n") ==
        "single[What comes first?|A=Run B=Raise the alarm|B] "
        "judge[Lifts are safe in a fire.( )||×] judge[Doors stay shut.( )||√]");
}

TEST_CASE("rules of a handbook are no questions") {
  CHECK(read_back("话术培训\n\n一、开场白\n1. "
                  "您好，请问有什么可以帮您？\n二、处理投诉\n（1）给出A、B两种方案。\n"
                  "A方案：退款。\nB方案：换货。\n三、注意\n1、不得争吵。\n客户为什么生气？\n答：没"
                  "有被倾听。\n")
            .empty());
}

}  // namespace tiku

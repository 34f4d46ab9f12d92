// Interview lists in Markdown, labels alone in bold type, hints, and what a page puts around them.
#include <doctest/doctest.h>

#include "interop/markdown/heading_cards.h"
#include "interop/markdown/interview_cards.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_words.h"
#include "interop/registry.h"
#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string read(const std::string& text) {
  return markdown_questions_in(text, true);
}

}  // namespace

TEST_CASE("interview lists: answers below items that are headings") {
  const std::string list =
      "# Desk interview\n\n| No. | Question |\n|---|---|\n| 1 | [What rings?](#q1) |\n\n"
      "1. ### What rings?\n\n    A bell.\n    It is loud.\n\n    **[Back to Top](#contents)**\n\n"
      "2. ### How is it rung?\n\n    ```sh\n    ring 1\n    ```\n\n"
      "    **[Back to Top](#contents)**\n\n## Lamps\n\n3. ### What shines?\n\n    A lamp.\n";
  CHECK(read(list) ==
        "short What rings? [] A bell.\nIt is loud.\n"
        "short How is it rung? [] ```sh\nring 1\n```\n"
        "short What shines? [] A lamp.\n");
  CHECK(is_page_link("**[Back to Top](#contents)**"));
  CHECK(!is_page_link("[a bell](#b) and [a lamp](#l)"));
  CHECK(!is_page_link("[a bell](http://example.org)"));
  // Numbered headings without words below are no such list.
  CHECK(!has_interview_cards("# Setup\n\n1. Ring\n2. Open\n3. Shine\n"));
}

TEST_CASE("interview lists: answers shut away behind what is asked") {
  const auto part = [](const std::string& asked, const std::string& told) {
    return "<details>\n<summary>" + asked + "</summary><br><b>\n\n" + told + "\n</b></details>\n\n";
  };
  CHECK(read("## Desk\n\n" + part("What rings?", "A bell.") + part("What shines?", "A lamp.") +
             part("True or False? A lamp rings", "False. A bell does.") +
             part("Name a sound", "It rings.") + part("More links", "")) ==
        "short What rings? [] A bell.\nshort What shines? [] A lamp.\n"
        "judge True or False? A lamp rings [] × (A bell does.)\n"
        "short Name a sound [] It rings.\n");
  // Remarks that may be opened are no questions.
  CHECK(!has_interview_cards("# Desk\n\n" + part("Show the code", "x") + part("More", "y") +
                             part("Why?", "z")));
}

TEST_CASE("a title that names open questions makes questions of the headings below it") {
  CHECK(
      read("# 简答题整理\n\n## 1. 什么是铃\n会响的东西\n\n- 铜的\n\n## 什么是灯\n会亮的**东西**\n\n"
           "## 为什么响\n\n```c\nring(1);\n```\n") ==
      "short 什么是铃 [] 会响的东西\n\n- 铜的\nshort 什么是灯 [] 会亮的东西\n"
      "short 为什么响 [] ```c\nring(1);\n```\n");
  // Headings of chapters, some without text; a title that names other things.
  CHECK(!has_heading_cards("# 简答题\n\n## 第一章\n\n## 第二章\n甲\n\n## 第三章\n乙\n"));
  CHECK(!has_heading_cards("# 简答题\n\n## 甲\n一\n\n### 乙\n二\n\n#### 丙\n三\n"));
  CHECK(!has_heading_cards("# 铃\n\n## 甲\n一\n\n## 乙\n二\n\n## 丙\n三\n"));
  // What is asked stands below a number, and is no answer.
  for (const std::string name : {"第%题", "题目%", "问题 %", "Question %", "%."}) {
    std::string text = "# 简答题\n\n";
    for (const char* figure : {"1", "2", "3"}) {
      text += "## " + std::string(name).replace(name.find('%'), 1, figure) + "\n铃为什么响？\n\n";
    }
    CAPTURE(text);
    CHECK(!has_heading_cards(text));
  }
}

TEST_CASE("labels alone in bold type; a list that says which options are right") {
  CHECK(
      read("__Type__\n\nMultiple Choice\n\n__Practice Question__\n\nWhich rings?\n\nA. a lamp\nB. "
           "a bell\n\n__Suggested Answers__\n\n- A\n- B - Correct\n\n__Practice Question__\n\n"
           "Which two shine?\n\nA. a lamp\nB. a bell\nC. a sun\n\n__Suggested Answers__\n\n"
           "- A - Correct\n- B\n- C - Correct\n") ==
      "single Which rings? [A=a lamp;B=a bell;] B\n"
      "multiple Which two shine? [A=a lamp;B=a bell;C=a sun;] AC\n");
  // Letters in an order of their own.
  CHECK(
      read("__Practice Question__\n\nWhich rings?\n\nB. a bell\nC. a sun\nA. a lamp\n\n__Suggested "
           "Answers__\n\n- B - Correct\n- C\n- A\n\n__Practice Question__\n\nWhich shines?\n\nA. a "
           "lamp\nB. a bell\n\n__Suggested Answers__\n\n- A - Correct\n- B\n") ==
      "single Which rings? [A=a lamp;B=a bell;C=a sun;] B\n"
      "single Which shines? [A=a lamp;B=a bell;] A\n");
  CHECK(named_alone("Suggested answers") == QuizWord::answer);
  CHECK(named_alone("Explanation") == QuizWord::explanation);
  CHECK(!named_alone("Answer the call"));
  CHECK(!named_alone("Answers to practice questions"));
  CHECK(is_letter_alone("B - Correct"));
  CHECK(!is_letter_alone("A bell"));
}

TEST_CASE("hints between a question and its options are none of its words") {
  CHECK(read("### Which rings?\n\n> Hint: listen.\n> Then look.\n\n- [ ] a lamp\n- [x] a bell\n\n"
             "### Which shines?\n\n- [x] a lamp\n- [ ] a bell\n") ==
        "single Which rings? [A=a lamp;B=a bell;] B (Hint: listen.\nThen look.)\n"
        "single Which shines? [A=a lamp;B=a bell;] A\n");
}

TEST_CASE("tags around a quiz within a lesson") {
  CHECK(read("# Lesson 4: Bells\n\nBells ring. Read on.\n\n<quiz>\nWhich rings?\n- [ ] a lamp\n- "
             "[x] a bell\n\nWell done.\n</quiz>\n\n<quiz>\nWhich shines?\n- [x] a lamp\n- [ ] a "
             "bell\n</quiz>\n") ==
        "single Which rings? [A=a lamp;B=a bell;] B\n"
        "single Which shines? [A=a lamp;B=a bell;] A\n");
}

TEST_CASE("a title behind the name of a question, with the question below") {
  CHECK(read("**Question 1**: Recall\n\nWhich rings?\n\n- [ ] a lamp\n- [x] a bell\n\n"
             "**Question 2**: Recall\n\nWhich shines?\n\n- [x] a lamp\n- [ ] a bell\n") ==
        "single Which rings? [A=a lamp;B=a bell;] B\n"
        "single Which shines? [A=a lamp;B=a bell;] A\n");
  // What stands on the line is the question where nothing else does.
  CHECK(read("**Question 1**: The bell\n\n- [ ] shines\n- [x] rings\n\n"
             "**Question 2**: The lamp\n\n- [x] shines\n- [ ] rings\n") ==
        "single The bell [A=shines;B=rings;] B\nsingle The lamp [A=shines;B=rings;] A\n");
}

TEST_CASE("an answer below a heading of its own, within its question") {
  CHECK(read("# Desk\n\n## Question 1\n\nWhich rings?\n\n- A. a lamp\n- B. a bell\n\n### "
             "Answer\n\nB\n\n## Question 2\n\nWhich shines?\n\n- A. a lamp\n- B. a bell\n\n"
             "### Answer\n\nA\n\n### Explanation\n\nIt is lit.\n") ==
        "single Which rings? [A=a lamp;B=a bell;] B\n"
        "single Which shines? [A=a lamp;B=a bell;] A (It is lit.)\n");
}

TEST_CASE("one option in bold type in each of many questions is the answer") {
  const auto asked = [](int questions, const char* other) {
    std::string text = "# Desk\n\n";
    for (int i = 1; i <= questions; ++i) {
      text += std::to_string(i) + ". What is number " + std::to_string(i) +
              "?\n   - a lamp\n   - **a bell**\n   - " + other + "\n\n";
    }
    return read(text);
  };
  CHECK(asked(5, "a key").find("- ") == std::string::npos);
  CHECK(asked(5, "a key").find("] B\n") != std::string::npos);
  CHECK(asked(3, "a key").find("] B\n") == std::string::npos);
  CHECK(asked(5, "**a key**").find("] B\n") == std::string::npos);
}

TEST_CASE("interview lists: numbers in summaries, names of answers, links below every card") {
  const auto part = [](const std::string& asked, const std::string& told) {
    return "<b><details><summary>" + asked + "</summary></b>\n\n" + told +
           "\n\n[参与讨论](https://example.org/" + std::to_string(told.size()) +
           ")\n\n</details>\n\n";
  };
  CHECK(read("# 面试\n\n" + part("1. 铃怎样响？", "参考答案：用力摇。") +
             part("2. 灯怎样亮？", "参考答案：接上电。") + part("3. 门怎样开？", "推。")) ==
        "short 铃怎样响？ [] 用力摇。\nshort 灯怎样亮？ [] 接上电。\nshort 门怎样开？ [] 推。\n");
}

TEST_CASE("answers in containers, and in fences that hold no code") {
  CHECK(read("# 练习\n\n### 第 1 题\n\n哪个响？\n\n- A. 灯\n- B. 铃\n\n### 第 2 题\n\n哪个亮？\n\n"
             "- A. 灯\n- B. 铃\n\n## 参考答案\n\n### 第 1 题\n\n::: details "
             "查看答案与解析\n**答案：B**\n\n"
             "摇它。\n:::\n\n### 第 2 题\n\n::: details "
             "查看答案与解析\n**答案：A**\n\n接电。\n:::\n") ==
        "single 哪个响？ [A=灯;B=铃;] B (摇它。)\nsingle 哪个亮？ [A=灯;B=铃;] A (接电。)\n");
  CHECK(read("## 单选\n\n1.   哪个响？（B）\n\n     1.   A、灯\n     2.   **B、铃**\n\n     ```\n"
             "     解析：摇它。\n     ```\n\n2.   哪个亮？（A）\n\n     1.   **A、灯**\n     2.   "
             "B、铃\n") ==
        "single 哪个响？（ ） [A=灯;B=铃;] B (摇它。)\nsingle 哪个亮？（ ） [A=灯;B=铃;] A\n");
}

TEST_CASE("contents, changes and things to do on the page of a repository ask nothing") {
  const std::string page =
      "# 题库\n\n## 目录\n\n1. 第一章（单选 4 题）\n2. 历年真题\n   A. 2021 年\n   B. 2022 年\n\n"
      "## TODO\n\n- [ ] 错题本\n- [x] 夜间模式\n\n## 更新日志\n\n1. 修正第 7 题答案\n";
  CHECK(read(page) == "");
  CHECK(read(page + "\n## 题目\n\n1. 哪个响？\n   - [ ] 灯\n   - [x] 铃\n") ==
        "single 哪个响？ [A=灯;B=铃;] B\n");
}

TEST_CASE("a quiz at the end of an article: its headings and lists are no questions, and said") {
  const ImportedText article = read_as(
      "markdown",
      "# 缓存\n\n## 1. 三种现象\n\n1. 穿透：每次都落到数据库；\n2. 击穿：大量请求同时涌入；\n\n"
      "## 2. 小测验\n\n### 题目 1：哪个响？\n\nA. 灯  \nB. 铃  \n\n正确答案：B\n\n"
      "### 题目 2：哪个亮？\n\nA. 灯  \nB. 铃  \n\n正确答案：A\n");
  CHECK(article.bank.find("哪个响？") != std::string::npos);
  CHECK(article.bank.find("哪个亮？") != std::string::npos);
  CHECK(article.bank.find("落到数据库") == std::string::npos);
  CHECK(article.bank.find("同时涌入") == std::string::npos);
  CHECK(article.left_out.find("5: numbered text beside the questions") != std::string::npos);
  CHECK(article.left_out.find("6: numbered text beside the questions") != std::string::npos);
}

TEST_CASE("names of types at the ends of a stem are no part of it") {
  CHECK(read("# 自测\n\n### 1.（多选）哪些响？\n\n- A. 灯\n- B. 铃\n- C. 钟\n\n> 答案：BC\n\n"
             "### 2. 哪个亮？（单选）\n\n- A. 灯\n- B. 铃\n\n> 答案：A\n\n"
             "### 3. 填空题：亮的是 `____`。\n\n> 答案：灯\n") ==
        "multiple 哪些响？ [A=灯;B=铃;C=钟;] BC\nsingle 哪个亮？ [A=灯;B=铃;] A\n"
        "fill 亮的是 `____`。 [] 灯\n");
}

}  // namespace tiku

// Quizzes in Markdown that sites and machines print: buttons, translated signs, fenced answers.
#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("a full stop of Chinese behind Q and a number is none of the stem") {
  CHECK(markdown_questions_in("#### Q1。 先做什么？\n\n- [x] 问好\n- [ ] 道别\n\n"
                              "#### Q2。后做什么？\n\n- [ ] 问好\n- [x] 道别\n",
                              false) ==
        "single 先做什么？ [A=问好;B=道别;] A\nsingle 后做什么？ [A=问好;B=道别;] B\n");
}

TEST_CASE("an explanation behind a button names the answer first") {
  const std::string text =
      "## 第1题\n\n先做什么（ ）\n\nA. 问好  \nB. 道别\n\n![图](a.png)\n\n<details>\n"
      "<summary>查看解析</summary>\n\n- 本题参考答案：B\n- A 问好：在后\n- B "
      "道别：在先\n\n</details>\n\n"
      "## 第2题\n\n后做什么（ ）\n\n选项：\n- A. 问好\n- B. 道别\n\n答案：A\n";
  CHECK(markdown_questions_in(text, false) ==
        "single 先做什么（ ） [A=问好;B=道别;] B\nsingle 后做什么（ ） [A=问好;B=道别;] A\n");
}

TEST_CASE("a fence below a fill-in holds what goes into its blanks") {
  const std::string choice = "### 3.先做什么\n- A. 问好\n- B. 道别\n\n答案：B\n";
  CHECK(markdown_questions_in(
            "### 1.先说____再走\n```\n您好\n```\n### 2.说____再说____\n```\n您好\n再见\n"
            "```\n" +
                choice,
            false) ==
        "fill 先说____再走 [] 您好\nfill 说____再说____ [] 您好; 再见\n"
        "single 先做什么 [A=问好;B=道别;] B\n");
}

TEST_CASE("a fence of a fill-in with a language, with blanks or too long is code") {
  const std::string choice = "### 3.先做什么\n- A. 问好\n- B. 道别\n\n答案：B\n";
  const std::string read = markdown_questions_in(
      "### 1.它打印____\n```cpp\nbell();\n```\n### 2.它打印____\n```cpp\nlamp();\n```\n" + choice,
      false);
  CHECK(read.find("] bell") == std::string::npos);
  const std::string longer = markdown_questions_in(
      "### 1.它打印____\n```\nbell();\nring();\n```\n### 2.它打印____\n```\nlamp();\n```\n" +
          choice,
      false);
  CHECK(longer.find("] lamp") == std::string::npos);
}

TEST_CASE("bold words of fill-ins beside choices are what goes into their blanks") {
  const std::string choices =
      "## 选择题\n\n1、先做什么（ ）\n\n- A. 问好\n- B. 道别\n\n答案：A\n\n";
  const std::string choice = "single 先做什么（ ） [A=问好;B=道别;] A\n";
  CHECK(markdown_questions_in(choices + "## 填空题\n\n2、先说**您好**、后说**再见**。\n\n"
                                        "3、三声分**一、二、三**声。\n\n",
                              false) ==
        choice + "fill 先说____、后说____。 [] 您好; 再见\nfill 三声分____声。 [] 一、二、三\n");
  CHECK(markdown_questions_in(choices + "## 填空题\n\n2、**先**说____再走。\n\n"
                                        "3、**后**说____再走。\n\n",
                              false) ==
        choice + "fill 先说____再走。 [] -\nfill 后说____再走。 [] -\n");
}

}  // namespace tiku

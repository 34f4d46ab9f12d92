// Documents whose questions are found by what recurs in them, where the first reading finds little.
#include <doctest/doctest.h>

#include "interop/markdown/parts/found_parts.h"
#include "interop/markdown/parts/part_lines.h"
#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string read(const std::string& text) {
  return markdown_questions_in(text, true);
}

/// How many parts a document has.
std::size_t parts_of(const std::string& text) {
  return find_parts(read_part_lines(text)).parts.size();
}

}  // namespace

TEST_CASE("recurring parts: questions without numbers, each behind the answer of the last") {
  const std::string quiz =
      "什么会响？\n\n```\nring(1)\n```\n\n- A. 灯\n- B. 铃\n\n**正确答案：B**\n\n"
      "下面说得对的有哪些（选两项）\n\n- A. 铃会响\n- B. 灯会亮\n- C. "
      "灯会响\n\n**正确答案：AB**\n\n"
      "把灯换掉用什么\n\n- A. 铃\n- B. 手\n\n**正确答案：B**\n";
  CHECK(read(quiz) ==
        "single 什么会响？\n```\nring(1)\n``` [A=灯;B=铃;] B\n"
        "multiple 下面说得对的有哪些（选两项） [A=铃会响;B=灯会亮;C=灯会响;] AB\n"
        "single 把灯换掉用什么 [A=铃;B=手;] B\n");
}

TEST_CASE("recurring parts: rules between questions, answers in parts of the page") {
  CHECK(
      read(
          "---\ntitle: \"铃\"\n---\n\n## 第一章\n\n----\n\n1 与哪个相等（ ）。\n\nA. $2$\n\n"
          "B. $1$\n\n{{< expand \"答案和解析\" >}}\n【错项】A\n\n【答案】B\n\n"
          "【解析】它们相等。\n{{< /expand >}}\n\n----\n\n说法：\n\n①铃会响；\n\n对的有____个。\n\n"
          "{{< expand \"答案和解析\" >}}\n【错解】2\n\n【答案】1\n{{< /expand >}}\n\n----\n\n"
          "2 加 1 得____。\n\n{{< expand \"答案和解析\" >}}\n【答案】3\n{{< /expand >}}\n") ==
      "single 1 与哪个相等（ ）。 [A=$2$;B=$1$;] B (它们相等。)\n"
      "fill 说法：\n①铃会响；\n对的有____个。 [] 1\n"
      "fill 2 加 1 得____。 [] 3\n");
}

TEST_CASE("recurring parts: a type in brackets begins each question") {
  CHECK(
      read("# 铃 "
           "(Bells)\n\n【单选题】看代码：\n\n```c\nring();\n```\n\n它做什么\n\nA、响\n\nB、亮\n\n"
           "<details>\n<summary>查看答案</summary>\n\n**正确答案：A**\n\n它是铃。\n\n</details>\n\n"
           "更多见：[铃](bells.md)\n\n---\n\n# 灯 (Lamps)\n\n【单选题】灯做什么\n\nA. 响\n\nB. "
           "亮\n\n"
           "<details>\n<summary> 查看答案</summary>\n\n> **正确答案：B**\n\n> **1. "
           "灯**\n\n</details>\n") ==
      "single 看代码：\n```c\nring();\n```\n它做什么 [A=响;B=亮;] A (它是铃。)\n"
      "single 灯做什么 [A=响;B=亮;] B (1. 灯)\n");
}

TEST_CASE("recurring parts: headings that are titles, labels for question and solution") {
  CHECK(read("# 真题\n\n## 第1章\n\n#### 【真题 1.1】铃的算法\n**题目**：\n铃响几次？\n"
             "1. 每天几次？\n2. 每周几次？\n\n**【解题】**\n1. **每天**：3 次\n2. 每周：21 次\n\n"
             "#### 【真题 1.2】灯的算法\n**题目**：\n灯亮几次？\n\n[cite_start]**【解题关键】** "
             "[cite: 1-2]\n"
             "4 次\n\n---\n\n## 第2章\n\n#### 【真题 "
             "2.1】都算\n**题目**：\n一共几次？\n\n**【解题】**\n7 次\n") ==
        "short 铃响几次？\n1. 每天几次？\n2. 每周几次？ [] 1. 每天：3 次\n2. 每周：21 次\n"
        "short 灯亮几次？ [] 4 次\n"
        "short 一共几次？ [] 7 次\n");
}

TEST_CASE("recurring parts: bullets that ask, what is beside them left out") {
  CHECK(read("## 一、铃\n\n### **1.1 响**（⭐⭐⭐）\n\n- 铃为什么响？\n\n答：因为被敲。\n\n- "
             "**灯为什么亮？**\n\n"
             "【参考资料】:《灯》 https://example.org/1.html\n\n答：因为通电。\n\n- "
             "门为什么开\n\n答：有人推。\n") ==
        "short 铃为什么响？ [] 因为被敲。\n"
        "short 灯为什么亮？ [] 因为通电。\n"
        "short 门为什么开 [] 有人推。\n");
}

TEST_CASE("recurring parts: headings of one level that ask, text below each") {
  CHECK(read("## 铃坏了，怎么修？\n\n答：换一个\n\n1. 拆\n\n   ~~~sh\n   ring\n   ~~~\n\n"
             "## 灯有哪些种类\n\n- 大灯\n- 小灯\n\n## 如何开门\n\n推\n") ==
        "short 铃坏了，怎么修？ [] 换一个\n1. 拆\n~~~sh\nring\n~~~\n"
        "short 灯有哪些种类 [] - 大灯\n- 小灯\n"
        "short 如何开门 [] 推\n");
  // Headings of an article ask nothing.
  CHECK(read("## 铃\n\n会响\n\n## 灯\n\n会亮\n\n## 为什么有门\n\n开\n\n## 结语\n\n完\n").empty());
}

TEST_CASE("recurring parts: a title below each number, options in one row") {
  CHECK(
      read("### 一、选择题\n\n9.响的次数\n\n题目：铃响几次：\n\n```\nring(2);\n```\n\n"
           "答案解析： 正确答案：n+1\n\n每次加一。\n\n10.亮的条件\n\n题目：对的是：\n\nA. 灯亮 B. "
           "灯响\n\n"
           "答案解析： 正确答案：A\n\n灯不响。\n\n11.开门\n\n题目：错的是：\n\nA. 门开 B. 门响\n\n"
           "答案解析： 正确答案：B\n\n- A 对\n") ==
      "short 铃响几次：\n```\nring(2);\n``` [] n+1 (每次加一。)\n"
      "single 对的是： [A=灯亮;B=灯响;] A (灯不响。)\n"
      "single 错的是： [A=门开;B=门响;] B (- A 对)\n");
}

TEST_CASE("recurring parts: fences that hold whole questions") {
  CHECK(read("## 快速选择\n\n```quiz\ntitle: 第一题\nquestion: 什么会响？\nanswer: B\nA. `灯`\n"
             "B. 铃\nexplanation: 铃会响。\n```\n\n```quiz\ntitle: 第二题\nquestion: "
             "什么会亮：\nanswer: A\n"
             "A. 灯\nB. 铃\nexplanation: 灯会亮。\n```\n") ==
        "single 什么会响？ [A=`灯`;B=铃;] B (铃会响。)\n"
        "single 什么会亮： [A=灯;B=铃;] A (灯会亮。)\n");
  // Code that only lists letters stays code.
  CHECK(parts_of("# Bells\n\n```\nring(A.one);\nanswer: B\n```\n") == 0);
}

TEST_CASE("a document that is one question, its answer in the front matter or a callout") {
  CHECK(read("---\nqid: b-1\nanswer_key: [A, C]\n---\n\n哪些会响？（多选）\n\nA. 铃\nB. 灯\nC. "
             "钟\n\n## 解析\n\n"
             "A 和 C 会响。\n") == "multiple 哪些会响？ [A=铃;B=灯;C=钟;] AC (A 和 C 会响。)\n");
  CHECK(
      read("---\nsource: 铃\n---\n## 题干\n\n32. 什么会响，\n\n并且不亮（）\n\nA. 铃\n\nB. 灯\n\n"
           "> [!note]- 原题截图\n> ![[bell.webp]]\n\n> [!success]- 答案与解析\n> **答案：** A\n>\n"
           "> **解析：** 灯会亮。\n\n## 关联\n\n- 知识点：\n") ==
      "single 什么会响，\n并且不亮（） [A=铃;B=灯;] A (灯会亮。)\n");
}

TEST_CASE("options in bold type where the answer says that those are right") {
  CHECK(read("### 习题\n\n1. **说得对的是？**\n\n答：字体加粗的表示正确答案。\n\n- **铃会响**\n- "
             "灯会响\n"
             "- **灯会亮**\n\n2. **门能开吗**\n\n答: 能\n\n3. **说说灯是怎么亮的.**\n\n- "
             "先通电，再发热\n") ==
        "multiple 说得对的是？ [A=铃会响;B=灯会响;C=灯会亮;] AC\n"
        "short 门能开吗 [] 能\n"
        "short 说说灯是怎么亮的. [] - 先通电，再发热\n");
}

TEST_CASE("tables, letters and headings in an explanation are none of the question") {
  CHECK(
      read("# 错题\n\n## C1\n\n**(2025, 3分)** 会响的是 ( B )\nA. 灯\nB. 铃\n\n## C2\n\n会亮的是 ( "
           "A )\n\n"
           "| 名 | 用 |\n| :-: | :-: |\n| 灯 | 亮 |\n\nA. 灯 $\\qquad$ B. 铃\n\n### "
           "解析\n\nA.灯会亮。\n\n"
           "### 补充\n\n* **步骤**：\n    1.  开灯。\n    2.  关灯。\n\n## C3\n\n会开的是 (  )\nA. "
           "门\nB. 铃\n") ==
      "single (2025, 3分) 会响的是 ( ) [A=灯;B=铃;] B\n"
      "single 会亮的是 ( )\n| 名 | 用 |\n| :-: | :-: |\n| 灯 | 亮 | [A=灯;B=铃;] A (A.灯会亮。)\n"
      "single 会开的是 (  ) [A=门;B=铃;] -\n");
}

TEST_CASE("recurring parts: a label below the number, the answer in a heading that is shut away") {
  const auto shut = [](const std::string& told) {
    return "<details>\n<summary>查看答案</summary>\n\n### ✅ " + told + "\n\n</details>\n\n---\n\n";
  };
  CHECK(read("# 面试题\n\n**难度分布：** 🟢 x3\n\n---\n\n## 第 1 题 🟢\n\n**类型：** "
             "单选题 "
             " "
             "\n**标签：** 铃\n\n"
             "### 题目\n\n什么会响？\n\n**选项：**\n- A. 灯\n- B. 铃\n\n" +
             shut("正确答案：B\n\n### 📖 解析\n\n铃会响。\n\n#### 用法\n\n敲") +
             "## 第 2 题 🟡\n\n**类型：** 判断题  \n**标签：** 灯\n\n### "
             "题目\n\n灯会响。\n\n**选项：**\n"
             "- A. ✅ 正确\n- B. ❌ 错误\n\n" +
             shut("正确答案：B") +
             "## 第 3 题 🔴\n\n**类型：** 实现题\n\n### 题目\n\n怎么让铃响？\n\n" +
             shut("答案\n\n**敲它**\n\n#### 1. 走近\n\n慢")) ==
        "single 什么会响？ [A=灯;B=铃;] B (铃会响。\n用法\n敲)\n"
        "judge 灯会响。 [A=正确;B=错误;] ×\n"
        "short 怎么让铃响？ [] 敲它\n1. 走近\n慢\n");
}

TEST_CASE("recurring parts: Q: and A:, and questions in bold type with text below") {
  CHECK(
      read(
          "# 小测\n\nQ: 什么会响？\nA: 铃。\n\nQ: 什么会亮？\nA: 灯。\n\nQ: 门能开吗\nA: 能。\n") ==
      "short 什么会响？ [] 铃。\nshort 什么会亮？ [] 灯。\nshort 门能开吗 [] 能。\n");
  CHECK(read("# 复习\n\n**1. 什么会响？**\n\n铃。\n\n**2. 什么会亮？**\n\n灯，\n- 大的\n\n"
             "**3. 铃和灯的区别**\n\n响与亮。\n") ==
        "short 什么会响？ [] 铃。\nshort 什么会亮？ [] 灯，\n- 大的\nshort 铃和灯的区别 [] "
        "响与亮。\n");
}

TEST_CASE("numbered items of a quiz with lists nested in them that answer") {
  const std::string items =
      "1. 铃的用途。\n2. 描述铃和灯。\n\t- 铃：会响\n\t- 灯：会亮\n3. 灯的亮法。\n\t- 通电\n4. "
      "门的开法。\n"
      "\t- 推\n5. 画一个铃。\n";
  CHECK(read("---\ntitle: 测验\n---\n" + items) ==
        "short 铃的用途。 [] -\nshort 描述铃和灯。 [] - 铃：会响\n- 灯：会亮\n"
        "short 灯的亮法。 [] - 通电\nshort 门的开法。 [] - 推\nshort 画一个铃。 [] -\n");
  CHECK(read_as("markdown", "---\ntitle: 测验\n---\n" + items).doubts.find("answer-unclear@5") !=
        std::string::npos);
  // Steps of something else, and items whose lists ask.
  CHECK(read("---\ntitle: 安装\n---\n" + items).empty());
}

TEST_CASE("lists in the front matter that are no questions let the document be read") {
  CHECK(read("---\nid: Q-1\ntags:\n  - type/question\nanswer: \"B\"\n---\n\n# 铃\n\n## "
             "題目\n\n何者會響？\n\n"
             "(A) 燈\n(B) 鈴\n\n## 答案\n\nB\n\n## 解析\n\n- **(A)** — 錯誤\n\n## 相似題目\n\n- "
             "[[Q-2]]\n") == "single 何者會響？ [A=燈;B=鈴;] B (- (A) — 錯誤)\n");
}

TEST_CASE("what the first reading makes whole is left alone") {
  const std::string quiz =
      "# Quiz\n\n## What rings?\n\n- [ ] a lamp\n- [x] a bell\n\n## What shines?\n\n- [x] a lamp\n"
      "- [ ] a bell\n\n## What opens?\n\n- [x] a door\n- [ ] a bell\n";
  CHECK(read(quiz) ==
        "single What rings? [A=a lamp;B=a bell;] B\n"
        "single What shines? [A=a lamp;B=a bell;] A\n"
        "single What opens? [A=a door;B=a bell;] A\n");
  // A paper without answers: its sections are no questions.
  CHECK(read("## 一、填空题\n\n1.铃会\\_\\_。\n\n2.灯会\\_\\_，门会\\__。\n\n## "
             "二、判断题\n\n1.铃会响\n\n2.灯会响\n") ==
        "fill 铃会____。 [] -\nfill 灯会____，门会____。 [] -\njudge 铃会响 [] -\njudge 灯会响 [] "
        "-\n");
}

}  // namespace tiku

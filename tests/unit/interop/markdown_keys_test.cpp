// Lists of answers in Markdown: of a part, in parts, below headings that repeat the numbers.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string read(const std::string& text) {
  return markdown_questions_in(text, false);
}

std::string choice(const std::string& number, const std::string& asked) {
  return number + ". " + asked + "\n   - A) a bell\n   - B) a lamp\n\n";
}

const std::string kOptions = " [A=a bell;B=a lamp;] ";

}  // namespace

TEST_CASE("a list of answers behind its label answers the questions since the last one") {
  CHECK(read("# Handouts\n\n## Quiz 1\n\n" + choice("1", "Which rings?") +
             choice("2", "Which shines?") +
             "**Answers:** 1. A, 2. B\n\n## Notes\n\n- Look up.\n\n"
             "## Quiz 2\n\n" +
             choice("1", "Which glows?") + choice("2", "Which sounds?") +
             "<details>\n<summary>Show answers</summary>\n\n1. B\n2. A\n\n</details>\n") ==
        "single Which rings?" + kOptions + "A\nsingle Which shines?" + kOptions +
            "B\nsingle Which glows?" + kOptions + "B\nsingle Which sounds?" + kOptions + "A\n");
}

TEST_CASE("questions go on behind a short list of answers") {
  CHECK(read("# Handouts\n\n" + choice("1", "Which rings?") + choice("2", "Which shines?") +
             "**Answers**\n\n1. A\n2. B\n\n" + choice("3", "Which glows?") +
             choice("4", "Which sounds?") + "**Answers:** 3. B 4. A\n") ==
        "single Which rings?" + kOptions + "A\nsingle Which shines?" + kOptions +
            "B\nsingle Which glows?" + kOptions + "B\nsingle Which sounds?" + kOptions + "A\n");
}

TEST_CASE("parts of a list are those of the quiz, by their titles or types") {
  CHECK(markdown_questions_in(
            "## Quiz\n\n### Fill in the Blanks\n\n1. A ______ opens a door.\n\n### True/False\n\n"
            "1. ⬜ A bell rings.\n2. ⬜ A lamp rings.\n\n### Multiple Choice\n\n" +
                choice("1", "Which shines?") +
                "---\n\n### Answers\n\n<details>\n<summary><strong>View Answers</strong></summary>"
                "\n\n**Fill in the Blanks:**\n1. key\n\n**True or False Answers:**\n1. ✅ True - "
                "It does\n2. ❌ False - It shines\n\n**Multiple Choice:**\n1. **B** - It glows\n\n"
                "</details>\n",
            true) ==
        "fill A ______ opens a door. [] key\njudge A bell rings. [] √ (It does)\n"
        "judge A lamp rings. [] × (It shines)\nsingle Which shines?" +
            kOptions + "B (It glows)\n");
}

TEST_CASE("headings of a list of answers repeat the numbers of the questions") {
  const auto asked = [](const std::string& number, const std::string& words) {
    return "### Q" + number + "\n\n" + words + "\n\nA. a bell\nB. a lamp\n\n---\n\n";
  };
  CHECK(markdown_questions_in("# Mock Exam\n\n" + asked("1", "Which rings?") +
                                  asked("2", "Which shines?") + asked("3", "Which glows?") +
                                  "## Answers and Rationales\n\n### Q1\n**Answer: A**\n\n"
                                  "**Rationale:** It sounds.\n\n### Q2\n**Answer: B**\n\n"
                                  "### Q3\n**Answer: B**\n",
                              true) == "single Which rings?" + kOptions +
                                           "A (It sounds.)\nsingle Which shines?" + kOptions +
                                           "B\nsingle Which glows?" + kOptions + "B\n");
}

TEST_CASE("what opens the answers of a part names it by its type") {
  const std::string quiz = "# 测验\n\n## 一、选择题（每题 2 分）\n\n" + choice("1", "哪个会响？") +
                           choice("2", "哪个发光？") +
                           "## 二、判断题（对 / 错）\n\n**1.** 钟会响。\n\n**2.** 灯会响。\n\n";
  const std::string read_right = "single 哪个会响？" + kOptions + "A\nsingle 哪个发光？" +
                                 kOptions + "B\njudge 钟会响。 [] √\njudge 灯会响。 [] ×\n";
  const auto shut = [](const std::string& words, const std::string& answers) {
    return "<details>\n<summary>" + words + "</summary>\n\n" + answers + "\n\n</details>\n\n";
  };
  CHECK(read(quiz + "## 参考答案（做完再看）\n\n" + shut("点击展开选择题答案", "1. A  2. B") +
             shut("点击展开判断题答案", "1. 对  2. 错")) == read_right);
  CHECK(read(quiz + "## 参考答案\n\n### 判断题\n\n1. 对\n2. 错\n\n### 选择题\n\n1. A\n2. B\n") ==
        read_right);
  // Two parts of the same type: nothing tells which is meant.
  CHECK(read("# 测验\n\n## 一、选择题\n\n" + choice("1", "哪个会响？") + choice("2", "哪个发光？") +
             "## 二、选择题\n\n" + choice("1", "哪个好看？") + choice("2", "哪个好听？") +
             "## 参考答案\n\n" + shut("选择题答案", "1. A  2. B")) ==
        "single 哪个会响？" + kOptions + "-\nsingle 哪个发光？" + kOptions +
            "-\nsingle 哪个好看？" + kOptions + "-\nsingle 哪个好听？" + kOptions + "-\n");
}

TEST_CASE("the number of a day or a chapter in a title is none of a question") {
  CHECK(read("# 第 6 天测验：声音\n\n学完后做。\n\n---\n\n## 一、选择题\n\n" +
             choice("1", "哪个会响？") + choice("2", "哪个发光？")) ==
        "single 哪个会响？" + kOptions + "-\nsingle 哪个发光？" + kOptions + "-\n");
  CHECK(read("# 测验\n\n## 第 1 题 哪个会响？\n\n- A) a bell\n- B) a lamp\n\n## 第 2 题 "
             "哪个发光？\n\n- A) a bell\n- B) a lamp\n") ==
        "single 哪个会响？" + kOptions + "-\nsingle 哪个发光？" + kOptions + "-\n");
}

TEST_CASE("a row of answers that begins as an item is no answer in words") {
  const std::string quiz =
      "# Quiz\n\n" + choice("1", "Which rings?") + choice("2", "Which shines?") + "## Answers\n\n";
  CHECK(read(quiz + "1. A  2. B\n") ==
        "single Which rings?" + kOptions + "A\nsingle Which shines?" + kOptions + "B\n");
  // Numbers that do not count on stand in the answer.
  CHECK(read("# Quiz\n\n1. What was it?\n\n2. What is it?\n\n## Answers\n\n1. Was 5. or so\n"
             "2. Is 7. now\n") ==
        "short What was it? [] Was 5. or so\nshort What is it? [] Is 7. now\n");
}

TEST_CASE("what a learner wrote behind the stems is no part of them where a list answers them") {
  const auto quiz = [](const std::string& first, const std::string& second,
                       const std::string& third) {
    return "# 测验\n\n## 一、选择题\n\n" + choice("1", "哪个会响？" + first) +
           choice("2", "哪个发光？" + second) + choice("3", "哪个有声？" + third);
  };
  const std::string key = "## 参考答案\n\n1. A  2. B  3. A\n";
  const auto stems = [](const std::string& end, const std::string& a, const std::string& b) {
    return "single 哪个会响？" + end + kOptions + a + "\nsingle 哪个发光？" + end + kOptions + b +
           "\nsingle 哪个有声？" + end + kOptions + a + "\n";
  };
  CHECK(read(quiz("B-A", "B", "A") + key) == stems("", "A", "B"));
  // The letter of no option, and a stem among several that ends so, are what they are.
  CHECK(read(quiz("C", "C", "C") + key) == stems("C", "A", "B"));
  CHECK(read(quiz("A", "", "") + key).starts_with("single 哪个会响？A "));
}

TEST_CASE("a label before the answer of a list is none of its words") {
  CHECK(
      read("# 测验\n\n## 一、选择题\n\n" + choice("1", "哪个会响？") + choice("2", "哪个发光？") +
           "## 二、填空题\n\n3. 铃是____的。\n\n4. "
           "灯是____的。\n\n## 答案与解析\n\n<details>\n<summary>点击展开答案与解析"
           "</summary>\n\n### 选择题答案\n\n**1. 答案：A**\n\n**2. 答案：B**\n\n### 填空题答案\n\n"
           "**3. 答案：铜**\n\n**4. 答案：亮**\n\n</details>\n") ==
      "single 哪个会响？" + kOptions + "A\nsingle 哪个发光？" + kOptions +
          "B\nfill 铃是____的。 [] 铜\nfill 灯是____的。 [] 亮\n");
}

TEST_CASE("headings of types in a part behind the last question begin a list of answers") {
  CHECK(
      read("# 测验\n\n## 一、选择题\n\n" + choice("1", "哪个会响？") + choice("2", "哪个发光？") +
           "## 二、填空题\n\n3. 铃是____的。\n\n4. "
           "灯是____的。\n\n<details>\n<summary>点击展开答案与解析"
           "</summary>\n\n### 选择题答案\n\n**1. 答案：A**\n\n**2. 答案：B**\n\n### 填空题答案\n\n"
           "**3. 答案：铜**\n\n**4. 答案：亮**\n\n</details>\n") ==
      "single 哪个会响？" + kOptions + "A\nsingle 哪个发光？" + kOptions +
          "B\nfill 铃是____的。 [] 铜\nfill 灯是____的。 [] 亮\n");
}

TEST_CASE("a part to be opened that lists answers in words for the questions above it") {
  const std::string shut =
      "<details class=\"exam-answer\">\n<summary>查看判断题答案</summary>\n\n1. "
      "**错误**。灯不响。\n"
      "2. **正确**。\n   - 被敲就响\n\n</details>\n\n";
  CHECK(read("### 一、判断题\n\n1. 灯会响。\n2. 铃会响。\n\n" + shut +
             "### 二、简答\n\n1. 铃是什么做的？\n2. "
             "灯在哪里？\n\n<details>\n<summary>答案</summary>\n\n"
             "1. 铜的。\n2. 在顶上。\n\n</details>\n") ==
        "judge 灯会响。 [] ×\njudge 铃会响。 [] √\n"
        "short 铃是什么做的？ [] 铜的。\nshort 灯在哪里？ [] 在顶上。\n");
  // Lists of the text above have numbers, too, and are no questions.
  CHECK(read("# 铃\n\n## 检查\n\n1. 铃在不在；\n2. 灯亮不亮。\n\n## 自检题\n\n1. 铃为什么响？\n"
             "2. 灯为什么亮？\n\n<details>\n<summary>查看答案</summary>\n\n1. 被敲。\n2. 通电。\n\n"
             "</details>\n\n## 总结\n\n铃与灯。\n") ==
        "short 铃为什么响？ [] 被敲。\nshort 灯为什么亮？ [] 通电。\n");
  // The steps of the answer to the last question are no answers of others.
  CHECK(read("1. 铃是什么？\n\n<details>\n<summary>答案</summary>\n\n铜的。\n\n</details>\n\n"
             "2. 怎么开灯？\n\n<details>\n<summary>答案</summary>\n\n1. 走近。\n2. "
             "按下。\n\n</details>\n") ==
        "short 铃是什么？ [] 铜的。\nshort 怎么开灯？ [] 走近。\n按下。\n");
}

TEST_CASE("headings that repeat the numbers of questions with the word for an answer") {
  CHECK(
      read("# 试卷\n\n## 一、填空题（10分）\n\n### 题目1\n铃是______的。\n\n### "
           "题目2\n灯是______的。\n\n"
           "## 二、简答题\n\n### 题目1\n铃为什么响？\n\n---\n\n# 试卷 详细解答\n\n## 一、填空题 "
           "解答\n\n"
           "### 题目1 答案\n**答案**：铜\n\n**解析**：\n- 铜铃\n\n### 题目2 答案\n**答案**：亮\n\n"
           "## 二、简答题 解答\n\n### 题目1 答案\n**答案**：被敲\n") ==
      "fill 铃是______的。 [] 铜\nfill 灯是______的。 [] 亮\nshort 铃为什么响？ [] 被敲\n");
}

TEST_CASE("a list of answers that two parts could mean answers neither") {
  CHECK(read("## Quiz 1\n\n" + choice("1", "Which rings?") + "## Quiz 2\n\n" +
             choice("1", "Which shines?") + "## Answers\n\n1. A\n") ==
        "single Which rings?" + kOptions + "-\nsingle Which shines?" + kOptions + "-\n");
}

}  // namespace tiku

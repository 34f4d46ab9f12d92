#include <doctest/doctest.h>

#include "interop/registry.h"
#include "questions_in.h"

namespace tiku {
namespace {

std::string read(const std::string& text) {
  const ImportInput input{"quiz.md", text, nullptr};
  const ImportFormat& format = recognise_import(input);
  CHECK(format.name == "markdown");
  const Result<ImportResult> result = format.read(input);
  REQUIRE(result);
  std::string out;
  for (const Question& question : result->papers.front().bank.questions) {
    out += std::string(type_name(question.type)) + " " + question.stem + " [";
    for (const Option& option : question.options) {
      out += option.label + "=" + option.text + ";";
    }
    out += "] " + answer_of(question);
    out += question.explanation.empty() ? "\n" : " {" + question.explanation + "}\n";
  }
  return out;
}

std::string with_answer(const std::string& answer) {
  return "1. Which is a fruit?\n   - A. brick\n   - B. plum\n   - C. nail\n\n"
         "<details><summary>Reveal answer</summary>\n\n" +
         answer + "\n\n</details>\n";
}

const std::string kFruit = "single Which is a fruit? [A=brick;B=plum;C=nail;] ";

}  // namespace

TEST_CASE("letters before the words of an answer are the answer, the words explain") {
  CHECK(read(with_answer("**B.** It grows on trees.")) == kFruit + "B {It grows on trees.}\n");
  CHECK(read(with_answer("<ul>\n<li>选择B, 长在树上</li>\n</ul>")) == kFruit + "B {长在树上}\n");
  CHECK(read(with_answer("B选项正确")) == kFruit + "B\n");
  CHECK(read(with_answer("**B** — a plum grows")) == kFruit + "B {a plum grows}\n");
}

TEST_CASE("an answer that says something of several options, or against one, is not guessed at") {
  for (const char* answer : {"B 错误，应选别的", "B is wrong.", "A. no\nB. yes", "B or C", "B?",
                             "A fruit is meant", "B. 错", "B选项错误"}) {
    CAPTURE(answer);
    CHECK(read(with_answer(answer)).starts_with(kFruit + "-"));
  }
}

TEST_CASE("answers shut away below a question without options are references") {
  CHECK(
      read("## Fruit\n\n**Q1.** What is a plum?\n\n<details>\n<summary>Answer</summary>\n\nA stone "
           "fruit.\n\n</details>\n\nMore to read.\n\n**Q2.** What is a nail?\n\n<details>\n"
           "<summary>Answer</summary>\n\nA pin of steel.\n\n</details>\n") ==
      "short What is a plum? [] A stone fruit.\nshort What is a nail? [] A pin of steel.\n");
}

TEST_CASE("options behind letters in bold type, lists in an explanation are no options") {
  CHECK(
      read(
          "#### 题 1：哪个是水果？\n\n**A)** 砖  \n**B)** 李子  \n\n**正确答案**：B  \n**解析**：\n"
          "- 砖：建材\n- 李子：水果\n") ==
      "single 哪个是水果？ [A=砖;B=李子;] B {砖：建材\n李子：水果}\n");
}

TEST_CASE("question, options and answer each below a heading of its own in bold type") {
  CHECK(
      read("## **Q001**\n\n**题目：**\n\n哪个是水果？\n\n**选项：**\n\nA 砖\n\nB "
           "李子\n\n**正确答案：**\n\n"
           "B 李子\n\n**解析：**\n\n长在树上。\n\n## "
           "**Q002**\n\n**题目：**\n\n哪个是工具？\n\n**选项：**\n\n"
           "A 锯\n\nB 李子\n\n**正确答案：**\n\nA 锯\n") ==
      "single 哪个是水果？ [A=砖;B=李子;] B {长在树上。}\nsingle 哪个是工具？ [A=锯;B=李子;] A\n");
}

TEST_CASE("plain options, the answer in bold type, words that begin with a letter behind it") {
  CHECK(read("**Question 1.** Which is a fruit?\n\nA. brick\nB. plum\nC. nail\n\n"
             "**Correct Answer: B**\n\nA plum grows on trees.\n") ==
        kFruit + "B {A plum grows on trees.}\n");
}

TEST_CASE("lists and headings in <details> are no questions, nor is prose beside such answers") {
  CHECK(
      read("### 3. Trees\n\n```\nplant();\n```\n\n### Question 1: Fruit\n\nWhich is a fruit?\n\n"
           "A) brick  \nB) plum\n\n<details>\n<summary>Click to reveal answer</summary>\n\n"
           "**Correct Answer: B**\n\n**Explanation:**\nThere are\n\n1. plums\n2. pears\n\n"
           "</details>\n\n### 问题 2\n几个核？\n\n<details>\n<summary>查看答案</summary>\n一个。\n"
           "</details>\n") ==
      "single Fruit\nWhich is a fruit? [A=brick;B=plum;] B {There are\nplums\npears}\n"
      "short 几个核？ [] 一个。\n");
}

TEST_CASE("an explanation below each option") {
  CHECK(read("### Q1. Which is a fruit?\n\n- **A.** brick\n  - *Explanation:* It is built with.\n"
             "- **B.** plum\n  - *Explanation:* It grows.\n\n**Correct answer: B**\n") ==
        "single Which is a fruit? [A=brick;B=plum;] B {It is built with.\nIt grows.}\n");
}

TEST_CASE("an explanation shut away below the options is no text of the last one") {
  for (const char* name : {"Explanation", "解析"}) {
    CAPTURE(name);
    CHECK(read(std::string(
                   "1. Which is a fruit?\n\n- [ ] brick\n- [x] plum\n\n<details>\n<summary>") +
               name +
               "</summary>\n\nA plum grows.\n\n</details>\n\n2. Which is a tool?\n\n- [x] saw\n"
               "- [ ] pear\n") ==
          "single Which is a fruit? [A=brick;B=plum;] B {A plum grows.}\n"
          "single Which is a tool? [A=saw;B=pear;] A\n");
  }
}

TEST_CASE("what is shut away on one line is an answer like any other") {
  CHECK(read("**1. Which is a fruit?**\n\n- A. brick\n- B. plum\n\n"
             "<details><summary>Answer</summary>B — a plum grows</details>\n") ==
        "single Which is a fruit? [A=brick;B=plum;] B {a plum grows}\n");
  CHECK(read("1. **What is a plum?**\n   <details><summary>Answer</summary>A stone fruit."
             "</details>\n\n2. **What is a nail?**\n   <details><summary>Answer</summary>A pin."
             "</details>\n") ==
        "short What is a plum? [] A stone fruit.\nshort What is a nail? [] A pin.\n");
}

TEST_CASE("small letters with a mark behind them are options, where the options have small ones") {
  CHECK(read("**Q1.** Which is a fruit?\n\na) brick\nb) plum\n\n"
             "<details><summary>Answer</summary>b) It grows on trees.</details>\n") ==
        "single Which is a fruit? [A=brick;B=plum;] B {It grows on trees.}\n");
}

TEST_CASE("prose below a question in bold type is its answer, above options it is the question") {
  const std::string shut =
      "\n**Q3.** What is a nail?\n\n<details><summary>Answer</summary>A pin.</details>\n";
  CHECK(read("**Q1: What is a plum?**\n\nA stone fruit that\ngrows on trees.\n" + shut) ==
        "short What is a plum? [] A stone fruit that\ngrows on trees.\n"
        "short What is a nail? [] A pin.\n");
  CHECK(
      read("**Q1: What is a plum?**\n\nThink of summer.\n\n- A) a fruit\n- B) a stone\n" + shut) ==
      "single What is a plum?\nThink of summer. [A=a fruit;B=a stone;] -\n"
      "short What is a nail? [] A pin.\n");
}

TEST_CASE("a list of things to do among answered questions is no question") {
  CHECK(read("## Checklist\n\n- [ ] read\n- [ ] wrote\n\n## Test\n\n1. **What is a nail?**\n"
             "   <details><summary>Answer</summary>A pin.</details>\n") ==
        "short What is a nail? [] A pin.\n");
}

TEST_CASE("a list of things that are done answers nothing") {
  CHECK(read("# Road map\n\n## Before\n- [x] Pick plums\n- [x] Wash them\n- [ ] Eat them\n\n## "
             "After\n- [ ] Plant the stone\n- [x] Water it\n\n## Test\n\n1. **What is a nail?**\n"
             "   <details><summary>Answer</summary>A pin.</details>\n") ==
        "short What is a nail? [] A pin.\n");
  CHECK(read("# Day one\n\n- [x] Read\n- [ ] Watch\n- [x] Sign\n\n# Test\n\n1. Is a plum a "
             "fruit?\n- [x] yes\n- [ ] no\n\n2. A nail is\n- [ ] a fruit\n- [x] a pin\n")
            .find("Day one") == std::string::npos);
  // One tick below each: what the headings begin, the right option ends.
  CHECK(read("## A plum is\n- [x] a fruit\n- [ ] a nail\n\n## A nail is\n- [ ] a fruit\n- [x] a "
             "pin\n") ==
        "single A plum is [A=a fruit;B=a nail;] A\nsingle A nail is [A=a fruit;B=a pin;] B\n");
}

TEST_CASE("cards of Obsidian notes are questions to answer in words") {
  CHECK(read("#flashcards/fruit\n\n## Stone fruit\n\nWhat is a plum?::A stone fruit.\n"
             "<!--SR:!2025-06-25,12,247-->\nWhere does it grow? :: On trees: `a::b`\n\n"
             "Prose of the notes.\n\nIs `x::y` a fruit?:::No, a name.\n") ==
        "short What is a plum? [] A stone fruit.\n"
        "short Where does it grow? [] On trees: `a::b`\nshort Is `x::y` a fruit? [] No, a name.\n");
  CHECK(read("What is a plum?\nOr a peach?\n?\n**Answer:**\nA stone fruit.\nThey grow on trees.\n"
             "<!--SR:!2025-06-25,12,247-->\n\n# Heading\n\nMore prose?\n") ==
        "short What is a plum?\nOr a peach? [] A stone fruit.\nThey grow on trees.\n");
}

TEST_CASE("a small letter before a dash, a list below the answer, a question in a quotation") {
  CHECK(read("**1.** Which is a fruit?\n- a) brick\n- b) plum\n**Answer:** b — it grows.\n") ==
        "single Which is a fruit? [A=brick;B=plum;] B {it grows.}\n");
  CHECK(
      read("### 1. What is a plum?\n**Answer:** A fruit.\n\n### 2. What are tools?\n**Answer:**\n"
           "- saw\n- nail\n\n### 3. Why?\n**Answer:** So.\n") ==
      "short What is a plum? [] A fruit.\nshort What are tools? [] saw\nnail\nshort Why? [] So.\n");
  CHECK(
      read("## Drill 3\n\n> Which is a fruit\n> of these?\n>\n> A. brick\n> B. plum\n\n<details>\n"
           "<summary>Model answer</summary>\n\n**Answer: B.**\n</details>\n") ==
      "single Drill 3\nWhich is a fruit\nof these? [A=brick;B=plum;] B\n");
}

TEST_CASE("options may stand in the rows of a table below the question") {
  const auto question = [](const std::string& number, const std::string& b) {
    return "### " + number + ".Which is a fruit?\n|No.|Option|\n|:-|:-|\n|A|brick|\n" + b +
           "|C|nail|\n\n";
  };
  const std::string red = "|<font color=\"red\">B</font>|<font color=\"red\">plum</font>|\n";
  std::string all;
  std::string expected;
  for (const char* number : {"1", "2", "3", "4", "5"}) {
    all += question(number, red);
    expected += kFruit + "B\n";
  }
  CHECK(read(all) == expected);
  CHECK(read(question("1", "|B|plum|\n") + question("2", "|B|plum|\n")) ==
        kFruit + "-\n" + kFruit + "-\n");
}

TEST_CASE("a callout may hold the answer, and a judgement name its form behind the stem") {
  CHECK(read("**Q1.** Which is a fruit?\n\n- [ ] A) brick\n- [ ] B) plum\n- [ ] C) nail\n\n"
             "> [!success]- Answer **Correct Answer: B) plum**\n> \n> It grows on trees.\n\n"
             "**Q2.** A plum is a fruit. **T/F**\n\n> [!success]- Answer **True**\n\n"
             "**Q3.** A nail is a fruit. (True/False)\n\n> [!answer]+ Correct answer\n> False\n") ==
        kFruit +
            "B {It grows on trees.}\njudge A plum is a fruit. [] √\n"
            "judge A nail is a fruit. [] ×\n");
}

TEST_CASE("a quotation below an option says something about it, and one in quizdown is a hint") {
  const std::string quiz =
      "### What rings?\n\n> It hangs at the door.\n\n- [ ] a lamp\n    > It shines.\n- [x] a "
      "bell\n\n### What shines?\n\n- [x] a lamp\n- [ ] a bell\n";
  CHECK(read("---\nshuffle_answers: false\n---\n\n" + quiz) ==
        "single What rings? [A=a lamp;B=a bell;] B {It hangs at the door.\nIt shines.}\n"
        "single What shines? [A=a lamp;B=a bell;] A\n");
  // Elsewhere what is quoted may be what the question is about.
  CHECK(read(quiz).starts_with("single What rings?\nIt hangs at the door. [A=a lamp;B=a bell;] B"));
}

TEST_CASE("a heading Reason below boxes explains, up to the rule") {
  CHECK(read("What rings?\n\n- ( ) a lamp\n- (x) a bell\n\n# Reason\n\nLamps are silent.\n\n---\n\n"
             "What shines?\n\n- (x) a lamp\n- ( ) a bell\n") ==
        "single What rings? [A=a lamp;B=a bell;] B {Lamps are silent.}\n"
        "single What shines? [A=a lamp;B=a bell;] A\n");
  // Other headings begin something else.
  CHECK(read("What rings?\n\n- ( ) a lamp\n- (x) a bell\n\n# Lamps\n\nWhat shines?\n\n- (x) a "
             "lamp\n- ( ) a bell\n")
            .find('{') == std::string::npos);
}

TEST_CASE("a list of questions in the front matter is read as YAML, what stands below it too") {
  const std::string front =
      "---\ntitle: Fruit\nquestions:\n  - id: q1\n    text: Which is a fruit?\n    options:\n"
      "      - text: brick\n      - text: plum\n        is_correct: true\n---\n";
  CHECK(read(front) == "single Which is a fruit? [A=brick;B=plum;] B\n");
  const std::string both = front + "\n1. Which is a tool?\n- [ ] pear\n- [x] saw\n";
  const Result<ImportResult> result = find_import_format("markdown")->read({"a.md", both, nullptr});
  REQUIRE(result);
  REQUIRE(result->papers.size() == 2);
  CHECK(result->papers[0].first_line == 4);
  CHECK(result->papers[1].first_line == 12);
}

TEST_CASE("front matter that lists something else is none of the quiz") {
  CHECK(read("---\ntitle: Fruit\ntags:\n  - question\n  - answer\n---\n"
             "1. Which is a fruit?\n- [ ] brick\n- [x] plum\n") ==
        "single Which is a fruit? [A=brick;B=plum;] B\n");
}

TEST_CASE("bullets in bold type below headings that only number what stands under them") {
  const auto quiz = [](const std::string& second) {
    std::string text = "## Tools\n\n";
    for (int i = 1; i <= 5; ++i) {
      text += "<br>\n\n### Question " + std::to_string(i) + "\n\nWhat is number " +
              std::to_string(i) + "?\n\n* a lamp\n* " + (i == 3 ? second : "a bell") +
              "\n* **a key** \n\n> It opens.\n\n";
    }
    return text;
  };
  const std::string single = "? [A=a lamp;B=a bell;C=a key;] C {It opens.}\n";
  CHECK(read(quiz("a bell")) == "single What is number 1" + single + "single What is number 2" +
                                    single + "single What is number 3" + single +
                                    "single What is number 4" + single + "single What is number 5" +
                                    single);
  // In some questions several are right.
  CHECK(
      read(quiz("**a bell**")).find("multiple What is number 3? [A=a lamp;B=a bell;C=a key;] BC") !=
      std::string::npos);
  // Steps with words in bold type are no options.
  const std::string steps = "### Step 1\n\nOpen it.\n\n* a lamp\n* **a bell**\n\n";
  const std::string notes = steps + "### Notes\n\nAll.\n\n* one\n* **two**\n";
  CHECK(recognise_import({"notes.txt", notes, nullptr}).name != "markdown");
}

TEST_CASE("options set as code are options, what stands above them in the fence is code") {
  const auto asked = [](const std::string& fenced) {
    return "**1. What is printed?**\n```js\n" + fenced +
           "\n```\n<details>\n<summary><b>View Answer</b></summary>\n<ul>\nAnswer: b) p()\n\n"
           "- It is so.\n\n</ul>\n</details>\n\n";
  };
  CHECK(read(asked("a) *x*\nb) p()\nc) a_b_c")) ==
        "single What is printed? [A=*x*;B=p();C=a_b_c;] B {It is so.}\n");
  CHECK(read(asked("let x;\nprint(x);\na) null;\nb) p();")) ==
        "single What is printed?\n```js\nlet x;\nprint(x);\n``` [A=null;;B=p();;] B {p()\nIt is "
        "so.}\n");
  // Signs that part options in every list; where one has them behind all, they are code.
  const std::string parted = asked("a) null;\nb) p()") + asked("a) one;\nb) p();\nc) two");
  CHECK(read(parted + asked("a) x;\nb) p()")).find(';' + std::string(";")) == std::string::npos);
  CHECK(read(parted + asked("a) x;\nb) p();")).find("A=null;;B=p();]") != std::string::npos);
  // Code that only begins so.
  CHECK(read(asked("a) null\nb) p()\nexit")).starts_with("short What is printed?\n```js\na) null"));
}

TEST_CASE("a space may stand before the sign of a number") {
  CHECK(markdown_questions_in("# Desk\n\n### 1 . Which rings?\n\n- [ ] a lamp\n- [x] a bell\n\n"
                              "### 2 . Which shines?\n\n- [x] the moon\n- [ ] a key\n",
                              false) ==
        "single Which rings? [A=a lamp;B=a bell;] B\n"
        "single Which shines? [A=the moon;B=a key;] A\n");
}

TEST_CASE("a paragraph below options that stands no deeper explains the question") {
  CHECK(
      markdown_questions_in("# Desk\n\n1. Which rings?\n\n   - a lamp\n   - **a bell**\n\n"
                            "   It was cast to be rung.\n\n2. Which shines?\n\n   - **the moon**\n"
                            "   - a key\n\n     of silver\n",
                            true) ==
      "single Which rings? [A=a lamp;B=a bell;] - (It was cast to be rung.)\n"
      "single Which shines? [A=the moon;B=a key\nof silver;] -\n");
}

TEST_CASE("what is left out in a comment with its headings asks nothing") {
  CHECK(markdown_questions_in("# Desk\n\n## 1. Which rings?\n\n- [ ] a lamp\n- [x] a bell\n\n"
                              "<!--\n## 2. Which is not ready?\n\n- [x] this\n- [ ] that\n-->\n",
                              false) == "single Which rings? [A=a lamp;B=a bell;] B\n");
}

TEST_CASE("options that are numbered below headings, one printed again as the answer") {
  CHECK(markdown_questions_in("## Q7: What rings?\n1. a bell  \n2. a lamp  \n3. a door\n\n"
                              "**Answer:** 1. a bell  \n**Explanation:** It does.\n\n---\n\n"
                              "## Q8: How many legs has a desk?\n1. 3  \n2. 4  \n3. 5\n\n"
                              "**Answer:** 2. 4  \n**Explanation:** Count them.\n",
                              false) ==
        "single What rings? [A=a bell;B=a lamp;C=a door;] A\n"
        "single How many legs has a desk? [A=3;B=4;C=5;] B\n");
}

}  // namespace tiku

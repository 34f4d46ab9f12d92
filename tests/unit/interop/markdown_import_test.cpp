#include <chrono>

#include <doctest/doctest.h>

#include "interop/markdown/inline_text.h"
#include "interop/markup/html_text.h"
#include "interop/registry.h"

namespace tiku {
namespace {

ImportResult read(const std::string& text, const std::string& path = "quiz.txt") {
  const ImportInput input{path, text, nullptr};
  const ImportFormat& format = recognise_import(input);
  CHECK(format.name == "markdown");
  Result<ImportResult> result = format.read(input);
  REQUIRE(result);
  return std::move(*result);
}

ImportedPaper paper(const std::string& text) {
  ImportResult result = read(text);
  REQUIRE(result.papers.size() == 1);
  return std::move(result.papers.front());
}

/// "single 题干 [一|二] B", a line a question.
std::string shown(const ImportedPaper& paper) {
  std::string out;
  for (const Question& question : paper.bank.questions) {
    out += std::string(type_name(question.type)) + " " + question.stem + " [";
    for (const Option& option : question.options) {
      out += (&option == &question.options.front() ? "" : "|") + option.text;
    }
    out += "] " + (question.keyed ? question.key_text() : "-") + "\n";
  }
  return out;
}

std::string doubts(const ImportedPaper& paper) {
  std::string out;
  for (const ImportDoubt& doubt : paper.doubts) {
    out += std::string(doubt_name(doubt.kind)) + ";";
  }
  return out;
}

}  // namespace

TEST_CASE("task lists: ticked boxes are the key, with and without numbers") {
  CHECK(shown(paper("# Quiz\n\n## Basics\n\n1. Which?\n   - [ ] one\n   - [x] two\n\n"
                    "2. Which of these?\n\n- [x] A. one\n- [ ] B. two\n- [X] C. three\n")) ==
        "single Which? [one|two] B\nmultiple Which of these? [one|two|three] AC\n");
  // quizdown: the heading is the question, ordered boxes are options, a quotation is a hint.
  const ImportedPaper headed = paper(
      "---\ntitle: Dogs\n---\n\n# The sound\n\nWhat do dogs say?\n\n1. [x] woof\n1. [ ] meow\n\n"
      "> Listen.\n\n# Legs\n\n- [ ] three\n- [x] four\n");
  CHECK(shown(headed) ==
        "single The sound\nWhat do dogs say? [woof|meow] A\n"
        "single Legs [three|four] B\n");
  CHECK(headed.bank.title == "Dogs");
  CHECK(headed.bank.questions[0].explanation == "Listen.");
  // Code belongs to the question and keeps its lines.
  CHECK(
      shown(paper("### 1. Prints?\n```c\nint *p;\n  p++;\n```\n\n- [ ] A. *p\n- [x] B. `a*`\n")) ==
      "single Prints?\n```c\nint *p;\n  p++;\n``` [*p|`a*`] B\n");
}

TEST_CASE("lettered lists and what is announced behind them") {
  const ImportedPaper read = paper(
      "## 一、单选题\n\n1. 几天？（2分）\n- A. 一天\n- B. "
      "三天\n\n**答案：B**\n\n**解析**：规定如此。\n\n"
      "2. 谁审核？\n- A. 组长\n- B. 主管\n\n【答案】A 解析：由组长审核。\n\n"
      "## 二、判断题\n\n3. 可以挂断。\n\n答案：错\n\n"
      "## 三、填空题\n\n4. 到____为止。\n\n答案：三天\n");
  CHECK(shown(read) ==
        "single 几天？ [一天|三天] B\nsingle 谁审核？ [组长|主管] A\n"
        "judge 可以挂断。 [] 错\nfill 到____为止。 [] 三天\n");
  CHECK(read.bank.questions[0].points == Rational(2));
  CHECK(read.bank.questions[0].explanation == "规定如此。");
  CHECK(read.bank.questions[1].explanation == "由组长审核。");
  REQUIRE(read.bank.sections.size() == 3);
  CHECK(read.bank.questions[3].section == 2);
  CHECK(doubts(read).empty());

  const ImportedPaper english = paper(
      "**1. Which day?**\n\n- A) Monday\n- B) "
      "Tuesday\n\n<details><summary>Answer</summary>\n\nB\n\n"
      "</details>\n\n**2. And now?**\n\n- A) Yes, now\n- B) Later\n\nCorrect answer: A\n");
  CHECK(shown(english) ==
        "single Which day? [Monday|Tuesday] B\nsingle And now? [Yes, now|Later] A\n");
}

TEST_CASE("a list of answers at the end is joined by number, and only where that is plain") {
  const ImportedPaper read = paper(
      "1. 甲？\n- A. 一\n- B. 二\n\n2. 乙？\n- A. 一\n- B. 二\n\n# 参考答案\n\n1. B\n2. A\n3. C\n");
  CHECK(shown(read) == "single 甲？ [一|二] B\nsingle 乙？ [一|二] A\n");
  CHECK(doubts(read) == "unjoined-key;");
}

TEST_CASE("bold and colour are no answer, unless every question has its colour and nothing else") {
  const ImportedPaper bold = paper("1. 甲？\n- A. 一\n- **B. 二**\n\n2. 乙？\n- A. 一\n- B. 二\n");
  CHECK(shown(bold) == "single 甲？ [一|二] -\nsingle 乙？ [一|二] -\n");
  CHECK(doubts(bold) == "unanswered;answer-unclear;unanswered;");

  std::string all;
  for (int i = 1; i <= 5; ++i) {
    all += "**" + std::to_string(i) + ". 题？**\n\n- A. <font color='red'>一</font>\n- B. 二\n\n";
  }
  const ImportedPaper red = paper(all);
  CHECK(shown(red).starts_with("single 题？ [一|二] A\n"));
  CHECK(doubts(red) == "answer-unclear;");
  const ImportedPaper but_one = paper(all + "**6. 又？**\n\n- A. 一\n- B. 二\n");
  CHECK_FALSE(but_one.bank.questions[0].keyed);
}

TEST_CASE("prose and lists outside questions are no questions") {
  const ImportedPaper read = paper(
      "# 题库\n\n- 题量：2\n- 满分：10\n\n说明文字。\n\n1. 甲？\n- [ ] 一\n- [x] "
      "二\n\n以上是第一题。\n\n"
      "**没有题号的题？**\n\n- [x] 一\n- [ ] 二\n");
  CHECK(shown(read) == "single 甲？ [一|二] B\nsingle 没有题号的题？ [一|二] A\n");
  CHECK(read.bank.title == "题库");
}

TEST_CASE("inline Markdown: markup goes, words that only look like it stay") {
  CHECK(read_inline("a **b** *c* __d__ _e_ ~~f~~ `g*h`").text == "a b c d e f `g*h`");
  CHECK(read_inline("snake_case_name 2 * 3 * 4 ____ and x == y").text ==
        "snake_case_name 2 * 3 * 4 ____ and x == y");
  CHECK(read_inline("\\*a\\* 1\\. <iostream> a<b &lt;c&gt; &#160;x").text ==
        "*a* 1. <iostream> a<b <c>  x");
  CHECK(read_inline("see [the page](http://x) and ![alt](p.png)").text ==
        "see the page and [image: alt]");
  CHECK(read_inline("**all of it**").is_bold);
  CHECK_FALSE(read_inline("**some** of it").is_bold);
  CHECK(read_inline("<font color=red>x</font> y").is_coloured);
}

TEST_CASE("HTML fragments become lines of words") {
  CHECK(text_of_html("<p>a&nbsp;<b>b</b></p><p>c<br>d</p>").text == "a b\nc\nd");
  CHECK(text_of_html("x<sup>2</sup> + H<sub>2</sub>O, 2<sup>ab</sup>").text == "x² + H₂O, 2^(ab)");
  CHECK(text_of_html("a < b, 1<2 & c &unknown; <script>x<y</script>&eacute;").text ==
        "a < b, 1<2 & c &unknown; é");
  CHECK(
      text_of_html("<table><tr><td>a</td><td><p>b</p></td></tr><tr><td>c</td></tr></table>").text ==
      "a | b\nc");
  const PlainText picture = text_of_html("<img src=\"x\" alt=\"a cat\"/>");
  CHECK(picture.text == "[image: a cat]");
  CHECK(picture.lost == kLostPicture);
}

TEST_CASE("hostile markup takes linear time") {
  const auto begun = std::chrono::steady_clock::now();
  for (const char* piece : {"<a ", "<a b=\"", "**a *b ", "[[[", "[a](", "`", "``", "&amp", "<!--",
                            "<b", "> ", "- [x] ", "# ", "1. ", "__a", "==a "}) {
    std::string text;
    while (text.size() < 100'000) {
      text += piece;
    }
    CAPTURE(piece);
    CHECK(text_of_html(text).text.size() <= text.size() * 2);
    CHECK(read_inline(text).text.size() <= text.size() * 2);
    const ImportInput input{"x.md", text, nullptr};
    const Result<ImportResult> result = find_import_format("markdown")->read(input);
    CHECK((result || !result.error().what.empty()));
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
  CHECK(took.count() < 60);
}

TEST_CASE("boxes without a list, a mark for the question, and a type in brackets") {
  const ImportedPaper read = paper(
      "# Quiz\n\n## Notes\n\n?: Which is even?\n\n( ) 3\n(X) 4\n( ) 5\n\n"
      "?: Which are odd?\n\n[X] 3\n[ ] 4\n[x] 5\n");
  REQUIRE(read.bank.questions.size() == 2);
  CHECK(read.bank.questions[0].stem == "Which is even?");
  CHECK(read.bank.questions[0].key_text() == "B");
  CHECK(read.bank.questions[1].key_text() == "AC");
  const ImportedPaper tagged = paper(
      "1、_[单选]_首都？\n- A: 北京\n- B: "
      "上海\n\n正确答案：A\n\n2、_[判断]_区分大小写。\n\n正确答案：错\n");
  CHECK(tagged.bank.questions[0].stem == "首都？");
  CHECK(tagged.bank.questions[1].type == QuestionType::judge);
}

TEST_CASE("a heading without questions is no section of the bank") {
  const ImportedPaper read =
      paper("# Quiz\n\n## Instructions\n\nRead.\n\n## Easy\n\n1. Even?\n- [ ] 3\n- [x] 4\n");
  REQUIRE(read.bank.sections.size() == 1);
  CHECK(read.bank.sections[0].title == "Easy");
}

TEST_CASE("a word that begins with q and a number is no numbered question") {
  const ImportedPaper read = paper("# q21map\n\n1. Even?\n- [ ] 3\n- [x] 4\n");
  CHECK(read.bank.title == "q21map");
  CHECK(read.bank.questions.size() == 1);
}

TEST_CASE("an answer may be folded away behind tags") {
  CHECK(shown(paper("### Question 1 — Easy\n\n**Who calls?**\n\n- A) nobody\n- B) a guest\n\n"
                    "<details>\n<summary>Reveal Answer</summary>\n\n**Correct Answer: B**\n\n"
                    "**Explanation**: Guests call.\n\n</details>\n\n---\n\n"
                    "### Question 2 — Hard\n\n**What rings?**\n\n- A) a phone\n- B) a bed\n\n"
                    "<details>\n<summary>Reveal Answer</summary>\n\n**Correct Answer: A**\n\n"
                    "</details>\n\n## Answer Key\n\n| Q | Answer |\n|---|---|\n| 1 | B |\n"
                    "| 2 | A |\n")) ==
        "single Who calls? [nobody|a guest] B\nsingle What rings? [a phone|a bed] A\n");
}

TEST_CASE("a key may be a table, or give its reasons") {
  const std::string quiz =
      "**Q1.** Who calls?\n\n- A) nobody\n- B) a guest\n\n**Q2.** What rings?\n\n- A) a phone\n"
      "- B) a bed\n\n## Answer key\n\n";
  const std::string expected =
      "single Who calls? [nobody|a guest] B\nsingle What rings? [a phone|a bed] A\n";
  CHECK(shown(paper(quiz + "| Q | Answer |\n|---|---|\n| 1 | B |\n| 2 | A |\n")) == expected);
  CHECK(
      shown(paper(quiz + "1. **B** — Guests call, and nobody else.\n\n2. **A** — It is one.\n")) ==
      expected);
}

TEST_CASE("a tick or a word behind an option says that it is right") {
  CHECK(shown(paper("### Question 1\n**Who calls?**\n- a. nobody\n- **b. a guest** ✅\n\n"
                    "### Question 2\n**What rings?**\n- a. a phone (Correct)\n- b. a bed\n")) ==
        "single Who calls? [nobody|a guest] B\nsingle What rings? [a phone|a bed] A\n");
}

}  // namespace tiku

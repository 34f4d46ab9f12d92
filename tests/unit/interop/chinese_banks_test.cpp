// Question banks in Chinese as repositories and sites keep them.
#include <string>

#include <doctest/doctest.h>

#include "interop/registry.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string read_file(const std::string& path, const std::string& text) {
  const ImportInput input{path, text, nullptr};
  const Result<ImportResult> result = recognise_import(input).read(input);
  if (!result || result->papers.empty()) {
    return "nothing";
  }
  std::string out;
  for (const Question& question : result->papers.front().bank.questions) {
    out += std::string(type_name(question.type)) + " " + question.stem + " " + answer_of(question) +
           "\n";
  }
  return out;
}

/// A choice with an answer; `stem` has its number.
std::string choice(const std::string& stem) {
  return stem + "\nA. 门上\nB. 窗上\nC. 墙上\nD. 车上\n";
}

const std::string kOptions = " | A=门上 B=窗上 C=墙上 D=车上 | ";

}  // namespace

TEST_CASE("a rule of stars below the last option marks nothing") {
  const std::string rule = "\n****\n\n";
  CHECK(questions_in("一、单选题\n" + choice("1. 铃挂在（ ）") + rule + choice("2. 灯挂在（ ）") +
                     rule + choice("3. 鼓挂在（ ）") + "\n* * *\n") ==
        "single | 铃挂在（ ）" + kOptions + "-\nsingle | 灯挂在（ ）" + kOptions +
            "-\nsingle | 鼓挂在（ ）" + kOptions + "-\n");
}

TEST_CASE("a section of tasks behind ## parts what is filled in from them") {
  const std::string text =
      "## 一、填空题（每题1分）\n\n1. 铃__。\n2. 灯__。\n\n## 二、程序设计题（共20分）\n\n"
      "### 第1题：数铃（10分）\n题目：编写一个程序。\n\n### 第2题：数灯（10分）\n"
      "题目：编写一个函数。\n\n## 参考答案（教师用）\n\n### 一、填空题\n1. 响\n2. 亮\n";
  const std::string read = questions_in(text);
  CHECK(read.find("fill | 铃__。 |  | 响\nfill | 灯__。 |  | 亮\n") == 0);
  CHECK(read.find("编写一个程序。 |  | -\n") != std::string::npos);
}

TEST_CASE("levels from a few before all stems of a section are no part of them") {
  CHECK(
      questions_in("一、填空题\n1.【初级】铃__\n答案：响\n2.【中级】灯__\n答案：亮\n"
                   "3.【初级】门__\n答案：开\n4.【中级】鼓__\n答案：大\n5.【初级】车__\n答案：快\n"
                   "6.【初级】窗__\n答案：高\n") ==
      "fill | 铃__ |  | 响\nfill | 灯__ |  | 亮\nfill | 门__ |  | 开\nfill | 鼓__ |  | 大\n"
      "fill | 车__ |  | 快\nfill | 窗__ |  | 高\n");
  // Each with another bracket: what is asked about.
  CHECK(questions_in("一、填空题\n1.【铃】它__\n答案：响\n2.【灯】它__\n答案：亮\n"
                     "3.【门】它__\n答案：开\n")
            .find("【灯】它__") != std::string::npos);
}

TEST_CASE("rows in single quotes may have empty cells, and need no header") {
  const std::string rows =
      "'铃挂在什么地方的上面？','门上','A:门上 B:窗上','单选题'\n"
      "'灯挂在什么地方的上面？','窗上','A:门上 B:窗上','单选题'\n"
      "'鼓挂在什么地方的上面？','墙上','A:车上 B:墙上',\n"
      "'早上__会响起来。','铃','','填空题'\n";
  CHECK(read_file("a.csv", rows) ==
        "single 铃挂在什么地方的上面？ A\nsingle 灯挂在什么地方的上面？ B\n"
        "single 鼓挂在什么地方的上面？ B\nfill 早上__会响起来。 铃\n");
}

TEST_CASE("the fields above a question tell its answer") {
  const auto record = [](const std::string& fields) {
    return "## 2014-Q1\n\n> question_id: 2014-Q1\n> score: 2\n" + fields +
           "\n**题干**：铃挂在哪里？\n\n- A. 门上\n- B. 窗上\n\n---\n\n";
  };
  CHECK(markdown_questions_in(record("> answer_key: B\n"), false) ==
        "single 铃挂在哪里？ [A=门上;B=窗上;] B\n");
  // What somebody chose is no answer beside the correct one, and null is none.
  CHECK(markdown_questions_in(record("> correct_answer: B\n> answer: A\n"), false) ==
        "single 铃挂在哪里？ [A=门上;B=窗上;] B\n");
  CHECK(markdown_questions_in(record("> answer_key: null\n"), false) ==
        "single 铃挂在哪里？ [A=门上;B=窗上;] -\n");
}

TEST_CASE("questions that end in their brackets and answers take turns") {
  const std::string turns =
      "铃的知识\n\n铃挂在哪里( )\n门上\n灯挂在哪里( )\n窗上\n谁来敲鼓( )\n小明\n"
      "铃一天响几次( )\n7\n门叫什么门( )\n东门\n";
  CHECK(questions_in(turns) ==
        "fill | 铃挂在哪里( ) |  | 门上\nfill | 灯挂在哪里( ) |  | 窗上\n"
        "fill | 谁来敲鼓( ) |  | 小明\nfill | 铃一天响几次( ) |  | 7\n"
        "fill | 门叫什么门( ) |  | 东门\n");
  // Words to choose from are no answers.
  CHECK(questions_in("铃挂在哪里( )\n门上 窗上 墙上\n灯挂在哪里( )\n门上 窗上 车上\n"
                     "谁来敲鼓( )\n小明 小红 小李\n铃响几次( )\n一 二 三\n门叫什么( )\n东 南 西\n")
            .find("| 门上 窗上 墙上") == std::string::npos);
}

TEST_CASE("a table above a paper that breaks off answers the questions that are there") {
  const std::string table =
      "## 单选题\n\n| 题号 | 1 | 2 | 3 | 4 | 5 |\n| --- | --- | --- | --- | --- | --- |\n"
      "| 答案 | D | C | B | A | A |\n\n";
  const std::string all = choice("### 第 1 题\n\n铃挂在（ ）。\n") + "\n" +
                          choice("### 第 2 题\n\n灯挂在（ ）。\n") + "\n" +
                          choice("### 第 3 题\n\n鼓挂在（ ）。\n");
  CHECK(questions_in(table + all) == "single | 铃挂在（ ）。" + kOptions +
                                         "D\nsingle | 灯挂在（ ）。" + kOptions +
                                         "C\nsingle | 鼓挂在（ ）。" + kOptions + "B\n");
}

TEST_CASE("numbers that count the blanks between underscores are names of blanks") {
  CHECK(questions_in("一、填空题\n1. 铃____1____，灯____2____。\n答案：响；亮\n") ==
        "fill | 铃____1____，灯____2____。 |  | 响; 亮\n");
}

TEST_CASE("the head of a page that parts questions is no text of them") {
  const std::string head = "某某市铃铛安装人员安全生产考核第六批题库\n";
  std::string paper = "一、单选题\n";
  std::string expected;
  for (const std::string number : {"1", "2", "3", "4", "5", "6", "7", "8", "9"}) {
    const bool parted = number == "2" || number == "5" || number == "8";
    paper += number + ".铃" + number + "挂在（ ）\nA.门上\nB.窗上\n" + (parted ? head : "") +
             "C.墙上\nD.车上\n正确答案：B\n";
    expected += "single | 铃" + number + "挂在（ ）" + kOptions + "B\n";
  }
  CHECK(questions_in(paper) == expected);
}

TEST_CASE("letters behind the stems may stand apart") {
  CHECK(questions_in("一、多选题\n" + choice("1. 铃可以挂在哪里？A C") +
                     choice("2. 下列说法错误的是 B D") + choice("3. 鼓可以挂在哪里？A D")) ==
        "multiple | 铃可以挂在哪里？" + kOptions + "AC\nmultiple | 下列说法错误的是" + kOptions +
            "BD\nmultiple | 鼓可以挂在哪里？" + kOptions + "AD\n");
}

TEST_CASE("the signs of a heading with a number end no option and answer no question") {
  for (const std::string name : {"题目", "试题", "问题", "例题", "题", "Question "}) {
    const auto head = [&](const char* figure) { return "### " + name + figure + "\n"; };
    CAPTURE(name);
    CHECK(questions_in("## 一、选择题（6分，每题3分）\n\n" + choice(head("1") + "铃挂在（ ）\n") +
                       "\n---\n\n" + choice(head("2") + "灯挂在（ ）\n") +
                       "\n---\n\n## 二、简答题（10分，每题5分）\n\n" + head("1") +
                       "铃为什么响？\n\n---\n\n" + head("2") + "灯为什么亮？\n\n---\n") ==
          "single | 铃挂在（ ）" + kOptions + "-\nsingle | 灯挂在（ ）" + kOptions +
              "-\nshort | 铃为什么响？ |  | -\nshort | 灯为什么亮？ |  | -\n");
  }
}

TEST_CASE("an option that only the answer tells is words to be learnt, and no choice of one") {
  CHECK(questions_in("题目：铃挂在：  答案：C．墙上\n题目：灯会响。  答案：错误\n"
                     "题目：鼓挂在哪里？  答案：A. 门上\n") ==
        "short | 铃挂在： |  | 墙上\njudge | 灯会响。 |  | ×\nshort | 鼓挂在哪里？ |  | 门上\n");
  CHECK(questions_in(
            "一、单选题\n1. 铃挂在哪里？\n答案：C、墙上\n2. 灯挂在哪里？\n答案：B、窗上\n") ==
        "short | 铃挂在哪里？ |  | 墙上\nshort | 灯挂在哪里？ |  | 窗上\n");
  CHECK(questions_in("1. What rings?\nAnswer: B. a bell\n\n2. What shines?\nAnswer: A. a lamp\n") ==
        "short | What rings? |  | a bell\nshort | What shines? |  | a lamp\n");
  // A letter by itself is the answer of a choice whose options are lost.
  CHECK(questions_in("一、单选题\n1. 铃挂在哪里？\n答案：C\n2. 灯挂在哪里？\n答案：B\n") ==
        "single | 铃挂在哪里？ |  | C\nsingle | 灯挂在哪里？ |  | B\n");
}

}  // namespace tiku

// What trainers' own papers showed: each case is named after what went wrong with it.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

TEST_CASE("a slot that leads a judgement does not make an explanation of its sentence") {
  const ImportedText text = read_as("text",
                                    "判断题（每题1分）\n"
                                    "1、（ √ ）通话录音至少保存三年。\n"
                                    "2.（×）客户挂机前客服可以先挂机。\n"
                                    "3、投诉工单当天必须回复。（×）应为两天\n");
  CHECK(text.bank.find("stem: （ ）通话录音至少保存三年。\n        answer: 对\n") !=
        std::string::npos);
  CHECK(text.bank.find("stem: （ ）客户挂机前客服可以先挂机。\n        answer: 错\n") !=
        std::string::npos);
  CHECK(text.bank.find("explanation: 应为两天") != std::string::npos);
  CHECK(text.doubts.find("repeated") == std::string::npos);
}

TEST_CASE("one Question 3 among plain numbers does not hide the paper") {
  const ImportedText text = read_as("text",
                                    "1. Who pays?\nA. The customer\nB. The seller\nAnswer: B\n\n"
                                    "2) Which is soft?\nA. Empathy\nB. Speed\nAnswer: A\n\n"
                                    "Question 3: Callers are greeted within\n"
                                    "A. 3 seconds\nB. 5 seconds\nAnswer: B\n\n"
                                    "4. Who calls?\nA. You\nB. They\nAnswer: A\n");
  for (const char* id : {"single-1", "single-2", "single-3", "single-4"}) {
    CAPTURE(id);
    CHECK(text.bank.find(id) != std::string::npos);
  }
  CHECK(text.bank.find("stem: Callers are greeted within") != std::string::npos);
}

TEST_CASE("wjx text in round brackets: points are no part of the stem, answers are read") {
  const ImportedText text = read_as("wjx",
                                    "1.多久寄出发票？ (分值：5分) [单选题]\n3个\n7个(正确答案)\n\n"
                                    "2.热线是______。（分值：2）[填空题]\n(答案：95001)\n\n"
                                    "3.先问好（再报工号）[单选题]\n对\n错(正确答案)\n");
  CHECK(text.bank.find("stem: 多久寄出发票？\n") != std::string::npos);
  CHECK(text.bank.find("points: 5\n") != std::string::npos);
  CHECK(text.bank.find("points: 2\n") != std::string::npos);
  CHECK(text.bank.find("answer: 95001\n") != std::string::npos);
  CHECK(text.bank.find("stem: 先问好（再报工号）\n") != std::string::npos);
}

TEST_CASE("a heading of Markdown without questions below it is no empty section") {
  const ImportedText text = read_as("markdown",
                                    "---\ntitle: Quiz\n---\n\n# Quiz\n\n## Before you begin\n\n"
                                    "## Part 1\n\n1. Which?\n   - [ ] one\n   - [x] two\n\n"
                                    "## Part 2\n\n2. What?\n   - [x] one\n   - [ ] two\n");
  CHECK(text.bank.find("Before you begin") == std::string::npos);
  CHECK(text.bank.find("title: Quiz") == std::string::npos);
  CHECK(text.bank.find("- title: Part 1\n") < text.bank.find("- title: Part 2\n"));
  CHECK(text.bank.find("- title: Part 2\n") != std::string::npos);
}

TEST_CASE("marks in options are text where a column says another answer, and stars always") {
  const ImportedText text = read_as("csv",
                                    "题型,题干,选项A,选项B,选项C,答案\n"
                                    "单选,按哪个键转人工？,*号键,#号键,0键,B\n"
                                    "单选,哪个是对号？,√,圈 √,叉,A\n"
                                    "单选,先做什么？,问好 √,挂断,转接,A\n");
  CHECK(text.bank.find("A: '*号键'") != std::string::npos);
  CHECK(text.bank.find("B: 圈 √\n") != std::string::npos);
  CHECK(text.bank.find("A: 问好\n") != std::string::npos);
}

TEST_CASE("brackets of a call in a stem are no blank") {
  const ImportedText text = read_as("csv",
                                    "题型,题干,答案\n填空,函数 main() 返回____。,0\n"
                                    "简答,main() 是什么？,入口\n,f() 返回什么？,数\n");
  CHECK(text.bank.find("函数 main() 返回____。\n") != std::string::npos);
  CHECK(text.bank.find("answer: 0\n") != std::string::npos);
  CHECK(text.bank.find("fill-3") == std::string::npos);
}

TEST_CASE("a key that leaves numbers out goes on, and nothing behind the gap is lost") {
  const ImportedText text = read_as("text",
                                    "客服考试\n一、单选题\n1. 甲是（ ） A. 一 B. 二\n"
                                    "2. 乙是（ ） A. 一 B. 二\n二、填空题\n3. 不得____。\n"
                                    "4. 热线是____。\n三、简答题\n5. 写出步骤。\n参考答案\n"
                                    "1、B 2、A 4、95001\n5、倾听；致歉。\n");
  CHECK(text.bank.find("answer: 95001\n") != std::string::npos);
  CHECK(text.bank.find("answer: 倾听；致歉。\n") != std::string::npos);
  CHECK(text.left_out.empty());
}

TEST_CASE("points behind the tasks of a case are their points, not their text") {
  const ImportedText text = read_as("text",
                                    "客服考试\n一、判断题\n1. 甲。（√）\n六、案例分析题（20分）\n"
                                    "张先生购买一台热水器，五天后发现漏水。\n问题：\n"
                                    "（1）答复是否正确？（8分）\n（2）请写出话术（ 12 分 ）\n");
  CHECK(text.bank.find("stem: 答复是否正确？\n") != std::string::npos);
  CHECK(text.bank.find("points: 8\n") != std::string::npos);
  CHECK(text.bank.find("points: 12\n") != std::string::npos);
  CHECK(text.bank.find("stem: 请写出话术\n") != std::string::npos);
}

}  // namespace

TEST_CASE("a type alone above each question without a number belongs to it") {
  const std::string tagged =
      "[单选题]\n\n哪个是水果？\n\nA. 砖\n\nB. "
      "李子\n\n答案：B\n\n[判断题]\n\n李子会飞。\n\n答案：错误\n\n"
      "[主观题]\n\n李子为什么会落地？\n";
  CHECK(questions_in(tagged) ==
        "single | 哪个是水果？ | A=砖 B=李子 | B\njudge | 李子会飞。 |  | ×\n"
        "short | 李子为什么会落地？ |  | -\n");
}

TEST_CASE("what a wjx text has below a question without options is listed") {
  const ImportedText read = read_as("wjx",
                                    "1. 哪个是水果？[单选题]\nA. 砖\nB. 李子(正确答案)\n\n"
                                    "2. 李子是____。[填空题] [空1:水果]\n______\n");
  CHECK(read.bank.find("李子是____。") != std::string::npos);
  CHECK(read.left_out.find("5: ") != std::string::npos);
}

}  // namespace tiku

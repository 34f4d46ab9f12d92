// Questions that nothing counts, each with its answer below or behind it.
#include <string>

#include <doctest/doctest.h>

#include "interop/text/layout/answered_records.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("questions without numbers: an answer below each") {
  CHECK(questions_in(
            "灯亮时应（）。\n答案：停\n\n每班点检（）次。\n答案：2\n\n2020年起，铃由（）敲。\n"
            "答案：班长\n") ==
        "fill | 灯亮时应（ ）。 |  | 停\nfill | 每班点检（ ）次。 |  | 2\n"
        "fill | 2020年起，铃由（ ）敲。 |  | 班长\n");
  // Below a title, with options, and told why.
  CHECK(questions_in(
            "铃的题库\n\n什么会响？\nA.铃\nB.灯\n正确答案 A\n解析：铃是铜的\n什么会亮？\nA.铃\n"
            "B.灯\n正确答案 B\n什么最老？\nA.铃\nB.灯\n正确答案 A\n") ==
        "single | 什么会响？ | A=铃 B=灯 | A\nsingle | 什么会亮？ | A=铃 B=灯 | B\n"
        "single | 什么最老？ | A=铃 B=灯 | A\n");
}

TEST_CASE("questions without numbers: an answer behind each on its line") {
  CHECK(questions_in("铃由（）敲。@@@正确答案：班长\n灯亮为（）。@@@正确答案：2|两\n（）最老。@@@"
                     "正确答案：铃\n") ==
        "fill | 铃由（ ）敲。 |  | 班长\nfill | 灯亮为（ ）。 |  | 2|两\nfill | （ ）最老。 |  | "
        "铃\n");
  CHECK(questions_in("题目：铃会响。  答案：正确\n题目：灯会响，1、先响；2、\n后停。  答案：错误\n"
                     "题目：灯会亮。  答案：正确\n") ==
        "judge | 铃会响。 |  | √\njudge | 灯会响，1、先响；2、后停。 |  | ×\n"
        "judge | 灯会亮。 |  | √\n");
}

TEST_CASE("what is no list of answered questions without numbers stays as it is") {
  const auto is_kept = [](const std::string& text) {
    return with_answered_records_numbered(text) == text;
  };
  // Two are few; one has no answer; one counts; other text stands between; nothing asks.
  CHECK(is_kept("甲是（）。\n答案：一\n\n乙是（）。\n答案：二\n"));
  CHECK(is_kept(
      "甲是（）。\n答案：一\n\n乙是（）。\n\n丙是（）。\n答案：三\n\n丁是（）。\n答案：四\n"));
  CHECK(is_kept("甲是（）。\n答案：一\n\n3、乙是（）。\n答案：二\n\n丙是（）。\n答案：三\n"));
  CHECK(
      is_kept("甲是（）。\n答案：一\n\n第二章\n\n乙是（）。\n答案：二\n\n丙是（）。\n答案：三\n"));
  CHECK(is_kept("甲来了。\n答案：一\n\n乙来了。\n答案：二\n\n丙来了。\n答案：三\n"));
  // Types stand before the numbers.
  CHECK(
      is_kept("单选题 4分1.甲是（）。\n答案：一\n单选题 4分2.乙是（）。\n答案：二\n单选题 "
              "4分3.丙是（）。\n答案：三\n"));
  // 答案 is a word of the sentence.
  CHECK(is_kept("请写出答案：（）\n请写出答案：（）\n请写出答案：（）\n"));
}

}  // namespace tiku

// Reported by sheet/people.cpp.
#include "lint/rule.h"
#include "sheet/rules.h"

namespace tiku {
namespace {

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
id,1,2,3
C-07,A,C,true
C-08,B,C,false
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,2,3
00123,A,C,对
00124,B,C,错
)",
};

}  // namespace

extern const Rule tk708_incomplete_mark;

constinit const Rule tk708_incomplete_mark{
    .info = &rule::incomplete_mark,
    .explanation =
        {"A row of the marks (`tiku grade --marks`) does not say whose answer, or which item, it "
         "is for. It changes nothing, and the answer stays pending.\n\n"
         "Fill in id and item as they stand in the list that --pending wrote.\n\n"
         "Rows without points are answers nobody has marked yet; they are fine.",
         "阅卷表（`tiku grade "
         "--marks`）里有一行没有写明是谁的答案，或者是哪道题。这一行不起作用，该题仍是待阅。\n\n"
         "请照 --pending 写出的表补上 id 和 item。\n\n"
         "没有填 points 的行是还没有阅的，没有问题。"},
    .why_no_example = {"marks are read when sheets are graded, not when they are checked.",
                       "阅卷表在评分时才读，检查时不读。"},
    .good = kGood,
};

}  // namespace tiku

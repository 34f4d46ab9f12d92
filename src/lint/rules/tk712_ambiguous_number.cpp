// Reported by sheet/table_sheets.cpp.
#include "lint/rule.h"
#include "sheet/rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,judge,true
3,judge,false
4,judge,true
# file: Amy.txt
single
1 A
judge
2 true
3 false
# file: Ben.txt
1 A
2 true
3 false
4 true
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,判断,对
3,判断,错
4,判断,对
# file: 王芳.txt
单选
1A
判断
2对
3错
# file: 李雷.txt
1A 2对 3错 4对
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,judge,true
3,judge,false
4,judge,true
# file: Amy.txt
single
1 A
judge
2 true
3 false
4 true
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,判断,对
3,判断,错
4,判断,对
# file: 王芳.txt
单选
1A
判断
1对
2错
3对
)",
};

}  // namespace

extern const Rule tk712_ambiguous_number;

constinit const Rule tk712_ambiguous_number{
    .info = &rule::ambiguous_number,
    .explanation =
        {"A number could mean two questions, and with the wrong one everybody would be graded "
         "against the wrong key. Grading stops and names both.\n\n"
         "Write the id of the question instead of the number.\n\n"
         "A number that is the id of one question and the number of the same question is clear, "
         "and an id wins over a number.",
         "一个题号可能指两道题，认错了所有人都会按错误的答案评分。评分会停下，并列出两种读法。\n\n"
         "请把题号改写成题目的 id。\n\n"
         "题号和 id 指的是同一道题时没有问题；id 优先于题号。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku

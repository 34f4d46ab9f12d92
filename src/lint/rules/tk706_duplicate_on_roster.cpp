// Reported by sheet/people.cpp.
#include "lint/rule.h"
#include "sheet/rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
id,1,2,3
C-07,A,C,true
C-08,B,C,false
# file: roster.csv
id,name
C-07,Amy
C-08,Ben
C-07,Ann
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
# file: roster.csv
工号,姓名
00123,王芳
00124,李雷
00124,李磊
)",
};

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
# file: roster.csv
id,name
C-07,Amy
C-08,Amy
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
# file: roster.csv
工号,姓名
00123,王芳
00124,王芳
)",
};

}  // namespace

extern const Rule tk706_duplicate_on_roster;

constinit const Rule tk706_duplicate_on_roster{
    .info = &rule::duplicate_on_roster,
    .explanation = {"The same id stands twice on the roster. Either somebody is listed twice, or "
                    "two people were given one id, and then both their sheets go to one of them. "
                    "The first row is used.\n\n"
                    "Take the second row out, or correct its id.\n\n"
                    "Two people of the same name with different ids are fine.",
                    "同一个工号在名册上出现两次。要么同一个人登记了两遍，要么两个人用了一个工号，后"
                    "一种情况两人的答卷会算到一个人头上。以第一行为准。\n\n"
                    "请删去第二行，或改正工号。\n\n"
                    "姓名相同、工号不同的两个人没有问题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku

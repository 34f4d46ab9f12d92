// Reported by lint/sheet_findings.cpp.
#include "lint/rule.h"
#include "lint/sheet_check_rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
name,1,2,3
Amy,A,C,true
Ben,B,C,false
# file: roster.csv
id,name
C-07,Ben
C-08,Amy
C-09,Amy
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
姓名,1,2,3
王芳,A,C,对
李雷,B,C,错
# file: roster.csv
工号,姓名
00123,王芳
00124,王芳
00125,李雷
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
name,1,2,3
Amy,A,C,true
# file: roster.csv
id,name
C-08,Amy
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
姓名,1,2,3
王芳,A,C,对
# file: roster.csv
工号,姓名
00123,王芳
)",
};

}  // namespace

extern const Rule tk724_ambiguous_person;

constinit const Rule tk724_ambiguous_person{
    .info = &rules::ambiguous_person,
    .explanation = {"The sheet has no id, and several people on the roster have its name. Nobody "
                    "can tell whose it is, so it is not graded.\n\n"
                    "Add the id to the sheet.\n\n"
                    "A name that only one person on the roster has is enough.",
                    "答卷没有工号，而名册上叫这个名字的不止一人。不知道是谁的，不会评分。\n\n"
                    "请在答卷上补写工号。\n\n"
                    "名册上不重名时，只写姓名就够了。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku

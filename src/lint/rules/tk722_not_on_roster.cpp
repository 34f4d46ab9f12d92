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
id,1,2,3
C-07,A,C,true
C-08,B,C,false
# file: roster.csv
id,name
C-07,Amy
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
C-08,Ben
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
)",
};

}  // namespace

extern const Rule tk722_not_on_roster;

constinit const Rule tk722_not_on_roster{
    .info = &rules::not_on_roster,
    .explanation = {"A sheet is from somebody who is not on the roster. It is graded and flagged, "
                    "and it is left out of the statistics unless --include-unknown is given. Often "
                    "the id is mistyped, and then somebody else seems to be absent.\n\n"
                    "Correct the id, or add the person to the roster.\n\n"
                    "An id that differs only in width, case or lost zeros is found, and so is a "
                    "name that only one person has. Without --roster nothing is said.",
                    "交这份答卷的人不在名册上。答卷照评并加标记，但不进统计，除非用 "
                    "--include-unknown。多半是工号打错了，这样另一个人就成了缺考。\n\n"
                    "请改正工号，或把此人加进名册。\n\n"
                    "工号只差全角半角、大小写或开头的零时对得上；不重名的姓名也对得上。不用 "
                    "--roster 时不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku

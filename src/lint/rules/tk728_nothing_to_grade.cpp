// Reported by lint/sheet_check.cpp.
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
C-07,缺考,,
C-08,缺考,,
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,2,3
00123,缺考,,
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
C-08,缺考,,
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,2,3
00123,缺考,,
00124,A,C,对
)",
};

}  // namespace

extern const Rule tk728_nothing_to_grade;

constinit const Rule tk728_nothing_to_grade{
    .info = &rules::nothing_to_grade,
    .explanation = {"Sheets were read, but every one of them is marked absent (缺考), so there is "
                    "nothing to grade and grading ends with an error.\n\n"
                    "See whether the answers are in another file, or whether a template was given "
                    "instead of the table that was filled in.\n\n"
                    "One sheet that can be graded is enough.",
                    "答卷读到了，但每一份都标为缺考，没有可以评的，评分会以错误结束。\n\n"
                    "请看看作答是不是在别的文件里，或者给的是空白模板而不是填好的表。\n\n"
                    "只要有一份能评就不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku

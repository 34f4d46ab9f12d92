// Reported by sheet/wide_table.cpp.
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
id,1,2,3,Q3
C-07,A,C,true,
C-08,B,C,false,
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,2,第2题,3
00123,A,C,C,对
00124,B,C,,错
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

extern const Rule tk711_duplicate_column;

constinit const Rule tk711_duplicate_column{
    .info = &rule::duplicate_column,
    .explanation = {"Two columns are for the same question. Where a candidate has something in "
                    "both, and not the same, neither counts. Most often a column was copied and "
                    "its heading was not changed.\n\n"
                    "Keep one of them, or give the other the heading it should have.\n\n"
                    "Several columns for the options of one question, or for its blanks, belong "
                    "together and are fine.",
                    "有两列对应同一道题。考生在两列里都写了而内容不同时，两个都不计入。多半是复制了"
                    "一列而忘了改表头。\n\n"
                    "请只留一列，或把另一列的表头改对。\n\n"
                    "一道题的各个选项、各个空分列几列是正常的，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
